//! The text view: everything about a record as plain text, for the terminal's own selection.

use caseload::lang::Language;

use super::method;
use crate::user::User;

/// Signs of which frames are made.
const FRAME: [char; 13] = [
    '│', '║', '─', '═', '┌', '┐', '└', '┘', '├', '┤', '┬', '┴', '┼',
];

/// Opens the text view by the menu.
fn as_text(user: &mut User) -> &mut User {
    let label = user.model.world.lang.say("action-text-view");
    user.keys("f9").text(&label).keys("enter")
}

#[test]
fn a_signal_a_case_and_the_queue_as_plain_text() {
    for language in [Language::English, Language::Russian] {
        for (name, keys) in [("queue", ""), ("signal", "enter"), ("case", "2 tab enter")] {
            let mut user = User::in_demo(method(language), language, (80, 24));
            user.keys(keys).waits();
            as_text(&mut user);
            let name = format!("{}_text_{name}", language.code());
            insta::assert_snapshot!(name, user.screen());
        }
    }
}

#[test]
fn nothing_is_drawn_around_the_text_and_all_of_it_can_be_reached() {
    for &language in Language::ALL {
        for keys in ["", "enter", "2 tab enter", "3 tab", "f7", "f2"] {
            let mut user = User::in_demo(method(language), language, (120, 40));
            user.keys(keys).waits();
            let before = user.screen();
            as_text(&mut user);
            let first = user.screen();
            assert!(!first.contains(FRAME), "{language} {keys}\n{first}");
            assert!(first.contains("Esc"), "{language} {keys}");
            user.keys("end pagedown");
            let last = user.screen();
            assert!(!last.contains(FRAME), "{language} {keys}");
            user.keys("home");
            assert_eq!(user.screen(), first, "{language} {keys}");
            user.keys("esc");
            assert_eq!(user.screen(), before, "{language} {keys}");
        }
    }
}

#[test]
fn the_report_is_there_in_full_and_its_informant_is_not() {
    let mut user = User::in_demo("standard", Language::English, (80, 60));
    user.keys("enter").waits();
    as_text(&mut user);
    let mut shown = user.screen();
    user.keys("pagedown");
    shown.push_str(&user.screen());
    let named = caseload::ui::Ask::Queue(caseload::store::contract::QueueAsk {
        view: caseload::store::contract::QueueView::Open,
        filter: String::new(),
        me: user.model.world.me.login.clone(),
        from: caseload::store::contract::Begin::Start,
        limit: 1,
        now: user.model.world.now,
    });
    let caseload::ui::Loaded::Queue(rows, _, _) = user.ask(&named) else {
        panic!()
    };
    let record = caseload::ui::Ask::Record(rows[0].body.acts_on);
    let caseload::ui::Loaded::Record(_, Some(caseload::store::contract::Found::Signal(file))) =
        user.ask(&record)
    else {
        panic!()
    };
    let report = &file.signal.report;
    let first = report.text.split_whitespace().next().unwrap();
    assert!(shown.contains(first), "{shown}");
    for secret in [&report.informant.name, &report.informant.phone] {
        assert!(
            secret.is_empty() || !shown.contains(secret.as_str()),
            "{secret}"
        );
    }
}
