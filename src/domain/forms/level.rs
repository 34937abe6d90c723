//! Changing a level by hand: raising it, proposing to lower it, and the second person's answer.

use super::parts::{Form, Sheet, first, nothing, one_of, truth, yes_no};
use crate::domain::answer::Answer;
use crate::domain::command::SignalStep;
use crate::domain::decide::REASON_LEAST;
use crate::domain::form::{Answers, Choice, Field, Label};
use crate::domain::refusal::Refusal;

pub(super) const RAISE: Form = Form {
    title: "form-raise",
    fields: |sheet, _answers| {
        let reasons = sheet.entries(&sheet.room.method.lists.raise_reasons, "");
        vec![
            Field::choice("to", higher(sheet), Label::Msg("field-level")).required(),
            Field::choice("reason", reasons, Label::Msg("field-reason")).required(),
            Field::prose("words", 3, Label::Msg("field-why")).required(),
        ]
    },
    opening: |sheet| {
        // One step up is what is meant most often.
        let nearest = higher(sheet).pop();
        Answers::default().and("to", nearest.map(|each| each.code).unwrap_or_default())
    },
    read: |sheet, reader, _fresh| {
        let reasons = sheet.entries(&sheet.room.method.lists.raise_reasons, "");
        let level = level(sheet);
        reader.rule("to", level.is_some(), Refusal::NotSorted);
        let to = reader.need_choice("to", |code| code.parse::<u8>().ok());
        let known = |to: u8| sheet.room.method.instrument.level(to).is_some();
        let raise = to.is_none_or(|to| known(to) && level.is_none_or(|level| to < level));
        reader.rule("to", raise, Refusal::NotARaise);
        let reason = reader.need_choice("reason", one_of(&reasons));
        let words = reader.need_words("words", REASON_LEAST);
        sheet.on_signal(SignalStep::Raise {
            to: to?,
            reason: reason?,
            words,
        })
    },
};

pub(super) const LOWER: Form = Form {
    title: "form-lower",
    fields: |sheet, _answers| {
        let reasons = sheet.entries(&sheet.room.method.lists.lower_reasons, "");
        vec![
            Field::choice("reason", reasons, Label::Msg("field-reason")).required(),
            Field::choice("fact", facts(sheet), Label::Msg("field-fact")).required(),
            Field::prose("words", 3, Label::Msg("field-why")).required(),
        ]
    },
    opening: |sheet| Answers::default().and("fact", answered_fact(sheet)),
    read: |sheet, reader, _fresh| {
        let reasons = sheet.entries(&sheet.room.method.lists.lower_reasons, "");
        let reason = reader.need_choice("reason", one_of(&reasons));
        let fact = reader.need_choice("fact", one_of(&facts(sheet)));
        let words = reader.need_words("words", REASON_LEAST);
        sheet.on_signal(SignalStep::ProposeLower {
            reason: reason?,
            words,
            fact: fact?,
        })
    },
};

pub(super) const CONFIRM: Form = Form {
    title: "form-confirm-lower",
    fields: |_sheet, _answers| {
        vec![
            Field::choice("agreed", yes_no(), Label::Msg("field-agreed")).required(),
            Field::prose("words", 3, Label::Msg("field-words")),
        ]
    },
    opening: nothing,
    read: |sheet, reader, _fresh| {
        let agreed = reader.need_choice("agreed", truth);
        let words = reader.prose("words");
        sheet.on_signal(SignalStep::ConfirmLower {
            agreed: agreed?,
            words,
        })
    },
};

fn level(sheet: &Sheet<'_>) -> Option<u8> {
    sheet.room.signal?.level()
}

/// The levels more urgent than the one in force, the most urgent first.
fn higher(sheet: &Sheet<'_>) -> Vec<Choice> {
    let levels = sheet.room.method.instrument.levels.iter();
    let above = levels.filter(|each| level(sheet).is_some_and(|level| each.id < level));
    above
        .map(|each| Choice {
            code: each.id.to_string(),
            label: sheet.say(&each.name),
        })
        .collect()
}

fn facts(sheet: &Sheet<'_>) -> Vec<Choice> {
    let questions = sheet.room.method.instrument.protective();
    questions
        .map(|question| Choice {
            code: question.id.clone(),
            label: sheet.say(&question.label),
        })
        .collect()
}

/// The first protective fact that was answered "yes"; none preselected where none was.
fn answered_fact(sheet: &Sheet<'_>) -> String {
    let sorting = sheet.room.signal.and_then(|signal| signal.sorting.as_ref());
    let said = |each: &Choice| {
        sorting.is_some_and(|sorting| sorting.answers.to(&each.code) == Answer::Yes)
    };
    let yes: Vec<Choice> = facts(sheet).into_iter().filter(said).collect();
    first(&yes)
}
