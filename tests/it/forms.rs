//! Every form opens, has its words, and is read to its command or to refusals beside its fields.

mod case;
pub(crate) mod desk;
mod signal;

use std::collections::BTreeSet;

use caseload::domain::command::{CaseStep, Command, SignalStep};
use caseload::domain::form::{Answers, Field, Kind, Label, PlainDates};
use caseload::domain::forms;
use caseload::domain::forms::{FormKind, WHOLE};
use caseload::domain::refusal::{Refusal, Refusals};
use caseload::lang::{Lang, Language};

use desk::Desk;

/// The command of a form with its opening answers and these on top.
pub(crate) fn filled(
    desk: &Desk,
    kind: &FormKind,
    typed: &[(&str, &str)],
) -> Result<Command, Refusals> {
    let mut answers = forms::opening(kind, &desk.room());
    for (field, value) in typed {
        answers.set(*field, *value);
    }
    read(desk, kind, &answers)
}

/// Reads a form's answers with days as a form stores them.
pub(crate) fn read(desk: &Desk, kind: &FormKind, answers: &Answers) -> Result<Command, Refusals> {
    let dates = PlainDates {
        calendar: &desk.calendar,
    };
    forms::read(kind, &desk.room(), answers, &dates, &desk.fresh)
}

/// The step of the desk's signal that a form asks for.
pub(crate) fn signal_step(desk: &Desk, kind: &FormKind, typed: &[(&str, &str)]) -> SignalStep {
    match filled(desk, kind, typed) {
        Ok(Command::Signal(id, step)) if id == desk.signal.id => step,
        other => panic!("{kind:?}: {other:?}"),
    }
}

/// The step of the desk's case that a form asks for.
pub(crate) fn case_step(desk: &Desk, kind: &FormKind, typed: &[(&str, &str)]) -> CaseStep {
    match filled(desk, kind, typed) {
        Ok(Command::Case(id, step)) if id == desk.case.id => step,
        other => panic!("{kind:?}: {other:?}"),
    }
}

/// The refusal beside a field, with these answers on top of the opening.
pub(crate) fn refused(
    desk: &Desk,
    kind: &FormKind,
    typed: &[(&str, &str)],
    field: &str,
) -> Option<Refusal> {
    let refusals = filled(desk, kind, typed).err()?;
    let shown = forms::fields(kind, &desk.room(), &forms::opening(kind, &desk.room()));
    let is_there = field == WHOLE || shown.iter().any(|each| each.id == field);
    assert!(is_there, "{kind:?} has no field {field}");
    refusals.of(field).cloned()
}

#[test]
fn every_label_of_every_form_has_its_words_in_both_languages() {
    let desk = Desk::new();
    for language in [Language::English, Language::Russian] {
        let lang = Lang::of(language);
        let said = |label: &Label, place: &str| match label {
            Label::Msg(id) | Label::With(id, _) => {
                assert!(lang.knows(id), "{language} {place}: {id}");
            }
            Label::Text(words) => assert!(!words.is_empty(), "{place}"),
        };
        for kind in desk.kinds() {
            said(&forms::title(&kind), "title");
            // The label of what a person says goes by the consent.
            let states = ["", "refused", "not_needed", "not_asked"];
            let answers = states.map(|state| Answers::default().and("state", state));
            let fields = |answers: &Answers| forms::fields(&kind, &desk.room(), answers);
            for field in answers.iter().flat_map(fields) {
                said(&field.label, &field.id);
                if let Kind::Choice(choices) | Kind::Many(choices) = &field.kind {
                    assert!(!choices.is_empty(), "{kind:?} {}", field.id);
                    for choice in choices {
                        said(&choice.label, &field.id);
                    }
                }
            }
        }
    }
}

#[test]
fn a_form_has_each_field_once_and_shows_it_by_fields_it_has() {
    let desk = Desk::new();
    for kind in desk.kinds() {
        let answers = forms::opening(&kind, &desk.room());
        let fields = forms::fields(&kind, &desk.room(), &answers);
        let ids: BTreeSet<&str> = fields.iter().map(|field| field.id.as_str()).collect();
        assert_eq!(ids.len(), fields.len(), "{kind:?}");
        for Field { id, when, .. } in &fields {
            if let Some((other, _values)) = when {
                assert!(ids.contains(other.as_str()), "{kind:?} {id}: {other}");
            }
        }
        for key in answers
            .0
            .keys()
            .filter(|key| key.rsplit('.').next() != Some("id"))
        {
            assert!(ids.contains(key.as_str()), "{kind:?} opens {key}, no field");
        }
    }
}

#[test]
fn an_empty_form_refuses_every_mandatory_field_that_it_shows() {
    let desk = Desk::new();
    for kind in desk.kinds() {
        let answers = Answers::default();
        let fields = forms::fields(&kind, &desk.room(), &answers);
        let mandatory = fields
            .iter()
            .filter(|field| field.required && field.is_shown(&answers));
        let refusals = read(&desk, &kind, &answers).err().unwrap_or_default();
        for field in mandatory {
            let refusal = refusals.of(&field.id);
            assert_eq!(refusal, Some(&Refusal::Missing), "{kind:?} {}", field.id);
        }
    }
}

#[test]
fn a_form_about_nothing_is_refused_as_a_whole() {
    let desk = Desk::new();
    let mut room = desk.room();
    room.signal = None;
    room.case = None;
    let dates = PlainDates {
        calendar: &desk.calendar,
    };
    for kind in desk
        .kinds()
        .into_iter()
        .filter(|kind| *kind != FormKind::Signal)
    {
        let answers = forms::opening(&kind, &room);
        let refusals = forms::read(&kind, &room, &answers, &dates, &desk.fresh).unwrap_err();
        assert!(!refusals.is_empty(), "{kind:?}");
        let _fields = forms::fields(&kind, &room, &answers);
    }
}
