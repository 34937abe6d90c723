//! Forms as they look, at both sizes and in both languages.

use caseload::domain::forms::FormKind;
use caseload::domain::refusal::Refusal;
use caseload::lang::Language;
use caseload::ui::screen::Screen;
use caseload::ui::{Loaded, Msg, Timer};

use super::User;
use super::saving::{found, stale};
use crate::forms::desk::number;

const SIZES: [(u16, u16); 2] = [(80, 24), (120, 40)];
const LANGUAGES: [Language; 2] = [Language::English, Language::Russian];

/// Draws a scene at every size and in every language.
fn scene(name: &str, plays: impl Fn(&mut User)) {
    for size in SIZES {
        for language in LANGUAGES {
            let mut user = User::at(size.0, size.1, language);
            plays(&mut user);
            let name = format!("{name}_{}_{}", size.0, language.code());
            insta::assert_snapshot!(name, user.screen());
        }
    }
}

#[test]
fn the_form_of_a_signal() {
    scene("signal", |user| {
        user.open(FormKind::Signal);
        user.types(
            "Дети одни дома, плачут.\nСоседка слышит их со вчерашнего вечера, дверь не открывают.",
        );
    });
}

#[test]
fn a_name_that_matches() {
    scene("matches", |user| {
        user.open(FormKind::Signal);
        user.types("Дети одни.")
            .goes_to("child.1.name")
            .types("Ива")
            .wakes(Timer::Matches);
        let matches = vec![found(5, "Ива Примерова", true), found(9, "Ива П.", false)];
        user.send(Msg::Loaded(Loaded::Matches("Ива".to_owned(), matches)));
    });
}

#[test]
fn the_decision_with_a_link() {
    scene("decide", |user| {
        user.open(FormKind::Decide(number(1)));
        user.types("5").goes_to("link.number").types("26-0005");
    });
}

#[test]
fn a_list_of_values() {
    scene("values", |user| {
        user.open(FormKind::Signal);
        user.goes_to("channel").press("f4");
    });
}

#[test]
fn the_form_of_a_review() {
    scene("review", |user| {
        user.open(FormKind::Review(number(2)));
    });
}

#[test]
fn a_form_with_problems() {
    scene("problems", |user| {
        user.open(FormKind::Signal);
        user.goes_to("received_at").press("end");
        user.types("x")
            .goes_to("child.1.age")
            .types("seven")
            .press("f8");
    });
}

#[test]
fn two_versions() {
    for size in SIZES {
        for language in LANGUAGES {
            let mut user = stale(language, size);
            user.desk.signal.report.place = "ул. Другая, 9".to_owned();
            user.desk.signal.report.text = "Дети не одни.".to_owned();
            user.press("f8");
            let ticket = *user.tickets().last().unwrap();
            user.send(Msg::Applied(ticket, Err(Refusal::Stale(4).into())));
            user.press("f3");
            let name = format!("conflict_{}_{}", size.0, language.code());
            insta::assert_snapshot!(name, user.screen());
            let told = crate::plain::told(&user.model);
            crate::plain::words_alone(&told);
            insta::assert_snapshot!(format!("conflict_plain_{}", language.code()), told);
        }
    }
}

#[test]
fn the_drafts() {
    scene("drafts", |user| {
        user.open(FormKind::Signal);
        user.types("Дети одни дома, плачут.").press("esc");
        user.open(FormKind::Review(number(2)));
        user.goes_to("family.words")
            .types("Стало спокойнее.")
            .press("esc");
        let drafts = user.drafts_saved().into_iter().cloned().rev().collect();
        user.press("4");
        assert!(matches!(user.model.screens.last(), Some(Screen::Drafts(_))));
        user.send(Msg::Loaded(Loaded::Drafts(drafts)));
    });
}
