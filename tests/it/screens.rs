//! Every screen and form of a fictional office, in English and Russian, at 80x24 and 120x40.

use caseload::domain::case::Case;
use caseload::domain::forms::FormKind;
use caseload::domain::ids::Number;
use caseload::domain::method::State;
use caseload::domain::signal::Signal;
use caseload::lang::Language;
use caseload::store::contract::{Begin, CaseAsk, CaseView, Found};
use caseload::ui::{Ask, Loaded};

use crate::user::User;

const SIZES: [(u16, u16); 2] = [(80, 24), (120, 40)];

/// Where a user goes from the queue: name of the picture, keys.
pub(crate) const WALKS: &[(&str, &str)] = &[
    ("queue", ""),
    ("queue_overdue", "tab tab"),
    ("signal", "enter"),
    ("signal_history", "enter h"),
    ("sort_danger", "f4"),
    ("sort_concern", "f4 tab tab"),
    ("sort_raising", "f4 tab tab tab"),
    ("check", "f3 f5"),
    ("cases", "2 tab"),
    ("agenda", "3"),
    ("agenda_office", "3 tab"),
    ("drafts_none", "4"),
    ("find", "f7"),
    ("help", "f1"),
    ("menu", "f9"),
];

fn walks(language: Language, method: &str) {
    for size in SIZES {
        for (name, keys) in WALKS {
            let mut user = User::in_demo(method, language, size);
            user.keys(keys).waits();
            insta::assert_snapshot!(
                format!("{}_{name}_{}", language.code(), size.0),
                user.screen()
            );
        }
    }
}

#[test]
fn every_screen_in_english() {
    walks(Language::English, "standard");
}

#[test]
fn every_screen_in_russian() {
    walks(Language::Russian, "ru-kcson");
}

/// The way of a day's work, in keys from the queue.
const DAY: &[(&str, &str)] = &[
    ("queue", ""),
    ("signal", "enter"),
    ("new", "f2"),
    ("sort", "f4"),
    ("decide", "f8"),
    ("check", "f3 f5"),
    ("cases", "2"),
    ("case", "2 enter"),
    ("plan", "2 enter 3"),
    ("closure", "2 enter o 1"),
    ("agenda", "3"),
    ("help", "f1"),
    ("menu", "f9"),
];

#[test]
fn the_screens_of_a_day_in_five_languages() {
    for &language in Language::ALL {
        for (name, keys) in DAY {
            let mut user = User::in_demo("standard", language, SIZES[0]);
            user.keys(keys).waits();
            insta::assert_snapshot!(format!("day_{}_{name}", language.code()), user.screen());
        }
    }
}

pub(crate) fn cases(user: &mut User) -> Vec<Case> {
    let mut cases = Vec::new();
    for view in [CaseView::Open, CaseView::Closed] {
        let me = user.model.world.me.login.clone();
        let ask = CaseAsk {
            view,
            filter: String::new(),
            me,
            from: Begin::Start,
            limit: 100,
        };
        let Loaded::Cases(rows, _before, _behind) = user.ask(&Ask::Cases(ask)) else {
            panic!()
        };
        for row in rows {
            if let Loaded::Record(_, Some(Found::Case(file))) = user.ask(&Ask::Record(row.number)) {
                cases.push(file.case);
            }
        }
    }
    cases
}

/// Signals by number, the first of the year first.
fn signals(user: &mut User) -> Vec<Signal> {
    let numbers = (1..200).map(|place| Number { year: 26, place });
    numbers
        .filter_map(|number| match user.ask(&Ask::Record(number)) {
            Loaded::Record(_, Some(Found::Signal(file))) => Some(file.signal),
            _other => None,
        })
        .collect()
}

/// Forms by the name of their picture; each on a record that it can be opened on.
pub(crate) fn forms(user: &mut User) -> Vec<(&'static str, FormKind)> {
    let cases = cases(user);
    let signals = signals(user);
    let mut forms = vec![("signal", FormKind::Signal)];
    let sorted = signals
        .iter()
        .find(|each| each.is_open() && each.level() == Some(3))
        .unwrap();
    let n = sorted.number;
    forms.extend([
        ("amend", FormKind::Amend(n)),
        ("raise", FormKind::Raise(n)),
        ("lower", FormKind::Lower(n)),
        ("assign", FormKind::Assign(n)),
        ("check_step", FormKind::CheckStep(n)),
        ("conclude", FormKind::Conclude(n)),
        ("decide", FormKind::Decide(n)),
    ]);
    let source = user.model.world.office.method.lists.check_sources[0]
        .id
        .clone();
    forms.push(("consult", FormKind::Consult(n, source)));
    let of = |state| {
        cases
            .iter()
            .find(|case| case.state == state && case.pending.is_none())
    };
    let assessed = of(State::Assessment).unwrap().number;
    forms.push(("assessment", FormKind::Assessment(assessed)));
    let planned = of(State::Plan).unwrap();
    let goal = &planned.plan().unwrap().goals[0];
    let child = planned.children[0].id;
    let n = planned.number;
    forms.extend([
        ("plan", FormKind::PlanHead(n)),
        ("goal", FormKind::Goal(n, Some(goal.id))),
        ("task", FormKind::Task(n, goal.id, None)),
        ("consent", FormKind::Consent(n, child)),
    ]);
    let running = of(State::Implementation).unwrap();
    let (_goal, task) = running.plan().unwrap().tasks().next().unwrap();
    let n = running.number;
    forms.extend([
        ("task_done", FormKind::TaskDone(n, task.id)),
        ("task_not_possible", FormKind::TaskNotPossible(n, task.id)),
        ("contact", FormKind::Contact(n)),
        ("review", FormKind::Review(n)),
        ("closure", FormKind::Closure(n)),
        ("curator", FormKind::NameCurator(n)),
        ("team", FormKind::JoinTeam(n)),
        ("urgent", FormKind::Urgent(n)),
    ]);
    let waiting = cases
        .iter()
        .find(|case| case.pending.is_some())
        .unwrap()
        .number;
    forms.extend([
        ("approve", FormKind::Approve(waiting)),
        ("return", FormKind::Return(waiting)),
    ]);
    forms
}

fn every_form(language: Language, method: &str) {
    for size in SIZES {
        let mut user = User::in_demo(method, language, size);
        for (name, kind) in forms(&mut user) {
            let mut user = User::in_demo(method, language, size);
            user.form(kind);
            insta::assert_snapshot!(
                format!("{}_form_{name}_{}", language.code(), size.0),
                user.screen()
            );
        }
    }
}

#[test]
fn every_form_in_english() {
    every_form(Language::English, "standard");
}

#[test]
fn every_form_in_russian() {
    every_form(Language::Russian, "ru-kcson");
}

#[test]
fn every_pane_of_a_running_case() {
    for (language, method) in [
        (Language::English, "standard"),
        (Language::Russian, "ru-kcson"),
    ] {
        for size in SIZES {
            let mut user = User::in_demo(method, language, size);
            let cases = cases(&mut user);
            let running = cases
                .iter()
                .find(|case| case.state == State::Implementation)
                .unwrap();
            let number = running.number.to_string();
            for pane in 1..=6 {
                let mut user = User::in_demo(method, language, size);
                user.keys("f7").text(&number).waits().keys("enter");
                user.keys(&pane.to_string()).waits();
                let name = format!("{}_case_{pane}_{}", language.code(), size.0);
                insta::assert_snapshot!(name, user.screen());
            }
        }
    }
}
