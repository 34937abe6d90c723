//! The table of organisations: a row for each service, the organisation repeated or left out.

use super::{Listed, Listing, line, prose};
use crate::domain::register::{Organisation, Service};
use crate::exchange::problem::{Problem, Reason};

/// The columns, in the order of the manual; the first two must be there.
pub const COLUMNS: [&str; 19] = [
    "organisation_id",
    "name",
    "kind",
    "partner",
    "area",
    "phone",
    "email",
    "person",
    "languages",
    "note",
    "service_id",
    "service",
    "service_kind",
    "audience",
    "free",
    "price",
    "apply",
    "service_languages",
    "waiting",
];

/// A row by the names of its columns.
struct Row<'a> {
    header: &'a [String],
    record: &'a csv::StringRecord,
}

impl Row<'_> {
    fn raw(&self, column: &str) -> &str {
        let place = self.header.iter().position(|name| name == column);
        place.and_then(|place| self.record.get(place)).unwrap_or("")
    }

    fn line(&self, column: &str) -> Result<String, Problem> {
        line(column, self.raw(column))
    }

    fn truth(&self, column: &str) -> Result<Option<bool>, Problem> {
        let allowed = || ["yes", "no"].map(str::to_owned).to_vec();
        match self.raw(column).trim() {
            "" => Ok(None),
            "yes" => Ok(Some(true)),
            "no" => Ok(Some(false)),
            _ => Err(Problem::new(column, Reason::UnknownValue(allowed()))),
        }
    }
}

pub(super) fn read(text: &str, kinds: &[String]) -> Listing {
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .delimiter(delimiter(text))
        .from_reader(text.as_bytes());
    let header: Vec<String> = match reader.headers() {
        Ok(header) => header.iter().map(|name| name.trim().to_owned()).collect(),
        Err(_cause) => return Listing::hopeless(1, Problem::of_line(Reason::Empty)),
    };
    if let Some(problem) = wrong_header(&header) {
        return Listing::hopeless(1, problem);
    }
    let mut listing = Listing::default();
    let mut record = csv::StringRecord::new();
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            // The text is UTF-8 and rows may be of any length, so that nothing else can be wrong.
            Err(_cause) => {
                listing.reject(0, Problem::of_line(Reason::Empty));
                break;
            }
        }
        let place = record.position().map_or(0, csv::Position::line);
        let place = usize::try_from(place).unwrap_or(usize::MAX);
        let row = Row {
            header: &header,
            record: &record,
        };
        if let Err(problem) = take(&row, place, kinds, &mut listing) {
            listing.reject(place, problem);
        }
    }
    listing
}

/// A comma, or a semicolon where the program that wrote the table uses that.
fn delimiter(text: &str) -> u8 {
    let head = text.lines().next().unwrap_or_default();
    if head.matches(';').count() > head.matches(',').count() {
        b';'
    } else {
        b','
    }
}

fn wrong_header(header: &[String]) -> Option<Problem> {
    for needed in ["organisation_id", "name"] {
        if !header.iter().any(|name| name == needed) {
            return Some(Problem::new(needed, Reason::Missing));
        }
    }
    let known = |name: &&String| COLUMNS.contains(&name.as_str());
    // A column with a slip in its name would be left out without a word.
    let unknown = header.iter().find(|name| !known(name))?;
    let allowed = COLUMNS.map(str::to_owned).to_vec();
    Some(Problem::new(unknown, Reason::UnknownValue(allowed)))
}

fn take(
    row: &Row<'_>,
    place: usize,
    kinds: &[String],
    listing: &mut Listing,
) -> Result<(), Problem> {
    let id = row.line("organisation_id")?;
    if id.is_empty() {
        return Err(Problem::new("organisation_id", Reason::Empty));
    }
    let partner = row.truth("partner")?;
    let organisation = organisation(row, partner)?;
    let service = service(row, kinds)?;
    let Some(known) = listing.found.iter_mut().find(|each| each.id == id) else {
        if organisation.name.is_empty() {
            return Err(Problem::new("name", Reason::Empty));
        }
        listing.found.push(Listed {
            line: place,
            id,
            organisation,
            partner,
            services: service.into_iter().collect(),
        });
        return Ok(());
    };
    // Further rows of an organisation may leave its columns out, but not say something else.
    if organisation != Organisation::default() && organisation != known.organisation {
        return Err(Problem::new("name", Reason::DifferentContent));
    }
    let Some(service) = service else {
        return Ok(());
    };
    let twice = known
        .services
        .iter()
        .any(|each| each.external == service.external);
    if twice {
        return Err(Problem::new("service_id", Reason::DifferentContent));
    }
    known.services.push(service);
    Ok(())
}

fn organisation(row: &Row<'_>, partner: Option<bool>) -> Result<Organisation, Problem> {
    Ok(Organisation {
        name: row.line("name")?,
        kind: row.line("kind")?,
        partner: partner.unwrap_or_default(),
        area: row.line("area")?,
        phone: row.line("phone")?,
        email: row.line("email")?,
        person: row.line("person")?,
        languages: row.line("languages")?,
        note: prose("note", row.raw("note"))?,
    })
}

/// The service of a row; none where nothing of one is said.
fn service(row: &Row<'_>, kinds: &[String]) -> Result<Option<Service>, Problem> {
    let what = row.line("service")?;
    let of_service = [
        "service_id",
        "service_kind",
        "audience",
        "free",
        "price",
        "apply",
        "service_languages",
        "waiting",
    ];
    if what.is_empty() {
        let said = of_service
            .into_iter()
            .any(|column| !row.raw(column).trim().is_empty());
        return if said {
            Err(Problem::new("service", Reason::Empty))
        } else {
            Ok(None)
        };
    }
    let kind = row.line("service_kind")?;
    if !kind.is_empty() && !kinds.contains(&kind) {
        return Err(Problem::new(
            "service_kind",
            Reason::UnknownValue(kinds.to_vec()),
        ));
    }
    let own = row.line("service_id")?;
    // Without an id of its own a service is known by its name.
    let external = if own.is_empty() { what.clone() } else { own };
    Ok(Some(Service {
        what,
        kind,
        audience: row.line("audience")?,
        free: row.truth("free")?,
        price: row.line("price")?,
        apply: prose("apply", row.raw("apply"))?,
        languages: row.line("service_languages")?,
        waiting: row.line("waiting")?,
        external,
    }))
}
