//! Every screen as lines of words, in English and Russian, and every action by its name.

use std::collections::BTreeSet;

use caseload::domain::forms::FormKind;
use caseload::lang::{Lang, Language};
use caseload::ui::action::Scope;
use caseload::ui::keymap::{self, BINDINGS};
use caseload::ui::plain::news::all;
use caseload::ui::plain::word::{Order, Reader};
use caseload::ui::plain::{Asks, Prompt, Telling};
use caseload::ui::screen::Screen;
use caseload::ui::screen::messages::Messages;
use caseload::ui::screen::welcome::Welcome;

use super::{telling, told, words_alone};
use crate::user::User;

const SIZE: (u16, u16) = (80, 24);

/// Where a user goes from the queue: name of the snapshot, keys.
const WALKS: &[(&str, &str)] = &[
    ("queue", ""),
    ("queue_filter", "/"),
    ("signal", "enter"),
    ("sort", "f4"),
    ("sort_end", "f4 end"),
    ("check", "f3 f5"),
    ("history", "i"),
    ("history_entry", "i enter"),
    ("cases", "2 tab"),
    ("case_overview", "2 tab enter"),
    ("case_assessment", "2 tab enter 2"),
    ("case_plan", "2 tab enter 3"),
    ("case_contacts", "2 tab enter 4"),
    ("case_reviews", "2 tab enter 5"),
    ("case_history", "2 tab enter 6"),
    ("agenda", "3"),
    ("drafts", "4"),
    ("find", "f7"),
    ("find_hits", "f7 2 6 - 0 0 0 1"),
    ("help", "f1"),
    ("menu", "f9"),
    ("form", "f2"),
    ("form_refused", "f2 f8"),
    ("form_picker", "f2 tab tab f4"),
    (
        "form_end",
        "f2 tab tab tab tab tab tab tab tab tab tab tab tab tab tab tab tab tab tab tab tab tab",
    ),
    ("drafts_discard", "f2 a esc 4 delete"),
];

fn walks(language: Language, method: &str) {
    for (name, keys) in WALKS {
        let mut user = User::in_demo(method, language, SIZE);
        user.keys(keys).waits();
        let told = told(&user.model);
        words_alone(&told);
        insta::assert_snapshot!(format!("{}_{name}", language.code()), told);
    }
}

#[test]
fn every_screen_is_told_in_english() {
    walks(Language::English, "standard");
}

#[test]
fn every_screen_is_told_in_russian() {
    walks(Language::Russian, "ru-kcson");
}

#[test]
fn the_first_start_is_told() {
    let mut user = User::in_demo("standard", Language::English, SIZE);
    let office = &user.model.world.office;
    let methods = vec![("standard".to_owned(), office.method.clone())];
    let zone = "Europe/Sofia".parse().unwrap();
    let welcome = Welcome::new(methods, zone, crate::office::login("wilma"));
    user.model.screens = vec![Screen::Welcome(welcome)];
    let mut pages = vec![told(&user.model)];
    for keys in ["1", "2", "a enter", "enter", "1", "b enter"] {
        pages.push(told(&user.keys(keys).model));
    }
    words_alone(&pages.join("\n"));
    insta::assert_snapshot!("welcome", pages.join("\n\n"));
}

#[test]
fn what_the_program_told_is_told_again() {
    let mut user = User::in_demo("standard", Language::English, SIZE);
    user.keys("f3 ctrl+c");
    let messages = Messages::of(&user.model.log);
    user.model.screens.push(Screen::Messages(messages));
    insta::assert_snapshot!("messages", told(&user.model));
}

/// Every scope that has a row in the table.
fn scopes() -> BTreeSet<Scope> {
    BINDINGS.iter().map(|binding| binding.scope).collect()
}

#[test]
fn every_action_of_every_scope_is_run_by_its_name() {
    let english = Lang::of(Language::English);
    for language in [Language::English, Language::Russian] {
        let world = crate::sample::world(language);
        let choice = Telling::of("x".to_owned());
        let mut line = Telling::of("x".to_owned());
        line.line(Prompt::default());
        let mut question = Telling::of("x".to_owned());
        question.asks = Asks::Answer("x".to_owned());
        for scope in scopes() {
            let scopes = [scope];
            let reader = Reader {
                world: &world,
                english: &english,
                scopes: &scopes,
            };
            for binding in keymap::in_scopes(&scopes) {
                for name in [world.lang.say(binding.label), english.say(binding.label)] {
                    let asks = [
                        (name.clone(), &choice),
                        (name.clone(), &question),
                        (format!("/{name}"), &line),
                    ];
                    for (typed, telling) in asks {
                        let order = reader.order(&typed, telling);
                        assert_eq!(order, Order::Act(binding.action), "{scope:?} {typed}");
                    }
                }
            }
        }
    }
}

#[test]
fn every_form_can_be_gone_through_to_its_end() {
    let mut user = User::in_demo("standard", Language::English, SIZE);
    user.form(FormKind::Signal);
    for _field in 0..40 {
        let telling = telling(&user.model);
        words_alone(&all(&telling).join("\n"));
        let Asks::Line(prompt) = &telling.asks else {
            assert_eq!(telling.asks, Asks::Go);
            return;
        };
        assert!(!prompt.label.is_empty());
        user.keys("tab");
    }
    panic!("the form never ends");
}
