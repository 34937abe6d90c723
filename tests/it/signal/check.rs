//! The check of a signal.

use caseload::domain::command::SignalStep;
use caseload::domain::forms::FormKind;
use caseload::domain::method::State;
use caseload::lang::Language;
use caseload::store::contract::SignalFile;
use caseload::ui::screen::Screen;
use caseload::ui::screen::check::Check;
use caseload::ui::{Ask, Effect};

use super::{User, record};
use crate::sample;

fn user(file: SignalFile, columns: u16, rows: u16, language: Language) -> User {
    let screen = Screen::Check(Check::of(sample::number(417)));
    User::at(screen, file, columns, rows, language)
}

fn asked(user: &User, kind: FormKind) -> bool {
    user.effects.contains(&Effect::Ask(Ask::Form(kind)))
}

#[test]
fn a_check_at_80_columns_in_english() {
    let user = user(record::checked(), 80, 24, Language::English);
    insta::assert_snapshot!(user.screen());
}

#[test]
fn a_check_at_80_columns_in_russian() {
    let user = user(record::checked(), 80, 24, Language::Russian);
    insta::assert_snapshot!(user.screen());
}

#[test]
fn a_check_at_120_columns_in_english() {
    let user = user(record::checked(), 120, 40, Language::English);
    insta::assert_snapshot!(user.screen());
}

#[test]
fn a_check_at_120_columns_in_russian() {
    let user = user(record::checked(), 120, 40, Language::Russian);
    insta::assert_snapshot!(user.screen());
}

#[test]
fn the_check_of_a_sorted_signal_begins_once() {
    let mut user = user(record::sorted("+G3 +A1", &[]), 80, 24, Language::English);
    assert!(matches!(
        user.step(),
        Some((SignalStep::StartCheck, Some(3)))
    ));
    user.effects.clear();
    user.press("down down");
    user.send(caseload::ui::Msg::RecordsChanged);
    assert_eq!(user.step(), None);
}

#[test]
fn nothing_begins_before_the_signal_is_sorted() {
    let mut user = user(record::fresh(), 80, 24, Language::English);
    user.press("f5");
    assert!(
        user.notice()
            .contains("answer the questions of urgency first")
    );
    assert_eq!(user.step(), None);
}

#[test]
fn what_is_missing_to_conclude_is_named() {
    let user = user(record::checked(), 80, 24, Language::English);
    assert!(
        user.shows("Still missing: the child was seen, or why not"),
        "{}",
        user.screen()
    );
    assert!(user.shows("The child was not seen yet."));
}

#[test]
fn enter_on_a_source_writes_how_it_answered() {
    let mut user = user(record::checked(), 80, 24, Language::English);
    let number = sample::number(417);
    user.press("f4");
    assert!(user.notice().contains("go to a source"));
    user.press("tab tab down enter");
    assert!(
        asked(&user, FormKind::Consult(number, "child".to_owned())),
        "{}",
        user.screen()
    );
    user.press("insert");
    assert!(asked(&user, FormKind::CheckStep(number)));
}

#[test]
fn f8_concludes_and_then_decides() {
    let number = sample::number(417);
    let mut open = user(record::checked(), 80, 24, Language::English);
    open.press("f8");
    assert!(asked(&open, FormKind::Conclude(number)));
    let mut file = record::checked();
    file.signal.state = State::Decision;
    let mut done = user(file, 80, 24, Language::English);
    done.press("end enter");
    assert!(asked(&done, FormKind::Decide(number)), "{}", done.screen());
}
