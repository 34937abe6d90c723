//! The questions of urgency as a form: they have a screen of their own, and drafts like any other.

use std::collections::BTreeSet;

use super::parts::Form;
use crate::domain::Moment;
use crate::domain::answer::{Answer, Answered};
use crate::domain::command::SignalStep;
use crate::domain::day::Calendar;
use crate::domain::form::{Answers, PlainDates, Reader, Toward};
use crate::domain::method::{Instrument, Question};
use crate::domain::signal::Signal;

/// Questions that were answered "no" by one key, with commas.
const BLOCK: &str = "block";
/// Until when the child is known to be safe.
const SAFE_UNTIL: &str = "safe_until";

pub(super) const SORT: Form = Form {
    title: "form-sort",
    fields: |_sheet, _answers| Vec::new(),
    opening: |sheet| {
        let given = sheet.room.signal.map(Given::of);
        given.unwrap_or_default().to_form(sheet.room.calendar)
    },
    read: |sheet, reader, _fresh| {
        let given = Given::read(&sheet.room.method.instrument, reader);
        sheet.on_signal(given.into_step())
    },
};

/// Answers to the instrument as they are being given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Given {
    /// The answers; a question without one was not asked, which is not the same as "not known".
    pub answers: Answered,
    /// Questions that were answered "no" by one key for their section.
    pub block: BTreeSet<String>,
    /// Until when the child is known to be safe.
    pub safe_until: Option<Moment>,
}

impl Given {
    /// The answers that a signal has.
    pub fn of(signal: &Signal) -> Self {
        let sorting = signal.sorting.as_ref();
        sorting.map_or_else(Self::default, |sorting| Self {
            answers: sorting.answers.clone(),
            block: sorting.block.clone(),
            safe_until: sorting.safe_until,
        })
    }

    /// The answers that a draft holds; what cannot be read is left out.
    pub fn of_form(instrument: &Instrument, answers: &Answers, calendar: &Calendar) -> Self {
        Self::read(
            instrument,
            &mut Reader::new(answers, &PlainDates { calendar }),
        )
    }

    /// The answers as a form stores them.
    pub fn to_form(&self, calendar: &Calendar) -> Answers {
        let mut kept = Answers::default();
        for (question, answer) in &self.answers.0 {
            kept.set(question, answer.code());
        }
        let block: Vec<&str> = self.block.iter().map(String::as_str).collect();
        kept.set(BLOCK, block.join(","));
        let local = self.safe_until.map(|until| calendar.local(until));
        let until = local.map(|local| local.format("%Y-%m-%d %H:%M").to_string());
        kept.and(SAFE_UNTIL, until.unwrap_or_default())
    }

    /// Answers one question by itself.
    pub fn set(&mut self, question: &Question, answer: Answer) {
        self.answers.set(&question.id, answer);
        self.block.remove(&question.id);
        if question.safe_until && answer != Answer::Yes {
            self.safe_until = None;
        }
    }

    /// Answers "no" to every question of a section that has no answer, and remembers which.
    pub fn rest_no(&mut self, instrument: &Instrument, group: &str) {
        for question in instrument.questions_of(group) {
            if !self.answers.0.contains_key(&question.id) {
                self.answers.set(&question.id, Answer::No);
                self.block.insert(question.id.clone());
            }
        }
    }

    /// The child is known to be safe until a time, which answers the question about it.
    pub fn safe_until(&mut self, instrument: &Instrument, until: Moment) {
        if let Some(question) = instrument.safe_question() {
            self.set(question, Answer::Yes);
        }
        self.safe_until = Some(until);
    }

    /// Nobody knows any more that the child is safe until a time.
    pub const fn not_safe(&mut self) {
        self.safe_until = None;
    }

    /// The step that writes the answers down.
    pub fn into_step(self) -> SignalStep {
        SignalStep::Sort {
            answers: self.answers,
            block: self.block,
            safe_until: self.safe_until,
        }
    }

    fn read(instrument: &Instrument, reader: &mut Reader<'_>) -> Self {
        let mut given = Self {
            answers: Answered::default(),
            block: reader.many(BLOCK).into_iter().collect(),
            safe_until: reader.moment(SAFE_UNTIL, Toward::Future),
        };
        for question in &instrument.questions {
            if let Some(answer) = reader.choice(&question.id, Answer::from_code) {
                given.answers.set(&question.id, answer);
            }
        }
        given
    }
}
