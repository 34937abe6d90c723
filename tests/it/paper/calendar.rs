//! The calendar file, read by a parser that others wrote.

use std::collections::BTreeSet;

use caseload::domain::plan::Plan;
use caseload::lang::Language;
use caseload::shell::papers;
use caseload::store::Store;
use caseload::ui::World;
use ical::parser::ical::component::IcalEvent;

use crate::paper::{numbers, office, world};

/// The value of a property of an event.
fn value(event: &IcalEvent, name: &str) -> String {
    let mut properties = event.properties.iter();
    let found = properties.find(|each| each.name == name);
    found
        .and_then(|each| each.value.clone())
        .unwrap_or_default()
}

fn events(file: &str) -> Vec<IcalEvent> {
    let mut calendars = ical::IcalParser::new(file.as_bytes());
    let calendar = calendars.next().unwrap().unwrap();
    assert!(calendars.next().is_none());
    calendar.events
}

fn written(store: &Store, world: &World) -> String {
    let sheets = papers::calendar(store, world, None).unwrap();
    sheets.text().to_owned()
}

#[test]
fn another_program_reads_every_term_with_its_alarm() {
    for &language in Language::ALL {
        let folder = tempfile::tempdir().unwrap();
        let store = office(folder.path(), language);
        let world = world(&store, language);
        let file = written(&store, &world);
        let events = events(&file);
        let terms = store.agenda_total(None).unwrap();
        assert_eq!(i64::try_from(events.len()).unwrap(), terms);
        for event in &events {
            assert_eq!(value(event, "DTSTAMP"), "20261116T120000Z");
            assert!(
                value(event, "SUMMARY").contains("26-") || value(event, "SUMMARY").contains("25-")
            );
            assert_eq!(event.alarms.len(), 1);
            let start = event
                .properties
                .iter()
                .find(|each| each.name == "DTSTART")
                .unwrap();
            let at = start.value.clone().unwrap();
            // A day says that it is one; a time is that of the whole world.
            let is_day = start.params.as_ref().is_some_and(|params| {
                params
                    .iter()
                    .any(|(name, values)| name == "VALUE" && values == &["DATE"])
            });
            assert_eq!(at.len(), if is_day { 8 } else { 16 }, "{at}");
            assert_eq!(at.ends_with('Z'), !is_day, "{at}");
        }
        let ids: BTreeSet<String> = events.iter().map(|event| value(event, "UID")).collect();
        assert_eq!(ids.len(), events.len(), "each term has an id of its own");
    }
}

#[test]
fn a_second_export_has_the_same_ids() {
    let folder = tempfile::tempdir().unwrap();
    let store = office(folder.path(), Language::English);
    let mut world = world(&store, Language::English);
    let ids = |file: &str| -> Vec<String> {
        events(file)
            .iter()
            .map(|event| value(event, "UID"))
            .collect()
    };
    let first = ids(&written(&store, &world));
    world.now += chrono::TimeDelta::days(2);
    assert_eq!(first, ids(&written(&store, &world)));
}

#[test]
fn lines_end_and_fold_as_other_programs_expect() {
    let folder = tempfile::tempdir().unwrap();
    let store = office(folder.path(), Language::Bulgarian);
    let file = written(&store, &world(&store, Language::Bulgarian));
    assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
    assert!(file.split("\r\n").all(|line| line.len() <= 75));
    assert!(file.contains("\r\nMETHOD:PUBLISH\r\n"));
}

#[test]
fn nobody_and_nothing_in_their_own_words_leaves_the_office_in_a_calendar() {
    for &language in Language::ALL {
        let folder = tempfile::tempdir().unwrap();
        let store = office(folder.path(), language);
        let world = world(&store, language);
        let file = written(&store, &world).replace("\r\n ", "");
        let mut secrets: BTreeSet<String> = BTreeSet::new();
        secrets.insert(world.office.name.clone());
        secrets.extend(world.staff.iter().map(|each| each.name.clone()));
        for number in numbers(&store) {
            let case = store.case_file(number).unwrap().unwrap().case;
            secrets.extend(case.children.iter().map(|each| each.name.clone()));
            secrets.extend(case.adults.iter().map(|each| each.name.clone()));
            secrets.insert(case.place.clone());
            for (goal, task) in case.plans.iter().flat_map(Plan::tasks) {
                secrets.extend([goal.title.clone(), task.what.clone()]);
            }
        }
        secrets.remove("");
        assert!(secrets.len() > 50);
        for secret in secrets {
            assert!(!file.contains(&secret), "{secret:?} in\n{file}");
        }
    }
}

#[test]
fn a_calendar_may_be_of_one_worker_alone() {
    let folder = tempfile::tempdir().unwrap();
    let store = office(folder.path(), Language::English);
    let world = world(&store, Language::English);
    let me = world.me.login.clone();
    let mine = papers::calendar(&store, &world, Some(&me)).unwrap();
    let count = events(mine.text()).len();
    assert_eq!(
        i64::try_from(count).unwrap(),
        store.agenda_total(Some(&me)).unwrap()
    );
    assert!(count > 0 && count < events(&written(&store, &world)).len());
}
