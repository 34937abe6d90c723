//! Saves: what is sent, what is told, and what happens when somebody was faster.

use caseload::domain::change::Subject;
use caseload::domain::command::{Command, SignalStep};
use caseload::domain::forms::FormKind;
use caseload::domain::method::State;
use caseload::domain::refusal::Refusal;
use caseload::domain::signal::LinkKind;
use caseload::store::contract::{Applied, Match, Record, StoreError};
use caseload::text::Likeness;
use caseload::ui::screen::Screen;
use caseload::ui::{Ask, Effect, Loaded, Msg, Timer};
use uuid::Uuid;

use super::User;
use crate::forms::desk::number;
use crate::sample;

fn recorded() -> Applied {
    Applied {
        records: vec![Record {
            subject: Subject::Signal(Uuid::from_u128(77).into()),
            number: number(417),
            rev: 1,
        }],
        way_back: None,
    }
}

fn answers(user: &mut User, result: Result<Applied, StoreError>) {
    let ticket = *user.tickets().last().unwrap();
    user.send(Msg::Applied(ticket, result));
}

fn based_on(user: &User) -> Option<u32> {
    let sent = user.effects.iter().rev().find_map(|effect| {
        let Effect::Apply { based_on, .. } = effect else {
            return None;
        };
        Some(*based_on)
    });
    sent.unwrap()
}

#[test]
fn a_signal_is_saved_with_its_text_alone_and_its_number_is_told() {
    let mut user = User::on(FormKind::Signal);
    user.types("The children cry.").press("ctrl+s");
    assert_eq!(based_on(&user), None);
    answers(&mut user, Ok(recorded()));
    assert!(user.screen().contains("Signal 26-0417 recorded"));
    assert!(!matches!(user.model.screens.last(), Some(Screen::Form(_))));
    user.wakes(Timer::Draft);
    assert!(user.unsaved().is_empty());
}

#[test]
fn a_form_is_sent_once() {
    let mut user = User::on(FormKind::Signal);
    user.types("a").press("f8 f8 f8");
    assert_eq!(user.tickets().len(), 1);
    assert!(user.unsaved().is_empty());
}

#[test]
fn a_refusal_of_the_rules_stands_on_top_and_nothing_is_lost() {
    let mut user = User::on(FormKind::Signal);
    user.types("a").press("f8");
    answers(&mut user, Err(Refusal::WrongState(State::Decision).into()));
    assert_eq!(user.answers().text("text"), "a");
    assert_eq!(user.sheet().refusals_on_top().count(), 1);
    user.press("f8");
    assert_eq!(user.tickets().len(), 2);
}

#[test]
fn a_busy_store_is_asked_again_five_times() {
    let mut user = User::on(FormKind::Signal);
    user.types("a").press("f8");
    for _ in 0..5 {
        answers(&mut user, Err(StoreError::Busy));
        user.wakes(Timer::Draft);
    }
    assert_eq!(user.tickets().len(), 6);
    answers(&mut user, Err(StoreError::Busy));
    user.wakes(Timer::Draft);
    assert_eq!(user.tickets().len(), 6);
    assert_eq!(user.answers().text("text"), "a");
}

/// The form of a signal, on a record that somebody else changes before it is saved.
pub(super) fn stale(language: caseload::lang::Language, size: (u16, u16)) -> User {
    let mut user = User::at(size.0, size.1, language);
    user.open(FormKind::Amend(number(1)));
    user.types(" И зовут на помощь.")
        .goes_to("place")
        .types(", кв. 3");
    user.desk.signal.rev = 4;
    user
}

#[test]
fn what_somebody_else_changed_elsewhere_is_merged_and_saved() {
    let mut user = stale(caseload::lang::Language::English, (80, 24));
    user.desk.signal.report.children[0].name = "Ива Примерова".to_owned();
    user.press("f8");
    assert_eq!(based_on(&user), Some(3));
    answers(&mut user, Err(Refusal::Stale(4).into()));
    assert_eq!(based_on(&user), Some(4));
    assert_eq!(user.answers().text("child.1.name"), "Ива Примерова");
    assert!(user.answers().text("place").ends_with("кв. 3"));
    answers(
        &mut user,
        Ok(Applied {
            records: Vec::new(),
            way_back: None,
        }),
    );
    assert!(
        user.screen()
            .contains("merged with the changes of a colleague")
    );
}

#[test]
fn what_both_changed_is_chosen_field_by_field() {
    let mut user = stale(caseload::lang::Language::English, (80, 24));
    user.desk.signal.report.place = "ул. Другая, 9".to_owned();
    user.desk.signal.report.text = "Дети не одни.".to_owned();
    user.press("f8");
    answers(&mut user, Err(Refusal::Stale(4).into()));
    assert_eq!(user.tickets().len(), 1);
    assert!(user.screen().contains("Другая"));
    user.press("f8");
    assert_eq!(user.tickets().len(), 1);
    user.press("f4 f8");
    assert_eq!(user.tickets().len(), 1);
    user.press("f3 f8");
    assert_eq!(user.tickets().len(), 2);
    assert_eq!(based_on(&user), Some(4));
    assert_eq!(user.answers().text("place"), "ул. Другая, 9");
    assert!(user.answers().text("text").ends_with("помощь."));
}

#[test]
fn esc_leaves_the_comparison_and_keeps_what_was_typed() {
    let mut user = stale(caseload::lang::Language::English, (80, 24));
    user.desk.signal.report.place = "ул. Другая, 9".to_owned();
    user.press("f8");
    answers(&mut user, Err(Refusal::Stale(4).into()));
    user.press("f4 esc");
    assert!(user.answers().text("place").ends_with("кв. 3"));
    assert_eq!(user.sheet().based_on, Some(3));
}

pub(super) fn found(place: u32, name: &str, is_case: bool) -> Match {
    Match {
        number: number(place),
        is_case,
        person: None,
        name: name.to_owned(),
        likeness: Likeness::Close,
        months: Some(74),
        birth: None,
        sex: None,
        child: true,
        stands: "check".to_owned(),
        holder: Some(sample::login("boyan")),
        at: sample::now(),
    }
}

#[test]
fn a_name_is_looked_up_when_the_typing_rests() {
    let mut user = User::on(FormKind::Signal);
    user.goes_to("child.1.name")
        .types("Ив")
        .wakes(Timer::Matches);
    let asked = Ask::Matches {
        typed: "Ив".to_owned(),
        place: false,
    };
    assert!(user.effects.contains(&Effect::Ask(asked)));
    user.send(Msg::Loaded(Loaded::Matches(
        "И".to_owned(),
        vec![found(5, "Иван", true)],
    )));
    assert!(!user.screen().contains("Иван"));
    user.send(Msg::Loaded(Loaded::Matches(
        "Ив".to_owned(),
        vec![found(5, "Иван", true)],
    )));
    assert!(user.screen().contains("26-0005 Иван, 6 y"));
}

#[test]
fn a_match_is_linked_after_saving_and_only_when_asked() {
    let mut user = User::on(FormKind::Signal);
    user.types("a")
        .goes_to("child.1.name")
        .types("Ив")
        .wakes(Timer::Matches);
    user.send(Msg::Loaded(Loaded::Matches(
        "Ив".to_owned(),
        vec![found(5, "Иван", false)],
    )));
    user.press("f4 enter enter");
    assert!(!user.screen().contains("→"));
    user.press("f4 enter 1");
    assert!(user.screen().contains("→"));
    user.goes_to("");
    assert!(user.screen().contains("will be linked to 26-0005"));
    user.press("f8");
    answers(&mut user, Ok(recorded()));
    let linked = user.effects.iter().any(|effect| {
        let Effect::Apply { command, .. } = effect else { return false };
        matches!(&**command, Command::Signal(_, SignalStep::Link { kind: LinkKind::Duplicate, to, .. }) if *to == number(5))
    });
    assert!(linked);
}
