//! Saved views: named, kept with the worker, opened by menu, palette, digit and command line.

use caseload::lang::Language;
use caseload::store::contract::{CaseView, QueueView};
use caseload::ui::views::{SETTING, SavedView, Shown, Views};

use super::{somebody, walked};
use crate::user::User;

fn save(user: &mut User, name: &str) {
    user.keys("f9")
        .text("save this view")
        .keys("enter")
        .text(name)
        .keys("enter")
        .waits();
}

#[test]
fn a_view_is_saved_with_its_words_and_opened_by_name() {
    let mut user = walked("tab tab /");
    user.text("a").keys("enter").waits();
    save(&mut user, "Late ones");
    user.sees("Late ones");
    let kept = Views::read(&user.setting(SETTING).unwrap());
    let view = kept.named("late ones").unwrap();
    assert_eq!(view.shown, Shown::Queue(QueueView::Overdue));
    assert_eq!(view.filter, "a");

    let mut user = somebody();
    user.opens_with_views(kept)
        .keys("3 ctrl+p")
        .text("late")
        .keys("enter")
        .waits();
    user.sees("Intake – overdue");
    assert_eq!(user.model.screens.len(), 1);
}

#[test]
fn digits_after_the_tabs_open_saved_views() {
    let mut views = Views::default();
    for (name, shown) in [
        ("First", Shown::Queue(QueueView::Unsorted)),
        ("Second", Shown::Cases(CaseView::Closed)),
    ] {
        views.keep(SavedView {
            name: name.to_owned(),
            shown,
            filter: String::new(),
        });
    }
    let mut user = somebody();
    user.opens_with_views(views)
        .keys("8")
        .waits()
        .sees("closed");
    user.keys("7").waits().sees("Intake – not sorted");
    // A digit in the filter is typed.
    user.keys("/").text("6");
    assert!(user.screen().contains("Intake"));
}

#[test]
fn a_saved_view_is_forgotten_where_it_is_shown() {
    let mut user = walked("tab");
    user.keys("f9")
        .text("forget")
        .sees("this view is not a saved one")
        .keys("esc esc");
    save(&mut user, "Mine");
    user.keys("f9").text("forget").keys("enter").waits();
    assert_eq!(user.setting(SETTING).as_deref(), Some("[]"));
}

#[test]
fn a_name_is_asked_for_until_there_is_one_and_esc_saves_nothing() {
    let mut user = User::in_demo("standard", Language::English, (80, 24));
    user.keys("f9")
        .text("save this view")
        .keys("enter enter")
        .sees("Name of this view:");
    user.text("X").keys("esc").waits();
    assert!(user.setting(SETTING).is_none());
}
