//! The rules of the work: no input, no output, no words, no clock.

pub mod answer;
pub mod case;
pub mod change;
pub mod command;
pub mod contact;
pub mod day;
pub mod decide;
#[cfg(test)]
mod examples;
pub mod figures;
pub mod form;
pub mod forms;
pub mod gate;
pub mod holidays;
pub mod ids;
pub mod line;
pub mod measure;
pub mod method;
pub mod network;
pub mod paper;
pub mod person;
pub mod plan;
pub mod propose;
pub mod queue;
pub mod record;
pub mod refusal;
pub mod register;
pub mod review;
pub mod signal;
pub mod staff;
pub mod table;
pub mod term;
pub mod undo;
pub mod urgency;

/// An instant, in UTC, with milliseconds.
pub type Moment = chrono::DateTime<chrono::Utc>;

/// A calendar day of the office.
pub type Day = chrono::NaiveDate;
