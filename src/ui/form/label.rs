//! Words of a form: labels of its fields, and what stands in them.

use super::as_typed;
use crate::domain::Day;
use crate::domain::form::{Answers, Choice, Field, Kind, Label};
use crate::domain::forms::{self, FormKind};
use crate::text::visible;
use crate::ui::World;
use crate::ui::dialog::Dialog;

/// A label in words; a day in it is written as the language does.
pub fn words(label: &Label, world: &World) -> String {
    match label {
        Label::Msg(id) => world.lang.say(id),
        Label::With(id, what) => {
            let day: Option<Day> = what.parse().ok();
            let what = day.map_or_else(|| visible(what), |day| world.lang.day(day));
            world.lang.with(id, &[("what", (&what).into())])
        }
        Label::Text(text) => visible(text),
    }
}

/// What helps to fill a field in, if anything is written for it.
pub fn help(field: &Field, world: &World) -> Option<String> {
    match &field.label {
        Label::Msg(id) => world.lang.attribute(id, "help"),
        Label::With(..) | Label::Text(_) => None,
    }
}

/// The label of a code; the code itself where the list does not hold it.
pub fn of_code(choices: &[Choice], code: &str, world: &World) -> String {
    let found = choices.iter().find(|choice| choice.code == code);
    found.map_or_else(|| visible(code), |choice| words(&choice.label, world))
}

/// What stands in a field, in words; several lines stay several lines.
pub fn value(field: &Field, answers: &Answers, world: &World) -> String {
    let text = answers.text(&field.id);
    match &field.kind {
        Kind::Choice(choices) => of_code(choices, text, world),
        Kind::Many(choices) => {
            let codes = text.split(',').filter(|code| !code.is_empty());
            let labels: Vec<String> = codes.map(|code| of_code(choices, code, world)).collect();
            labels.join(", ")
        }
        Kind::Line | Kind::Prose(_) | Kind::Day(_) | Kind::Moment(_) | Kind::Number => {
            visible(&as_typed(&field.kind, text, world))
        }
        Kind::Heading => String::new(),
    }
}

/// The name of a form, with the number of the record it concerns.
pub fn of_form(kind: &FormKind, world: &World) -> String {
    let title = words(&forms::title(kind), world);
    kind.number()
        .map_or_else(|| title.clone(), |number| format!("{title} · {number}"))
}

/// Asks whether to throw away what was typed in a form of this name; Enter alone keeps it.
pub fn discarding(what: &str, world: &World) -> Dialog {
    let say = |id: &str| world.lang.say(id);
    let answers = vec![say("form-discard-yes"), say("form-discard-no")];
    let question = say("form-discard");
    let question = if what.is_empty() {
        question
    } else {
        format!("{what}. {question}")
    };
    Dialog::new(question, answers, 1)
}
