//! Two programs on one file: neither writes over what the other wrote, and both notice.

use std::path::Path;

use caseload::domain::command::{Command, SignalStep};
use caseload::domain::ids::{Login, Number};
use caseload::domain::refusal::Refusal;
use caseload::domain::signal::{Report, Signal};
use caseload::store::contract::{Applied, StoreError};
use caseload::store::{Access, Patience, Store};

use super::on_disk;
use crate::office::{login, moment};

fn open(path: &Path) -> Store {
    Store::open(path, Access::Write, Patience::Command).unwrap()
}

fn first(store: &Store) -> Signal {
    let number = Number { year: 26, place: 1 };
    store.signal_file(number).unwrap().unwrap().signal
}

fn amend(store: &Store, who: &str, seen: &Signal, words: &str) -> Result<Applied, StoreError> {
    let report = Report {
        text: words.to_owned(),
        ..seen.report.clone()
    };
    let command = Command::Signal(seen.id, SignalStep::Amend(Box::new(report)));
    let now = moment("2026-11-16T20:05:00+02:00");
    store.execute(&login(who), now, &command, Some(seen.rev), None)
}

#[test]
fn an_edit_that_began_before_somebody_else_s_is_refused_and_theirs_stands() {
    let (_folder, path, here) = on_disk();
    let there = open(&path);
    let (mine, theirs) = (first(&here), first(&there));
    amend(&there, "carl", &theirs, "theirs").unwrap();
    let stands = first(&there).rev;
    let refused = amend(&here, "dora", &mine, "mine");
    assert!(
        matches!(refused, Err(StoreError::Refused(Refusal::Stale(rev))) if rev == stands),
        "{refused:?}"
    );
    assert_eq!(first(&here).report.text, "theirs");
    amend(&here, "dora", &first(&here), "mine, after reading theirs").unwrap();
    assert_eq!(first(&there).report.text, "mine, after reading theirs");
    assert_eq!(here.verify().unwrap().broken, None);
    assert_eq!(here.replay().unwrap(), []);
}

#[test]
fn the_version_tells_of_others_writes_and_not_of_one_s_own() {
    let (_folder, path, here) = on_disk();
    let there = open(&path);
    let (before, last) = (here.version().unwrap(), here.last_entry().unwrap());
    amend(&here, "dora", &first(&here), "own words").unwrap();
    assert_eq!(here.version().unwrap(), before);
    amend(&there, "carl", &first(&there), "words of another").unwrap();
    assert_ne!(here.version().unwrap(), before);
    assert_eq!(here.last_entry().unwrap(), last + 2);
}

#[test]
fn of_many_edits_at_once_each_is_written_or_refused_and_none_is_lost() {
    const EACH: usize = 20;
    let (_folder, path, store) = on_disk();
    let began = first(&store).rev;
    let write = |who: Login| {
        let store = open(&path);
        let tries = (0..EACH).map(|_try| amend(&store, who.as_str(), &first(&store), who.as_str()));
        tries
            .filter(|done| match done {
                Ok(_applied) => true,
                Err(StoreError::Refused(Refusal::Stale(_))) => false,
                Err(other) => panic!("{other:?}"),
            })
            .count()
    };
    let written: usize = std::thread::scope(|scope| {
        let writers = ["dora", "carl", "cleo"].map(|who| scope.spawn(move || write(login(who))));
        writers.map(|writer| writer.join().unwrap()).iter().sum()
    });
    assert!(written > 0);
    assert_eq!(first(&store).rev - began, u32::try_from(written).unwrap());
    assert_eq!(store.verify().unwrap().broken, None);
    assert_eq!(store.replay().unwrap(), []);
}
