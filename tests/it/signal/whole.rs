//! The whole signal on its screen.

use caseload::domain::command::SignalStep;
use caseload::domain::forms::FormKind;
use caseload::lang::Language;
use caseload::ui::screen::Screen;
use caseload::ui::screen::signal::Signal;
use caseload::ui::{Ask, Effect};

use super::{User, record};
use crate::sample;

fn user(columns: u16, rows: u16, language: Language) -> User {
    let screen = Screen::Signal(Signal::of(sample::number(417)));
    User::at(screen, record::whole(), columns, rows, language)
}

#[test]
fn a_signal_at_80_columns_in_english() {
    let user = user(80, 24, Language::English);
    insta::assert_snapshot!(user.screen());
}

#[test]
fn a_signal_at_80_columns_in_russian() {
    let user = user(80, 24, Language::Russian);
    insta::assert_snapshot!(user.screen());
}

#[test]
fn a_signal_at_120_columns_in_english() {
    let user = user(120, 40, Language::English);
    insta::assert_snapshot!(user.screen());
}

#[test]
fn a_signal_at_120_columns_in_russian() {
    let user = user(120, 40, Language::Russian);
    insta::assert_snapshot!(user.screen());
}

#[test]
fn levels_rule_overrides_and_authors_stay_visible_after_the_decision() {
    let user = user(80, 150, Language::English);
    for text in [
        "computed: urgent (rule R2) · in force: immediate",
        "raised from “urgent” to “immediate” by P. Example",
        "lowering from “immediate” to “urgent” proposed by P. Example",
        "alone: nobody else could confirm",
        "no, by one key for the section: A1 A2 A3",
        "sorted by A. Sample",
        "alleged to have harmed the child: Ivan Sample",
        "case opened: 26-0500",
        "signal 26-0311 – Калоян Примеров",
    ] {
        assert!(user.shows(text), "{text}\n{}", user.screen());
    }
}

#[test]
fn the_informant_is_never_named_on_any_width() {
    for columns in [60, 80, 120, 200] {
        let user = user(columns, 150, Language::English);
        assert!(user.shows("withheld"), "{}", user.screen());
        assert!(!user.shows("Informant Withheld") && !user.shows("000 000"));
    }
}

#[test]
fn a_decided_signal_can_be_read_and_not_worked_on() {
    let mut user = user(80, 24, Language::English);
    for keys in ["f3", "f4", "f6", "f8", "r", "l"] {
        user.press(keys);
        let decided = user.notice().contains("a decision was made");
        assert!(decided, "{keys}: {}", user.notice());
    }
    assert_eq!(user.step(), None);
}

#[test]
fn enter_opens_the_record_of_the_line() {
    let mut user = user(80, 24, Language::English);
    user.press("end enter");
    let asked = user.model.screens.len();
    assert_eq!(asked, 3, "{}", user.screen());
    assert!(user.shows("26-0311"));
}

#[test]
fn tab_goes_from_section_to_section() {
    let mut user = user(80, 24, Language::English);
    user.press("tab");
    assert!(user.shows("►What was reported"), "{}", user.screen());
    user.press("shift+tab");
    assert!(user.shows("►Urgency"), "{}", user.screen());
}

#[test]
fn taking_a_signal_sends_its_revision_and_forms_open_on_it() {
    let screen = Screen::Signal(Signal::of(sample::number(417)));
    let mut user = User::at(screen, record::checked(), 80, 24, Language::English);
    user.press("f3");
    let (step, based_on) = user.step().unwrap();
    assert!(matches!(step, SignalStep::Assign { to, .. } if to == sample::login("ana")));
    assert_eq!(based_on, Some(3));
    user.press("f8");
    let asked = Effect::Ask(Ask::Form(FormKind::Decide(sample::number(417))));
    assert!(user.effects.contains(&asked));
}

#[test]
fn a_number_without_a_signal_is_said_to_have_none() {
    let screen = Screen::Signal(Signal::of(sample::number(999)));
    let mut user = User::at(screen, record::whole(), 80, 24, Language::English);
    assert!(user.shows("There is no signal with this number."));
    user.press("f8");
    assert!(user.notice().contains("not loaded"));
}
