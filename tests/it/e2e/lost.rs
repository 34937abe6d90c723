//! Typing in every form there is, cut off at any moment: nothing older than a second is missing.

mod table;

use std::path::Path;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use caseload::domain::form::Label;
use caseload::domain::forms::{self, FormKind};
use caseload::lang::{Lang, Language};
use caseload::store::contract::Draft;
use caseload::store::{Access, Patience, Store};
use rustix::process::Signal;

use super::{demo, opens};
use crate::office::login;
use crate::pty::Session;
use table::{Form, PLACES, forms_of, joins, place};

/// Between two keys.
const KEY: Duration = Duration::from_millis(100);

/// What may be missing after a kill. Source: design notes, the first promise.
const MAY_MISS: Duration = Duration::from_secs(1);

/// Sessions at once: they wait more than they work.
const AT_ONCE: usize = 6;

/// Who may open every form.
const WHO: &str = "c.placeholder";

/// How a session ends.
#[derive(Clone, Copy)]
enum End {
    Terminated,
    HungUp,
    Killed,
}

#[test]
fn every_form_has_its_place_in_the_table() {
    let (_folder, db) = demo();
    joins(&store(&db), WHO);
    let forms = forms_of(&store(&db));
    let mut places: Vec<usize> = forms.iter().filter_map(|form| place(&form.kind)).collect();
    places.sort_unstable();
    places.dedup();
    assert_eq!(places, (0..PLACES).collect::<Vec<_>>());
}

#[test]
fn typing_in_any_form_survives_a_hang_up_and_but_for_a_second_a_kill() {
    let (_folder, db) = demo();
    joins(&store(&db), WHO);
    let forms = forms_of(&store(&db));
    let waiting = Mutex::new(forms.into_iter().enumerate().collect::<Vec<_>>());
    let next = || waiting.lock().unwrap().pop();
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                while let Some((seed, form)) = next() {
                    cut_off_twice(&db, seed, &form);
                }
            });
        }
    });
}

/// Types, is cut off, goes on with the draft, types on and is killed.
fn cut_off_twice(office: &Path, seed: usize, form: &Form) {
    let folder = tempfile::tempdir().unwrap();
    let db = folder.path().join("demo.db");
    std::fs::copy(office, &db).unwrap();
    let mut chance = Chance(u64::try_from(seed).unwrap() + 1);
    let mut session = opens(&db, WHO);
    form.opens_in(&mut session);
    let gently = if form.is_sort() || seed.is_multiple_of(2) {
        End::Terminated
    } else {
        End::HungUp
    };
    let typed = types(&mut session, form, 3 + chance.below(5));
    ends(session, gently);
    let all: String = typed.iter().map(|(key, _at)| *key).collect();
    assert_eq!(kept(&db, form), all, "{form:?}");

    let mut session = opens(&db, WHO);
    session
        .sees("┌ Unfinished forms")
        .keys("enter")
        .sees(&title(&form.kind));
    if matches!(gently, End::HungUp) {
        // The library that hangs up types Enter first.
        form.goes_back_in(&mut session);
    }
    let later = types(&mut session, form, 12 + chance.below(12));
    session.reads_for(Duration::from_millis(chance.below(100)));
    let killed = Instant::now();
    ends(session, End::Killed);
    let old = later.iter().filter(|(_key, at)| *at + MAY_MISS < killed);
    let least: String = all.chars().chain(old.map(|(key, _at)| *key)).collect();
    let most: String = all
        .chars()
        .chain(later.iter().map(|(key, _at)| *key))
        .collect();
    let kept = kept(&db, form);
    assert!(
        most.starts_with(&kept) && kept.starts_with(&least),
        "{form:?}: {least} is not in {kept}"
    );
}

/// Types keys in the rhythm of somebody quick, and says when each was sent.
fn types(session: &mut Session, form: &Form, keys: u64) -> Vec<(char, Instant)> {
    let mut typed = Vec::new();
    for place in 0..keys {
        let key = form.key(place);
        session.feed(key.to_string());
        typed.push((key, Instant::now()));
        session.reads_for(KEY);
    }
    typed
}

fn ends(mut session: Session, end: End) {
    match end {
        End::Killed => session.kill(),
        End::HungUp => assert_eq!(session.hang_up().exit_code(), 129),
        End::Terminated => {
            let status = session.signal(Signal::TERM).ends();
            assert_eq!(status.exit_code(), 143);
        }
    }
}

fn store(db: &Path) -> Store {
    Store::open(db, Access::Write, Patience::Command).unwrap()
}

/// What the only draft has more than its form opened with.
fn kept(db: &Path, form: &Form) -> String {
    let drafts = store(db).drafts(&login(WHO)).unwrap();
    assert_eq!(drafts.len(), 1, "{form:?}");
    let draft: &Draft = &drafts[0];
    let kind: FormKind = serde_json::from_str(&draft.form).unwrap();
    assert_eq!(kind, form.kind);
    if form.is_sort() {
        return Form::answered(&draft.answers);
    }
    let before = &draft.opened_with.0;
    let mut more = String::new();
    for (id, text) in &draft.answers.0 {
        let before = before.get(id).map_or("", String::as_str);
        let new = text.strip_prefix(before).unwrap_or(text);
        more.extend(new.chars().filter(|letter| *letter != '\n'));
    }
    more
}

fn title(kind: &FormKind) -> String {
    if let FormKind::Sort(number) = kind {
        return format!("┌ Urgency of {number}");
    }
    let Label::Msg(id) = forms::title(kind) else {
        panic!("a title of a record: {kind:?}");
    };
    format!("┌ {}", Lang::of(Language::English).say(id))
}

/// Numbers that look like chance, the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}
