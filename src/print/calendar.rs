//! Terms as a calendar file that other programs read. Source: RFC 5545.
//!
//! A calendar leaves the office for telephones and servers, so it says the number of a record and
//! the kind of its term: no name, no place, nothing in anybody's own words.
//!
//! Written here and not by a crate: the one that is well kept asks the clock of the machine and
//! draws identifiers where a component has none, alarms among them.

use std::collections::BTreeMap;

use crate::domain::Moment;
use crate::domain::term::TermKind;
use crate::store::contract::TermRow;
use crate::ui::World;
use crate::ui::words;

/// Octets of a line, its end not counted. Source: RFC 5545, 3.1.
const OCTETS: usize = 75;
/// How long before a term in hours its alarm rings, in minutes; terms in days say so themselves.
const LEAD_MINUTES: u32 = 60;
/// Who wrote the file. Source: RFC 5545, 3.7.3.
const PRODID: &str = concat!("-//caseload//caseload ", env!("CARGO_PKG_VERSION"), "//EN");

/// Writes terms as a calendar.
pub fn write(world: &World, terms: &[TermRow]) -> String {
    let mut file = File::default();
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line(&format!("PRODID:{PRODID}"));
    file.line("CALSCALE:GREGORIAN");
    file.line("METHOD:PUBLISH");
    let mut places = BTreeMap::new();
    for term in terms {
        let what = stable(term);
        let place: &mut u32 = places.entry((term.number, what.clone())).or_default();
        *place += 1;
        event(&mut file, world, term, &uid(world, term, &what, *place));
    }
    file.line("END:VCALENDAR");
    file.out
}

/// Names a term for ever: the record, what must be done, and which of several alike; not its day, so
/// that a term that moves is moved in the other calendar too.
fn uid(world: &World, term: &TermRow, what: &str, place: u32) -> String {
    let (zone, number) = (world.office.calendar.zone.name(), term.number);
    // The zone keeps two offices apart that share a calendar and have the same numbers, as far as
    // that can be done without the office's name.
    let office = zone.replace('/', "-").to_lowercase();
    format!("{number}-{what}-{place}@{office}.caseload")
}

/// What must be done, in letters that stay; ids of tasks and goals say nothing of anybody. One of
/// several alike is told by its time, since the others must not take its place when it is over.
fn stable(term: &TermRow) -> String {
    match &term.kind {
        TermKind::Sort => "sort".to_owned(),
        TermKind::SeeChild => "see-child".to_owned(),
        TermKind::Deadline(id) => format!("deadline-{}", plain(id)),
        TermKind::Task(id, _what) => format!("task-{}", id.0.simple()),
        TermKind::Goal(id, _what) => format!("goal-{}", id.0.simple()),
        TermKind::Review => "review".to_owned(),
        TermKind::Attempt => "attempt".to_owned(),
        TermKind::Appointment => format!("appointment-{}", instant(term.due_at)),
        TermKind::FamilyMeeting(_name) => format!("family-meeting-{}", instant(term.due_at)),
        TermKind::Urgent(_basis) => format!("urgent-{}", instant(term.due_at)),
        TermKind::Request => "request".to_owned(),
        TermKind::Approval(state) => format!("approval-{}", state.code()),
        TermKind::NewSignal(number) => format!("new-signal-{}", plain(number)),
        TermKind::Service(id, due, _what) => format!("service-{}-{}", due.code(), id.0.simple()),
        TermKind::Inform(id, _about) => format!("inform-{}", id.0.simple()),
        TermKind::Meeting(id, _kind) => format!("meeting-{}", id.0.simple()),
    }
}

/// A code without anything that has a meaning in the file.
fn plain(code: &str) -> String {
    let keeps = |c: char| c.is_ascii_alphanumeric() || c == '-';
    code.chars()
        .map(|c| if keeps(c) { c } else { '-' })
        .collect()
}

/// What must be done, in words that are nobody's own.
fn kind(world: &World, kind: &TermKind) -> String {
    match kind {
        TermKind::Task(..) => world.lang.say("paper-term-task"),
        TermKind::Goal(..) => world.lang.say("paper-term-goal"),
        TermKind::Urgent(_basis) => world.lang.say("paper-term-urgent"),
        TermKind::FamilyMeeting(_name) => world.lang.say("paper-term-family-meeting"),
        TermKind::Service(_, due, _what) => world
            .lang
            .say(&format!("paper-term-service-{}", due.code())),
        TermKind::Sort
        | TermKind::SeeChild
        | TermKind::Deadline(_)
        | TermKind::Review
        | TermKind::Attempt
        | TermKind::Appointment
        | TermKind::Request
        | TermKind::Approval(_)
        | TermKind::NewSignal(_)
        | TermKind::Inform(..)
        | TermKind::Meeting(..) => words::term(world, kind),
    }
}

fn event(file: &mut File, world: &World, term: &TermRow, uid: &str) {
    let id = if term.is_case {
        "paper-term-of-case"
    } else {
        "paper-term-of-signal"
    };
    let (number, what) = (term.number.to_string(), kind(world, &term.kind));
    let args = [("number", (&number).into()), ("what", (&what).into())];
    let summary = escaped(&world.lang.with(id, &args));
    file.line("BEGIN:VEVENT");
    file.line(&format!("UID:{uid}"));
    file.line(&format!("DTSTAMP:{}", instant(world.now)));
    if term.to_the_hour {
        // A moment, not a stretch: an event that only begins ends when it begins.
        file.line(&format!("DTSTART:{}", instant(term.due_at)));
    } else {
        let day = world.office.calendar.local_day(term.due_at);
        file.line(&format!("DTSTART;VALUE=DATE:{}", day.format("%Y%m%d")));
    }
    file.line(&format!("SUMMARY:{summary}"));
    file.line("CLASS:CONFIDENTIAL");
    file.line("TRANSP:TRANSPARENT");
    file.line("BEGIN:VALARM");
    file.line("ACTION:DISPLAY");
    file.line(&format!("TRIGGER:{}", lead(term)));
    file.line(&format!("DESCRIPTION:{summary}"));
    file.line("END:VALARM");
    file.line("END:VEVENT");
}

/// How long before its term an alarm rings.
fn lead(term: &TermRow) -> String {
    if term.warn_days > 0 {
        format!("-P{}D", term.warn_days)
    } else if term.to_the_hour {
        format!("-PT{LEAD_MINUTES}M")
    } else {
        "PT0S".to_owned()
    }
}

/// An instant in universal time.
fn instant(at: Moment) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// Words without what has a meaning in the file. Source: RFC 5545, 3.3.11.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in crate::text::visible(text).chars() {
        match letter {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            '\n' => escaped.push_str("\\n"),
            other if other.is_control() => escaped.push(' '),
            other => escaped.push(other),
        }
    }
    escaped
}

#[derive(Default)]
struct File {
    out: String,
}

impl File {
    /// Writes a line, folded between letters where it is too long.
    fn line(&mut self, line: &str) {
        let mut used = 0;
        for letter in line.chars() {
            let octets = letter.len_utf8();
            if used + octets > OCTETS {
                self.out.push_str("\r\n ");
                // The blank that says that the line goes on is an octet of it.
                used = 1;
            }
            used += octets;
            self.out.push(letter);
        }
        self.out.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_has_a_meaning_in_the_file_is_escaped() {
        for (text, expected) in [
            ("a, b; c", "a\\, b\\; c"),
            ("a\\b", "a\\\\b"),
            ("one\ntwo", "one\\ntwo"),
        ] {
            assert_eq!(escaped(text), expected);
        }
    }

    proptest! {
        #[test]
        fn a_folded_line_is_short_enough_and_reads_as_before(text in "(\\PC|[а-я]|漢){0,300}") {
            let mut file = File::default();
            file.line(&text);
            for line in file.out.split("\r\n") {
                prop_assert!(line.len() <= OCTETS, "{} octets", line.len());
            }
            prop_assert_eq!(file.out.replace("\r\n ", "").replace("\r\n", ""), text);
        }
    }
}
