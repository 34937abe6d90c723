//! Figures: how the queue does, what the method asks for, the last months, and what the registers
//! tell, for a period.

mod plain;
mod view;

use chrono::Datelike;

use super::{Step, Update};
use crate::domain::figures::{Figure, Period, Report};
use crate::domain::{Day, Moment};
use crate::ui::action::{Action, Scope, moved, turned};
use crate::ui::{Effect, Loaded, Ticket, World, open};

/// Rows of the screen that are no figures: two of the frame, one of the period.
const FIXED: u16 = 3;

/// What is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// How the queue does.
    Queue,
    /// What the method asks for.
    Method,
    /// The last twelve months.
    Months,
    /// What the registers tell.
    Registers,
}

impl Shown {
    const ALL: [Self; 4] = [Self::Queue, Self::Method, Self::Months, Self::Registers];
}

/// Which days count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Span {
    ThisMonth,
    LastMonth,
    ThisQuarter,
    LastQuarter,
    ThisYear,
    TwelveMonths,
    /// The month that begins on a day.
    Month(Day),
}

impl Span {
    /// Those that one turns through.
    const ALL: [Self; 6] = [
        Self::ThisMonth,
        Self::LastMonth,
        Self::ThisQuarter,
        Self::LastQuarter,
        Self::ThisYear,
        Self::TwelveMonths,
    ];

    /// Its days, those to come left out.
    fn period(self, today: Day) -> Period {
        let of_quarter = today.month0() % 3;
        let period = match self {
            Self::ThisMonth => Period::months(today, 0, 1),
            Self::LastMonth => Period::months(today, 1, 1),
            Self::ThisQuarter => Period::months(today, of_quarter, 3),
            Self::LastQuarter => Period::months(today, of_quarter + 3, 3),
            Self::ThisYear => Period::months(today, today.month0(), 12),
            Self::TwelveMonths => Period::months(today, 11, 12),
            Self::Month(first) => Period::months(first, 0, 1),
        };
        Period {
            to: period.to.min(today),
            ..period
        }
    }
}

/// The figures of a period.
#[derive(Debug)]
pub struct Figures {
    shown: Shown,
    span: Span,
    /// The latest question; an answer to an earlier one is thrown away.
    ticket: Ticket,
    /// The period that is being counted.
    counting: Option<Period>,
    report: Option<Box<Report>>,
    selected: usize,
    page: usize,
}

impl Figures {
    /// The queue in this month; the moment tells its questions from those of an earlier screen.
    pub fn at(now: Moment) -> Self {
        Self {
            shown: Shown::Queue,
            span: Span::ThisMonth,
            ticket: Ticket::try_from(now.timestamp_millis()).unwrap_or(0),
            counting: None,
            report: None,
            selected: 0,
            page: 1,
        }
    }

    fn period(&self, world: &World) -> Period {
        self.span.period(world.office.calendar.local_day(world.now))
    }

    /// Counts, unless the same is being counted already.
    fn count(&mut self, world: &World) -> Vec<Step> {
        let period = self.period(world);
        if self.counting == Some(period) {
            return Vec::new();
        }
        self.ticket += 1;
        self.counting = Some(period);
        vec![Step::Effect(Effect::Figures(self.ticket, period))]
    }

    /// What was counted for the period that is asked for; nothing while it is being counted.
    fn report(&self, world: &World) -> Option<&Report> {
        let period = self.period(world);
        let report = self.report.as_deref();
        report.filter(|report| report.period == period || self.shown == Shown::Months)
    }

    /// The figures that are shown.
    fn figures(&self, world: &World) -> &[Figure] {
        let report = self.report(world);
        report.map_or(&[], |report| match self.shown {
            Shown::Queue => &report.queue,
            Shown::Method => &report.method,
            Shown::Registers => &report.registers,
            Shown::Months => &[],
        })
    }

    fn rows(&self, world: &World) -> usize {
        match self.shown {
            Shown::Queue | Shown::Method | Shown::Registers => self.figures(world).len(),
            Shown::Months => self.report(world).map_or(0, |report| report.months.len()),
        }
    }

    /// The first visible row of so many.
    const fn top(&self, page: usize) -> usize {
        (self.selected + 1).saturating_sub(page)
    }

    fn show(&mut self, shown: Shown, world: &World) {
        self.shown = shown;
        // Of the months the present one is looked at first.
        let last = self.rows(world).saturating_sub(1);
        self.selected = if shown == Shown::Months { last } else { 0 };
    }

    fn turn(&mut self, forward: bool, world: &World) -> Vec<Step> {
        let known = Span::ALL.contains(&self.span);
        let turned = turned(&Span::ALL, self.span, forward).filter(|_| known);
        self.span = turned.unwrap_or(Span::ThisMonth);
        if self.shown == Shown::Months {
            self.show(Shown::Queue, world);
        }
        self.count(world)
    }

    /// Opens what is behind the selected figure, or the figures of the selected month.
    fn open(&mut self, world: &World) -> Vec<Step> {
        if self.shown == Shown::Months {
            let report = self.report(world);
            let month = report.and_then(|report| report.months.get(self.selected));
            let Some(first) = month.map(|month| month.first) else {
                return Vec::new();
            };
            self.span = Span::Month(first);
            self.show(Shown::Queue, world);
            return self.count(world);
        }
        let figure = self.figures(world).get(self.selected);
        figure.map_or_else(Vec::new, |figure| open::figure(figure.clone()))
    }
}

impl Update for Figures {
    fn scopes(&self) -> Vec<Scope> {
        vec![Scope::Figures, Scope::List]
    }

    fn refresh(&mut self, world: &World) -> Vec<Step> {
        self.count(world)
    }

    fn sized(&mut self, _columns: u16, rows: u16, _world: &World) -> Vec<Step> {
        self.page = usize::from(rows.saturating_sub(FIXED)).max(1);
        Vec::new()
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "all other actions mean nothing here"
    )]
    fn act(&mut self, action: Action, world: &World) -> Vec<Step> {
        let last = self.rows(world).saturating_sub(1);
        if let Some(to) = moved(action, self.selected, self.page, last) {
            self.selected = to;
            return Vec::new();
        }
        match action {
            Action::NextView | Action::PreviousView => {
                let forward = action == Action::NextView;
                if let Some(shown) = turned(&Shown::ALL, self.shown, forward) {
                    self.show(shown, world);
                }
                Vec::new()
            }
            Action::Right | Action::Left => self.turn(action == Action::Right, world),
            Action::Open => self.open(world),
            Action::Back => vec![Step::Close],
            _ => Vec::new(),
        }
    }

    fn take(&mut self, loaded: Loaded, world: &World) -> Vec<Step> {
        if let Loaded::Figures(ticket, report) = loaded
            && ticket == self.ticket
        {
            let first = self.report.is_none();
            self.counting = None;
            self.report = Some(report);
            let last = self.rows(world).saturating_sub(1);
            let at_once = first && self.shown == Shown::Months;
            self.selected = if at_once {
                last
            } else {
                self.selected.min(last)
            };
        }
        Vec::new()
    }

    fn wants(&self, loaded: &Loaded) -> bool {
        matches!(loaded, Loaded::Figures(..))
    }

    fn failed(&mut self) {
        self.counting = None;
    }

    fn why_not(&self, action: Action, world: &World) -> Option<&'static str> {
        let nothing = action == Action::Open && self.rows(world) == 0;
        nothing.then_some("why-not-nothing-selected")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_ends_with_today_and_a_quarter_begins_with_its_first_month() {
        let today: Day = "2026-11-16".parse().unwrap();
        for (span, from, to) in [
            (Span::ThisMonth, "2026-11-01", "2026-11-16"),
            (Span::LastMonth, "2026-10-01", "2026-10-31"),
            (Span::ThisQuarter, "2026-10-01", "2026-11-16"),
            (Span::LastQuarter, "2026-07-01", "2026-09-30"),
            (Span::ThisYear, "2026-01-01", "2026-11-16"),
            (Span::TwelveMonths, "2025-12-01", "2026-11-16"),
        ] {
            let period = span.period(today);
            let days = (period.from.to_string(), period.to.to_string());
            assert_eq!(days, (from.to_owned(), to.to_owned()), "{span:?}");
        }
    }
}
