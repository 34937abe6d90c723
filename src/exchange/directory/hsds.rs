//! HSDS 3: organisations with nested services, contacts, phones, languages, locations and costs.
//!
//! Source: docs.openreferral.org, Human Services Data Specification 3, "organization" and
//! "service". What this program has no place for, such as coordinates and schedules, is passed over.

use serde_json::Value;

use super::{Listed, Listing, line, prose};
use crate::domain::register::{Organisation, Service};
use crate::exchange::problem::{Expected, Problem, Reason};

/// States in which a service is not offered. Source: HSDS 3, service, status.
const NOT_OFFERED: [&str; 3] = ["inactive", "defunct", "temporarily closed"];

pub(super) fn read(text: &str) -> Listing {
    let value: Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(cause) => {
            let problem = Problem::of_line(Reason::JsonSyntax(cause.column()));
            return Listing::hopeless(cause.line().max(1), problem);
        }
    };
    let records = match &value {
        Value::Array(records) => records.as_slice(),
        Value::Object(fields) => {
            let contents = fields.get("contents").and_then(Value::as_array);
            contents.map_or_else(|| std::slice::from_ref(&value), Vec::as_slice)
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            return Listing::hopeless(1, Problem::of_line(Reason::NotAnObject));
        }
    };
    let mut listing = Listing::default();
    for (place, record) in (1..).zip(records) {
        if let Err(problem) = take(record, place, &mut listing) {
            listing.reject(place, problem);
        }
    }
    listing
}

/// An organisation with its services, or a service with its organisation.
fn take(record: &Value, place: usize, listing: &mut Listing) -> Result<(), Problem> {
    if !record.is_object() {
        return Err(Problem::of_line(Reason::NotAnObject));
    }
    let own = record.get("organization").filter(|own| own.is_object());
    let (of, services) = own.map_or_else(
        || (record, many(record, "services")),
        |own| (own, std::slice::from_ref(record)),
    );
    let id = needed(of, "id")?;
    let organisation = organisation(of)?;
    let mut offered = Vec::new();
    for service in services {
        let status = service.get("status").and_then(Value::as_str);
        if !status.is_some_and(|status| NOT_OFFERED.contains(&status)) {
            offered.push(self::service(service)?);
        }
    }
    match listing.found.iter_mut().find(|each| each.id == id) {
        Some(known) if own.is_some() => known.services.extend(offered),
        Some(_known) => return Err(Problem::new("id", Reason::DifferentContent)),
        None => listing.found.push(Listed {
            line: place,
            id,
            organisation,
            partner: None,
            services: offered,
        }),
    }
    Ok(())
}

/// A list of the record; empty where there is none.
fn many<'a>(record: &'a Value, key: &str) -> &'a [Value] {
    record
        .get(key)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

/// A text of the record as one line; empty where it is missing or null.
fn said(record: &Value, key: &str) -> Result<String, Problem> {
    match record.get(key) {
        None | Some(Value::Null) => Ok(String::new()),
        Some(Value::String(text)) => line(key, text),
        // Numbers stand where the specification allows both, such as a postal code.
        Some(Value::Number(number)) => Ok(number.to_string()),
        Some(_) => Err(Problem::new(key, Reason::WrongType(Expected::Text))),
    }
}

fn needed(record: &Value, key: &str) -> Result<String, Problem> {
    if record.get(key).is_none() {
        return Err(Problem::new(key, Reason::Missing));
    }
    let text = said(record, key)?;
    if text.is_empty() {
        return Err(Problem::new(key, Reason::Empty));
    }
    Ok(text)
}

/// Texts one behind another, each once, without those that say nothing.
fn joined(texts: Vec<String>, between: &str) -> String {
    let mut seen = std::collections::BTreeSet::new();
    let mut texts = texts;
    texts.retain(|text| !text.is_empty() && seen.insert(text.clone()));
    texts.join(between)
}

fn organisation(of: &Value) -> Result<Organisation, Problem> {
    let locations = many(of, "locations");
    let mut phones = phones(of)?;
    let mut people = Vec::new();
    let mut emails = vec![said(of, "email")?];
    for contact in many(of, "contacts") {
        people.push(joined(
            vec![said(contact, "name")?, said(contact, "title")?],
            ", ",
        ));
        emails.push(said(contact, "email")?);
        phones.extend(self::phones(contact)?);
    }
    let mut languages = Vec::new();
    let mut areas = Vec::new();
    for location in locations {
        languages.extend(self::languages(location)?);
        for address in many(location, "addresses") {
            areas.push(self::address(address)?);
        }
        phones.extend(self::phones(location)?);
    }
    Ok(Organisation {
        name: needed(of, "name")?,
        kind: said(of, "legal_status")?,
        partner: false,
        area: joined(areas, "; "),
        phone: joined(phones, ", "),
        email: joined(emails, ", "),
        person: joined(people, "; "),
        languages: joined(languages, ", "),
        note: described(of)?,
    })
}

fn described(of: &Value) -> Result<String, Problem> {
    match of.get("description") {
        None | Some(Value::Null) => Ok(String::new()),
        Some(Value::String(text)) => prose("description", text),
        Some(_) => Err(Problem::new(
            "description",
            Reason::WrongType(Expected::Text),
        )),
    }
}

fn phones(of: &Value) -> Result<Vec<String>, Problem> {
    let mut phones = Vec::new();
    for phone in many(of, "phones") {
        // Examples of the specification put the number in quotation marks of its own.
        let number = said(phone, "number")?.trim_matches('"').to_owned();
        let extension = said(phone, "extension")?;
        phones.push(joined(vec![number, extension], " / "));
    }
    Ok(phones)
}

fn languages(of: &Value) -> Result<Vec<String>, Problem> {
    let mut languages = Vec::new();
    for language in many(of, "languages") {
        let name = said(language, "name")?;
        languages.push(if name.is_empty() {
            said(language, "code")?
        } else {
            name
        });
    }
    Ok(languages)
}

fn address(of: &Value) -> Result<String, Problem> {
    let keys = ["address_1", "address_2", "city", "postal_code"];
    let parts = keys.map(|key| said(of, key));
    let parts: Vec<String> = parts.into_iter().collect::<Result<_, _>>()?;
    Ok(joined(parts, ", "))
}

fn service(of: &Value) -> Result<Service, Problem> {
    let costs = many(of, "cost_options");
    let mut prices = Vec::new();
    for cost in costs {
        let amount = match (said(cost, "amount")?, said(cost, "currency")?) {
            (amount, _) if amount.is_empty() => String::new(),
            (amount, currency) => joined(vec![amount, currency], " "),
        };
        let words = said(cost, "amount_description")?;
        prices.push(joined(vec![said(cost, "option")?, amount, words], " "));
    }
    prices.push(said(of, "fees_description")?);
    let amounts = costs.iter().filter_map(|cost| cost.get("amount")?.as_f64());
    let amounts: Vec<f64> = amounts.collect();
    let free = (!amounts.is_empty()).then(|| amounts.iter().all(|amount| *amount <= 0.0));
    let id = needed(of, "id")?;
    let apply = match of.get("application_process") {
        Some(Value::String(text)) => prose("application_process", text)?,
        _ => String::new(),
    };
    Ok(Service {
        what: needed(of, "name")?,
        kind: String::new(),
        audience: said(of, "eligibility_description")?,
        free,
        price: joined(prices, "; "),
        apply,
        languages: joined(languages(of)?, ", "),
        waiting: said(of, "wait_time")?,
        external: id,
    })
}
