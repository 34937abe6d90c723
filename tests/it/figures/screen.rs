//! The screen of figures as a user sees and steers it.

use caseload::lang::Language;

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
