//! A practice office in memory, and what a test does with it.

use caseload::domain::Moment;
use caseload::domain::command::{Command, NewSignal, Office, OfficeKind};
use caseload::domain::day::Calendar;
use caseload::domain::ids::{Fresh, Login, Number};
use caseload::domain::method::Method;
use caseload::domain::staff::{Role, Staff};
use caseload::exchange::{self, Conditions, Line};
use caseload::store::contract::{Begin, QueueAsk, QueueRow, QueueView};
use caseload::store::{Imported, Store};

/// Identifiers that need not be told apart from run to run.
pub(crate) struct Ids;

impl Fresh for Ids {
    fn fresh(&self) -> uuid::Uuid {
        uuid::Uuid::now_v7()
    }
}

pub(crate) fn moment(text: &str) -> Moment {
    chrono::DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

pub(crate) fn login(text: &str) -> Login {
    Login::new(text).unwrap()
}

pub(crate) fn pack(id: &str) -> Method {
    caseload::method::built_in(id).unwrap().unwrap()
}

pub(crate) fn staff() -> Vec<Staff> {
    let member = |name: &str, roles: &[Role]| Staff {
        login: login(name),
        name: format!("{name} Sample"),
        roles: roles.to_vec(),
        active: true,
        profession: String::new(),
        competences: Vec::new(),
    };
    vec![
        member("dora", &[Role::Duty]),
        member("carl", &[Role::Curator]),
        member("cleo", &[Role::Curator, Role::Duty]),
        member("sofia", &[Role::Supervisor]),
        member("adam", &[Role::Admin]),
    ]
}

pub(crate) fn office(method: Method, zone: &str) -> Office {
    Office {
        name: "Sampleford".to_owned(),
        calendar: Calendar::new(zone.parse().unwrap()),
        kind: OfficeKind::Practice,
        method,
        table_maps: caseload::domain::table::TableMaps::new(),
    }
}

/// Sets an office up in a store.
pub(crate) fn set_up(store: &Store, office: Office, now: &str) {
    let command = Command::SetUp(Box::new(office), staff());
    store
        .execute(&login("adam"), moment(now), &command, None, None)
        .unwrap();
}

/// Signals of an exchange file, as they come in.
pub(crate) fn incoming(method: &Method, zone: &str, text: &[u8], now: Moment) -> Vec<NewSignal> {
    let sources: Vec<String> = method
        .lists
        .sources
        .iter()
        .map(|each| each.id.clone())
        .collect();
    let questions: Vec<String> = method
        .instrument
        .questions
        .iter()
        .map(|each| each.id.clone())
        .collect();
    let conditions = Conditions {
        now,
        zone: zone.parse().unwrap(),
        sources: &sources,
        questions: &questions,
        fresh: &Ids,
    };
    let mut signals = Vec::new();
    for line in exchange::read(text, conditions) {
        if let Line::Read(incoming) = line.unwrap() {
            signals.push(incoming.into_new_signal("test"));
        }
    }
    signals
}

/// Imports and gives the number of every signal by its external id.
pub(crate) fn import(
    store: &Store,
    signals: &[NewSignal],
    now: Moment,
) -> std::collections::BTreeMap<String, Number> {
    let results = store.import(&login("dora"), now, signals).unwrap();
    let ids = signals
        .iter()
        .map(|new| new.external.as_ref().unwrap().id.clone());
    ids.zip(results)
        .map(|(id, result)| match result {
            Imported::Accepted(number) | Imported::Unchanged(number) => (id, number),
            Imported::Different(_) | Imported::Refused(_) => panic!("{id}: {result:?}"),
        })
        .collect()
}

pub(crate) fn queue(store: &Store, view: QueueView, now: Moment) -> Vec<QueueRow> {
    let ask = QueueAsk {
        view,
        filter: String::new(),
        me: login("dora"),
        from: Begin::Start,
        limit: 1_000,
        now,
    };
    store.queue(&ask).unwrap()
}
