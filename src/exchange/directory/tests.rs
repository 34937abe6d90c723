//! Tables and HSDS files, good and bad, as they are read.

use super::{Listing, read_csv, read_hsds};
use crate::exchange::{Problem, Reason};

const HEAD: &str = "organisation_id,name,partner,phone,service_id,service,service_kind,free\n";

fn kinds() -> Vec<String> {
    vec!["legal".to_owned(), "psychological".to_owned()]
}

fn table(rows: &str) -> Listing {
    read_csv(format!("{HEAD}{rows}").as_bytes(), &kinds())
}

fn only(listing: &Listing) -> (usize, &Problem) {
    assert_eq!(listing.rejected.len(), 1, "{listing:?}");
    let rejection = &listing.rejected[0];
    (rejection.line, &rejection.problems[0])
}

#[test]
fn rows_of_one_organisation_are_its_services() {
    let listing = table(
        "o1,Sample Centre,yes,+1 23,s1,Advice,legal,yes\no1,,,,s2,Talks,psychological,\no2,Other,,,,,,\n",
    );
    assert!(listing.rejected.is_empty(), "{listing:?}");
    let [first, second] = listing.found.as_slice() else {
        panic!("{listing:?}");
    };
    assert_eq!(first.organisation.name, "Sample Centre");
    assert_eq!((first.partner, second.partner), (Some(true), None));
    let services: Vec<_> = first
        .services
        .iter()
        .map(|each| (each.external.as_str(), each.free))
        .collect();
    assert_eq!(services, [("s1", Some(true)), ("s2", None)]);
    assert!(second.services.is_empty());
}

#[test]
fn a_table_with_semicolons_and_a_mark_before_it_is_read_too() {
    let text = "\u{feff}organisation_id;name;service\no1;\"Дом; «Пример»\";Беседы\n";
    let listing = read_csv(text.as_bytes(), &kinds());
    assert_eq!(listing.found[0].organisation.name, "Дом; «Пример»");
    // Without an id of its own a service is known by its name.
    assert_eq!(listing.found[0].services[0].external, "Беседы");
}

#[test]
fn a_bad_row_is_rejected_with_its_line_and_column_and_the_others_stand() {
    for (row, field, code) in [
        (",Nobody,,,,,,", "organisation_id", "empty"),
        ("o9,,,,,,,", "name", "empty"),
        ("o9,X,maybe,,,,,", "partner", "unknown-value"),
        ("o9,X,,,s1,,,", "service", "empty"),
        ("o9,X,,,s1,Dance,dance,", "service_kind", "unknown-value"),
        ("o1,Another Name,,,,,,", "name", "different-content"),
    ] {
        let listing = table(&format!("o1,Sample,,,,,,\n{row}\n"));
        let (line, problem) = only(&listing);
        assert_eq!(line, 3, "{row}");
        assert_eq!(
            (problem.field.as_str(), problem.reason.code()),
            (field, code)
        );
        assert_eq!(listing.found.len(), 1, "{row}");
    }
}

#[test]
fn a_table_with_a_slip_in_its_head_is_refused_whole() {
    let listing = read_csv(b"organisation_id,nane\no1,X\n", &[]);
    assert_eq!(only(&listing), (1, &Problem::new("name", Reason::Missing)));
    let listing = read_csv(b"organisation_id,name,fone\no1,X,1\n", &[]);
    assert_eq!(only(&listing).1.field, "fone");
    let listing = read_csv(b"organisation_id,name\no1,\xff\n", &[]);
    assert_eq!(only(&listing).1.reason.code(), "not-utf8");
    assert!(listing.found.is_empty());
}

const HSDS: &str = r#"{"contents": [{
  "id": "org-1", "name": "Sample House", "description": "Help for families", "email": "a@example.org",
  "phones": [{"number": "\"+44 1\"", "extension": 7}],
  "contacts": [{"name": "Ann Sample", "title": "Reception"}],
  "locations": [{"languages": [{"name": "Urdu", "code": "ur"}],
    "addresses": [{"address_1": "Main 1", "city": "Sampleton", "postal_code": "AB1"}]}],
  "services": [
    {"id": "s-1", "name": "Counselling", "status": "active", "eligibility_description": "Parents",
     "application_process": "Ring us.", "cost_options": [{"option": "first", "amount": 0, "currency": "EUR"}]},
    {"id": "s-2", "name": "Closed group", "status": "defunct"},
    {"id": "s-3", "name": "Courses", "cost_options": [{"amount": 12.5, "currency": "EUR"}]}
  ]}, {"id": "org-2"}, 7]}"#;

#[test]
fn an_organisation_of_hsds_is_read_with_what_is_nested_in_it() {
    let listing = read_hsds(HSDS.as_bytes());
    let found = &listing.found[0];
    let text = &found.organisation;
    assert_eq!(
        (text.phone.as_str(), text.person.as_str()),
        ("+44 1 / 7", "Ann Sample, Reception")
    );
    assert_eq!(text.area, "Main 1, Sampleton, AB1");
    assert_eq!(text.languages, "Urdu");
    let services: Vec<_> = found
        .services
        .iter()
        .map(|each| (each.what.as_str(), each.free, each.price.as_str()))
        .collect();
    let free = ("Counselling", Some(true), "first 0 EUR");
    assert_eq!(services, [free, ("Courses", Some(false), "12.5 EUR")]);
    let rejected: Vec<_> = listing
        .rejected
        .iter()
        .map(|each| (each.line, each.problems[0].reason.code()))
        .collect();
    assert_eq!(rejected, [(2, "missing"), (3, "not-an-object")]);
}

#[test]
fn services_of_hsds_that_name_their_organisation_come_together_under_it() {
    let one = |id: &str| {
        format!(
            r#"{{"id": "{id}", "name": "Service {id}", "organization": {{"id": "o", "name": "Sample"}}}}"#
        )
    };
    let listing = read_hsds(format!("[{}, {}]", one("a"), one("b")).as_bytes());
    assert!(listing.rejected.is_empty(), "{listing:?}");
    assert_eq!(listing.found.len(), 1);
    assert_eq!(listing.found[0].services.len(), 2);
}

#[test]
fn what_is_no_json_is_refused_with_its_place() {
    let listing = read_hsds(b"{\n  \"id\": }");
    let (line, problem) = only(&listing);
    assert_eq!((line, problem.reason.code()), (2, "json-syntax"));
}
