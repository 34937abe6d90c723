//! A full disk takes back all of a write and nothing else; numbers go on through the years.

use crate::domain::Moment;
use crate::domain::command::{Command, NewSignal, Office, OfficeKind};
use crate::domain::day::Calendar;
use crate::domain::form::Answers;
use crate::domain::ids::{DraftId, Login};
use crate::domain::person::Informant;
use crate::domain::signal::{Kind, Report};
use crate::domain::staff::{Role, Staff};
use crate::store::contract::{Draft, StoreError};
use crate::store::{State, Store};

fn now() -> Moment {
    "2026-11-16T12:00:00Z".parse().unwrap()
}

fn sofia() -> Login {
    Login::new("sofia").unwrap()
}

/// An office in a file of its own.
fn office() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(&folder.path().join("office.db")).unwrap();
    let office = Office {
        name: "Sampleford".to_owned(),
        calendar: Calendar::new(chrono_tz::Europe::Sofia),
        kind: OfficeKind::Practice,
        method: crate::method::built_in("standard").unwrap().unwrap(),
        table_maps: crate::domain::table::TableMaps::new(),
    };
    let staff = vec![Staff {
        login: sofia(),
        name: "Sofia Sample".to_owned(),
        roles: vec![Role::Supervisor],
        active: true,
        profession: String::new(),
        competences: Vec::new(),
    }];
    let set_up = Command::SetUp(Box::new(office), staff);
    store.execute(&sofia(), now(), &set_up, None, None).unwrap();
    (folder, store)
}

fn report(words: usize) -> Command {
    Command::Receive(Box::new(NewSignal {
        report: Report {
            matter: String::new(),
            received_at: now(),
            channel: "phone".to_owned(),
            source: "neighbour".to_owned(),
            informant: Informant::default(),
            text: "hungry ".repeat(words),
            place: String::new(),
            children: Vec::new(),
            adults: Vec::new(),
            kind: Kind::Concern,
            task_due: None,
        },
        external: None,
        evidence: None,
        answers: None,
        safe_until: None,
    }))
}

fn draft() -> Draft {
    Draft {
        id: DraftId::from(uuid::Uuid::now_v7()),
        form: "form".to_owned(),
        based_on: None,
        opened_with: Answers::default(),
        answers: Answers::default(),
        focus: String::new(),
        updated_at: now(),
    }
}

/// Gives the file no more pages than it has, as a full disk does.
fn fill(store: &Store) {
    let pages: i64 = store
        .conn
        .query_row("pragma page_count", [], |row| row.get(0))
        .unwrap();
    store
        .conn
        .pragma_update(None, "max_page_count", pages)
        .unwrap();
}

fn empty(store: &Store) {
    store
        .conn
        .pragma_update(None, "max_page_count", 1_000_000)
        .unwrap();
}

fn sound(store: &Store) {
    let checks = store.check().unwrap();
    assert!(
        checks.iter().all(|check| check.state == State::Ok),
        "{checks:?}"
    );
    assert_eq!(store.replay().unwrap(), []);
}

#[test]
fn on_a_full_disk_nothing_is_written_and_the_draft_stays_until_there_is_room() {
    let (_folder, store) = office();
    let draft = draft();
    store.save_draft(&sofia(), &draft).unwrap();
    let before = store.last_entry().unwrap();
    fill(&store);
    let refused = store.execute(&sofia(), now(), &report(8_000), None, Some(draft.id));
    assert!(matches!(refused, Err(StoreError::Full)), "{refused:?}");
    assert_eq!(store.last_entry().unwrap(), before);
    assert_eq!(
        store.drafts(&sofia()).unwrap(),
        std::slice::from_ref(&draft)
    );
    sound(&store);
    empty(&store);
    store
        .execute(&sofia(), now(), &report(8_000), None, Some(draft.id))
        .unwrap();
    assert_eq!(store.drafts(&sofia()).unwrap(), []);
    sound(&store);
}

#[test]
fn of_writes_that_are_one_none_stays_when_the_disk_fills_among_them() {
    let (_folder, store) = office();
    let before = store.last_entry().unwrap();
    fill(&store);
    let write = |words| store.execute(&sofia(), now(), &report(words), None, None);
    let done = store.together(|| {
        let first = write(1);
        write(8_000)?;
        first
    });
    assert!(matches!(done, Err(StoreError::Full)), "{done:?}");
    assert_eq!(store.last_entry().unwrap(), before);
    sound(&store);
    empty(&store);
    write(1).unwrap();
    sound(&store);
}

#[test]
fn a_refusal_among_writes_that_are_one_takes_back_only_itself() {
    let (_folder, store) = office();
    let write = |words| store.execute(&sofia(), now(), &report(words), None, None);
    store
        .together(|| {
            write(1)?;
            assert!(matches!(write(0), Err(StoreError::Refused(_))));
            write(1)
        })
        .unwrap();
    assert_eq!(store.sizes().unwrap(), (2, 0));
    sound(&store);
}

#[test]
fn numbers_go_on_past_four_digits_and_begin_anew_with_the_year_of_the_office() {
    let (_folder, store) = office();
    let numbered = |at: &str| {
        let applied = store.execute(&sofia(), at.parse().unwrap(), &report(1), None, None);
        applied.unwrap().signal().unwrap().to_string()
    };
    assert_eq!(numbered("2026-12-31T21:59:59Z"), "26-0001");
    store
        .conn
        .execute("update signal set number = number + 9998", [])
        .unwrap();
    assert_eq!(numbered("2026-12-31T21:59:59Z"), "26-10000");
    // Midnight in the office, two hours before midnight in UTC.
    assert_eq!(numbered("2026-12-31T22:00:00Z"), "27-0001");
    assert_eq!(
        numbered("2026-12-01T12:00:00Z"),
        "26-10001",
        "a clock put back takes no number twice"
    );
    assert_eq!(numbered("2027-01-02T12:00:00Z"), "27-0002");
}
