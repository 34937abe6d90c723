//! The calendar changes: terms that run follow in the same write, others see it, replay agrees.

use std::collections::{BTreeMap, BTreeSet};

use caseload::domain::Day;
use caseload::domain::command::Command;
use caseload::domain::day::{DayList, DaysChanged};
use caseload::domain::refusal::Refusal;
use caseload::lang::Language;
use caseload::store::contract::StoreError;
use caseload::store::{Access, Patience, Seeded, Store};

use crate::office::{login, moment, pack};
use crate::user::User;

/// A Monday afternoon.
const NOW: &str = "2026-11-16T14:00:00+03:00";

/// The fictional office of a method that counts in working days, in a file.
fn demo() -> (tempfile::TempDir, std::path::PathBuf, Store) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("office.db");
    let store = Store::create(&path).unwrap();
    let store = store.with_ids(Box::new(Seeded::new(1)));
    let method = pack("ru-kcson");
    caseload::demo::fill(&store, method, Language::Russian, 1, moment(NOW)).unwrap();
    (folder, path, store)
}

fn days(texts: &[&str]) -> BTreeSet<Day> {
    texts.iter().map(|text| text.parse().unwrap()).collect()
}

fn entered(list: DayList, texts: &[&str]) -> Command {
    Command::ChangeHolidays(DaysChanged {
        list,
        added: days(texts),
        removed: BTreeSet::new(),
    })
}

fn taken_out(list: DayList, texts: &[&str]) -> Command {
    Command::ChangeHolidays(DaysChanged {
        list,
        added: BTreeSet::new(),
        removed: days(texts),
    })
}

/// The rest of this week and the whole next one.
const TWO_WEEKS: &[&str] = &[
    "2026-11-17",
    "2026-11-18",
    "2026-11-19",
    "2026-11-20",
    "2026-11-23",
    "2026-11-24",
    "2026-11-25",
    "2026-11-26",
    "2026-11-27",
];

fn carry_out(store: &Store, command: &Command) -> Result<(), StoreError> {
    let staff = store.staff().unwrap();
    let supervisor = staff
        .iter()
        .find(|each| each.holds(caseload::domain::staff::Role::Supervisor));
    let who = &supervisor.unwrap().login;
    store
        .execute(who, moment(NOW), command, None, None)
        .map(drop)
}

/// When rows of a table are due, by what names them.
fn due(path: &std::path::Path, sql: &str) -> BTreeMap<String, String> {
    let conn = rusqlite::Connection::open(path).unwrap();
    let mut statement = conn.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
    rows.unwrap().map(Result::unwrap).collect()
}

const TABLES: [&str; 4] = [
    "select cast(lead as text), due_at from queue_line",
    "select subject || ' ' || place, due_at from term",
    "select cast(number as text), due_at from signal where outcome is null and due_at is not null",
    "select cast(number as text), next_due from case_file where closed_at is null",
];

const DECIDED: &str = "select cast(number as text), due_at from signal where outcome is not null and due_at is not null";

fn all(path: &std::path::Path) -> Vec<BTreeMap<String, String>> {
    TABLES.iter().map(|sql| due(path, sql)).collect()
}

#[test]
fn terms_that_run_follow_the_calendar_and_the_journal_says_the_same() {
    let (_folder, path, store) = demo();
    let (before, decided) = (all(&path), due(&path, DECIDED));
    carry_out(&store, &entered(DayList::Off, TWO_WEEKS)).unwrap();
    let after = all(&path);
    for (table, (before, after)) in TABLES.iter().zip(before.iter().zip(&after)) {
        assert!(before.keys().eq(after.keys()), "{table}");
        let earlier = before.iter().filter(|(key, due)| after[*key] < **due);
        assert_eq!(earlier.count(), 0, "{table}");
    }
    let moved = |place: usize| before[place] != after[place];
    assert!(moved(0) && moved(1) && moved(2), "{before:#?}");
    assert_eq!(due(&path, DECIDED), decided, "what is closed stays");
    assert_eq!(store.replay().unwrap(), []);
    carry_out(&store, &taken_out(DayList::Off, TWO_WEEKS)).unwrap();
    assert_eq!(all(&path), before);
    assert_eq!(store.replay().unwrap(), []);
}

#[test]
fn a_saturday_that_is_worked_brings_terms_forward() {
    let (_folder, path, store) = demo();
    let before = all(&path);
    carry_out(&store, &entered(DayList::Working, &["2026-11-14"])).unwrap();
    let after = all(&path);
    assert_ne!(before[1], after[1]);
    let later = before[1].iter().filter(|(key, due)| after[1][*key] > **due);
    assert_eq!(later.count(), 0);
    assert_eq!(store.replay().unwrap(), []);
}

#[test]
fn tables_come_back_as_they_were_with_the_calendar_that_changed() {
    let (_folder, path, store) = demo();
    carry_out(&store, &entered(DayList::Off, TWO_WEEKS)).unwrap();
    let stands = all(&path);
    let conn = rusqlite::Connection::open(&path).unwrap();
    conn.execute_batch(
        "delete from queue_line; delete from term; update office set body =
         json_set(body, '$.calendar.holidays', json('[]'));",
    )
    .unwrap();
    drop(conn);
    assert_ne!(store.replay().unwrap(), []);
    store.rebuild().unwrap();
    assert_eq!(all(&path), stands);
    assert_eq!(store.replay().unwrap(), []);
    let office = store.office().unwrap().unwrap();
    assert!(office.calendar.holidays.is_superset(&days(TWO_WEEKS)));
}

#[test]
fn another_program_sees_the_new_calendar_at_its_next_look() {
    let (_folder, path, here) = demo();
    let there = Store::open(&path, Access::Write, Patience::Command).unwrap();
    let reader = Store::open(&path, Access::Read, Patience::Command).unwrap();
    let off = |store: &Store| {
        let office = store.office().unwrap().unwrap();
        office.calendar.holidays.is_superset(&days(TWO_WEEKS))
    };
    assert!(!off(&here) && !off(&there) && !off(&reader));
    carry_out(&here, &entered(DayList::Off, TWO_WEEKS)).unwrap();
    assert!(off(&here) && off(&there) && off(&reader));
    // What it writes then, it works out by that calendar.
    let again = carry_out(&there, &entered(DayList::Off, TWO_WEEKS));
    assert!(
        matches!(again, Err(StoreError::Refused(Refusal::NothingChanges))),
        "{again:?}"
    );
    carry_out(&there, &taken_out(DayList::Off, TWO_WEEKS)).unwrap();
    assert!(!off(&here) && !off(&there) && !off(&reader));
}

#[test]
fn a_running_program_goes_on_by_the_calendar_that_another_changed() {
    let (_folder, path, there) = demo();
    let here = Store::open(&path, Access::Write, Patience::Screen).unwrap();
    let me = here.staff().unwrap().first().unwrap().login.clone();
    let mut user = User::at(here, &me, Language::Russian, (80, 24));
    carry_out(&there, &entered(DayList::Off, TWO_WEEKS)).unwrap();
    user.hears_of_others();
    let calendar = &user.model.world.office.calendar;
    assert_eq!(calendar, &there.office().unwrap().unwrap().calendar);
    assert!(!calendar.is_workday("2026-11-17".parse().unwrap()));
}

#[test]
fn a_calendar_whose_write_was_taken_back_is_the_old_one() {
    let (_folder, _path, store) = demo();
    let before = store.office().unwrap().unwrap().calendar.clone();
    let taken_back: Result<(), StoreError> = store.together(|| {
        carry_out(&store, &entered(DayList::Off, TWO_WEEKS))?;
        assert_ne!(store.office().unwrap().unwrap().calendar, before);
        Err(StoreError::Busy)
    });
    assert!(taken_back.is_err());
    assert_eq!(store.office().unwrap().unwrap().calendar, before);
    assert_eq!(store.replay().unwrap(), []);
}

#[test]
fn whoever_may_not_change_the_calendar_changes_nothing() {
    let (_folder, path, store) = demo();
    let before = all(&path);
    let first = store.staff().unwrap();
    let worker = first
        .iter()
        .find(|each| {
            !each.holds_any(&[
                caseload::domain::staff::Role::Supervisor,
                caseload::domain::staff::Role::Admin,
            ])
        })
        .unwrap();
    let command = entered(DayList::Off, TWO_WEEKS);
    let refused = store.execute(&worker.login, moment(NOW), &command, None, None);
    assert!(
        matches!(refused, Err(StoreError::Refused(Refusal::NotYourRole(_)))),
        "{refused:?}"
    );
    let nobody = store.execute(&login("nobody"), moment(NOW), &command, None, None);
    assert!(matches!(nobody, Err(StoreError::NotStaff(_))), "{nobody:?}");
    assert_eq!(all(&path), before);
}
