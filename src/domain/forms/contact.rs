//! Writing a contact with the family, or an attempt that failed and asks for another.

use chrono::TimeDelta;

use super::parts::{Form, Sheet, one_of};
use crate::domain::Moment;
use crate::domain::command::{CaseStep, NewContact};
use crate::domain::contact::{ATTEMPT, Aspect};
use crate::domain::form::{Answers, Choice, Field, Kind, Label, Reader, Toward};
use crate::domain::refusal::Refusal;

pub(super) const CONTACT: Form = Form {
    title: "form-contact",
    fields,
    opening: |sheet| {
        let again = sheet.room.now + hours(sheet);
        Answers::default()
            .and("at", sheet.moment_text(sheet.room.now))
            .and("again", sheet.moment_text(again))
    },
    read: |sheet, reader, _fresh| {
        let kind = reader.need_choice("kind", one_of(&kinds(sheet)));
        let at = reader.need_moment("at", Toward::Past);
        sheet.not_ahead(reader, "at", at);
        let who = reader.line("who");
        let words = reader.need_prose("words");
        let failed = kind.as_deref() == Some(ATTEMPT);
        let (observations, next) = if failed {
            (Vec::new(), again(sheet, reader, at))
        } else {
            (observations(reader), reader.moment("next", Toward::Future))
        };
        sheet.on_case(CaseStep::WriteContact(Box::new(NewContact {
            kind: kind?,
            at: at?,
            who,
            words,
            observations,
            next,
        })))
    },
};

/// Within how long an attempt is followed by another.
fn hours(sheet: &Sheet<'_>) -> TimeDelta {
    TimeDelta::hours(i64::from(sheet.room.method.attempt_hours.value))
}

fn kinds(sheet: &Sheet<'_>) -> Vec<Choice> {
    sheet.entries(&sheet.room.method.lists.contact_kinds, "")
}

/// The field in which an aspect is seen.
const fn aspect_field(aspect: Aspect) -> (&'static str, Label) {
    match aspect {
        Aspect::Strength => ("strength", Label::Msg("field-strength")),
        Aspect::Weakness => ("weakness", Label::Msg("field-weakness")),
        Aspect::Relapse => ("relapse", Label::Msg("field-relapse")),
    }
}

fn fields(sheet: &Sheet<'_>, _answers: &Answers) -> Vec<Field> {
    let kinds = kinds(sheet);
    let codes: Vec<String> = kinds.iter().map(|each| each.code.clone()).collect();
    let held: Vec<&str> = codes
        .iter()
        .map(String::as_str)
        .filter(|code| *code != ATTEMPT)
        .collect();
    let future = Kind::Moment(Toward::Future);
    let past = Kind::Moment(Toward::Past);
    let mut fields = vec![
        Field::choice("kind", kinds, Label::Msg("field-contact-kind")).required(),
        Field::new("at", past, Label::Msg("field-at")).required(),
        Field::line("who", Label::Msg("field-who-met")),
        Field::prose("words", 6, Label::Msg("field-contact-words")).required(),
        Field::new("again", future.clone(), Label::Msg("field-again"))
            .required()
            .when("kind", &[ATTEMPT]),
        Field::new("next", future, Label::Msg("field-next-contact")).when("kind", &held),
    ];
    for aspect in Aspect::ALL {
        let (id, label) = aspect_field(aspect);
        fields.push(Field::prose(id, 2, label).when("kind", &held));
    }
    fields
}

fn observations(reader: &mut Reader<'_>) -> Vec<(Aspect, String)> {
    let seen = |aspect| {
        let (id, _label) = aspect_field(aspect);
        (aspect, reader.prose(id))
    };
    let seen: Vec<_> = Aspect::ALL.map(seen).into();
    seen.into_iter()
        .filter(|(_aspect, words)| !words.is_empty())
        .collect()
}

/// When the family is tried again: within the method's hours from the attempt or from now.
fn again(sheet: &Sheet<'_>, reader: &mut Reader<'_>, at: Option<Moment>) -> Option<Moment> {
    let now = sheet.room.now;
    let latest = at.map_or(now, |at| at.max(now)) + hours(sheet);
    let again = reader.need_moment("again", Toward::Future);
    let refusal = Refusal::AttemptTooLate(sheet.room.method.attempt_hours.value);
    reader.rule("again", again.is_none_or(|again| again <= latest), refusal);
    again
}
