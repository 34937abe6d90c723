//! Forms of mismatches between bodies: what it is, and each step that was taken.

use super::{case, case_line, day, line, past, prose};
use crate::domain::form::{Answers, Choice, Field, Label};
use crate::domain::forms::parts::{Form, choice};
use crate::domain::register::{Head, Mismatch, MismatchState, MismatchStep, PartText};

pub(super) const MISMATCH: Form = Form {
    title: "form-entry-mismatch",
    fields: |sheet, _answers| {
        vec![
            line("bodies", "entry-bodies").required(),
            prose("effect", 3, "entry-effect").required(),
            prose("measure", 3, "entry-measure"),
            past("found", "entry-found-on"),
            case_line(sheet, "case"),
        ]
    },
    opening: |sheet| {
        let Some(Head::Mismatch(text)) = sheet.head() else {
            return Answers::default().and("found", sheet.today_text());
        };
        let case = text.case.map(|case| case.to_string());
        Answers::default()
            .and("bodies", text.bodies.clone())
            .and("effect", text.effect.clone())
            .and("measure", text.measure.clone())
            .and("found", text.found_on.to_string())
            .and("case", case.unwrap_or_default())
    },
    read: |sheet, reader, _fresh| {
        let (bodies, effect) = (reader.need_line("bodies"), reader.need_prose("effect"));
        let measure = reader.prose("measure");
        let found = day(sheet, reader, "found");
        let case = case(reader, "case");
        sheet.write_head(Head::Mismatch(Mismatch {
            bodies,
            effect,
            measure,
            case,
            found_on: found?,
        }))
    },
};

fn states() -> Vec<Choice> {
    let label = |state| match state {
        MismatchState::Found => "mismatch-found",
        MismatchState::Raised => "mismatch-raised",
        MismatchState::Settled => "mismatch-settled",
        MismatchState::NotSettled => "mismatch-not-settled",
    };
    let states = MismatchState::ALL.into_iter();
    states
        .map(|state| choice(state.code(), label(state)))
        .collect()
}

pub(super) const STEP: Form = Form {
    title: "form-entry-step",
    fields: |_sheet, _answers| {
        vec![
            Field::choice("state", states(), Label::Msg("entry-state")).required(),
            past("on", "entry-on"),
            prose("words", 4, "entry-words").required(),
        ]
    },
    opening: |sheet| {
        let Some(PartText::Step(text)) = sheet.part_text() else {
            return Answers::default()
                .and("state", MismatchState::Raised.code())
                .and("on", sheet.today_text());
        };
        Answers::default()
            .and("state", text.state.code())
            .and("on", text.on.to_string())
            .and("words", text.words.clone())
    },
    read: |sheet, reader, _fresh| {
        let state = reader.need_choice("state", MismatchState::from_code);
        let on = day(sheet, reader, "on");
        let words = reader.need_prose("words");
        sheet.write_part(PartText::Step(MismatchStep {
            state: state?,
            on: on?,
            words,
        }))
    },
};
