//! The intake queue: its lines kept in order, and read a page at a time.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::contract::{
    Begin, Counts, LineBody, QueueAsk, QueueKey, QueueRow, QueueView, StoreError,
};
use super::save::{CASES, PENDING, REDIRECT, bump, count};
use super::{Store, cases, codec, search, signals};
use crate::domain::Moment;
use crate::domain::day::Calendar;
use crate::domain::ids::{Login, Number};
use crate::domain::line;
use crate::domain::method::{Instrument, Method};
use crate::domain::signal::Signal;
use crate::domain::term;

/// Counter of lines in the queue.
const OPEN: &str = "open";
/// Counter of lines that nobody sorted.
const UNSORTED: &str = "unsorted";
/// Overdue lines are counted to this number.
const COUNTED: u32 = 1_000;

/// Takes the line that a signal leads out, if it leads one.
pub(super) fn forget(conn: &Connection, lead: Number) -> Result<(), StoreError> {
    let sql = "delete from queue_line where lead = ? returning level";
    let level: Option<i64> = conn
        .prepare_cached(sql)?
        .query_row([lead.sort_key()], |row| row.get(0))
        .optional()?;
    if let Some(level) = level {
        bump(conn, OPEN, -1)?;
        bump(conn, UNSORTED, -i64::from(level == 0))?;
    }
    Ok(())
}

/// Writes the line that signals share, if they wait; says on which of them somebody must act, and
/// by when.
pub(super) fn write(
    conn: &Connection,
    members: &[Signal],
    method: &Method,
    calendar: &Calendar,
) -> Result<Option<(Number, Moment)>, StoreError> {
    let members: Vec<&Signal> = members.iter().collect();
    let Some(facts) = line::line_of(&members, method, calendar) else {
        return Ok(None);
    };
    let lead = members.iter().find(|signal| signal.id == facts.lead);
    let Some((order, lead)) = facts.order().zip(lead) else {
        return Ok(None);
    };
    let level = i64::from(order.level.filter(|_level| !order.unsorted).unwrap_or(0));
    conn.prepare_cached(
        "insert into queue_line (lead, level, due_at, fewer_yes, youngest, received_at, holder, body)
              values (:lead, :level, :due_at, :fewer_yes, :youngest, :received_at, :holder, :body)",
    )?
    .execute(named_params! {
        ":lead": order.number.sort_key(),
        ":level": level,
        ":due_at": codec::stamp(order.due_at),
        ":fewer_yes": -i64::from(order.yes),
        ":youngest": order.youngest_months,
        ":received_at": codec::stamp(order.received_at),
        ":holder": facts.holder.as_ref().map(Login::as_str),
        ":body": codec::body(&LineBody::of(&facts, lead))?,
    })?;
    bump(conn, OPEN, 1)?;
    bump(conn, UNSORTED, i64::from(level == 0))?;
    Ok(Some((lead.number, order.due_at)))
}

const COLUMNS: &str = "lead, level, due_at, fewer_yes, youngest, received_at, holder, body";

/// A stretch of the index in the order of the queue: one level, one side of "now".
#[derive(Debug, Clone, Copy)]
struct Stretch {
    level: u8,
    rank: u8,
    /// Only what is overdue, only what is not, or both.
    side: Side,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Both,
    Overdue,
    Ahead,
}

/// The stretches of the index; several of the same rank are merged.
fn stretches(instrument: &Instrument, view: QueueView) -> Vec<Stretch> {
    let unsorted = Stretch {
        level: 0,
        rank: instrument.unsorted.rank,
        side: Side::Both,
    };
    let mut stretches = vec![unsorted];
    if view != QueueView::Unsorted {
        for level in &instrument.levels {
            let stretch = Stretch {
                level: level.id,
                rank: level.rank,
                side: Side::Both,
            };
            match level.overdue_rank {
                Some(rank) => {
                    stretches.push(Stretch {
                        side: Side::Ahead,
                        ..stretch
                    });
                    stretches.push(Stretch {
                        side: Side::Overdue,
                        rank,
                        ..stretch
                    });
                }
                None => stretches.push(stretch),
            }
        }
    }
    if view == QueueView::Overdue {
        stretches.retain(|stretch| stretch.side != Side::Ahead);
        for stretch in &mut stretches {
            stretch.side = Side::Overdue;
        }
    }
    stretches.sort_by_key(|stretch| stretch.rank);
    stretches
}

/// Where a page begins within one rank, and in which direction it goes.
struct Edge<'a> {
    key: Option<&'a QueueKey>,
    comparison: &'static str,
    backwards: bool,
}

fn row(
    row: &Row<'_>,
    rank: u8,
    stretch: Stretch,
    instrument: &Instrument,
    now: Moment,
) -> Result<QueueRow, StoreError> {
    let key = QueueKey {
        rank,
        due_at: row.get(2)?,
        fewer_yes: row.get(3)?,
        youngest: row.get(4)?,
        received_at: row.get(5)?,
        lead: row.get(0)?,
    };
    let due_at = codec::unstamp(&key.due_at)?;
    let level: u8 = row.get(1)?;
    let holder: Option<String> = row.get(6)?;
    let own = instrument
        .level(stretch.level)
        .map_or(instrument.unsorted.rank, |level| level.rank);
    Ok(QueueRow {
        number: codec::number(row, 0)?,
        level: (level > 0).then_some(level),
        due_at: Some(due_at),
        received_at: codec::unstamp(&key.received_at)?,
        holder: holder.as_deref().and_then(Login::new),
        youngest_months: u32::try_from(key.youngest).unwrap_or(0),
        overdue: due_at < now,
        promoted: rank < own,
        body: codec::record(row, 7)?,
        key,
    })
}

impl Store {
    /// A page of the queue, in its order.
    ///
    /// # Errors
    /// A record cannot be read.
    pub fn queue(&self, ask: &QueueAsk) -> Result<Vec<QueueRow>, StoreError> {
        match ask.view {
            QueueView::Redirect => self.by_number_where("redirect = 1", ask),
            QueueView::Countersign => self.by_number_where("countersign = 1", ask),
            QueueView::All => self.by_number_where("redirect >= 0", ask),
            QueueView::Open | QueueView::Mine | QueueView::Overdue | QueueView::Unsorted => {
                self.waiting(ask)
            }
        }
    }

    fn waiting(&self, ask: &QueueAsk) -> Result<Vec<QueueRow>, StoreError> {
        let office = self.office_there()?;
        let instrument = &office.method.instrument;
        if !ask.filter.trim().is_empty() {
            let mut rows = self.waiting_with(ask, instrument)?;
            rows.sort_by(|a, b| a.key.cmp(&b.key));
            return Ok(cases::page(rows, &ask.from, ask.limit, |row| {
                row.key.clone()
            }));
        }
        let (key, comparison, backwards) = match &ask.from {
            Begin::Start => (None, ">", false),
            Begin::After(key) => (Some(key), ">", false),
            Begin::At(key) => (Some(key), ">=", false),
            Begin::Before(key) => (Some(key), "<", true),
            Begin::End => (None, "<", true),
        };
        let edge = Edge {
            key,
            comparison,
            backwards,
        };
        let mut stretches = stretches(instrument, ask.view);
        if backwards {
            stretches.reverse();
        }
        let mut found: Vec<QueueRow> = Vec::new();
        for group in stretches.chunk_by(|a, b| a.rank == b.rank) {
            if found.len() >= ask.limit {
                break;
            }
            let mut rows = Vec::new();
            for stretch in group {
                rows.extend(self.stretch(*stretch, ask, &edge, instrument)?);
            }
            rows.sort_by(|a, b| {
                if backwards {
                    b.key.cmp(&a.key)
                } else {
                    a.key.cmp(&b.key)
                }
            });
            let room = ask.limit - found.len();
            found.extend(rows.into_iter().take(room));
        }
        if backwards {
            found.reverse();
        }
        Ok(found)
    }

    /// The first rows of one stretch behind the edge, along the index.
    fn stretch(
        &self,
        stretch: Stretch,
        ask: &QueueAsk,
        edge: &Edge<'_>,
        instrument: &Instrument,
    ) -> Result<Vec<QueueRow>, StoreError> {
        let within = match edge.key.map(|key| key.rank.cmp(&stretch.rank)) {
            Some(std::cmp::Ordering::Less) if edge.backwards => return Ok(Vec::new()),
            Some(std::cmp::Ordering::Greater) if !edge.backwards => return Ok(Vec::new()),
            Some(std::cmp::Ordering::Equal) => edge.key,
            Some(_) | None => None,
        };
        let behind = within.map(|_key| edge.comparison);
        let sql = stretch_sql(ask.view, stretch.side, behind, edge.backwards);
        let mut statement = self.conn.prepare_cached(&sql)?;
        let now = codec::stamp(ask.now);
        let limit = i64::try_from(ask.limit).unwrap_or(i64::MAX);
        let me = ask.me.as_str();
        let mut rows = match within {
            Some(key) => statement.query(named_params! {
                ":me": me, ":level": stretch.level, ":now": now, ":limit": limit,
                ":due": key.due_at, ":yes": key.fewer_yes, ":youngest": key.youngest,
                ":received": key.received_at, ":lead": key.lead,
            })?,
            None => statement.query(named_params! {
                ":me": me, ":level": stretch.level, ":now": now, ":limit": limit,
            })?,
        };
        let mut found = Vec::new();
        while let Some(each) = rows.next()? {
            found.push(row(each, stretch.rank, stretch, instrument, ask.now)?);
        }
        Ok(found)
    }

    /// Lines in which all words stand; at most as many as the search gives.
    fn waiting_with(
        &self,
        ask: &QueueAsk,
        instrument: &Instrument,
    ) -> Result<Vec<QueueRow>, StoreError> {
        let stretches = stretches(instrument, ask.view);
        let sql = format!("select {COLUMNS} from queue_line where lead = ?");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut found: Vec<QueueRow> = Vec::new();
        for number in search::numbers(&self.conn, &ask.filter, search::MOST)? {
            let mut rows = statement.query([self.lead_of(number)?])?;
            let Some(each) = rows.next()? else { continue };
            let (level, due_at): (u8, String) = (each.get(1)?, each.get(2)?);
            let overdue = due_at < codec::stamp(ask.now);
            let fits = |stretch: &&Stretch| {
                stretch.level == level
                    && match stretch.side {
                        Side::Both => true,
                        Side::Overdue => overdue,
                        Side::Ahead => !overdue,
                    }
            };
            let Some(stretch) = stretches.iter().find(fits) else {
                continue;
            };
            let line = row(each, stretch.rank, *stretch, instrument, ask.now)?;
            let mine = ask.view != QueueView::Mine || line.holder.as_ref() == Some(&ask.me);
            if mine && !found.iter().any(|known| known.number == line.number) {
                found.push(line);
            }
        }
        Ok(found)
    }

    /// The number that leads the line of a signal; its own where it is no signal.
    fn lead_of(&self, number: i64) -> Result<i64, StoreError> {
        let sql = "select min(other.number)
                     from signal
                     join signal as other on other.line = signal.line
                    where signal.number = ?";
        let lead: Option<i64> = self
            .conn
            .prepare_cached(sql)?
            .query_row([number], |row| row.get(0))?;
        Ok(lead.unwrap_or(number))
    }

    /// Signals of the register, the latest first.
    fn by_number_where(&self, which: &str, ask: &QueueAsk) -> Result<Vec<QueueRow>, StoreError> {
        let office = self.office_there()?;
        if !ask.filter.trim().is_empty() {
            let mut rows = Vec::new();
            for number in search::numbers(&self.conn, &ask.filter, search::MOST)? {
                let Some(number) = Number::from_sort_key(number) else {
                    continue;
                };
                let Some(signal) = signals::by_number(&self.conn, number)? else {
                    continue;
                };
                let within = match ask.view {
                    QueueView::Redirect => signal.to_redirect(),
                    QueueView::Countersign => term::countersigning(&signal, &office.method),
                    QueueView::All
                    | QueueView::Open
                    | QueueView::Mine
                    | QueueView::Overdue
                    | QueueView::Unsorted => true,
                };
                if within {
                    rows.push(registered(&signal, &office, ask.now)?);
                }
            }
            rows.sort_by(|a, b| a.key.cmp(&b.key));
            rows.dedup_by(|a, b| a.number == b.number);
            return Ok(cases::page(rows, &ask.from, ask.limit, |row| {
                row.key.clone()
            }));
        }
        let (comparison, way, lead) = match &ask.from {
            Begin::Start => ("<", "desc", i64::MAX),
            Begin::After(key) => ("<", "desc", -key.lead),
            Begin::At(key) => ("<=", "desc", -key.lead),
            Begin::Before(key) => (">", "asc", -key.lead),
            Begin::End => (">", "asc", -1),
        };
        let sql = format!(
            "select body from signal where {which} and number {comparison} ? order by number {way} limit ?"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let limit = i64::try_from(ask.limit).unwrap_or(i64::MAX);
        let mut rows = statement.query(rusqlite::params![lead, limit])?;
        let mut found = Vec::new();
        while let Some(each) = rows.next()? {
            found.push(registered(&codec::record(each, 0)?, &office, ask.now)?);
        }
        if way == "asc" {
            found.reverse();
        }
        Ok(found)
    }

    /// How many rows a view has in all; may count a table, so not for a key press.
    ///
    /// # Errors
    /// The engine fails.
    pub fn queue_total(&self, view: QueueView, me: &Login, now: Moment) -> Result<i64, StoreError> {
        let sql = match view {
            QueueView::Open => return count(&self.conn, OPEN),
            QueueView::Unsorted => return count(&self.conn, UNSORTED),
            QueueView::Redirect => return count(&self.conn, REDIRECT),
            QueueView::Countersign => {
                "select count(*) from signal
                  where countersign = 1 and ?1 is not null and ?2 is not null"
            }
            QueueView::All => "select count(*) from signal where ?1 is not null and ?2 is not null",
            QueueView::Mine => {
                "select count(*) from queue_line where holder = ?1 and ?2 is not null"
            }
            QueueView::Overdue => {
                "select count(*) from queue_line where ?1 is not null and due_at < ?2"
            }
        };
        let params = rusqlite::params![me.as_str(), codec::stamp(now)];
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row(params, |row| row.get(0))?)
    }

    /// Counts for the header.
    ///
    /// # Errors
    /// The engine fails.
    pub fn counts(&self, now: Moment) -> Result<Counts, StoreError> {
        let office = self.office_there()?;
        let now = codec::stamp(now);
        let mut counts = Counts {
            open: count(&self.conn, OPEN)?,
            unsorted: count(&self.conn, UNSORTED)?,
            redirect: count(&self.conn, REDIRECT)?,
            cases: count(&self.conn, CASES)?,
            pending: count(&self.conn, PENDING)?,
            immediate: self.immediate()?,
            ..Counts::default()
        };
        let levels = office.method.instrument.levels.iter().map(|level| level.id);
        for level in std::iter::once(0).chain(levels) {
            counts.overdue += self.overdue(level, &now)?;
            let next = self.next_due(level, &now)?;
            counts.next_due = counts.next_due.into_iter().chain(next).min();
        }
        Ok(counts)
    }

    fn immediate(&self) -> Result<i64, StoreError> {
        let sql = "select count(*) from (select 1 from queue_line where level = 1 limit ?)";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query_row([COUNTED], |row| row.get(0))?)
    }

    fn overdue(&self, level: u8, now: &str) -> Result<i64, StoreError> {
        let sql = "select count(*)
                     from (select 1 from queue_line where level = ? and due_at < ? limit ?)";
        let params = rusqlite::params![level, now, COUNTED];
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row(params, |row| row.get(0))?)
    }

    fn next_due(&self, level: u8, now: &str) -> Result<Option<Moment>, StoreError> {
        let sql =
            "select due_at from queue_line where level = ? and due_at >= ? order by due_at limit 1";
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query(rusqlite::params![level, now])?;
        rows.next()?.map(|row| codec::moment(row, 0)).transpose()
    }
}

/// The question for one stretch; along the index in either direction, never sorted anew.
fn stretch_sql(view: QueueView, side: Side, behind: Option<&str>, backwards: bool) -> String {
    let mine = if view == QueueView::Mine {
        "holder = :me"
    } else {
        ":me is not null"
    };
    let side = match side {
        Side::Both => ":now is not null",
        Side::Overdue => "due_at < :now",
        Side::Ahead => "due_at >= :now",
    };
    let behind = behind.map_or_else(String::new, |comparison| {
        format!(
            "and (due_at, fewer_yes, youngest, received_at, lead) {comparison}
                 (:due, :yes, :youngest, :received, :lead)"
        )
    });
    let way = if backwards { "desc" } else { "asc" };
    format!(
        "select {COLUMNS}
           from queue_line
          where {mine} and level = :level and {side} {behind}
          order by due_at {way}, fewer_yes {way}, youngest {way}, received_at {way}, lead {way}
          limit :limit"
    )
}

/// A signal of the register as a row; the latest number sorts first.
fn registered(
    signal: &Signal,
    office: &crate::domain::command::Office,
    now: Moment,
) -> Result<QueueRow, StoreError> {
    // Shown by itself, whatever line it has joined.
    let own = Signal {
        line: signal.id,
        ..signal.clone()
    };
    let facts = line::line_of(&[&own], &office.method, &office.calendar);
    let facts = facts.ok_or_else(|| StoreError::Damaged("line".to_owned()))?;
    let due_at = facts.due_at.filter(|_due| signal.in_queue());
    Ok(QueueRow {
        key: QueueKey {
            rank: 0,
            due_at: String::new(),
            fewer_yes: 0,
            youngest: 0,
            received_at: String::new(),
            lead: -signal.number.sort_key(),
        },
        number: signal.number,
        level: signal.level(),
        due_at,
        received_at: signal.report.received_at,
        holder: signal.holder().cloned(),
        youngest_months: facts.youngest_months,
        overdue: due_at.is_some_and(|due| due < now),
        promoted: false,
        body: LineBody::of(&facts, signal),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_of_the_queue_walks_an_index_and_sorts_nothing() {
        let conn = super::super::connect::in_memory().unwrap();
        for view in [QueueView::Open, QueueView::Mine] {
            for side in [Side::Both, Side::Overdue, Side::Ahead] {
                for behind in [None, Some(">"), Some("<")] {
                    for backwards in [false, true] {
                        let sql = stretch_sql(view, side, behind, backwards);
                        let plan = super::super::tests::plan(&conn, &sql);
                        assert!(plan.contains("USING INDEX queue_"), "{plan}");
                        assert!(!plan.contains("TEMP B-TREE"), "{plan}");
                    }
                }
            }
        }
    }
}
