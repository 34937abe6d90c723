//! The month over a date field: opened with F4, walked through, and taken from.

use caseload::domain::forms::FormKind;
use caseload::lang::Language;

use super::User;

#[test]
fn f4_in_a_date_opens_its_month_and_enter_takes_the_selected_day() {
    let mut user = User::on(FormKind::Signal);
    user.goes_to("child.1.birth")
        .types("14.11.2020")
        .press("f4");
    let screen = user.screen();
    assert!(screen.contains("┌ November 2020"), "{screen}");
    assert!(screen.contains("= Saturday 14 November 2020"), "{screen}");
    assert!(user.row_of_cursor().contains("► 14"), "{screen}");
    user.press("up left pagedown enter");
    assert_eq!(user.answers().text("child.1.birth"), "2020-12-06");
    assert_eq!(user.focus(), "child.1.sex");
}

#[test]
fn an_empty_date_opens_the_month_of_today_and_esc_leaves_it_empty() {
    let mut user = User::on(FormKind::Signal);
    user.goes_to("child.1.birth").press("f4");
    assert!(user.row_of_cursor().contains("►[16]"), "{}", user.screen());
    user.press("down esc");
    assert_eq!(user.answers().text("child.1.birth"), "");
    assert_eq!(user.focus(), "child.1.birth");
    user.press("f4 pageup home enter");
    assert_eq!(user.answers().text("child.1.birth"), "2026-11-16");
}

#[test]
fn a_moment_keeps_its_time_and_the_time_is_mended_behind_the_day() {
    let mut user = User::on(FormKind::Signal);
    user.goes_to("received_at").press("f4 left left enter");
    assert_eq!(user.answers().text("received_at"), "2026-11-14 14:00");
    assert_eq!(user.focus(), "received_at");
    user.press("backspace backspace").types("45").press("tab");
    assert_eq!(user.answers().text("received_at"), "2026-11-14 14:45");
}

#[test]
fn a_day_that_the_field_would_refuse_says_why_before_it_is_taken() {
    let mut user = User::on(FormKind::Signal);
    user.goes_to("child.1.name").types("Kim");
    user.goes_to("child.1.birth").press("f4");
    assert!(!user.screen().contains("! "), "{}", user.screen());
    user.press("right");
    assert!(user.screen().contains("! The child was born after"));
    user.press("esc").goes_to("").press("shift+tab");
    user.press("esc");
    let mut user = User::on(FormKind::Signal);
    user.goes_to("received_at").press("f4 right");
    assert!(user.screen().contains("! This lies in the future"));
}

#[test]
fn days_off_and_today_have_signs_and_the_week_begins_on_monday() {
    let mut user = User::on(FormKind::Signal);
    user.goes_to("received_at").press("f4");
    let screen = user.screen();
    let weekdays = screen.find("Mon").zip(screen.find("Sun"));
    assert!(weekdays.is_some_and(|(monday, sunday)| monday < sunday));
    assert!(screen.contains("[16]"), "{screen}");
    assert!(screen.contains("14 •"), "{screen}");
    assert!(!screen.contains("13 •"), "{screen}");
}

#[test]
fn the_month_fits_the_smallest_window_in_every_language_and_holds_the_cursor() {
    for &language in Language::ALL {
        let mut user = User::at(60, 16, language);
        user.open(FormKind::Signal);
        // August 2026 has days in six weeks.
        user.goes_to("received_at").press("f4 pageup pageup pageup");
        let row = user.row_of_cursor();
        assert!(row.contains("► 16"), "{language}: {row}");
        user.press("pageup down down").press("pageup");
        let screen = user.screen();
        assert!(user.row_of_cursor().contains('►'), "{language}\n{screen}");
        assert!(screen.contains("= "), "{language}\n{screen}");
    }
}
