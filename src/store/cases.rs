//! Cases: loading one, its contacts, and the list of cases.

use rusqlite::{Connection, OptionalExtension, named_params, params};

use super::codec;
use super::contract::{Begin, CaseAsk, CaseFile, CaseRow, CaseView, NO_TERM, StoreError};
use super::{Store, agenda, register, search, signals};
use crate::domain::case::Case;
use crate::domain::contact::Contact;
use crate::domain::forms::CaseLine;
use crate::domain::ids::{CaseId, Login, Number};
use crate::domain::staff::{Load, Role};

/// Contacts that a case is opened with; older ones are paged.
const CONTACTS: u32 = 200;
/// Cases that are offered to choose from: more than anybody runs.
const OFFERED: usize = 100;

pub(super) fn by_id(conn: &Connection, id: CaseId) -> Result<Option<Case>, StoreError> {
    let mut statement = conn.prepare_cached("select body from case_file where id = ?")?;
    let mut rows = statement.query([codec::bytes(id.0)])?;
    rows.next()?.map(|row| codec::record(row, 0)).transpose()
}

pub(super) fn by_number(conn: &Connection, number: Number) -> Result<Option<Case>, StoreError> {
    let mut statement = conn.prepare_cached("select body from case_file where number = ?")?;
    let mut rows = statement.query([number.sort_key()])?;
    rows.next()?.map(|row| codec::record(row, 0)).transpose()
}

pub(super) fn title(conn: &Connection, number: Number) -> Result<Option<String>, StoreError> {
    let sql = "select title from case_file where number = ?";
    Ok(conn
        .prepare_cached(sql)?
        .query_row([number.sort_key()], |row| row.get(0))
        .optional()?)
}

/// The number of a case.
pub(super) fn number_of(conn: &Connection, id: CaseId) -> Result<Option<Number>, StoreError> {
    let mut statement = conn.prepare_cached("select number from case_file where id = ?")?;
    let mut rows = statement.query([codec::bytes(id.0)])?;
    rows.next()?.map(|row| codec::number(row, 0)).transpose()
}

pub(super) fn contacts(
    conn: &Connection,
    number: Number,
    limit: u32,
) -> Result<Vec<Contact>, StoreError> {
    let sql = "select body from contact where case_number = ? order by at desc, id desc limit ?";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(params![number.sort_key(), limit])?;
    let mut contacts = Vec::new();
    while let Some(row) = rows.next()? {
        contacts.push(codec::record(row, 0)?);
    }
    Ok(contacts)
}

const COLUMNS: &str =
    "number, id, title, state, level, curator, next_due, opened_at, closed_at, pending";

fn row(row: &rusqlite::Row<'_>) -> Result<CaseRow, StoreError> {
    let state: String = row.get(3)?;
    let curator: Option<String> = row.get(5)?;
    Ok(CaseRow {
        number: codec::number(row, 0)?,
        id: codec::id(row, 1)?.into(),
        title: row.get(2)?,
        state: codec::unbody(&format!("\"{state}\""))?,
        level: row.get(4)?,
        curator: curator.as_deref().and_then(Login::new),
        next_due: codec::unstamp(&row.get::<_, String>(6)?).ok(),
        opened_at: codec::moment(row, 7)?,
        closed_at: codec::maybe_moment(row, 8)?,
        pending: row.get(9)?,
    })
}

/// The question for a page of the list; along an index, never sorted anew.
fn page_sql(view: CaseView, comparison: &str, way: &str) -> String {
    let which = condition(view);
    format!(
        "select {COLUMNS}
           from case_file
          where {which} and (next_due, number) {comparison} (:due, :number)
          order by next_due {way}, number {way}
          limit :limit"
    )
}

impl Store {
    /// A case with what stands beside it on its screen.
    ///
    /// # Errors
    /// A record cannot be read.
    pub fn case_file(&self, number: Number) -> Result<Option<CaseFile>, StoreError> {
        let Some(case) = by_number(&self.conn, number)? else {
            return Ok(None);
        };
        let mut siblings = Vec::new();
        for sibling in &case.siblings {
            siblings.extend(number_of(&self.conn, *sibling)?);
        }
        Ok(Some(CaseFile {
            contacts: contacts(&self.conn, number, CONTACTS)?,
            signals: signals::of_case(&self.conn, case.id)?,
            terms: agenda::of(&self.conn, number)?,
            entries: register::of_case(&self.conn, number)?,
            siblings,
            case,
        }))
    }

    /// The number of a case.
    ///
    /// # Errors
    /// The engine fails.
    pub fn case_number(&self, id: CaseId) -> Result<Option<Number>, StoreError> {
        number_of(&self.conn, id)
    }

    /// A page of the list of cases, by next term.
    ///
    /// # Errors
    /// A record cannot be read.
    pub fn cases(&self, ask: &CaseAsk) -> Result<Vec<CaseRow>, StoreError> {
        if !ask.filter.trim().is_empty() {
            return self.cases_with(ask);
        }
        let (order, comparison, (due, number)) = match &ask.from {
            Begin::Start => ("asc", ">", (String::new(), -1)),
            Begin::After(key) => ("asc", ">", key.clone()),
            Begin::At(key) => ("asc", ">=", key.clone()),
            Begin::Before(key) => ("desc", "<", key.clone()),
            Begin::End => ("desc", "<", (NO_TERM.to_owned(), i64::MAX)),
        };
        let sql = page_sql(ask.view, comparison, order);
        let mut statement = self.conn.prepare_cached(&sql)?;
        let limit = i64::try_from(ask.limit).unwrap_or(i64::MAX);
        let mut rows = statement.query(named_params! {
            ":me": ask.me.as_str(), ":due": due, ":number": number, ":limit": limit
        })?;
        let mut found = Vec::new();
        while let Some(each) = rows.next()? {
            found.push(row(each)?);
        }
        if order == "desc" {
            found.reverse();
        }
        Ok(found)
    }

    /// How many cases a view has in all; may count a table, so not for a key press.
    ///
    /// # Errors
    /// The engine fails.
    pub fn cases_total(&self, view: CaseView, me: &Login) -> Result<i64, StoreError> {
        let which = condition(view);
        let sql = format!("select count(*) from case_file where {which}");
        let me = named_params! { ":me": me.as_str() };
        Ok(self
            .conn
            .prepare_cached(&sql)?
            .query_row(me, |row| row.get(0))?)
    }

    /// Open cases to choose from, the next term first: those that somebody runs, or all where that
    /// are none.
    ///
    /// # Errors
    /// A record cannot be read.
    pub fn offered_cases(&self, me: &Login) -> Result<Vec<CaseLine>, StoreError> {
        let mut ask = CaseAsk {
            view: CaseView::Mine,
            filter: String::new(),
            me: me.clone(),
            from: Begin::Start,
            limit: OFFERED,
        };
        let mut rows = self.cases(&ask)?;
        if rows.is_empty() {
            ask.view = CaseView::Open;
            rows = self.cases(&ask)?;
        }
        let mut lines = Vec::with_capacity(rows.len());
        for row in rows {
            let case = by_number(&self.conn, row.number)?;
            let people = case.iter().flat_map(Case::asked);
            lines.push(CaseLine {
                number: row.number,
                title: row.title,
                people: people.map(|(_id, name)| name.to_owned()).collect(),
            });
        }
        Ok(lines)
    }

    /// Cases in which all words stand; at most as many as the search gives.
    fn cases_with(&self, ask: &CaseAsk) -> Result<Vec<CaseRow>, StoreError> {
        let sql = format!("select {COLUMNS} from case_file where number = ?");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut found = Vec::new();
        for number in search::numbers(&self.conn, &ask.filter, search::MOST)? {
            let mut rows = statement.query([number])?;
            let Some(each) = rows.next()?.map(row).transpose()? else {
                continue;
            };
            let fits = match ask.view {
                CaseView::Mine => {
                    each.closed_at.is_none() && each.curator.as_ref() == Some(&ask.me)
                }
                CaseView::Open => each.closed_at.is_none(),
                CaseView::Pending => each.pending,
                CaseView::Closed => each.closed_at.is_some(),
            };
            if fits {
                found.push(each);
            }
        }
        found.sort_by_key(CaseRow::sort_key);
        Ok(page(found, &ask.from, ask.limit, CaseRow::sort_key))
    }

    /// What each worker who runs cases or sorts signals carries, the lightest first.
    ///
    /// # Errors
    /// The engine fails.
    pub fn loads(&self, now: crate::domain::Moment) -> Result<Vec<Load>, StoreError> {
        let office = self.office_there()?;
        let today = office.calendar.end_of_day(office.calendar.local_day(now));
        let mut loads = Vec::new();
        for worker in self.staff()? {
            if !worker.holds_any(&[Role::Duty, Role::Curator, Role::Supervisor]) {
                continue;
            }
            let mut load = Load {
                login: worker.login.clone(),
                name: worker.name.clone(),
                cases: 0,
                weight: 0,
                due_today: self.due_until(&worker.login, today)?,
            };
            for (level, weight) in (1u8..).zip(office.method.load_weights) {
                let cases = super::save::count(
                    &self.conn,
                    &super::save::load_counter(worker.login.as_str(), level),
                )?;
                let cases = u32::try_from(cases).unwrap_or(0);
                load.cases += cases;
                load.weight += cases * weight;
            }
            load.weight += load.due_today;
            loads.push(load);
        }
        loads.sort_by(|a, b| a.weight.cmp(&b.weight).then_with(|| a.login.cmp(&b.login)));
        Ok(loads)
    }
}

/// Which rows a view shows.
const fn condition(view: CaseView) -> &'static str {
    match view {
        CaseView::Mine => "closed_at is null and curator = :me",
        CaseView::Open => "closed_at is null and :me is not null",
        CaseView::Pending => "pending = 1 and :me is not null",
        CaseView::Closed => "closed_at is not null and :me is not null",
    }
}

/// The page of rows that are in memory, in order, that begins where it is asked.
pub(super) fn page<R, K: Ord>(
    rows: Vec<R>,
    from: &Begin<K>,
    limit: usize,
    key: impl Fn(&R) -> K,
) -> Vec<R> {
    let skipped = match from {
        Begin::Start => 0,
        Begin::After(after) => rows.partition_point(|row| key(row) <= *after),
        Begin::At(at) => rows.partition_point(|row| key(row) < *at),
        Begin::Before(before) => rows
            .partition_point(|row| key(row) < *before)
            .saturating_sub(limit),
        Begin::End => rows.len().saturating_sub(limit),
    };
    let most = match from {
        Begin::Before(before) => limit.min(rows.partition_point(|row| key(row) < *before)),
        Begin::Start | Begin::After(_) | Begin::At(_) | Begin::End => limit,
    };
    rows.into_iter().skip(skipped).take(most).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_of_cases_walks_an_index_and_sorts_nothing() {
        let conn = super::super::connect::in_memory().unwrap();
        for view in CaseView::ALL {
            for (comparison, way) in [(">", "asc"), ("<", "desc")] {
                let plan = super::super::tests::plan(&conn, &page_sql(view, comparison, way));
                assert!(plan.contains("USING INDEX case_"), "{view:?}: {plan}");
                assert!(!plan.contains("TEMP B-TREE"), "{view:?}: {plan}");
            }
        }
    }
}
