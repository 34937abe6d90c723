//! What forms are made of: one form as data, and the pieces that several of them share.

use super::{FormKind, Room};
use crate::domain::command::{CaseStep, Command, SignalStep};
use crate::domain::form::{Answers, Choice, Field, Kind, Label, Reader, Toward};
use crate::domain::ids::{Fresh, Login};
use crate::domain::method::{Entry, Words};
use crate::domain::plan::Plan;
use crate::domain::refusal::Refusal;
use crate::domain::register::DirectoryLine;
use crate::domain::staff::{Role, Staff};
use crate::domain::{Day, Moment, decide};
use crate::text;

/// Roles that work on signals and cases.
pub(super) const WORKERS: [Role; 3] = [Role::Duty, Role::Curator, Role::Supervisor];

/// One form: what it is called, its fields, what it opens with, and how it is read.
pub(super) struct Form {
    /// Message id of its title.
    pub(super) title: &'static str,
    /// Its fields with what is written so far.
    pub(super) fields: fn(&Sheet<'_>, &Answers) -> Vec<Field>,
    /// What it opens with.
    pub(super) opening: fn(&Sheet<'_>) -> Answers,
    /// The command it asks for; refusals are left in the reader.
    pub(super) read: fn(&Sheet<'_>, &mut Reader<'_>, &dyn Fresh) -> Option<Command>,
}

/// A form on the desk: which one, and what it looks at.
pub(super) struct Sheet<'a> {
    pub(super) kind: &'a FormKind,
    pub(super) room: &'a Room<'a>,
}

impl<'a> Sheet<'a> {
    /// The day in the office.
    pub(super) fn today(&self) -> Day {
        self.room.calendar.local_day(self.room.now)
    }

    /// Today as a form stores it.
    pub(super) fn today_text(&self) -> String {
        self.today().to_string()
    }

    /// A moment as a form stores it, to the minute.
    pub(super) fn moment_text(&self, moment: Moment) -> String {
        let local = self.room.calendar.local(moment);
        local.format("%Y-%m-%d %H:%M").to_string()
    }

    /// Words of the pack in the language of the interface.
    pub(super) fn say(&self, words: &Words) -> Label {
        let method = self.room.method;
        Label::Text(words.say(self.room.language, &method.language).to_owned())
    }

    /// A list of the pack as choices; a code that stands in the record already stays one of them.
    pub(super) fn entries(&self, list: &[Entry], present: &str) -> Vec<Choice> {
        let choices = list.iter().map(|entry| Choice {
            code: entry.id.clone(),
            label: self.say(&entry.name),
        });
        with_present(choices.collect(), present)
    }

    /// Colleagues with one of the roles as "name - weight, due today", the lightest first.
    ///
    /// Source: domain notes, story 13.
    pub(super) fn colleagues(&self, roles: &[Role]) -> Vec<Choice> {
        let load = |staff: &Staff| {
            let mut loads = self.room.loads.iter();
            loads.find(|load| load.login == staff.login)
        };
        let carries =
            |staff: &Staff| load(staff).map_or((0, 0), |load| (load.weight, load.due_today));
        let able = self.room.staff.iter().filter(|each| each.holds_any(roles));
        let mut able: Vec<&Staff> = able.collect();
        // Of those who carry the same, the staff's own order stands: that of the alphabet.
        able.sort_by_key(|each| carries(each));
        let choice = |each: &Staff| {
            let name = &each.name;
            let mut label = load(each).map_or_else(
                || name.clone(),
                |load| format!("{name} - {}, {}", load.weight, load.due_today),
            );
            let competent = each.competent_in();
            if !competent.is_empty() {
                label = format!("{label} · {competent}");
            }
            Choice {
                code: each.login.to_string(),
                label: Label::Text(label),
            }
        };
        able.into_iter().map(choice).collect()
    }

    /// Those who can run a case, the lightest first.
    pub(super) fn curators(&self) -> Vec<Choice> {
        self.colleagues(&[Role::Curator])
    }

    /// Organisations of the directory, to choose from or to be written all the same; those with a
    /// service of the kind first, each by its name with what it offers.
    pub(super) fn providers(&self, service: &str) -> Vec<Choice> {
        let offers = |line: &DirectoryLine| {
            !service.is_empty() && line.services.iter().any(|each| each.kind == service)
        };
        let mut lines: Vec<&DirectoryLine> = self.room.directory.iter().collect();
        // The directory's own order, that of the alphabet, stands among each.
        lines.sort_by_key(|line| !offers(line));
        let choice = |line: &DirectoryLine| {
            let what: Vec<&str> = line
                .services
                .iter()
                .map(|each| each.what.as_str())
                .collect();
            let label = if what.is_empty() {
                line.name.clone()
            } else {
                format!("{} - {}", line.name, what.join("; "))
            };
            Choice {
                code: line.name.clone(),
                label: Label::Text(label),
            }
        };
        lines.into_iter().map(choice).collect()
    }

    /// The plan of the case that is being built or is in force.
    pub(super) fn plan(&self) -> Option<&'a Plan> {
        self.room.case?.plan()
    }

    /// A step of the signal as a command.
    pub(super) fn on_signal(&self, step: SignalStep) -> Option<Command> {
        Some(Command::Signal(self.room.signal?.id, step))
    }

    /// A step of the case as a command.
    pub(super) fn on_case(&self, step: CaseStep) -> Option<Command> {
        Some(Command::Case(self.room.case?.id, step))
    }

    /// Refuses a day to come.
    pub(super) fn not_after_today(&self, reader: &mut Reader<'_>, field: &str, day: Option<Day>) {
        let past = day.is_none_or(|day| day <= self.today());
        reader.rule(field, past, Refusal::InFuture);
    }

    /// Refuses a moment to come, less what clocks may differ.
    pub(super) fn not_ahead(&self, reader: &mut Reader<'_>, field: &str, at: Option<Moment>) {
        let past = at.is_none_or(|at| at <= self.room.now + decide::CLOCKS_DIFFER);
        reader.rule(field, past, Refusal::InFuture);
    }

    /// A term that lies ahead, or stood in the record already.
    pub(super) fn due(
        &self,
        reader: &mut Reader<'_>,
        field: &str,
        present: Option<Day>,
    ) -> Option<Day> {
        let due = reader.day(field, Toward::Future);
        let ahead = due.is_none_or(|day| day >= self.today()) || due == present;
        reader.rule(field, ahead, Refusal::InPast);
        due
    }

    /// The field of the next review; its label names the last day that the method allows.
    pub(super) fn next_review_field(&self, id: &str) -> Field {
        let room = self.room;
        let latest = decide::latest_review(room.method, room.calendar, room.now);
        let label = latest.map_or(Label::Msg("field-next-review"), |day| {
            Label::With("field-next-review-latest", day.to_string())
        });
        Field::new(id, Kind::Day(Toward::Future), label)
    }

    /// When the method would hold the next review, counted from today.
    pub(super) fn next_review_text(&self) -> String {
        let term = decide::review_term(self.room.method);
        let day = term.and_then(|term| self.room.calendar.last_day(self.today(), term.span()));
        day.map(|day| day.to_string()).unwrap_or_default()
    }

    /// Refuses a next review in the past, or beyond the longest term unless the supervisor asks.
    pub(super) fn next_review_rules(
        &self,
        reader: &mut Reader<'_>,
        field: &str,
        next: Option<Day>,
    ) {
        let room = self.room;
        let Some(next) = next else {
            return;
        };
        reader.rule(field, next >= self.today(), Refusal::InPast);
        let latest = decide::latest_review(room.method, room.calendar, room.now);
        if let Some(latest) = latest.filter(|_latest| !room.me.holds(Role::Supervisor)) {
            let refusal = Refusal::BeyondMaximum(latest.to_string());
            reader.rule(field, next <= latest, refusal);
        }
    }
}

/// A choice with its word in the catalogue.
pub(super) fn choice(code: &str, label: &'static str) -> Choice {
    Choice {
        code: code.to_owned(),
        label: Label::Msg(label),
    }
}

/// The choices, with a code of the record that the list does not hold or no longer holds.
pub(super) fn with_present(mut choices: Vec<Choice>, present: &str) -> Vec<Choice> {
    if !present.is_empty() && !choices.iter().any(|each| each.code == present) {
        choices.push(Choice {
            code: present.to_owned(),
            label: Label::Text(present.to_owned()),
        });
    }
    choices
}

/// The code of the first choice, empty where there is none.
pub(super) fn first(choices: &[Choice]) -> String {
    choices
        .first()
        .map(|each| each.code.clone())
        .unwrap_or_default()
}

/// Yes and no.
pub(super) fn yes_no() -> Vec<Choice> {
    vec![choice("yes", "answer-yes"), choice("no", "answer-no")]
}

/// The word for a truth, as [`truth`] reads it.
pub(super) const fn yes(truth: bool) -> &'static str {
    if truth { "yes" } else { "no" }
}

/// Reads one of [`yes_no`].
pub(super) fn truth(code: &str) -> Option<bool> {
    match code {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

/// Takes a code that is one of the choices.
pub(super) fn one_of(choices: &[Choice]) -> impl FnOnce(&str) -> Option<String> + '_ {
    |code| {
        let found = choices.iter().find(|each| each.code == code)?;
        Some(found.code.clone())
    }
}

/// Takes the login of one of the choices.
pub(super) fn login(choices: &[Choice]) -> impl FnOnce(&str) -> Option<Login> + '_ {
    |code| Login::new(&one_of(choices)(code)?)
}

/// Whether a choice of the pack asks for own words.
pub(super) fn asks_words(list: &[Entry], code: &str) -> bool {
    list.iter().any(|entry| entry.id == code && entry.explain)
}

/// Refuses missing words where the choice of the pack asks for them.
pub(super) fn explained(reader: &mut Reader<'_>, list: &[Entry], code: &str, field: &str) {
    let silent = asks_words(list, code) && text::is_blank(reader.raw(field));
    reader.rule(field, !silent, Refusal::Missing);
}

/// The same field, mandatory where the condition holds.
pub(super) fn required_if(field: Field, condition: bool) -> Field {
    if condition { field.required() } else { field }
}

/// A form that opens empty.
pub(super) fn nothing(_sheet: &Sheet<'_>) -> Answers {
    Answers::default()
}
