//! Proposing closure, and a body's answer to whatever step waits for it.

use super::parts::{Form, Sheet, nothing, one_of};
use super::{choices, review};
use crate::domain::case::Risk;
use crate::domain::command::CaseStep;
use crate::domain::form::{Answers, Choice, Field, Kind, Label, Reader, Toward};
use crate::domain::ids::Fresh;
use crate::domain::network::Meeting;
use crate::domain::plan::Goal;
use crate::domain::review::{Closure, Reached};

pub(super) const CLOSURE: Form = Form {
    title: "form-closure",
    fields,
    opening: |sheet| {
        let mut answers = Answers::default();
        let last = sheet.room.case.and_then(|case| case.reviews.last());
        for rating in last.map_or(&[][..], |review| &review.goals) {
            if goals(sheet).iter().any(|goal| goal.id == rating.item) {
                let id = rating.item;
                answers.set(format!("goal.{id}.rating"), Reached::code(rating.reached));
                answers.set(format!("goal.{id}.note"), rating.note.clone());
            }
        }
        answers
    },
    read: |sheet, reader, fresh| {
        let closure = closure(sheet, reader, fresh)?;
        sheet.on_case(CaseStep::ProposeClosure(Box::new(closure)))
    },
};

fn goals<'a>(sheet: &Sheet<'a>) -> &'a [Goal] {
    sheet.plan().map_or(&[], |plan| &plan.goals)
}

fn fields(sheet: &Sheet<'_>, _answers: &Answers) -> Vec<Field> {
    let reasons = sheet.entries(&sheet.room.method.lists.closure_reasons, "");
    let mut fields = vec![
        Field::choice("reason", reasons, Label::Msg("field-closure-reason")).required(),
        Field::prose("words", 4, Label::Msg("field-closure-words")).required(),
    ];
    fields.extend(goals(sheet).iter().flat_map(review::goal_fields));
    let told_on = Kind::Day(Toward::Past);
    fields.extend([
        Field::choice("risk", choices::risks(), Label::Msg("field-risk-again")).required(),
        Field::new("told_on", told_on, Label::Msg("field-told-on")).required(),
        Field::line("told_how", Label::Msg("field-told-how")).required(),
        Field::prose("recommendation", 3, Label::Msg("field-recommendation")),
    ]);
    fields
}

fn closure(sheet: &Sheet<'_>, reader: &mut Reader<'_>, fresh: &dyn Fresh) -> Option<Closure> {
    let list = &sheet.room.method.lists.closure_reasons;
    let reason = reader.need_choice("reason", one_of(&sheet.entries(list, "")));
    let words = reader.need_prose("words");
    let goals = review::goal_ratings(reader, goals(sheet));
    let risk = reader.need_choice("risk", Risk::from_code);
    let told_on = reader.need_day("told_on", Toward::Past);
    sheet.not_after_today(reader, "told_on", told_on);
    let told_how = reader.need_line("told_how");
    let recommendation = reader.prose("recommendation");
    Some(Closure {
        id: fresh.fresh().into(),
        reason: reason?,
        words,
        goals,
        risk: risk?,
        told_on: told_on?,
        told_how,
        recommendation,
        by: sheet.room.me.login.clone(),
        at: sheet.room.now,
    })
}

pub(super) const APPROVE: Form = Form {
    title: "form-approve",
    fields: |sheet, _answers| {
        let meetings = meetings(sheet);
        let on = Kind::Day(Toward::Past);
        let on = Field::new("on", on, Label::Msg("field-approved-on")).required();
        let protocol = Field::line("protocol", Label::Msg("field-protocol"));
        let words = Field::prose("words", 3, Label::Msg("field-words"));
        if meetings.is_empty() {
            return vec![on, protocol, words];
        }
        // The day and the protocol are those of the meeting, where one decided.
        let none = &[""];
        vec![
            Field::choice("meeting", meetings, Label::Msg("field-approved-by-meeting")),
            on.when("meeting", none),
            protocol.when("meeting", none),
            words,
        ]
    },
    opening: |sheet| {
        let pending = sheet.room.case.and_then(|case| case.pending.as_ref());
        let since = pending.map(|pending| sheet.room.calendar.local_day(pending.at));
        let held = sheet.room.case.map(|case| case.network.held());
        // A meeting since the step was proposed, of which no approval came yet, most likely decided
        // on it.
        let approvals = sheet.room.case.map_or(&[][..], |case| &case.approvals);
        let counted = |id| approvals.iter().any(|each| each.meeting == Some(id));
        let latest = held.and_then(|held| held.into_iter().find(|each| !counted(each.id)));
        let latest = latest.filter(|meeting| {
            let on = sheet.room.calendar.local_day(meeting.text.at);
            since.is_some_and(|since| on >= since)
        });
        let latest = latest.map(|meeting| meeting.id.to_string());
        Answers::default()
            .and("on", sheet.today_text())
            .and("meeting", latest.unwrap_or_default())
    },
    read: |sheet, reader, _fresh| {
        let code = reader.choice("meeting", one_of(&meetings(sheet)));
        let held = sheet.room.case?.network.held();
        let meeting = held.iter().find(|each| Some(each.id.to_string()) == code);
        let on = match meeting {
            Some(meeting) => Some(sheet.room.calendar.local_day(meeting.text.at)),
            None => reader.need_day("on", Toward::Past),
        };
        sheet.not_after_today(reader, "on", on);
        let protocol = reader.line("protocol");
        let words = reader.prose("words");
        sheet.on_case(CaseStep::Approve {
            on: on?,
            protocol,
            words,
            meeting: meeting.map(|meeting| meeting.id),
        })
    },
};

/// Meetings that were held, the latest first: a decision of one can be the approval.
fn meetings(sheet: &Sheet<'_>) -> Vec<Choice> {
    let held = sheet.room.case.map(|case| case.network.held());
    let held = held.unwrap_or_default();
    let choice = |meeting: &&Meeting| {
        let kinds = &sheet.room.method.lists.meeting_kinds;
        let kind = kinds.iter().find(|kind| kind.id == meeting.text.kind);
        let kind = match kind.map(|kind| sheet.say(&kind.name)) {
            Some(Label::Text(name)) => name,
            Some(Label::Msg(_) | Label::With(..)) | None => meeting.text.kind.clone(),
        };
        let on = sheet.moment_text(meeting.text.at);
        let protocol = meeting.minutes.as_ref();
        let protocol = protocol.map_or("", |minutes| minutes.text.protocol.as_str());
        let label = [on.as_str(), kind.as_str(), protocol];
        let label: Vec<&str> = label.into_iter().filter(|part| !part.is_empty()).collect();
        Choice {
            code: meeting.id.to_string(),
            label: Label::Text(label.join(" · ")),
        }
    };
    held.iter().map(choice).collect()
}

pub(super) const RETURN: Form = Form {
    title: "form-return",
    fields: |_sheet, _answers| {
        vec![Field::prose("words", 4, Label::Msg("field-return-words")).required()]
    },
    opening: nothing,
    read: |sheet, reader, _fresh| {
        let words = reader.need_prose("words");
        sheet.on_case(CaseStep::Return { words })
    },
};
