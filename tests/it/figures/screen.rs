//! The screen of figures as a user sees and steers it.

use caseload::domain::figures::{Period, Report};
use caseload::lang::Language;
use caseload::ui::key::Key;
use caseload::ui::screen::Screen;
use caseload::ui::screen::queue::Queue;
use caseload::ui::{Effect, Loaded, Model, Msg, draw, start, update};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

use crate::plain::{Talk, told, words_alone};
use crate::user::User;

const SMALL: (u16, u16) = (80, 24);
const LARGE: (u16, u16) = (120, 40);

fn at(language: Language, size: (u16, u16)) -> User {
    let mut user = User::in_demo("standard", language, size);
    user.keys("5");
    user
}

#[test]
fn figures_at_both_sizes_in_two_languages() {
    for language in [Language::English, Language::Russian] {
        for (size, name) in [(SMALL, 80), (LARGE, 120)] {
            let mut user = at(language, size);
            let code = language.code();
            user.keys("left");
            insta::assert_snapshot!(format!("{code}_queue_{name}"), user.screen());
            user.keys("tab");
            insta::assert_snapshot!(format!("{code}_method_{name}"), user.screen());
            user.keys("tab");
            insta::assert_snapshot!(format!("{code}_months_{name}"), user.screen());
            user.keys("tab enter");
            insta::assert_snapshot!(format!("{code}_behind_{name}"), user.screen());
        }
    }
}

#[test]
fn left_and_right_choose_the_period() {
    let mut user = at(Language::English, LARGE);
    user.sees("this month: 1 Nov 2026 – 16 Nov 2026");
    user.keys("right")
        .sees("last month: 1 Oct 2026 – 31 Oct 2026");
    user.keys("left left")
        .sees("twelve months: 1 Dec 2025 – 16 Nov 2026");
}

#[test]
fn a_number_leads_to_the_list_behind_it_and_from_there_to_the_record() {
    let mut user = at(Language::English, SMALL);
    user.keys("left enter");
    user.sees("levels 1 and 2 among signals received")
        .sees("immediate");
    // The first part, then the first signal of it.
    user.keys("enter").sees("· immediate").sees("Counted");
    let number = user.marked();
    let number = number.split_whitespace().next().unwrap().to_owned();
    user.keys("enter").sees(&number).sees("What was reported");
    user.keys("esc esc esc").sees("Figures: the queue");
}

#[test]
fn a_case_behind_a_figure_opens_as_a_case() {
    let mut user = at(Language::English, SMALL);
    user.keys("left tab down down down down enter");
    user.sees("cases opened")
        .keys("down down enter")
        .sees("1 Overview");
}

#[test]
fn a_month_opens_its_own_figures() {
    let mut user = at(Language::English, LARGE);
    user.keys("tab tab").sees("Figures: the last twelve months");
    user.keys("up enter").sees("Figures: the queue");
    user.sees("1 Oct 2026 – 31 Oct 2026");
    user.keys("right").sees("this month");
}

#[test]
fn figures_stand_in_the_menu_and_among_the_tabs() {
    let mut user = User::in_demo("standard", Language::English, LARGE);
    user.sees("5 Figures");
    user.keys("ctrl+p").text("figures").keys("enter");
    user.sees("Figures: the queue");
    user.keys("1").sees("Intake");
}

#[test]
fn in_letters_and_ascii_alone_bars_stay_bars() {
    let mut user = at(Language::English, SMALL);
    user.keys("left");
    user.model.world.settings.ascii = true;
    user.sees("####").sees("----");
}

#[test]
fn figures_are_told_in_lines() {
    for language in [Language::English, Language::Russian] {
        for (name, keys) in [
            ("queue", "left"),
            ("months", "tab tab"),
            ("behind", "left enter"),
            ("part", "left enter enter"),
        ] {
            let mut user = at(language, SMALL);
            user.keys(keys);
            let told = told(&user.model);
            words_alone(&told);
            insta::assert_snapshot!(format!("{}_told_{name}", language.code()), told);
        }
    }
}

#[test]
fn line_by_line_one_gets_to_the_figures_and_to_what_is_behind_them() {
    let (_folder, db) = crate::e2e::demo();
    let mut talk = Talk::at(&db, "a.sample", "en");
    talk.says("go to the figures").hears("Figures: the queue");
    talk.says("previous period").hears("twelve months");
    talk.says("1")
        .hears("What it consists of")
        .hears("immediate");
    talk.says("2").hears("Counted");
    talk.says("1").hears("What was reported");
    assert!(talk.ends().success());
}

/// What a worker would answer.
fn nothing(ticket: u64, period: Period) -> Loaded {
    let report = Report {
        registers: Vec::new(),
        period,
        queue: Vec::new(),
        method: Vec::new(),
        months: Vec::new(),
    };
    Loaded::Figures(ticket, Box::new(report))
}

#[test]
fn while_a_worker_counts_the_screen_says_so_and_takes_only_the_newest_answer() {
    let world = crate::sample::world(Language::English);
    let queue = Screen::Queue(Queue::default());
    let mut model = Model::new(world, vec![queue], SMALL, "default");
    let _asked = start(&mut model);
    let asked = |effects: Vec<Effect>| {
        effects.into_iter().find_map(|effect| match effect {
            Effect::Figures(ticket, period) => Some((ticket, period)),
            _ => None,
        })
    };
    let shown = |model: &Model| {
        let mut terminal = Terminal::new(TestBackend::new(SMALL.0, SMALL.1)).unwrap();
        terminal.draw(|frame| draw(model, frame)).unwrap();
        terminal.backend().to_string()
    };
    let key = |model: &mut Model, name: &str| update(model, Msg::Key(Key::parse(name).unwrap()));
    let (first, month) = asked(key(&mut model, "5")).unwrap();
    assert!(shown(&model).contains("Counting the journal"));
    // Nobody counts the same twice at once.
    assert_eq!(asked(update(&mut model, Msg::RecordsChanged)), None);
    let (second, last_month) = asked(key(&mut model, "right")).unwrap();
    assert!(first != second && month != last_month);
    update(&mut model, Msg::Loaded(nothing(first, month)));
    assert!(shown(&model).contains("Counting the journal"));
    let answer = nothing(second, last_month);
    update(&mut model, Msg::Loaded(answer));
    assert!(!shown(&model).contains("Counting the journal"));
    // What others change is counted in.
    assert!(asked(update(&mut model, Msg::RecordsChanged)).is_some());
}
