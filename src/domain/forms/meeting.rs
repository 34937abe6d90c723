//! A meeting on a case: what is agreed about it, its minutes.

use super::FormKind;
use super::network::{choices_of, chosen, codes, everybody, on_network};
use super::parts::{Form, Sheet, nothing, one_of, truth, yes, yes_no};
use crate::domain::form::{Answers, Choice, Field, Kind, Label, Reader, Toward};
use crate::domain::network::{Meeting, MeetingText, MinutesText, NetworkStep, Party};
use crate::domain::refusal::Refusal;

/// The field that says that a new meeting was held already.
const HELD: &str = "held";

pub(super) const MEETING: Form = Form {
    title: "form-meeting",
    fields: |sheet, _answers| {
        let msg = Label::Msg;
        let everybody = choices_of(sheet, &all(sheet));
        let mut fields = vec![
            Field::choice("kind", kinds(sheet), msg("field-meeting-kind")).required(),
            Field::new("at", Kind::Moment(Toward::Future), msg("field-meeting-at")).required(),
            Field::line("place", msg("field-meeting-place")),
            Field::new(
                "invited",
                Kind::Many(everybody),
                msg("field-meeting-invited"),
            ),
            Field::line("others", msg("field-meeting-others")),
            Field::prose("questions", 4, msg("field-meeting-questions")),
        ];
        if present(sheet).is_none() {
            fields.push(Field::choice(HELD, yes_no(), msg("field-meeting-held")).required());
            let minutes = minutes_fields(sheet);
            fields.extend(minutes.into_iter().map(|field| field.when(HELD, &["yes"])));
        }
        fields
    },
    opening: |sheet| {
        let Some(Meeting { text, .. }) = present(sheet) else {
            let kind = super::parts::first(&kinds(sheet));
            let all = codes(&all(sheet));
            return Answers::default()
                .and("kind", kind)
                .and("invited", all.clone())
                .and("minutes.present", all)
                .and(HELD, yes(false));
        };
        Answers::default()
            .and("kind", text.kind.clone())
            .and("at", sheet.moment_text(text.at))
            .and("place", text.place.clone())
            .and("invited", codes(&text.invited))
            .and("others", text.others.clone())
            .and("questions", text.questions.clone())
    },
    read: |sheet, reader, _fresh| {
        let FormKind::Meeting(_number, id) = sheet.kind else {
            return None;
        };
        if id.is_some() && present(sheet).is_none() {
            return None;
        }
        let held = id.is_none() && reader.need_choice(HELD, truth) == Some(true);
        let text = text(sheet, reader, held);
        if !held {
            return on_network(sheet, NetworkStep::PlanMeeting(*id, Box::new(text?)));
        }
        let minutes = minutes(sheet, reader);
        let step = NetworkStep::HoldMeeting(Box::new(text?), Box::new(minutes));
        on_network(sheet, step)
    },
};

/// The meeting in hand.
fn present<'a>(sheet: &Sheet<'a>) -> Option<&'a Meeting> {
    let (FormKind::Meeting(_, Some(id))
    | FormKind::Minutes(_, id)
    | FormKind::CancelMeeting(_, id)) = sheet.kind
    else {
        return None;
    };
    sheet.room.case?.network.meeting(*id)
}

/// Everybody who takes part now, and those invited to the meeting in hand who do not any more.
fn all(sheet: &Sheet<'_>) -> Vec<Party> {
    let mut all = everybody(sheet);
    let invited = present(sheet).map_or(&[][..], |meeting| &meeting.text.invited);
    for party in invited {
        if !all.contains(party) {
            all.push(party.clone());
        }
    }
    all
}

fn kinds(sheet: &Sheet<'_>) -> Vec<Choice> {
    let kept = present(sheet).map_or("", |meeting| &meeting.text.kind);
    sheet.entries(&sheet.room.method.lists.meeting_kinds, kept)
}

fn text(sheet: &Sheet<'_>, reader: &mut Reader<'_>, held: bool) -> Option<MeetingText> {
    let kind = reader.need_choice("kind", one_of(&kinds(sheet)));
    let toward = if held { Toward::Past } else { Toward::Future };
    let at = reader.need_moment("at", toward);
    if held {
        sheet.not_ahead(reader, "at", at);
    }
    let place = reader.line("place");
    let invited = chosen(reader, "invited", &all(sheet));
    let others = reader.line("others");
    let nobody = invited.is_empty() && others.is_empty();
    reader.rule("invited", !nobody, Refusal::Missing);
    let questions = reader.prose("questions");
    Some(MeetingText {
        kind: kind?,
        at: at?,
        place,
        invited,
        others,
        questions,
    })
}

fn minutes_fields(sheet: &Sheet<'_>) -> Vec<Field> {
    let msg = Label::Msg;
    let everybody = choices_of(sheet, &all(sheet));
    vec![
        Field::new(
            "minutes.present",
            Kind::Many(everybody),
            msg("field-minutes-present"),
        ),
        Field::line("minutes.others", msg("field-minutes-others")),
        Field::prose("minutes.said", 4, msg("field-minutes-said")),
        Field::prose("minutes.decisions", 4, msg("field-minutes-decisions")).required(),
        Field::line("minutes.protocol", msg("field-protocol")),
    ]
}

fn minutes(sheet: &Sheet<'_>, reader: &mut Reader<'_>) -> MinutesText {
    let present = chosen(reader, "minutes.present", &all(sheet));
    let others = reader.line("minutes.others");
    let nobody = present.is_empty() && others.is_empty();
    reader.rule("minutes.present", !nobody, Refusal::Missing);
    MinutesText {
        present,
        others,
        said: reader.prose("minutes.said"),
        decisions: reader.need_prose("minutes.decisions"),
        protocol: reader.line("minutes.protocol"),
    }
}

/// What stands above the minutes: the kind of the meeting and its questions.
fn head(sheet: &Sheet<'_>) -> Vec<Field> {
    let Some(meeting) = present(sheet) else {
        return Vec::new();
    };
    let kinds = &sheet.room.method.lists.meeting_kinds;
    let kind = kinds.iter().find(|kind| kind.id == meeting.text.kind);
    let kind = kind.map_or_else(
        || Label::Text(meeting.text.kind.clone()),
        |kind| sheet.say(&kind.name),
    );
    let questions = Label::Text(meeting.text.questions.clone());
    let questions = Some(questions).filter(|_label| !meeting.text.questions.is_empty());
    let questions = questions.map(|label| Field::heading("questions", label));
    std::iter::once(Field::heading("meeting", kind))
        .chain(questions)
        .collect()
}

pub(super) const MINUTES: Form = Form {
    title: "form-minutes",
    fields: |sheet, _answers| {
        let mut fields = head(sheet);
        fields.extend(minutes_fields(sheet));
        fields
    },
    opening: |sheet| {
        let meeting = present(sheet).map(|meeting| &meeting.text);
        let invited = meeting.map(|text| codes(&text.invited));
        let others = meeting.map(|text| text.others.clone());
        Answers::default()
            .and("minutes.present", invited.unwrap_or_default())
            .and("minutes.others", others.unwrap_or_default())
    },
    read: |sheet, reader, _fresh| {
        let meeting = present(sheet)?.id;
        let minutes = Box::new(minutes(sheet, reader));
        on_network(sheet, NetworkStep::WriteMinutes { meeting, minutes })
    },
};

pub(super) const CANCEL: Form = Form {
    title: "form-cancel-meeting",
    fields: |sheet, _answers| {
        let mut fields = head(sheet);
        fields.push(Field::line("why", Label::Msg("field-reason")).required());
        fields
    },
    opening: nothing,
    read: |sheet, reader, _fresh| {
        let meeting = present(sheet)?.id;
        let why = reader.need_line("why");
        on_network(sheet, NetworkStep::CancelMeeting { meeting, why })
    },
};
