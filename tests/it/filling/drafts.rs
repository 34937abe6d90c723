//! Drafts: when they are saved, and that nothing typed is lost.

use std::time::Duration;

use caseload::domain::forms::FormKind;
use caseload::store::contract::Draft;
use caseload::ui::screen::Screen;
use caseload::ui::{Ask, Effect, Loaded, Msg, Timer, open};

use super::User;

fn wakes(user: &User) -> usize {
    let draft = |effect: &&Effect| matches!(effect, Effect::Wake(_, Timer::Draft));
    user.effects.iter().filter(draft).count()
}

#[test]
fn the_first_change_sets_a_timer_shorter_than_half_a_second_and_later_ones_leave_it() {
    let mut user = User::on(FormKind::Signal);
    user.types("abc");
    assert_eq!(wakes(&user), 1);
    let soon = |effect: &Effect| matches!(effect, Effect::Wake(time, Timer::Draft) if *time < Duration::from_millis(500));
    assert!(user.effects.iter().any(soon));
    assert!(user.drafts_saved().is_empty());
    user.wakes(Timer::Draft);
    assert_eq!(user.drafts_saved().len(), 1);
    assert_eq!(user.drafts_saved()[0].answers.text("text"), "abc");
    assert_eq!(user.drafts_saved()[0].focus, "text");
    user.types("d");
    assert_eq!(wakes(&user), 2);
}

#[test]
fn leaving_a_field_saves_the_draft() {
    let mut user = User::on(FormKind::Signal);
    user.types("a").press("tab");
    assert_eq!(user.drafts_saved().len(), 1);
    assert_eq!(user.drafts_saved()[0].focus, "received_at");
    user.press("tab tab");
    assert_eq!(user.drafts_saved().len(), 1);
}

#[test]
fn what_a_hang_up_would_lose_is_told_until_it_is_saved() {
    let mut user = User::on(FormKind::Signal);
    assert!(user.unsaved().is_empty());
    user.types("a");
    assert_eq!(user.unsaved().len(), 1);
    user.wakes(Timer::Draft);
    assert!(user.unsaved().is_empty());
    let id = user.drafts_saved()[0].id;
    let failed = Err(caseload::store::contract::StoreError::Busy);
    user.send(Msg::DraftSaved(id, failed));
    assert_eq!(user.unsaved().len(), 1);
}

#[test]
fn an_empty_draft_never_exists() {
    let mut user = User::on(FormKind::Signal);
    user.types("a")
        .press("backspace")
        .wakes(Timer::Draft)
        .press("esc");
    assert!(user.drafts_saved().is_empty());
    assert!(user.model.notice.is_none());
    assert!(matches!(user.model.screens.last(), Some(Screen::Queue(_))));
}

#[test]
fn a_draft_that_was_emptied_again_is_dropped() {
    let mut user = User::on(FormKind::Signal);
    user.types("a").wakes(Timer::Draft).press("backspace");
    user.wakes(Timer::Draft);
    let id = user.drafts_saved()[0].id;
    assert!(user.effects.contains(&Effect::DropDraft(id)));
}

#[test]
fn esc_keeps_the_draft_and_says_where() {
    let mut user = User::on(FormKind::Signal);
    user.types("abc").press("esc");
    assert_eq!(user.drafts_saved().len(), 1);
    assert!(user.screen().contains("Draft kept"));
}

#[test]
fn f2_in_a_form_opens_a_second_and_leaves_the_first_as_it_was() {
    let mut user = User::on(FormKind::Signal);
    user.types("first").press("left left f2");
    assert_eq!(user.drafts_saved().len(), 1);
    user.types("second").press("esc");
    assert_eq!(user.answers().text("text"), "first");
    let ids: std::collections::BTreeSet<_> =
        user.drafts_saved().iter().map(|each| each.id).collect();
    assert_eq!(ids.len(), 2);
    user.types("_");
    assert_eq!(user.answers().text("text"), "fir_st");
}

#[test]
fn throwing_away_asks_and_enter_alone_keeps() {
    let mut user = User::on(FormKind::Signal);
    user.types("abc").wakes(Timer::Draft);
    let discard = |user: &mut User| {
        user.press("f9").types("Throw").press("enter");
    };
    discard(&mut user);
    assert!(user.screen().contains("Throw it away"));
    user.press("enter");
    assert_eq!(user.answers().text("text"), "abc");
    discard(&mut user);
    user.press("1");
    let id = user.drafts_saved()[0].id;
    assert!(user.effects.contains(&Effect::DropDraft(id)));
    assert!(user.unsaved().is_empty());
}

fn kept() -> (User, Draft) {
    let mut user = User::on(FormKind::Signal);
    user.types("abc")
        .goes_to("child.1.name")
        .types("Ива")
        .press("esc");
    let draft = (*user.drafts_saved().last().unwrap()).clone();
    (user, draft)
}

#[test]
fn a_draft_goes_on_where_it_was_left() {
    let (mut user, draft) = kept();
    let room = user.room(&FormKind::Signal);
    let loaded = Loaded::Draft(Box::new(draft.clone()), FormKind::Signal, Box::new(room));
    user.send(Msg::Loaded(loaded));
    assert_eq!(user.focus(), "child.1.name");
    assert_eq!(*user.answers(), draft.answers);
    user.press("f8");
    let sent = user
        .effects
        .iter()
        .any(|effect| matches!(effect, Effect::Apply { draft: Some(id), .. } if *id == draft.id));
    assert!(sent);
}

#[test]
fn drafts_are_offered_listed_and_thrown_away_one_by_one() {
    let (mut user, draft) = kept();
    assert!(open::offered(Vec::new()).is_none());
    assert!(open::offered(vec![draft.clone()]).is_some());
    user.press("f9").types("drafts").press("enter");
    user.send(Msg::Loaded(Loaded::Drafts(vec![draft.clone()])));
    assert!(user.screen().contains("New signal"));
    user.press("enter");
    assert!(user.effects.contains(&Effect::Ask(Ask::Draft(draft.id))));
    user.press("delete enter");
    assert!(!user.effects.contains(&Effect::DropDraft(draft.id)));
    user.press("delete 1");
    assert!(user.effects.contains(&Effect::DropDraft(draft.id)));
    assert!(user.screen().contains("No unfinished forms"));
}
