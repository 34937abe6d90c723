//! Every reason and every term has words in every language.

use caseload::domain::change::{Change, OfficeChange};
use caseload::domain::day::{DayList, DaysChanged};
use caseload::domain::ids::ItemId;
use caseload::domain::method::{Gate, PlanPart, State};
use caseload::domain::refusal::{Missing, Refusal};
use caseload::domain::staff::Role;
use caseload::domain::term::TermKind;
use caseload::lang::Language;
use caseload::store::contract::StoreError;
use caseload::ui::record::change;
use caseload::ui::words;
use uuid::Uuid;

use crate::sample;

fn refusals() -> Vec<Refusal> {
    let number = sample::number(417);
    let mut steps = Missing::gate(Gate::Steps);
    steps.steps = vec![PlanPart::Trust, PlanPart::Terms];
    let mut views = Missing::gate(Gate::ChildView);
    views.what = vec!["Iva".to_owned()];
    vec![
        Refusal::Missing,
        Refusal::TooShort(10),
        Refusal::TooLong(2_000),
        Refusal::NoDate,
        Refusal::NoNumber,
        Refusal::OutOfRange(0, 17),
        Refusal::NoSuchChoice,
        Refusal::InFuture,
        Refusal::InPast,
        Refusal::TooEarly,
        Refusal::BornLater,
        Refusal::BeyondMaximum("2026-12-24".to_owned()),
        Refusal::AttemptTooLate(24),
        Refusal::EndsBeforeStart,
        Refusal::NotYourRole(Role::Curator),
        Refusal::NotResponsible,
        Refusal::SecondPerson(Role::Supervisor),
        Refusal::NotFound,
        Refusal::NoSuchStaff,
        Refusal::LacksRole(Role::Duty),
        Refusal::WrongState(State::Check),
        Refusal::AlreadyDecided,
        Refusal::ClosedCase,
        Refusal::NotClosed,
        Refusal::NotYet(State::Plan, vec![steps, views, Missing::gate(Gate::Goal)]),
        Refusal::WaitsForApproval,
        Refusal::NothingToApprove,
        Refusal::Contradiction,
        Refusal::NotSortable,
        Refusal::NotSorted,
        Refusal::NotARaise,
        Refusal::NotByOne,
        Refusal::DangerYes(vec!["A1".to_owned(), "A2".to_owned()]),
        Refusal::AfterDeadline,
        Refusal::NoProtectiveFact,
        Refusal::AlreadyProposed,
        Refusal::NothingProposed,
        Refusal::LinkToItself,
        Refusal::LinkNeedsOpenSignal(number),
        Refusal::LinkNeedsOpenCase(number),
        Refusal::LinkNeedsClosedCase(number),
        Refusal::ActFirst,
        Refusal::CheckFirst,
        Refusal::TaskNotOpen,
        Refusal::PlanNotInForce,
        Refusal::Stale(4),
        Refusal::AlreadySetUp,
        Refusal::LoginTaken,
        Refusal::BadLogin,
        Refusal::NothingChanges,
        Refusal::NoAdmin,
        Refusal::AlreadyEnded,
    ]
}

#[test]
fn every_refusal_is_a_sentence_in_every_language() {
    for &language in Language::ALL {
        let world = sample::world(language);
        for refusal in refusals() {
            let words = words::refusal(&world, &refusal);
            assert!(world.lang.knows("refusal-missing"));
            assert!(
                words.ends_with(['.', ')']),
                "{language} {refusal:?}: {words}"
            );
            assert!(
                !words.contains("refusal-") && !words.contains('{'),
                "{words}"
            );
        }
    }
}

#[test]
fn a_refusal_names_what_is_missing() {
    let world = sample::world(Language::English);
    let mut views = Missing::gate(Gate::ChildView);
    views.what = vec!["Iva".to_owned(), "Boyan".to_owned()];
    let why = Refusal::NotYet(
        State::Assessment,
        vec![views, Missing::gate(Gate::Diagnosis)],
    );
    assert_eq!(
        words::refusal(&world, &why),
        "“Assessment” cannot be left yet. Missing: each child’s own view, or why not (Iva, Boyan); \
         needs, causes, resources and risk."
    );
}

#[test]
fn a_change_of_the_calendar_names_its_days_in_every_language() {
    let day = |text: &str| std::collections::BTreeSet::from([text.parse().unwrap()]);
    let told = |language, list| {
        let change = OfficeChange::HolidaysChanged(DaysChanged {
            list,
            added: day("2026-05-04"),
            removed: day("2026-05-09"),
        });
        let world = sample::world(language);
        change::summary(&world, None, &Change::Office(change))
    };
    for &language in Language::ALL {
        let (off, working) = (
            told(language, DayList::Off),
            told(language, DayList::Working),
        );
        assert_ne!(off, working, "{language}");
        for words in [off, working] {
            assert!(words.contains("2026") && words.contains("; "), "{words}");
            assert!(!words.contains("holidays-"), "{words}");
        }
    }
    assert_eq!(
        told(Language::English, DayList::Off),
        "off: 4 May 2026; no longer off: 9 May 2026"
    );
}

#[test]
fn every_term_says_what_must_be_done() {
    let item = ItemId(Uuid::from_u128(1));
    let kinds = [
        TermKind::Sort,
        TermKind::SeeChild,
        TermKind::Deadline("assessment".to_owned()),
        TermKind::Task(item, "visit the school".to_owned()),
        TermKind::Goal(item, "school".to_owned()),
        TermKind::Review,
        TermKind::Attempt,
        TermKind::Appointment,
        TermKind::Urgent("order 12".to_owned()),
        TermKind::Request,
        TermKind::Approval(State::Plan),
        TermKind::NewSignal("26-0417".to_owned()),
    ];
    for &language in Language::ALL {
        let world = sample::world(language);
        for kind in &kinds {
            let words = words::term(&world, kind);
            assert!(!words.is_empty() && !words.contains("term-"), "{words}");
        }
    }
}

#[test]
fn an_error_of_the_store_shows_a_code_and_nothing_personal() {
    let world = sample::world(Language::English);
    let error = StoreError::Damaged("row of Kalo".to_owned());
    let notice = words::store_error(&world, &error);
    assert!(notice.text.contains("damaged"), "{}", notice.text);
    assert!(!notice.text.contains("Kalo"));
}
