//! Recording a signal, and correcting what was recorded: the same fields in the same order.

use super::parts::{Form, Sheet, one_of};
use super::{choices, people};
use crate::domain::command::{Command, NewSignal, SignalStep};
use crate::domain::decide;
use crate::domain::form::{Answers, Field, Kind, Label, Reader, Toward};
use crate::domain::ids::Fresh;
use crate::domain::person::{Informant, InformantKind};
use crate::domain::refusal::Refusal;
use crate::domain::signal::{Kind as SignalKind, Report};

pub(super) const NEW: Form = Form {
    title: "form-signal",
    fields,
    opening: |sheet| {
        Answers::default()
            .and("received_at", sheet.moment_text(sheet.room.now))
            .and("channel", channel(sheet))
            .and("informant", InformantKind::default().code())
            .and("kind", SignalKind::default().code())
    },
    read: |sheet, reader, fresh| {
        Some(Command::Receive(Box::new(NewSignal {
            report: report(sheet, reader, fresh),
            external: None,
            evidence: None,
            answers: None,
            safe_until: None,
        })))
    },
};

pub(super) const AMEND: Form = Form {
    title: "form-amend",
    fields,
    opening: |sheet| {
        let report = sheet.room.signal.map(|signal| &signal.report);
        report
            .map(|report| present(sheet, report))
            .unwrap_or_default()
    },
    read: |sheet, reader, fresh| {
        let report = report(sheet, reader, fresh);
        sheet.on_signal(SignalStep::Amend(Box::new(report)))
    },
};

/// Most signals come by telephone; a pack without that channel preselects none.
fn channel(sheet: &Sheet<'_>) -> &'static str {
    const USUAL: &str = "phone";
    let mut channels = sheet.room.method.lists.channels.iter();
    channels
        .find(|entry| entry.id == USUAL)
        .map_or("", |_phone| USUAL)
}

fn present_code<'a>(sheet: &Sheet<'a>, of: fn(&Report) -> &str) -> &'a str {
    sheet.room.signal.map_or("", |signal| of(&signal.report))
}

fn fields(sheet: &Sheet<'_>, answers: &Answers) -> Vec<Field> {
    let lists = &sheet.room.method.lists;
    let channels = sheet.entries(
        &lists.channels,
        present_code(sheet, |report| &report.channel),
    );
    let sources = sheet.entries(&lists.sources, present_code(sheet, |report| &report.source));
    let named = [InformantKind::Known.code(), InformantKind::Protected.code()];
    let msg = Label::Msg;
    let mut fields = vec![
        Field::prose("text", 6, msg("field-text")).required(),
        Field::new(
            "received_at",
            Kind::Moment(Toward::Past),
            msg("field-received-at"),
        ),
        Field::choice("channel", channels, msg("field-channel")),
        Field::choice("source", sources, msg("field-source")),
        Field::choice(
            "informant",
            choices::informant_kinds(),
            msg("field-informant"),
        ),
        Field::line("informant.name", msg("field-informant-name"))
            .among(sheet.providers(""))
            .when("informant", &named),
        Field::line("informant.phone", msg("field-informant-phone")).when("informant", &named),
        Field::line("place", msg("field-place")).matching(),
    ];
    fields.extend(people::child_fields(answers));
    fields.extend(people::adult_fields(answers));
    fields.push(Field::choice(
        "kind",
        choices::signal_kinds(),
        msg("field-kind"),
    ));
    let matters = sheet.entries(
        &lists.signal_kinds,
        present_code(sheet, |report| &report.matter),
    );
    fields.push(Field::choice("matter", matters, msg("field-matter")));
    fields.push(
        Field::new("task_due", Kind::Day(Toward::Future), msg("field-task-due"))
            .when("kind", &[SignalKind::Request.code()]),
    );
    fields
}

fn present(sheet: &Sheet<'_>, report: &Report) -> Answers {
    let due = report.task_due.map(|day| day.to_string());
    let mut answers = Answers::default()
        .and("text", report.text.clone())
        .and("received_at", sheet.moment_text(report.received_at))
        .and("channel", report.channel.clone())
        .and("source", report.source.clone())
        .and("informant", report.informant.kind.code())
        .and("informant.name", report.informant.name.clone())
        .and("informant.phone", report.informant.phone.clone())
        .and("place", report.place.clone())
        .and("kind", report.kind.code())
        .and("matter", report.matter.clone())
        .and("task_due", due.unwrap_or_default());
    people::opening(
        &mut answers,
        &report.children,
        &report.adults,
        sheet.room.language,
    );
    answers
}

fn report(sheet: &Sheet<'_>, reader: &mut Reader<'_>, fresh: &dyn Fresh) -> Report {
    let lists = &sheet.room.method.lists;
    let channels = sheet.entries(
        &lists.channels,
        present_code(sheet, |report| &report.channel),
    );
    let sources = sheet.entries(&lists.sources, present_code(sheet, |report| &report.source));
    let matters = sheet.entries(
        &lists.signal_kinds,
        present_code(sheet, |report| &report.matter),
    );
    let received_at = received_at(sheet, reader);
    let received_on = sheet.room.calendar.local_day(received_at);
    let kind = reader
        .choice("kind", SignalKind::from_code)
        .unwrap_or_default();
    let task_due = match kind {
        SignalKind::Request => reader.day("task_due", Toward::Future),
        SignalKind::Concern => None,
    };
    Report {
        received_at,
        channel: reader
            .choice("channel", one_of(&channels))
            .unwrap_or_default(),
        source: reader
            .choice("source", one_of(&sources))
            .unwrap_or_default(),
        informant: informant(reader),
        text: reader.need_prose("text"),
        place: reader.line("place"),
        children: people::children(sheet, reader, received_on, fresh),
        adults: people::adults(sheet, reader, fresh),
        kind,
        matter: reader
            .choice("matter", one_of(&matters))
            .unwrap_or_default(),
        task_due,
    }
}

/// When the office learned of it, now where nothing is written.
///
/// A form shows whole minutes: what was recorded with seconds keeps them until it is changed,
/// because terms run from here.
fn received_at(sheet: &Sheet<'_>, reader: &mut Reader<'_>) -> crate::domain::Moment {
    let field = "received_at";
    let written = reader.moment(field, Toward::Past).unwrap_or(sheet.room.now);
    sheet.not_ahead(reader, field, Some(written));
    let early = sheet.room.calendar.local_day(written) < decide::earliest();
    reader.rule(field, !early, Refusal::TooEarly);
    let before = sheet.room.signal.map(|signal| signal.report.received_at);
    let same =
        |before: &crate::domain::Moment| sheet.moment_text(*before) == sheet.moment_text(written);
    before.filter(same).unwrap_or(written)
}

fn informant(reader: &mut Reader<'_>) -> Informant {
    let kind = reader.choice("informant", InformantKind::from_code);
    match kind.unwrap_or_default() {
        InformantKind::Anonymous => Informant {
            kind: InformantKind::Anonymous,
            ..Informant::default()
        },
        kind @ (InformantKind::Known | InformantKind::Protected) => Informant {
            kind,
            name: reader.line("informant.name"),
            phone: reader.line("informant.phone"),
        },
    }
}
