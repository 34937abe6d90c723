//! Every screen in every window, theme and language: signs, colours, cursor, mouse, text to copy.

mod copying;
mod pointing;

use caseload::domain::method::State;
use caseload::lang::Language;
use caseload::ui::action::Scope;
use caseload::ui::theme::Role;
use caseload::ui::{Effect, Loaded, Msg, update};
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::style::{Color, Modifier};

use crate::screens::{WALKS, cases, forms};
use crate::user::User;

/// Signs beyond letters and ASCII that the fonts of old terminals have. Source: Windows Glyph List 4.
const WGL4: &str = "\u{a0}§©«°±¶·»×–—‘’“”„†‡•…‰‹›№™←↑→↓↔↕−√∞≈≠≤≥─│┌┐└┘├┤┬┴┼═║▀▄█░▒▓■□▲►▼◄◊○●";

/// Walks beyond those of the pictures: a case, its panes, what lies over screens.
const MORE: &[(&str, &str)] = &[
    ("case", "2 tab enter"),
    ("case_plan", "2 tab enter 3"),
    ("case_history", "2 tab enter 6"),
    ("case_next", "2 tab enter f8"),
    ("figures", "5 left"),
    ("figures_of_method", "5 left tab"),
    ("figures_by_month", "5 tab tab"),
    ("figure", "5 left enter"),
    ("new", "f2"),
    ("filter", "/"),
    ("text", "enter f9"),
];

/// The records of a method that is written in a language, where there is one.
const fn method(language: Language) -> &'static str {
    match language {
        Language::Russian => "ru-kcson",
        Language::English | Language::Bulgarian | Language::Polish | Language::Lithuanian => {
            "standard"
        }
    }
}

/// Shows every screen at a size to a test: the name of the walk, and the user before it.
fn on_every_screen(language: Language, size: (u16, u16), mut look: impl FnMut(&str, &mut User)) {
    for (name, keys) in WALKS.iter().chain(MORE) {
        let mut user = User::in_demo(method(language), language, size);
        user.keys(keys).waits();
        look(name, &mut user);
    }
}

/// Shows every form to a test.
fn on_every_form(language: Language, size: (u16, u16), mut look: impl FnMut(&str, &mut User)) {
    let mut user = User::in_demo(method(language), language, size);
    for (name, kind) in forms(&mut user) {
        let mut user = User::in_demo(method(language), language, size);
        user.form(kind);
        look(name, &mut user);
    }
}

fn signs(buffer: &Buffer) -> impl Iterator<Item = char> + '_ {
    buffer.content.iter().flat_map(|cell| cell.symbol().chars())
}

/// Letters of the five languages, with accents that names and places may have.
fn is_letter(sign: char) -> bool {
    matches!(sign, '\u{c0}'..='\u{24f}' | '\u{400}'..='\u{45f}') && sign.is_alphabetic()
}

#[test]
fn the_glyph_budget_holds_on_every_screen_and_in_ascii_there_are_letters_alone() {
    for &language in Language::ALL {
        let look = |name: &str, user: &mut User| {
            for sign in signs(&user.drawn().0) {
                let known = sign.is_ascii() || is_letter(sign) || WGL4.contains(sign);
                assert!(known, "{language} {name}: {sign:?}");
            }
            user.model.world.settings.ascii = true;
            for sign in signs(&user.drawn().0) {
                assert!(
                    sign.is_ascii() || is_letter(sign),
                    "{language} {name}: {sign:?}"
                );
            }
        };
        on_every_screen(language, (120, 40), look);
        if language == Language::Russian {
            on_every_form(language, (120, 40), look);
        }
    }
}

#[test]
fn a_terminal_without_frames_gets_ascii_whatever_its_user_chose() {
    let mut user = User::in_demo("standard", Language::English, (80, 24));
    user.model.ascii = true;
    assert!(!user.model.world.settings.ascii);
    let screen = user.screen();
    assert!(
        screen.contains("+ Intake") && screen.contains("|>"),
        "{screen}"
    );
}

/// Modifiers that every terminal shows.
const WEIGHTS: Modifier = Modifier::BOLD
    .union(Modifier::DIM)
    .union(Modifier::UNDERLINED)
    .union(Modifier::REVERSED);

#[test]
fn every_theme_keeps_to_the_palette_of_the_terminal_on_every_screen() {
    let look = |name: &str, user: &mut User| {
        let themes = user.model.themes.clone();
        for theme in themes.names() {
            user.model.theme = themes.of(theme);
            for cell in &user.drawn().0.content {
                for colour in [cell.fg, cell.bg] {
                    let mixed = matches!(colour, Color::Rgb(..) | Color::Indexed(_));
                    assert!(!mixed, "{theme} {name}: {colour:?}");
                }
                let on_own = cell.bg == Color::Reset;
                let hard = on_own && matches!(cell.fg, Color::Black | Color::White);
                assert!(!hard, "{theme} {name}: gone on one of two backgrounds");
                assert!(WEIGHTS.contains(cell.modifier), "{theme} {name}");
                let coloured = cell.fg != Color::Reset || !on_own;
                assert!(!(theme == "mono" && coloured), "{name}");
            }
        }
    };
    on_every_screen(Language::English, (120, 40), look);
    on_every_form(Language::English, (80, 24), look);
}

/// Where the cursor belongs: on the marker of the row that has the keyboard, or in a line or box
/// that is typed into, which has the marker beside it or the look of a field.
fn stands_well(user: &User, buffer: &Buffer, cursor: Position) -> bool {
    let sign = |x: u16, y: u16| buffer[(x, y)].symbol();
    let left = (0..=cursor.x).rev().map(|x| sign(x, cursor.y));
    if left.take_while(|sign| *sign != "│").any(|sign| sign == "►") {
        return true;
    }
    if user.model.scopes().contains(&Scope::Form) {
        // A box of several lines has its label beside its first line, a long label above it.
        return (0..=cursor.y).rev().take(10).any(|y| sign(1, y) == "►");
    }
    let label = user.model.world.lang.say("chooser-search");
    let screen = user.screen();
    let line = screen.lines().nth(cursor.y.into()).unwrap();
    let typed = buffer[(cursor.x.saturating_sub(1), cursor.y)].style();
    line.contains(&label) || typed.fg == user.model.theme.style(Role::Focus).fg
}

#[test]
fn the_cursor_stands_on_what_has_the_keyboard_on_every_screen() {
    for size in [(80, 24), (120, 40), (200, 60)] {
        let mut look = |name: &str, user: &mut User| {
            // What is only read has no row to stand on: its first line, where nothing can be chosen.
            let reads = ["drafts_none", "case"].contains(&name);
            for key in ["", "down", "down", "up"] {
                user.keys(key);
                let (buffer, cursor) = user.drawn();
                let cursor = cursor.unwrap_or_else(|| panic!("{name}: no cursor"));
                assert!(
                    reads || stands_well(user, &buffer, cursor),
                    "{name} {size:?} {key}: {cursor:?}\n{}",
                    user.screen()
                );
            }
        };
        on_every_screen(Language::English, size, &mut look);
    }
    on_every_form(Language::English, (80, 24), |name, user| {
        for _field in 0..12 {
            let (buffer, cursor) = user.drawn();
            let cursor = cursor.unwrap_or_else(|| panic!("{name}: no cursor"));
            assert!(
                stands_well(user, &buffer, cursor),
                "{name}: {cursor:?}\n{}",
                user.screen()
            );
            user.keys("tab");
        }
    });
}

const SIZES: [(u16, u16); 5] = [(60, 16), (80, 24), (100, 30), (132, 43), (200, 60)];

#[test]
fn the_queue_and_a_case_in_every_tier_of_the_window() {
    for (language, method) in [
        (Language::English, "standard"),
        (Language::Russian, "ru-kcson"),
    ] {
        for size in SIZES {
            let mut user = User::in_demo(method, language, size);
            user.keys("down").waits();
            let code = language.code();
            let name = format!("{code}_queue_{}x{}", size.0, size.1);
            insta::assert_snapshot!(name, user.screen());
            let running = cases(&mut user)
                .into_iter()
                .find(|case| case.state == State::Implementation)
                .unwrap();
            let number = running.number.to_string();
            user.keys("f7").text(&number).waits().keys("enter").waits();
            let name = format!("{code}_case_{}x{}", size.0, size.1);
            insta::assert_snapshot!(name, user.screen());
        }
    }
}

#[test]
fn a_window_of_24_rows_shows_15_lines_of_the_queue() {
    let user = User::in_demo("standard", Language::English, (80, 24));
    let screen = user.screen();
    let rows = screen.lines().filter(|line| line.contains("26-"));
    assert!(rows.count() >= 15, "{screen}");
}

#[test]
fn a_window_that_is_too_small_says_so_and_recovers_with_what_was_typed() {
    for &language in Language::ALL {
        let mut user = User::in_demo(method(language), language, (80, 24));
        user.keys("f2").text("abc");
        let before = user.screen();
        for size in [(59, 24), (80, 15), (1, 1)] {
            user.resizes(size.0, size.1);
            assert!(!user.screen().contains('┌'), "{language}");
        }
        user.resizes(50, 10);
        let sentence = user.model.world.lang.say("window-too-small");
        let first = sentence.split_whitespace().next().unwrap();
        assert!(user.screen().starts_with(first), "{language}");
        user.resizes(80, 24);
        assert_eq!(user.screen(), before, "{language}");
    }
}

#[test]
fn a_minute_later_nothing_but_times_is_drawn_anew() {
    for (_name, keys) in WALKS {
        let mut user = User::in_demo("standard", Language::English, (80, 24));
        user.keys(keys).waits();
        let before = user.screen();
        user.model.world.now += chrono::TimeDelta::minutes(1);
        let after = user.screen();
        let changed = before.lines().zip(after.lines()).filter(|(a, b)| a != b);
        for (a, b) in changed {
            let words = |line: &str| line.chars().filter(|sign| sign.is_alphabetic()).count();
            assert!(words(a).abs_diff(words(b)) < 20, "{keys}: {a} {b}");
            assert!(
                a.contains(|sign: char| sign.is_ascii_digit()),
                "{keys}: {a}"
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn no_screen_breaks_in_a_window_of_any_size(
        columns in 0u16..=300,
        rows in 0u16..=100,
        walk in 0..WALKS.len() + MORE.len(),
        keys in prop::collection::vec(
            prop::sample::select(vec!["down", "up", "pagedown", "end", "tab", "enter", "esc", "home"]),
            0..6,
        ),
        click in (0u16..=300, 0u16..=100),
    ) {
        let (_name, walk) = WALKS.iter().chain(MORE).nth(walk).unwrap();
        let mut user = User::in_demo("standard", Language::Bulgarian, (80, 24));
        user.model.world.settings.mouse = true;
        user.keys(walk).resizes(columns, rows);
        for key in keys {
            user.keys(key).waits();
            user.drawn();
        }
        user.points(caseload::ui::Mouse::Click, click.0, click.1);
        user.drawn();
        user.resizes(80, 24);
        prop_assert!(user.drawn().1.is_some());
    }
}

#[test]
fn no_form_breaks_in_a_window_of_any_size() {
    let mut seed = 3_u32;
    on_every_form(Language::Russian, (80, 24), |_name, user| {
        for _size in 0..6 {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let columns = u16::try_from((seed >> 8) % 301).unwrap();
            let rows = u16::try_from((seed >> 20) % 101).unwrap();
            user.resizes(columns, rows).keys("tab");
            user.drawn();
        }
    });
}

#[test]
fn the_bell_is_rung_for_what_others_bring_in_and_not_for_my_own_work() {
    let mut user = User::in_demo("standard", Language::English, (80, 24));
    let mut counts = user.model.world.counts;
    let mut rings = |others: bool, bell: bool, more: i64| {
        user.model.world.settings.bell = bell;
        if others {
            update(&mut user.model, Msg::RecordsChanged);
        }
        counts.immediate += more;
        let told = Msg::Loaded(Loaded::Counts(counts));
        update(&mut user.model, told).contains(&Effect::Bell)
    };
    assert!(!rings(false, true, 1), "my own");
    assert!(!rings(true, false, 1), "nobody asked for it");
    assert!(!rings(true, true, 0), "another level");
    assert!(!rings(true, true, -1), "one is done");
    assert!(rings(true, true, 1));
    assert!(!rings(false, true, 1), "the one before was heard");
}
