//! The demo holds what its pictures and its tour need, whenever and by whatever pack it is made.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use caseload::demo;
use caseload::domain::Moment;
use caseload::domain::ids::Login;
use caseload::domain::method::{Conduct, Gate, Method, RecordKind, State};
use caseload::domain::person::InformantKind;
use caseload::domain::signal::{LinkKind, Outcome, Signal};
use caseload::domain::staff::{Role, Staff};
use caseload::domain::term::TermKind;
use caseload::lang::Language;
use caseload::method;
use caseload::store::contract::{
    AgendaAsk, Begin, CaseAsk, CaseFile, CaseView, QueueAsk, QueueRow, QueueView, TermRow,
};
use caseload::store::{Access, Patience, Seeded, Store};

/// A Monday at work, a night at the weekend, and the end of a year.
const CLOCKS: [&str; 3] = [
    "2026-11-16T14:00:00Z",
    "2026-11-15T03:00:00Z",
    "2026-12-31T23:30:00Z",
];

fn pack(id: &str) -> Method {
    method::built_in(id).unwrap().unwrap()
}

fn made(method: Method, language: Language, seed: u64, now: Moment) -> Store {
    let store = Store::in_memory().unwrap();
    let store = store.with_ids(Box::new(Seeded::new(seed)));
    demo::fill(&store, method, language, seed, now).unwrap();
    store
}

/// Every pack with every clock, each in the pack's own language, made once for all tests.
static MADE: LazyLock<Vec<(String, Method, Moment, PathBuf)>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("demos");
    let _none_yet = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let packs = method::BUILT_IN.iter().map(|(id, _text)| pack(id));
    let all = packs.flat_map(|method| CLOCKS.map(|clock| (method.clone(), clock)));
    let make = |(place, (method, clock)): (usize, (Method, &str))| {
        let now = clock.parse().unwrap();
        let language = Language::from_code(&method.language).unwrap();
        let path = folder.join(format!("{place}.db"));
        let store = Store::create(&path).unwrap();
        let store = store.with_ids(Box::new(Seeded::new(1)));
        demo::fill(&store, method.clone(), language, 1, now).unwrap();
        (format!("{} {clock}", method.id), method, now, path)
    };
    all.enumerate().map(make).collect()
});

/// Every demo with its name, pack and clock.
fn demos() -> impl Iterator<Item = (String, Method, Moment, Store)> {
    MADE.iter().map(|(name, method, now, path)| {
        let store = Store::open(path, Access::Read, Patience::Command).unwrap();
        (name.clone(), method.clone(), *now, store)
    })
}

fn first(store: &Store) -> Staff {
    store.staff().unwrap().remove(0)
}

fn queue(store: &Store, view: QueueView, now: Moment) -> Vec<QueueRow> {
    let me = first(store).login;
    let (filter, from) = (String::new(), Begin::Start);
    let ask = QueueAsk {
        view,
        filter,
        me,
        from,
        limit: 500,
        now,
    };
    store.queue(&ask).unwrap()
}

fn signals(store: &Store, now: Moment) -> Vec<Signal> {
    let rows = queue(store, QueueView::All, now);
    let file = |row: QueueRow| store.signal_file(row.number).unwrap().unwrap().signal;
    rows.into_iter().map(file).collect()
}

fn cases(store: &Store) -> Vec<CaseFile> {
    let views = [CaseView::Open, CaseView::Closed];
    let rows = views.into_iter().flat_map(|view| {
        let ask = CaseAsk {
            view,
            filter: String::new(),
            me: first(store).login,
            from: Begin::Start,
            limit: 500,
        };
        store.cases(&ask).unwrap()
    });
    rows.map(|row| store.case_file(row.number).unwrap().unwrap())
        .collect()
}

fn agenda(store: &Store) -> Vec<TermRow> {
    let ask = AgendaAsk {
        holder: None,
        from: Begin::Start,
        limit: 500,
    };
    store.agenda(&ask).unwrap()
}

#[test]
fn the_journal_is_whole_and_the_tables_follow_from_it() {
    for (name, _method, _now, store) in demos() {
        let verified = store.verify().unwrap();
        assert_eq!(verified.broken, None, "{name}");
        assert_eq!(store.replay().unwrap(), Vec::new(), "{name}");
    }
}

#[test]
fn the_queue_has_every_urgency_overdue_soon_and_later() {
    for (name, method, now, store) in demos() {
        let open = queue(&store, QueueView::Open, now);
        let levels: BTreeSet<Option<u8>> = open.iter().map(|row| row.level).collect();
        let own = method.instrument.levels.iter().map(|level| Some(level.id));
        let all: BTreeSet<Option<u8>> = own.chain([None]).collect();
        assert_eq!(levels, all, "{name}");
        let overdue: Vec<_> = open.iter().filter(|row| row.overdue).collect();
        assert!(overdue.len() >= 2, "{name}: {}", overdue.len());
        assert!(overdue.iter().any(|row| row.level == Some(1)), "{name}");
        let soon = now + chrono::TimeDelta::hours(4);
        let due_soon = open
            .iter()
            .filter(|row| row.due_at.is_some_and(|due| due >= now && due <= soon));
        assert!(due_soon.count() >= 2, "{name}");
        let in_time = open.iter().filter(|row| !row.overdue);
        assert!(in_time.clone().any(|row| row.level.is_none()), "{name}");
        assert!(in_time.count() >= 6, "{name}");
        // Nothing is lowered where a method has no level below.
        let lowered = open.iter().any(|row| row.body.proposed.is_some());
        assert_eq!(lowered, method.instrument.levels.len() == 4, "{name}");
        assert!(
            open.iter().any(|row| row.body.overridden.is_some()),
            "{name}"
        );
        assert!(open.iter().any(|row| row.body.numbers.len() == 2), "{name}");
        let redirect = queue(&store, QueueView::Redirect, now);
        let outcomes: BTreeSet<_> = redirect
            .iter()
            .map(|row| row.body.not_ours.clone())
            .collect();
        let both = ["X1", "X2"].map(|code| Some(code.to_owned()));
        assert_eq!(outcomes, BTreeSet::from(both), "{name}");
    }
}

#[test]
fn the_signals_are_of_every_kind() {
    for (name, _method, now, store) in demos() {
        let signals = signals(&store, now);
        assert!(
            (40..=60).contains(&signals.len()),
            "{name}: {}",
            signals.len()
        );
        for kind in InformantKind::ALL {
            let there = |signal: &Signal| signal.report.informant.kind == kind;
            assert!(signals.iter().any(there), "{name}: {kind:?}");
        }
        let children = || signals.iter().flat_map(|signal| &signal.report.children);
        assert!(children().any(|child| child.unborn), "{name}");
        let nameless = |child: &caseload::domain::person::Child| child.name.is_empty();
        assert!(children().any(nameless), "{name}");
        let decisions = signals.iter().filter_map(|signal| signal.decision.as_ref());
        let outcomes: BTreeSet<_> = decisions.clone().map(|each| each.outcome.code()).collect();
        let all = [
            "linked",
            "not_confirmed",
            "opened",
            "screened_out",
            "transferred",
        ];
        assert_eq!(outcomes, BTreeSet::from(all), "{name}");
        let linked = decisions.filter_map(|each| match each.outcome {
            Outcome::Linked { kind, .. } => Some(kind.code()),
            Outcome::Opened { .. }
            | Outcome::ScreenedOut { .. }
            | Outcome::Transferred { .. }
            | Outcome::NotConfirmed { .. } => None,
        });
        let kinds: BTreeSet<_> = linked.collect();
        assert_eq!(kinds, LinkKind::ALL.map(LinkKind::code).into(), "{name}");
    }
}

#[test]
fn a_child_in_two_spellings_is_there_to_be_found_and_linked() {
    for language in Language::ALL {
        let now = CLOCKS[0].parse().unwrap();
        let store = made(pack(demo::method()), *language, 1, now);
        let open = queue(&store, QueueView::Open, now);
        let alone: Vec<_> = open
            .iter()
            .filter(|row| row.body.numbers.len() == 1)
            .collect();
        let found = alone.iter().any(|row| {
            let file = store.signal_file(row.number).unwrap().unwrap();
            let child = &file.signal.report.children;
            file.matches.iter().any(|found| {
                found.child
                    && found.likeness >= caseload::text::Likeness::Close
                    && child.iter().all(|child| child.name != found.name)
                    && alone.iter().any(|other| other.number == found.number)
            })
        });
        assert!(found, "{language:?}");
    }
}

#[test]
fn a_case_stands_in_every_state_that_one_can_stand_in() {
    for (name, method, _now, store) in demos() {
        let cases = cases(&store);
        let states: BTreeSet<_> = cases.iter().map(|file| file.case.state.code()).collect();
        let mut wanted = vec![
            State::Assessment,
            State::Plan,
            State::Implementation,
            State::Closing,
            State::Closed,
        ];
        // A case leaves this state by itself where nobody must approve that.
        let asks = |record: &RecordKind| record.before == Some(State::Opened);
        if method.approval(State::Opened).is_some() || method.records.iter().any(asks) {
            wanted.push(State::Opened);
        }
        let wanted: BTreeSet<_> = wanted.into_iter().map(State::code).collect();
        assert_eq!(states, wanted, "{name}");
        let pending = cases.iter().filter_map(|file| file.case.pending.as_ref());
        let pending: BTreeSet<_> = pending.map(|each| each.state.code()).collect();
        let asked: BTreeSet<_> = method
            .approvals
            .iter()
            .map(|each| each.state)
            .filter(|state| *state != State::Check)
            .map(State::code)
            .collect();
        assert_eq!(pending, asked, "{name}");
        let again = cases.iter().filter(|file| file.case.episodes.len() == 2);
        assert!(
            again.filter(|file| !file.case.is_closed()).count() == 1,
            "{name}"
        );
        let running = cases
            .iter()
            .filter(|file| file.case.state == State::Implementation);
        assert!(running.count() >= 6, "{name}");
        let refused = |file: &&CaseFile| {
            let plans = file.case.plans.iter().flat_map(|plan| &plan.consents);
            plans.into_iter().any(|each| each.state.code() == "refused")
        };
        // Where consent is asked after the plan is in force, nobody was asked in that story yet;
        // where the method is voluntary, a refusal ends the work.
        let asked = method.gates(State::Plan).contains(&Gate::Consent);
        let asked = asked && !method.has(Conduct::Voluntary);
        let any = cases.iter().any(|file| refused(&file));
        assert_eq!(any, asked, "{name}");
        assert!(
            cases.iter().any(|file| !file.case.reviews.is_empty()),
            "{name}"
        );
    }
}

#[test]
fn the_agenda_has_every_kind_of_term() {
    for (name, _method, now, store) in demos() {
        let agenda = agenda(&store);
        let overdue = |wanted: fn(&TermKind) -> bool| {
            agenda
                .iter()
                .any(|term| wanted(&term.kind) && term.due_at < now)
        };
        let ahead = |wanted: fn(&TermKind) -> bool| {
            agenda
                .iter()
                .any(|term| wanted(&term.kind) && term.due_at >= now)
        };
        assert!(overdue(|kind| *kind == TermKind::Review), "{name}");
        assert!(ahead(|kind| *kind == TermKind::Review), "{name}");
        assert!(overdue(|kind| matches!(kind, TermKind::Task(..))), "{name}");
        assert!(ahead(|kind| matches!(kind, TermKind::Task(..))), "{name}");
        assert!(ahead(|kind| *kind == TermKind::Attempt), "{name}");
        assert!(ahead(|kind| *kind == TermKind::Appointment), "{name}");
        assert!(ahead(|kind| matches!(kind, TermKind::Urgent(_))), "{name}");
        assert!(ahead(|kind| *kind == TermKind::Request), "{name}");
        assert!(
            agenda
                .iter()
                .any(|term| matches!(term.kind, TermKind::NewSignal(_))),
            "{name}"
        );
        assert!(
            agenda
                .iter()
                .any(|term| matches!(term.kind, TermKind::Approval(_))),
            "{name}"
        );
    }
}

#[test]
fn the_demo_opens_as_somebody_on_duty_with_cases_and_others_carry_other_loads() {
    for (name, _method, now, store) in demos() {
        let staff = store.staff().unwrap();
        assert!((6..=8).contains(&staff.len()), "{name}");
        let me = first(&store);
        assert!(me.holds(Role::Duty) && me.holds(Role::Curator), "{name}");
        assert!(!me.holds(Role::Supervisor), "{name}");
        for role in Role::ALL {
            assert!(
                staff.iter().any(|each| each.holds(role)),
                "{name}: {role:?}"
            );
        }
        let loads = store.loads(now).unwrap();
        let weights: BTreeSet<u32> = loads.iter().map(|load| load.weight).collect();
        assert!(weights.len() >= 3, "{name}: {weights:?}");
        let mine = loads.iter().find(|load| load.login == me.login).unwrap();
        assert!(mine.cases >= 3, "{name}: {}", mine.cases);
        assert!(!queue(&store, QueueView::Mine, now).is_empty(), "{name}");
    }
}

#[test]
fn nothing_in_the_demo_lies_in_the_future() {
    for (name, _method, now, store) in demos() {
        let journal = store.journal(5_000).unwrap();
        let times: Vec<Moment> = journal.iter().map(|entry| entry.at).collect();
        assert!(times.iter().all(|at| *at < now), "{name}");
        assert!(times.is_sorted_by(|a, b| a >= b), "{name}");
    }
}

#[test]
fn the_same_seed_makes_the_same_office_and_another_seed_another_one() {
    let now: Moment = CLOCKS[0].parse().unwrap();
    let head = |seed| {
        let store = made(pack("standard"), Language::English, seed, now);
        store.verify().unwrap().head
    };
    let heads = [head(5), head(5), head(6)];
    assert_eq!(heads[0], heads[1]);
    assert_ne!(heads[0], heads[2]);
}

#[test]
fn a_pack_of_another_shape_still_gives_a_demo() {
    let valid = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/valid");
    let now = CLOCKS[1].parse().unwrap();
    for entry in std::fs::read_dir(valid).unwrap() {
        let path = entry.unwrap().path();
        let method = method::read_file(&path).unwrap();
        let store = made(method, Language::English, 3, now);
        let (signals, _cases) = store.sizes().unwrap();
        assert!(signals >= 40, "{}: {signals}", path.display());
        assert_eq!(store.replay().unwrap(), Vec::new(), "{}", path.display());
    }
}

#[test]
fn a_method_for_each_child_opens_a_case_for_each_child() {
    let now = CLOCKS[0].parse().unwrap();
    let mut method = pack("standard");
    method.case_unit = caseload::domain::method::CaseUnit::Child;
    method.approvals.clear();
    let store = made(method, Language::English, 3, now);
    let cases = cases(&store);
    assert!(cases.iter().all(|file| file.case.children.len() <= 1));
    assert!(cases.iter().any(|file| !file.siblings.is_empty()));
    assert_eq!(store.replay().unwrap(), Vec::new());
    let closing = |file: &CaseFile| file.case.state == State::Closing;
    assert!(cases.iter().any(closing));
}

#[test]
fn logins_are_those_of_the_staff() {
    let now = CLOCKS[0].parse().unwrap();
    let store = made(pack("standard"), Language::English, 1, now);
    let login = Login::new("a.sample").unwrap();
    assert!(store.member(&login).is_ok());
}
