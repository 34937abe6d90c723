//! The journal as the figures need it: records as they stand, and what they do not tell any more.

use std::collections::BTreeMap;

use super::Frame;
use crate::domain::Moment;
use crate::domain::case::Case;
use crate::domain::change::{CaseChange, Change, EntryChange, OfficeChange, SignalChange};
use crate::domain::command::Office;
use crate::domain::ids::{CaseId, EntryId, ItemId, SignalId};
use crate::domain::method::{Event, Span};
use crate::domain::register::Entry;
use crate::domain::signal::Signal;
use crate::domain::term::{self, TermKind};
use crate::domain::urgency::{self, Outcome};

/// The journal, as far as it was read.
#[derive(Debug, Default)]
pub struct Fold {
    office: Option<Box<Office>>,
    signals: BTreeMap<SignalId, Received>,
    cases: BTreeMap<CaseId, Opened>,
    entries: BTreeMap<EntryId, Entry>,
}

/// A signal as it stands, without the words and people that no figure looks at.
#[derive(Debug)]
pub(super) struct Received {
    pub(super) signal: Signal,
    /// When it was sorted first: a level was found, or that it is not for this office.
    pub(super) first_sorted: Option<Moment>,
    /// How urgent it was, each from a moment on.
    standings: Vec<Standing>,
}

/// How urgent a signal was for a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Standing {
    since: Moment,
    pub(super) level: Option<u8>,
    pub(super) not_ours: bool,
    response: Option<Span>,
    safe_until: Option<Moment>,
    received_at: Moment,
}

impl Standing {
    fn of(signal: &Signal, since: Moment) -> Self {
        Self {
            since,
            level: signal.level(),
            not_ours: signal.level().is_none() && signal.not_ours().is_some(),
            response: signal.response(),
            safe_until: signal.sorting.as_ref().and_then(|each| each.safe_until),
            received_at: signal.report.received_at,
        }
    }

    /// When the signal was due then; the same rule as [`term::due_of`].
    pub(super) fn due(&self, frame: &Frame<'_>) -> Option<Moment> {
        if self.not_ours {
            return None;
        }
        let instrument = &frame.method.instrument;
        let response = self
            .response
            .or_else(|| urgency::response(instrument, self.level))?;
        Some(urgency::due(
            response,
            self.received_at,
            self.safe_until,
            frame.calendar,
        ))
    }
}

impl Received {
    fn new(signal: &Signal, at: Moment) -> Self {
        let mut signal = signal.clone();
        thin(&mut signal);
        let mut received = Self {
            standings: vec![Standing::of(&signal, at)],
            first_sorted: None,
            signal,
        };
        received.look(at);
        received
    }

    fn apply(&mut self, at: Moment, change: &SignalChange) {
        self.signal.apply(change);
        thin(&mut self.signal);
        self.look(at);
    }

    fn look(&mut self, at: Moment) {
        if let Some(sorting) = &self.signal.sorting
            && sorting.result.outcome != Outcome::NotSorted
        {
            self.first_sorted.get_or_insert(sorting.at);
        }
        let now = Standing::of(&self.signal, at);
        let same = |last: &Standing| Standing { since: at, ..*last } == now;
        if !self.standings.last().is_some_and(same) {
            self.standings.push(now);
        }
    }

    /// How urgent it was at the end of the period; what was recorded later was not sorted then.
    pub(super) fn standing(&self, frame: &Frame<'_>) -> Option<&Standing> {
        let mut standings = self.standings.iter().rev();
        let then = standings.find(|each| frame.past(each.since));
        then.or_else(|| self.standings.first())
    }

    /// Whether it had been received and not decided on at the end of the period.
    pub(super) fn was_open(&self, frame: &Frame<'_>) -> bool {
        let decided = self.signal.decision.as_ref();
        frame.past(self.signal.report.received_at)
            && !decided.is_some_and(|decision| frame.past(decision.at))
    }
}

/// Takes out what no figure looks at, so that a long journal fits into memory.
fn thin(signal: &mut Signal) {
    let report = &mut signal.report;
    report.text = String::new();
    report.place = String::new();
    report.adults = Vec::new();
    report.informant = crate::domain::person::Informant::default();
    signal.external = None;
}

/// A case as it stands.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) case: Case,
    /// The level that weighs it, each from a moment on.
    levels: Vec<(Moment, u8)>,
    /// When each review was due; nothing where no date was set.
    pub(super) review_due: BTreeMap<ItemId, Option<Moment>>,
}

impl Opened {
    fn apply(&mut self, at: Moment, change: &CaseChange, office: Option<&Office>) {
        if let CaseChange::ReviewHeld(review) = change {
            let due = office.and_then(|office| review_due(&self.case, office));
            self.review_due.insert(review.id, due);
        }
        self.case.apply(change);
        if self.levels.last().map(|(_at, level)| *level) != Some(self.case.level) {
            self.levels.push((at, self.case.level));
        }
    }

    /// The level that weighed it at the end of the period.
    pub(super) fn level(&self, frame: &Frame<'_>) -> u8 {
        let mut levels = self.levels.iter().rev();
        let then = levels.find(|(at, _level)| frame.past(*at));
        let then = then.or_else(|| self.levels.first());
        then.map_or(self.case.level, |(_at, level)| *level)
    }

    /// Whether it was open at the end of the period.
    pub(super) fn was_open(&self, frame: &Frame<'_>) -> bool {
        self.case.episodes.iter().any(|episode| {
            let closed = episode.closed_at.is_some_and(|at| frame.past(at));
            frame.past(episode.opened_at) && !closed
        })
    }
}

/// When the next review is due: the date that was chosen, else the method's term.
fn review_due(case: &Case, office: &Office) -> Option<Moment> {
    let method = &office.method;
    let of_review = |id: &str| {
        let deadline = method.deadline(id);
        deadline.is_some_and(|each| each.until == Event::Reviewed)
    };
    let terms = term::of_case(case, method, &office.calendar);
    let reviews = terms.iter().filter(|term| match &term.kind {
        TermKind::Review => true,
        TermKind::Deadline(id) => of_review(id),
        TermKind::Sort
        | TermKind::SeeChild
        | TermKind::Task(..)
        | TermKind::Goal(..)
        | TermKind::Attempt
        | TermKind::Appointment
        | TermKind::Urgent(_)
        | TermKind::Request
        | TermKind::Approval(_)
        | TermKind::NewSignal(_)
        | TermKind::Service(..)
        | TermKind::Inform(..)
        | TermKind::Meeting(..)
        | TermKind::FamilyMeeting(_) => false,
    });
    reviews.map(|term| term.due_at).min()
}

impl Fold {
    /// Takes the next entry of the journal: when it was written, and what changed.
    ///
    /// What concerns a record that was lawfully erased is passed over.
    pub fn take(&mut self, at: Moment, change: &Change) {
        match change {
            Change::Office(OfficeChange::SetUp(office)) => self.office = Some(office.clone()),
            Change::Office(OfficeChange::MethodChanged(method)) => {
                if let Some(office) = &mut self.office {
                    office.method = (**method).clone();
                }
            }
            Change::Office(OfficeChange::HolidaysChanged(days)) => {
                if let Some(office) = &mut self.office {
                    office.calendar.change(days);
                }
            }
            Change::Office(_) => {}
            Change::Entry(id, EntryChange::Opened(entry)) => {
                self.entries.insert(*id, (**entry).clone());
            }
            Change::Entry(id, change) => {
                if let Some(entry) = self.entries.get_mut(id) {
                    entry.apply(change);
                }
            }
            Change::Signal(id, SignalChange::Received(signal)) => {
                self.signals.insert(*id, Received::new(signal, at));
            }
            Change::Signal(id, change) => {
                if let Some(received) = self.signals.get_mut(id) {
                    received.apply(at, change);
                }
            }
            Change::Case(id, CaseChange::Opened(case)) => {
                let opened = Opened {
                    levels: vec![(at, case.level)],
                    review_due: BTreeMap::new(),
                    case: (**case).clone(),
                };
                self.cases.insert(*id, opened);
            }
            Change::Case(id, change) => {
                if let Some(opened) = self.cases.get_mut(id) {
                    opened.apply(at, change, self.office.as_deref());
                }
            }
        }
    }

    pub(super) fn signals(&self) -> impl Iterator<Item = &Received> {
        self.signals.values()
    }

    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values()
    }

    pub(super) fn cases(&self) -> impl Iterator<Item = &Opened> {
        self.cases.values()
    }
}
