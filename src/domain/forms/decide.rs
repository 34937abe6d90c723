//! Deciding on a signal: the outcome first, then what that outcome asks for.

use super::choices;
use super::parts::{Form, Sheet, asks_words, explained, first, login, one_of, required_if};
use crate::domain::command::{Command, SignalStep};
use crate::domain::form::{Answers, Choice, Field, Kind, Label, Reader};
use crate::domain::ids::{Number, PersonId};
use crate::domain::method::{CaseUnit, Entry, Lists, State};
use crate::domain::refusal::Refusal;
use crate::domain::signal::{Finding, LinkKind};

/// Advice was enough, so that nobody was sent anywhere. Source: domain notes, story 8.
const CONSULTATION: &str = "consultation";

pub(super) const DECIDE: Form = Form {
    title: "form-decide",
    fields,
    opening: |sheet| {
        let children: Vec<String> = children(sheet).into_iter().map(|each| each.code).collect();
        Answers::default()
            .and("outcome", likely(sheet))
            .and("open.curator", first(&sheet.curators()))
            .and("open.children", children.join(","))
    },
    read: |sheet, reader, _fresh| {
        let outcomes = choices::outcomes();
        let outcome = reader.need_choice("outcome", one_of(&outcomes))?;
        match outcome.as_str() {
            "open" => open(sheet, reader),
            "screen_out" => screen_out(sheet, reader),
            "transfer" => transfer(sheet, reader),
            "not_confirmed" => not_confirmed(sheet, reader),
            _ => link(sheet, reader),
        }
    },
};

/// The outcome that sorting or the check points at; none where nothing does.
fn likely(sheet: &Sheet<'_>) -> &'static str {
    let Some(signal) = sheet.room.signal else {
        return "";
    };
    let refuted = signal
        .check
        .conclusion
        .as_ref()
        .is_some_and(|conclusion| conclusion.finding == Finding::NotConfirmed);
    match signal.not_ours() {
        Some("X1") => "screen_out",
        Some("X2") => "transfer",
        _ if signal.state != State::Decision => "",
        _ if refuted => "not_confirmed",
        _ => "open",
    }
}

/// The reasons of an outcome, as the pack lists them; a link has none.
fn reasons<'a>(lists: &'a Lists, outcome: &str) -> &'a [Entry] {
    match outcome {
        "open" => &lists.opening_reasons,
        "screen_out" => &lists.screen_out_reasons,
        "transfer" => &lists.transfer_reasons,
        "not_confirmed" => &lists.not_confirmed_reasons,
        _ => &[],
    }
}

fn fields(sheet: &Sheet<'_>, answers: &Answers) -> Vec<Field> {
    let outcomes = Field::choice("outcome", choices::outcomes(), Label::Msg("field-outcome"));
    let mut fields = vec![outcomes.required()];
    fields.extend(open_fields(sheet));
    fields.extend(elsewhere_fields(sheet, answers));
    fields.extend(link_fields());
    let outcome = answers.text("outcome");
    let lists = &sheet.room.method.lists;
    let reason = answers.text(&format!("{outcome}.reason"));
    let asked = asks_words(reasons(lists, outcome), reason)
        || (outcome == "transfer" && asks_words(&lists.transfer_to, answers.text("transfer.to")))
        || (outcome == "open"
            && asks_words(&lists.family_categories, answers.text("open.category")))
        || (outcome == "link" && answers.text("link.kind") == LinkKind::Reopen.code());
    fields.push(required_if(
        Field::prose("words", 4, Label::Msg("field-words")),
        asked,
    ));
    fields
}

/// The mandatory reason of an outcome.
fn reason_field(sheet: &Sheet<'_>, outcome: &'static str) -> Field {
    let list = reasons(&sheet.room.method.lists, outcome);
    let id = format!("{outcome}.reason");
    Field::choice(id, sheet.entries(list, ""), Label::Msg("field-reason"))
        .required()
        .when("outcome", &[outcome])
}

fn open_fields(sheet: &Sheet<'_>) -> Vec<Field> {
    let categories = sheet.entries(&sheet.room.method.lists.family_categories, "");
    let only = |field: Field| field.when("outcome", &["open"]);
    let curator = Field::choice(
        "open.curator",
        sheet.curators(),
        Label::Msg("field-curator"),
    );
    let mut fields = vec![
        only(curator.required()),
        reason_field(sheet, "open"),
        only(Field::choice(
            "open.category",
            categories,
            Label::Msg("field-category"),
        )),
    ];
    let children = children(sheet);
    if !children.is_empty() {
        let many = Kind::Many(children);
        fields.push(only(
            Field::new("open.children", many, Label::Msg("field-open-children")).required(),
        ));
    }
    fields
}

fn elsewhere_fields(sheet: &Sheet<'_>, answers: &Answers) -> Vec<Field> {
    let bodies = bodies(sheet);
    let redirected = Field::line("screen_out.redirected", Label::Msg("field-redirected"));
    let sent = answers.text("screen_out.reason") != CONSULTATION;
    vec![
        reason_field(sheet, "screen_out"),
        required_if(redirected, sent).when("outcome", &["screen_out"]),
        Field::choice("transfer.to", bodies, Label::Msg("field-transfer-to"))
            .required()
            .when("outcome", &["transfer"]),
        reason_field(sheet, "transfer"),
        reason_field(sheet, "not_confirmed"),
        Field::prose("not_confirmed.advice", 3, Label::Msg("field-advice"))
            .when("outcome", &["not_confirmed"]),
    ]
}

/// Bodies that a signal can be transferred to: those of the method, and the directory's own.
fn bodies(sheet: &Sheet<'_>) -> Vec<Choice> {
    let mut bodies = sheet.entries(&sheet.room.method.lists.transfer_to, "");
    bodies.extend(sheet.providers(""));
    bodies
}

fn link_fields() -> Vec<Field> {
    let only = |field: Field| field.required().when("outcome", &["link"]);
    let kind = Field::choice("link.kind", choices::links(), Label::Msg("field-link-kind"));
    let number = Field::line("link.number", Label::Msg("field-link-number"));
    vec![only(kind), only(number)]
}

/// The children that cases can be opened for, where a case is opened for each child.
fn children(sheet: &Sheet<'_>) -> Vec<Choice> {
    let children = sheet
        .room
        .signal
        .map_or(&[][..], |signal| &signal.report.children);
    if sheet.room.method.case_unit == CaseUnit::Family {
        return Vec::new();
    }
    let choice = |(place, child): (u32, &crate::domain::person::Child)| Choice {
        code: child.id.to_string(),
        label: if child.name.is_empty() {
            Label::With("field-child", place.to_string())
        } else {
            Label::Text(child.name.clone())
        },
    };
    (1..).zip(children).map(choice).collect()
}

/// Reads the reason of an outcome, with the own words that it may ask for.
fn reason(sheet: &Sheet<'_>, reader: &mut Reader<'_>, outcome: &str) -> Option<String> {
    let list = reasons(&sheet.room.method.lists, outcome);
    let field = format!("{outcome}.reason");
    let reason = reader.need_choice(&field, one_of(&sheet.entries(list, "")));
    explained(reader, list, reason.as_deref().unwrap_or(""), "words");
    reason
}

/// Opening and "not confirmed" need a check that was concluded.
fn checked(sheet: &Sheet<'_>, reader: &mut Reader<'_>) {
    let state = sheet.room.signal.map(|signal| signal.state);
    let checked = state.is_none_or(|state| state == State::Decision);
    reader.rule("outcome", checked, Refusal::CheckFirst);
}

fn open(sheet: &Sheet<'_>, reader: &mut Reader<'_>) -> Option<Command> {
    checked(sheet, reader);
    let categories = &sheet.room.method.lists.family_categories;
    let curator = reader.need_choice("open.curator", login(&sheet.curators()));
    let reason = reason(sheet, reader, "open");
    let category = reader.choice("open.category", one_of(&sheet.entries(categories, "")));
    let category = category.unwrap_or_default();
    explained(reader, categories, &category, "words");
    let children = chosen(sheet, reader);
    let words = reader.prose("words");
    sheet.on_signal(SignalStep::Open {
        curator: curator?,
        reason: reason?,
        words,
        category,
        children,
    })
}

fn chosen(sheet: &Sheet<'_>, reader: &mut Reader<'_>) -> Vec<PersonId> {
    let offered = children(sheet);
    if offered.is_empty() {
        return Vec::new();
    }
    let field = "open.children";
    let codes = reader.many(field);
    reader.rule(field, !codes.is_empty(), Refusal::Missing);
    let known = |code: &String| offered.iter().any(|each| each.code == *code);
    reader.rule(field, codes.iter().all(known), Refusal::NoSuchChoice);
    let ids = codes
        .iter()
        .filter_map(|code| code.parse::<uuid::Uuid>().ok());
    ids.map(PersonId).collect()
}

fn screen_out(sheet: &Sheet<'_>, reader: &mut Reader<'_>) -> Option<Command> {
    let reason = reason(sheet, reader, "screen_out");
    let field = "screen_out.redirected";
    let redirected = if reason.as_deref() == Some(CONSULTATION) {
        reader.line(field)
    } else {
        reader.need_line(field)
    };
    let words = reader.prose("words");
    sheet.on_signal(SignalStep::ScreenOut {
        reason: reason?,
        words,
        redirected,
    })
}

fn transfer(sheet: &Sheet<'_>, reader: &mut Reader<'_>) -> Option<Command> {
    let bodies = &sheet.room.method.lists.transfer_to;
    let to = reader.need_choice("transfer.to", one_of(&sheet.entries(bodies, "")));
    explained(reader, bodies, to.as_deref().unwrap_or(""), "words");
    let reason = reason(sheet, reader, "transfer");
    let words = reader.prose("words");
    sheet.on_signal(SignalStep::Transfer {
        to: to?,
        reason: reason?,
        words,
    })
}

fn not_confirmed(sheet: &Sheet<'_>, reader: &mut Reader<'_>) -> Option<Command> {
    checked(sheet, reader);
    let reason = reason(sheet, reader, "not_confirmed");
    let words = reader.prose("words");
    let advice = reader.prose("not_confirmed.advice");
    sheet.on_signal(SignalStep::NotConfirmed {
        reason: reason?,
        words,
        advice,
    })
}

fn link(sheet: &Sheet<'_>, reader: &mut Reader<'_>) -> Option<Command> {
    let kind = reader.need_choice("link.kind", LinkKind::from_code);
    let field = "link.number";
    let written = reader.need_line(field);
    let to = written.parse::<Number>().ok();
    reader.rule(field, written.is_empty() || to.is_some(), Refusal::NoNumber);
    let own = sheet.room.signal.map(|signal| signal.number);
    reader.rule(field, to.is_none() || to != own, Refusal::LinkToItself);
    // The words become the reason of the new episode.
    let words = if kind == Some(LinkKind::Reopen) {
        reader.need_prose("words")
    } else {
        reader.prose("words")
    };
    sheet.on_signal(SignalStep::Link {
        kind: kind?,
        to: to?,
        words,
    })
}
