//! The form of a year's self-assessment: every question of the pack with its answer.

use chrono::Datelike as _;

use super::prose;
use crate::domain::form::{Answers, Choice, Field, Kind, Label};
use crate::domain::forms::parts::{Form, choice};
use crate::domain::register::{Head, Met, SelfAnswer, SelfAssessment};

/// The years that can be meant. Source: the rule of the registers has the same first one.
const YEARS: (i64, i64) = (2000, 2199);

fn values() -> Vec<Choice> {
    let label = |met| match met {
        Met::Wholly => "entry-met-met",
        Met::Partly => "entry-met-partly",
        Met::Not => "entry-met-not",
    };
    let values = Met::ALL.into_iter();
    values.map(|met| choice(met.code(), label(met))).collect()
}

pub(super) const YEARLY: Form = Form {
    title: "form-entry-yearly",
    fields: |sheet, _answers| {
        let year = Field::new("year", Kind::Number, Label::Msg("entry-year"));
        let mut fields = vec![year.required()];
        for question in &sheet.room.method.lists.self_questions {
            let id = &question.id;
            fields.push(Field::heading(
                format!("{id}.ask"),
                sheet.say(&question.name),
            ));
            fields.push(Field::choice(
                format!("{id}.met"),
                values(),
                Label::Msg("entry-met"),
            ));
            fields.push(prose(&format!("{id}.words"), 2, "entry-words"));
            fields.push(prose(&format!("{id}.follows"), 2, "entry-follows"));
        }
        fields
    },
    opening: |sheet| {
        let Some(Head::SelfAssessment(text)) = sheet.head() else {
            return Answers::default().and("year", sheet.today().year().to_string());
        };
        let mut answers = Answers::default().and("year", text.year.to_string());
        for (id, answer) in &text.answers {
            answers.set(
                format!("{id}.met"),
                answer.met.map(Met::code).unwrap_or_default(),
            );
            answers.set(format!("{id}.words"), answer.words.clone());
            answers.set(format!("{id}.follows"), answer.follows.clone());
        }
        answers
    },
    read: |sheet, reader, _fresh| {
        reader.need_line("year");
        let (first, last) = YEARS;
        let year = reader.number("year", first, last);
        let mut text = SelfAssessment {
            year: i32::try_from(year?).ok()?,
            answers: std::collections::BTreeMap::new(),
        };
        // Answers to questions that the pack asks no more stay with the year they were asked in.
        if let Some(Head::SelfAssessment(before)) = sheet.head() {
            text.answers.clone_from(&before.answers);
        }
        for question in &sheet.room.method.lists.self_questions {
            let id = &question.id;
            let answer = SelfAnswer {
                met: reader.choice(&format!("{id}.met"), Met::from_code),
                words: reader.prose(&format!("{id}.words")),
                follows: reader.prose(&format!("{id}.follows")),
            };
            let said =
                answer.met.is_some() || !answer.words.is_empty() || !answer.follows.is_empty();
            if said {
                text.answers.insert(id.clone(), answer);
            } else {
                text.answers.remove(id);
            }
        }
        sheet.write_head(Head::SelfAssessment(text))
    },
};
