//! Finding one's way: bar, help, menu, palette, undo, saved views, messages, reading only.

mod asking;
mod views;

use std::collections::BTreeSet;

use caseload::domain::ids::Number;
use caseload::lang::{Lang, Language};
use caseload::store::contract::Found;
use caseload::ui::action::{Action, Scope};
use caseload::ui::chooser::Run;
use caseload::ui::key::Key;
use caseload::ui::keymap::{self, BINDINGS, groups};
use caseload::ui::notice::Kind;
use caseload::ui::screen::Screen;
use caseload::ui::screen::lookup::{Face, Lookup};
use caseload::ui::{Ask, Loaded};

use crate::user::User;

const SIZES: [(u16, u16); 2] = [(80, 24), (120, 40)];
const LANGUAGES: [(Language, &str); 2] = [
    (Language::English, "standard"),
    (Language::Russian, "ru-kcson"),
];

/// Ways to every screen that has actions of its own, from the queue.
const WALKS: [&str; 9] = [
    "",
    "enter",
    "f4",
    "f3 f5",
    "2 tab",
    "2 tab enter",
    "2 tab enter 3",
    "3",
    "f2",
];

fn somebody() -> User {
    User::in_demo("standard", Language::English, (80, 24))
}

fn walked(keys: &str) -> User {
    let mut user = somebody();
    user.keys(keys).waits();
    user
}

fn listed(user: &User, face: Face) -> BTreeSet<Action> {
    let lookup = Lookup::over(&user.model, face);
    let actions = lookup.entries().iter().filter_map(|entry| match entry.run {
        Run::Act(action) => Some(action),
        Run::View(_) => None,
    });
    actions.collect()
}

/// What the status line says.
fn told(user: &User) -> String {
    let notice = user.model.notice.as_ref().unwrap();
    format!("{} · {}", notice.text, notice.hint)
}

#[test]
fn the_bar_shows_ten_keys_in_every_language_and_cuts_no_label() {
    for &language in Language::ALL {
        let user = User::in_demo("standard", language, (80, 24));
        let screen = user.screen();
        let bar = screen.lines().last().unwrap().to_owned();
        let lang = Lang::of(language);
        let cells = keymap::bar(&user.model.scopes());
        let mut shown = 0;
        for (cell, number) in cells
            .into_iter()
            .zip(1..)
            .filter_map(|(cell, n)| Some((cell?, n)))
        {
            let label = format!("{number}{}", lang.say(&format!("bar-{}", cell.ending())));
            assert!(bar.contains(&label), "{language}: no {label:?} in {bar:?}");
            shown += 1;
        }
        assert_eq!(shown, 10, "{language}: {bar}");
    }
}

#[test]
fn the_menu_holds_every_action_of_the_program_on_every_screen() {
    let moving = |action: &Action| groups::moves(*action);
    let all: BTreeSet<Action> = Action::ALL
        .iter()
        .copied()
        .filter(|each| !moving(each))
        .collect();
    for keys in WALKS {
        let menu = listed(&walked(keys), Face::Menu);
        assert_eq!(menu, all, "{keys:?}");
    }
}

#[test]
fn every_action_of_a_screen_is_listed_in_its_help_with_its_own_keys_first() {
    for keys in WALKS {
        let user = walked(keys);
        let scopes = user.model.scopes();
        let here: BTreeSet<Action> = keymap::in_scopes(&scopes).map(|each| each.action).collect();
        let help = Lookup::over(&user.model, Face::Help);
        assert_eq!(listed(&user, Face::Help), here, "{keys:?}");
        let first = help.entries().first().unwrap();
        let own = BINDINGS
            .iter()
            .find(|each| each.scope == scopes[0])
            .unwrap();
        assert_eq!(first.label, own.label, "{keys:?}");
    }
}

#[test]
fn the_help_says_what_the_screen_is_for_and_what_the_method_says_about_the_stage() {
    walked("2 tab enter f1").sees("One case on seven panes");
    let mut user = walked("enter");
    let Some(Found::Signal(file)) = first_signal(&mut user) else {
        panic!()
    };
    user.keys("f1").sees("Everything about one signal");
    let stages = &user.model.world.office.method.stages;
    let mut stages = stages.iter();
    let stage = stages.find(|stage| stage.states.contains(&file.signal.state));
    let guidance = user.model.world.words(&stage.unwrap().guidance).to_owned();
    let begins: Vec<&str> = guidance.split_whitespace().take(3).collect();
    user.sees(&begins.join(" "));
}

/// The signal of the selected line.
fn first_signal(user: &mut User) -> Option<Found> {
    let screen = user.screen();
    let number = screen
        .split_whitespace()
        .find_map(|word| word.parse::<Number>().ok())?;
    match user.ask(&Ask::Record(number)) {
        Loaded::Record(_, found) => found,
        _ => None,
    }
}

#[test]
fn the_help_shows_a_key_only_where_it_does_what_stands_beside_it() {
    for keys in WALKS {
        let user = walked(keys);
        let scopes = user.model.scopes();
        for entry in Lookup::over(&user.model, Face::Help).entries() {
            let binding = BINDINGS.iter().find(|each| each.label == entry.label);
            let action = binding.unwrap().action;
            let mut shown = BTreeSet::new();
            for name in entry.keys.split(", ").filter(|name| !name.is_empty()) {
                assert!(shown.insert(name), "{keys:?}: {name} twice");
                let key = BINDINGS.iter().flat_map(|each| each.keys);
                let key = key
                    .filter_map(|name| Key::parse(name))
                    .find(|key| key.to_string() == name);
                let does = keymap::resolve(&scopes, key.unwrap(), &[]);
                assert_eq!(does, Some(action), "{keys:?}: {name}");
            }
        }
    }
}

#[test]
fn enter_in_the_help_runs_the_entry() {
    let mut user = walked("f1");
    user.text("journal").keys("enter").waits();
    assert!(matches!(
        user.model.screens.last(),
        Some(Screen::History(_))
    ));
}

#[test]
fn what_cannot_be_done_says_why_in_the_menu_and_is_not_run() {
    let mut user = walked("f9");
    user.text("write a contact")
        .sees("only in a case")
        .keys("enter");
    assert!(matches!(user.model.screens.last(), Some(Screen::Lookup(_))));
    assert_eq!(user.model.notice.as_ref().unwrap().kind, Kind::Refused);
    assert!(told(&user).contains("only in a case"), "{}", told(&user));
}

#[test]
fn the_arrows_walk_between_the_headings_of_the_menu() {
    let mut user = walked("f9");
    user.sees("Take the signal over")
        .keys("right")
        .sees("Write a contact");
    user.keys("left left").sees("Record a new signal");
    // From the first heading it goes round to the last.
    user.keys("left").sees("last messages");
}

#[test]
fn the_palette_finds_an_action_by_name_in_two_languages_by_key_and_by_heading() {
    let mut user = User::in_demo("ru-kcson", Language::Russian, (80, 24));
    let first = |user: &mut User, typed: &str| {
        user.keys("ctrl+p").text(typed);
        let screen = user.screen();
        user.keys("esc esc");
        let line = screen
            .lines()
            .find(|line| line.contains('►'))
            .map(str::to_owned);
        line.unwrap_or_else(|| panic!("{typed}: {screen}"))
    };
    let lang = Lang::of(Language::Russian);
    let agenda = lang.say("action-go-agenda");
    assert!(first(&mut user, "agenda").contains(&agenda));
    let word = agenda.split_whitespace().last().unwrap();
    assert!(first(&mut user, word).contains(&agenda), "{word}");
    let undo = lang.say("action-undo");
    assert!(first(&mut user, "ctrl+z").contains(&undo));
    let found = first(&mut user, &lang.say("group-plan"));
    assert!(found.contains(&lang.say("group-plan")), "{found}");
}

#[test]
fn what_begins_as_typed_stands_before_what_only_holds_it() {
    let mut user = walked("ctrl+p");
    user.text("take");
    let screen = user.screen();
    let line = screen.lines().find(|line| line.contains('►')).unwrap();
    assert!(line.contains("Take the signal over"), "{screen}");
}

#[test]
fn enter_in_the_palette_runs_the_action() {
    let mut user = walked("ctrl+p");
    user.text("cases").keys("enter").waits();
    assert!(matches!(user.model.screens.last(), Some(Screen::Cases(_))));
}

#[test]
fn esc_goes_one_level_back_and_stays_in_the_program() {
    let mut user = walked("2 tab enter 3 f1");
    let mut levels = user.model.screens.len();
    assert_eq!(levels, 4);
    while levels > 1 {
        user.keys("esc").waits();
        levels -= 1;
        assert_eq!(user.model.screens.len(), levels);
    }
    user.keys("esc esc").sees("Intake");
    assert_eq!(user.model.screens.len(), 1);
}

#[test]
fn esc_in_a_form_keeps_what_was_typed() {
    let mut user = walked("f2");
    user.text("A child cries.").keys("esc").waits();
    assert_eq!(user.model.screens.len(), 1);
    user.keys("4").sees("New signal");
    user.keys("enter").waits().sees("A child cries.");
}

#[test]
fn taking_a_signal_is_undone_in_words_and_done_again() {
    let mut user = walked("tab tab");
    let free = |user: &mut User| match first_signal(user) {
        Some(Found::Signal(file)) => file.signal.held.clone(),
        _ => panic!(),
    };
    user.keys("enter").waits();
    let before = free(&mut user);
    user.keys("f6").waits();
    user.keys("esc").waits();
    user.keys("f3").waits();
    let me = user.model.world.me.name.clone();
    let taken = free(&mut user);
    assert_eq!(taken.len(), before.len() + 1);
    assert!(
        told(&user).contains(&format!("given to {me} · Ctrl+Z")),
        "{}",
        told(&user)
    );
    user.keys("f9")
        .text("undo")
        .sees("given to")
        .keys("enter")
        .waits();
    assert_eq!(free(&mut user), before);
    assert!(told(&user).starts_with("Undone: "), "{}", told(&user));
    user.keys("ctrl+y").waits();
    assert_eq!(free(&mut user), taken);
    user.keys("ctrl+z").waits();
    assert_eq!(free(&mut user), before);
    user.keys("ctrl+z").sees("Nothing was done in this session");
}

#[test]
fn what_stays_for_ever_is_said_in_words() {
    let mut user = walked("f2");
    user.text("A child cries.").keys("f8").waits();
    user.keys("esc ctrl+z").sees("stay on record");
}

#[test]
fn in_a_form_ctrl_z_is_left_to_the_text() {
    let mut user = walked("f3");
    user.waits();
    let deeds = format!("{:?}", user.model.deeds);
    user.keys("f2")
        .text("A child")
        .keys("ctrl+z ctrl+y")
        .waits();
    assert_eq!(format!("{:?}", user.model.deeds), deeds);
    assert!(matches!(user.model.screens.last(), Some(Screen::Form(_))));
}

#[test]
fn what_was_saved_is_not_undone_while_something_is_written() {
    // A list over a form, the questions of urgency, and the menu over either.
    for keys in ["f2 tab tab f4", "f4", "f4 f9"] {
        let mut user = walked("f3");
        user.waits();
        let deeds = format!("{:?}", user.model.deeds);
        let screens = |user: &User| {
            let below = user.model.screens.iter();
            below
                .map(|each| format!("{each:?}").split('(').next().unwrap().to_owned())
                .collect::<Vec<_>>()
        };
        user.keys(keys).waits();
        let before = screens(&user);
        user.keys("ctrl+z").waits();
        assert_eq!(format!("{:?}", user.model.deeds), deeds, "{keys}");
        assert_eq!(screens(&user), before, "{keys}");
        assert!(told(&user).contains("form"), "{keys}: {}", told(&user));
    }
}

#[test]
fn a_form_that_was_open_is_not_saved_once_one_only_reads() {
    let mut user = walked("f2");
    user.text("A child cries.").waits();
    user.keys("f9")
        .text("only read")
        .keys("enter")
        .sees("READ ONLY");
    let open = user.model.world.counts.open;
    // Enter on the button is no action that a list of actions could refuse.
    user.keys("shift+tab enter").waits();
    assert!(matches!(user.model.screens.last(), Some(Screen::Form(_))));
    assert_eq!(user.model.world.counts.open, open);
}

#[test]
fn whatever_was_told_can_be_read_again() {
    let mut user = walked("ctrl+c");
    let text = user.model.notice.as_ref().unwrap().text.clone();
    user.keys("down");
    assert!(user.model.notice.is_none());
    user.keys("f9").text("messages").keys("enter").sees(&text);
}

#[test]
fn while_one_only_reads_the_head_says_so_and_every_write_is_refused() {
    let mut user = walked("");
    user.keys("f9")
        .text("only read")
        .keys("enter")
        .sees("READ ONLY");
    for keys in WALKS.into_iter().filter(|keys| *keys != "f2") {
        let mut user = somebody();
        user.keys("f9")
            .text("only read")
            .keys("enter")
            .keys(keys)
            .waits();
        let lookup = Lookup::over(&user.model, Face::Menu);
        for entry in lookup.entries() {
            let Run::Act(action) = entry.run else {
                continue;
            };
            assert!(
                !action.writes() || entry.why_not.is_some(),
                "{keys:?} {action:?}"
            );
        }
    }
    user.keys("f2 f3").waits();
    assert_eq!(user.model.screens.len(), 1);
    assert_eq!(user.model.notice.as_ref().unwrap().kind, Kind::Refused);
    user.keys("f9").text("only read").keys("enter");
    assert!(!user.screen().contains("READ ONLY"));
}

#[test]
fn no_key_of_the_table_needs_shift_alt_or_ctrl_with_a_function_key() {
    for binding in BINDINGS.iter().filter(|each| each.scope != Scope::Dialog) {
        for key in binding.keys.iter().filter(|key| key.contains("+f")) {
            assert_eq!(*key, "ctrl+f", "{binding:?}");
        }
    }
}

#[test]
fn the_check_of_a_decided_signal_offers_no_step_that_would_be_refused() {
    let mut user = somebody();
    let numbers = (1..200).map(|place| Number { year: 26, place });
    let decided: Vec<Number> = numbers
        .filter(|number| match user.ask(&Ask::Record(*number)) {
            Loaded::Record(_, Some(Found::Signal(file))) => !file.signal.is_open(),
            _ => false,
        })
        .collect();
    let mut looked_at = 0;
    for number in decided.into_iter().take(12) {
        let mut user = somebody();
        user.keys("f7")
            .text(&number.to_string())
            .waits()
            .keys("enter")
            .waits();
        user.keys("f5").waits();
        if !matches!(user.model.screens.last(), Some(Screen::Check(_))) {
            continue;
        }
        looked_at += 1;
        let conclude = user.model.why_not(Action::Conclude);
        assert_eq!(conclude, Some("why-not-decided"), "{number}");
    }
    assert!(looked_at > 0);
}

#[test]
fn menu_help_and_palette_look_so() {
    for (language, method) in LANGUAGES {
        for size in SIZES {
            for (name, keys) in [
                ("menu_case", "2 tab enter f9"),
                ("help_case", "2 tab enter f1"),
                ("palette", "ctrl+p"),
            ] {
                let mut user = User::in_demo(method, language, size);
                user.keys(keys).waits();
                if name == "palette" {
                    user.text("plan");
                }
                let picture = format!("{}_{name}_{}", language.code(), size.0);
                insta::assert_snapshot!(picture, user.screen());
            }
        }
    }
}
