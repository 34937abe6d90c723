//! Answering the questions of urgency.

use caseload::domain::answer::Answer;
use caseload::domain::command::SignalStep;
use caseload::domain::forms::FormKind;
use caseload::domain::refusal::Refusal;
use caseload::lang::Language;
use caseload::store::contract::{Draft, FormRoom, SignalFile, StoreError};
use caseload::text::width;
use caseload::ui::screen::Screen;
use caseload::ui::screen::sort::Sort;
use caseload::ui::{Effect, Loaded, Msg, Timer, unsaved};

use super::{User, record};
use crate::sample;

fn with(file: SignalFile, columns: u16, rows: u16, language: Language) -> User {
    let screen = Screen::Sort(Sort::of(sample::number(417)));
    User::at(screen, file, columns, rows, language)
}

fn user() -> User {
    with(record::fresh(), 80, 24, Language::English)
}

fn sent(user: &User) -> (Vec<(String, Answer)>, Vec<String>) {
    let Some((SignalStep::Sort { answers, block, .. }, Some(3))) = user.step() else {
        panic!("nothing was sorted: {:?}", user.step());
    };
    (answers.0.into_iter().collect(), block.into_iter().collect())
}

fn saved_draft(user: &User) -> Option<Draft> {
    user.effects.iter().rev().find_map(|effect| match effect {
        Effect::SaveDraft(draft) => Some(*draft.clone()),
        _ => None,
    })
}

#[test]
fn the_questions_at_80_columns_in_english() {
    let mut user = user();
    user.press("y y y n y");
    insta::assert_snapshot!(user.screen());
}

#[test]
fn the_questions_at_80_columns_in_russian() {
    let mut user = with(record::fresh(), 80, 24, Language::Russian);
    user.press("1 1 1 2 1");
    insta::assert_snapshot!(user.screen());
}

#[test]
fn the_questions_at_120_columns_in_english() {
    let mut user = with(record::fresh(), 120, 40, Language::English);
    user.press("y y y f6 tab tab tab");
    insta::assert_snapshot!(user.screen());
}

#[test]
fn the_questions_at_120_columns_in_russian() {
    let mut user = with(record::fresh(), 120, 40, Language::Russian);
    user.press("y y y f6 tab");
    insta::assert_snapshot!(user.screen());
}

#[test]
fn a_danger_can_be_saved_as_soon_as_it_is_known() {
    let mut user = user();
    user.press("down down down down y");
    assert!(user.shows("!!! immediate"), "{}", user.screen());
    assert!(user.shows("A2 violence"), "{}", user.screen());
    user.press("f8");
    let (answers, block) = sent(&user);
    assert_eq!(answers, [("A2".to_owned(), Answer::Yes)]);
    assert_eq!(block, [""; 0]);
    user.succeeds();
    assert_eq!(user.model.screens.len(), 1);
    let notice = user.notice();
    assert!(
        notice.starts_with("26-0417: immediate, the child must be seen by"),
        "{notice}"
    );
}

#[test]
fn nothing_can_be_saved_before_a_rule_fits() {
    let mut user = user();
    user.press("f8");
    assert!(user.notice().contains("No level yet"), "{}", user.notice());
    assert_eq!(user.step(), None);
}

#[test]
fn one_key_answers_no_to_the_rest_and_says_so_for_ever() {
    let mut user = user();
    user.press("y y y n n 0 f8");
    let (answers, block) = sent(&user);
    let no = |id: &str| answers.contains(&(id.to_owned(), Answer::No));
    assert!((1..=8).all(|place| no(&format!("A{place}"))));
    assert_eq!(block, ["A3", "A4", "A5", "A6", "A7", "A8"]);
}

#[test]
fn an_answer_by_itself_is_no_longer_one_of_a_block() {
    let mut user = with(
        record::sorted("+G3 -A1 -A2 -B1", &["A1", "A2"]),
        80,
        24,
        Language::English,
    );
    user.press("down down down n f8");
    let (_answers, block) = sent(&user);
    assert_eq!(block, ["A2"]);
}

#[test]
fn keys_of_every_keyboard_answer() {
    for (keys, expected) in [
        ("1", Answer::Yes),
        ("y", Answer::Yes),
        ("2", Answer::No),
        ("n", Answer::No),
        ("3", Answer::Unknown),
        ("?", Answer::Unknown),
        ("space", Answer::Yes),
        ("right right", Answer::No),
        ("left", Answer::No),
    ] {
        let mut user = user();
        user.press(keys);
        let draft = unsaved(&user.model);
        assert_eq!(draft[0].answers.text("G1"), expected.code(), "{keys}");
    }
}

#[test]
fn what_the_records_speak_for_is_confirmed_by_enter_and_never_by_itself() {
    let mut user = user();
    user.press("pagedown");
    user.press("end up");
    assert!(user.shows("B8 yes? The youngest"), "{}", user.screen());
    assert!(user.shows("? not sorted"), "{}", user.screen());
    user.press("enter");
    assert!(
        user.shows("!!  urgent") || user.shows("!! urgent"),
        "{}",
        user.screen()
    );
    user.press("tab");
    for text in ["M1 yes?", "M3 yes?", "M4 yes?"] {
        assert!(user.shows(text), "{text}\n{}", user.screen());
        user.press("down");
        if text == "M1 yes?" {
            user.press("down");
        }
    }
}

#[test]
fn a_contradiction_is_shown_and_cannot_be_saved_as_not_ours() {
    let mut user = user();
    user.press("y n n tab y");
    assert!(user.shows("contradict"), "{}", user.screen());
    user.press("f8");
    assert_eq!(user.step(), None);
    assert!(user.notice().contains("contradict"), "{}", user.notice());
}

#[test]
fn answers_survive_as_a_draft_and_are_gone_on_with() {
    let mut user = user();
    user.press("y y y n");
    assert_eq!(unsaved(&user.model).len(), 1);
    user.rings(Timer::Draft);
    let draft = saved_draft(&user).unwrap();
    user.send(Msg::DraftSaved(draft.id, Ok(())));
    assert!(unsaved(&user.model).is_empty());
    user.press("esc");
    assert_eq!(user.model.screens.len(), 1);
    let kind: FormKind = serde_json::from_str(&draft.form).unwrap();
    assert_eq!(kind, FormKind::Sort(sample::number(417)));
    let room = FormRoom {
        signal: Some(Box::new(record::fresh())),
        ..FormRoom::default()
    };
    let loaded = Loaded::Draft(Box::new(draft.clone()), kind, Box::new(room));
    user.send(Msg::Loaded(loaded));
    user.press("y f8");
    let (answers, _block) = sent(&user);
    assert!(
        answers.contains(&("A2".to_owned(), Answer::Yes)),
        "{answers:?}"
    );
    assert!(answers.contains(&("A1".to_owned(), Answer::No)));
    let done = user
        .effects
        .iter()
        .any(|effect| matches!(effect, Effect::Apply { draft: Some(id), .. } if *id == draft.id));
    assert!(done);
}

#[test]
fn an_answer_that_was_taken_back_leaves_no_draft() {
    let mut user = with(record::sorted("+G3 -A1", &[]), 80, 24, Language::English);
    user.press("down down n");
    assert_eq!(unsaved(&user.model).len(), 1);
    user.press("up y");
    assert!(unsaved(&user.model).is_empty());
    user.press("esc");
    assert!(saved_draft(&user).is_none());
}

#[test]
fn the_time_until_which_the_child_is_safe_moves_the_deadline() {
    let mut user = user();
    user.press("down down down down y f5").types("16.11 15:00");
    assert!(user.shows("Monday 16 November 2026"), "{}", user.screen());
    user.press("enter");
    assert!(user.shows("until Mon 16.11 15:00"), "{}", user.screen());
    user.press("f8");
    let Some((
        SignalStep::Sort {
            safe_until,
            answers,
            ..
        },
        _,
    )) = user.step()
    else {
        panic!("nothing was sorted");
    };
    assert_eq!(safe_until, Some("2026-11-16T13:00:00Z".parse().unwrap()));
    assert_eq!(answers.to("P1"), Answer::Yes);
}

#[test]
fn a_time_that_cannot_be_read_stays_to_be_corrected() {
    let mut user = user();
    user.press("f5").types("soon").press("enter");
    assert!(user.shows("soon"), "{}", user.screen());
    user.press("esc y");
    assert!(!user.shows("soon"));
}

#[test]
fn answers_of_somebody_else_are_not_replaced_without_a_word() {
    let mut user = user();
    user.press("down down down y");
    user.file = record::sorted("+G3 -A1 +B1", &[]);
    user.file.signal.rev = 4;
    user.send(Msg::RecordsChanged);
    user.press("f8");
    assert!(
        user.notice().contains("A. Sample answered meanwhile"),
        "{}",
        user.notice()
    );
    assert_eq!(user.step(), None);
    user.press("f8");
    assert_eq!(user.step().unwrap().1, Some(4));
}

#[test]
fn a_refused_save_keeps_screen_answers_and_draft() {
    let mut user = user();
    user.press("down down down y f8");
    user.answered(Err(StoreError::Refused(Refusal::Stale(4))));
    assert_eq!(user.model.screens.len(), 2);
    assert_eq!(unsaved(&user.model).len(), 1);
}

#[test]
fn unchanged_answers_are_not_written_again() {
    let mut user = with(record::sorted("+G3 +A1", &[]), 80, 24, Language::English);
    user.press("f8");
    assert!(user.notice().contains("no answer was changed"));
    assert_eq!(user.step(), None);
}

#[test]
fn a_reader_cannot_answer() {
    let mut user = user();
    user.model.world.read_only = true;
    user.press("y space");
    assert!(unsaved(&user.model).is_empty());
}

/// The danger questions and the line that saves stand on one screen of 80 to 24, uncut.
#[test]
fn all_danger_questions_of_every_pack_stand_on_one_screen_in_every_language() {
    let world = sample::world(Language::English);
    for &(pack, _text) in caseload::method::BUILT_IN {
        let method = caseload::method::built_in(pack).unwrap().unwrap();
        for &language in Language::ALL {
            let mut user = with(record::fresh(), 80, 24, language);
            let mut office = (*world.office).clone();
            office.method = method.clone();
            user.model.world.office = std::sync::Arc::new(office);
            let screen = user.screen();
            let groups = method.instrument.groups.iter().filter(|group| group.danger);
            let questions = groups.flat_map(|group| method.instrument.questions_of(&group.id));
            for question in questions {
                let label = question.label.say(language.code(), &method.language);
                assert!(width(label) <= 36, "{pack} {language} {label}");
                let line = format!("{}  {label}", question.id);
                assert!(screen.contains(&line), "{pack} {language} {line}\n{screen}");
            }
        }
    }
}
