//! The plan with the family: its head, its goals, and what each person says to it.

use super::parts::{Form, Sheet, required_if, truth, yes, yes_no};
use super::{FormKind, choices};
use crate::domain::command::{CaseStep, GoalText};
use crate::domain::form::{Answers, Field, Kind, Label, Toward};
use crate::domain::ids::PersonId;
use crate::domain::method::Conduct;
use crate::domain::plan::{ConsentState, Goal, Priority};
use crate::domain::refusal::Refusal;

pub(super) const HEAD: Form = Form {
    title: "form-plan",
    fields: |sheet, _answers| {
        vec![
            Field::prose("problem", 4, Label::Msg("field-problem")).required(),
            Field::choice("family_sees", yes_no(), Label::Msg("field-family-sees")),
            required_if(
                sheet.next_review_field("next_review"),
                sheet.room.method.has(Conduct::ReviewDateAtOnce),
            ),
        ]
    },
    opening: |sheet| {
        let plan = sheet.plan();
        let next = plan.and_then(|plan| plan.next_review);
        let next = next.map_or_else(|| sheet.next_review_text(), |day| day.to_string());
        let sees = plan.and_then(|plan| plan.family_sees);
        Answers::default()
            .and(
                "problem",
                plan.map(|plan| plan.problem.clone()).unwrap_or_default(),
            )
            .and("family_sees", sees.map_or("", yes))
            .and("next_review", next)
    },
    read: |sheet, reader, _fresh| {
        let problem = reader.need_prose("problem");
        let family_sees = reader.choice("family_sees", truth);
        let next_review = if sheet.room.method.has(Conduct::ReviewDateAtOnce) {
            reader.need_day("next_review", Toward::Future)
        } else {
            reader.day("next_review", Toward::Future)
        };
        sheet.next_review_rules(reader, "next_review", next_review);
        sheet.on_case(CaseStep::WritePlan {
            problem,
            family_sees,
            next_review,
        })
    },
};

pub(super) const GOAL: Form = Form {
    title: "form-goal",
    fields: |_sheet, _answers| {
        let priorities = choices::priorities();
        vec![
            Field::line("title", Label::Msg("field-goal")).required(),
            Field::prose("need", 3, Label::Msg("field-need")),
            Field::prose("expected", 3, Label::Msg("field-expected")),
            Field::choice("priority", priorities, Label::Msg("field-priority")),
            Field::new("due", Kind::Day(Toward::Future), Label::Msg("field-due")),
        ]
    },
    opening: |sheet| {
        let Some(goal) = goal(sheet) else {
            return Answers::default().and("priority", Priority::default().code());
        };
        let due = goal.due.map(|day| day.to_string());
        Answers::default()
            .and("title", goal.title.clone())
            .and("need", goal.need.clone())
            .and("expected", goal.expected.clone())
            .and("priority", goal.priority.code())
            .and("due", due.unwrap_or_default())
    },
    read: |sheet, reader, _fresh| {
        let FormKind::Goal(_number, id) = sheet.kind else {
            return None;
        };
        let present = goal(sheet);
        let text = GoalText {
            title: reader.need_line("title"),
            need: reader.prose("need"),
            expected: reader.prose("expected"),
            priority: reader
                .choice("priority", Priority::from_code)
                .unwrap_or_default(),
            due: sheet.due(reader, "due", present.and_then(|goal| goal.due)),
        };
        if id.is_some() && present.is_none() {
            return None;
        }
        sheet.on_case(CaseStep::WriteGoal(*id, Box::new(text)))
    },
};

/// The goal that is written anew.
fn goal<'a>(sheet: &Sheet<'a>) -> Option<&'a Goal> {
    let FormKind::Goal(_number, Some(id)) = sheet.kind else {
        return None;
    };
    sheet.plan()?.goals.iter().find(|goal| goal.id == *id)
}

pub(super) const CONSENT: Form = Form {
    title: "form-consent",
    fields: |sheet, answers| {
        let state = ConsentState::from_code(answers.text("state"));
        let mut fields = Vec::new();
        if let Some((_id, name)) = person(sheet) {
            fields.push(Field::heading("person", Label::Text(name.to_owned())));
        }
        let answered = [
            ConsentState::Given.code(),
            ConsentState::Refused.code(),
            ConsentState::Withdrawn.code(),
        ];
        let words = Field::prose("words", 3, words_label(state));
        fields.extend([
            Field::choice("state", choices::consents(), Label::Msg("field-consent")).required(),
            Field::line("how", Label::Msg("field-consent-how")).when("state", &answered),
            required_if(words, state.is_some_and(needs_words)),
            Field::new("on", Kind::Day(Toward::Past), Label::Msg("field-on")).required(),
        ]);
        fields
    },
    opening: |sheet| Answers::default().and("on", sheet.today_text()),
    read: |sheet, reader, _fresh| {
        let (person, _name) = person(sheet)?;
        let state = reader.need_choice("state", ConsentState::from_code);
        let consented = sheet.room.case?.has_consent_of(person);
        let withdrawn = state == Some(ConsentState::Withdrawn);
        reader.rule("state", !withdrawn || consented, Refusal::NothingProposed);
        let asked_for = state.is_some_and(needs_words);
        let words = if asked_for {
            reader.need_prose("words")
        } else {
            reader.prose("words")
        };
        let how = if asked_for {
            String::new()
        } else {
            reader.line("how")
        };
        let on = reader.need_day("on", Toward::Past);
        sheet.not_after_today(reader, "on", on);
        sheet.on_case(CaseStep::WriteConsent {
            person,
            state: state?,
            how,
            words,
            on: on?,
        })
    },
};

/// Whose consent it is, with the name.
fn person<'a>(sheet: &Sheet<'a>) -> Option<(PersonId, &'a str)> {
    let FormKind::Consent(_number, person) = sheet.kind else {
        return None;
    };
    sheet.room.case?.asked().find(|(id, _name)| id == person)
}

/// Where nobody was asked, the words are the basis or the reason and must be there.
const fn needs_words(state: ConsentState) -> bool {
    match state {
        ConsentState::NotNeeded | ConsentState::NotAsked => true,
        ConsentState::Given | ConsentState::Refused | ConsentState::Withdrawn => false,
    }
}

const fn words_label(state: Option<ConsentState>) -> Label {
    Label::Msg(match state {
        None | Some(ConsentState::Given) => "field-own-words",
        Some(ConsentState::Refused | ConsentState::Withdrawn) => "field-refusal-basis",
        Some(ConsentState::NotNeeded) => "field-legal-basis",
        Some(ConsentState::NotAsked) => "field-not-asked",
    })
}
