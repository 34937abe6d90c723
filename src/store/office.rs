//! The office and its staff.

use std::cell::RefCell;
use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension, params};

use super::codec;
use super::contract::StoreError;
use crate::domain::change::{Change, OfficeChange};
use crate::domain::command::{Office, OfficeKind};
use crate::domain::ids::Login;
use crate::domain::method::Method;
use crate::domain::staff::{Role, Staff};
use crate::domain::table::TableMap;

/// The office as it was last read.
///
/// Its record holds the whole method, so that it is read again only when another connection has
/// written, and taken apart only when it differs.
#[derive(Debug, Default)]
pub(super) struct Kept(RefCell<Option<Reading>>);

#[derive(Debug)]
struct Reading {
    /// The version of the file that it was read from; nothing where this connection wrote since.
    version: Option<i64>,
    body: String,
    office: Arc<Office>,
}

impl Kept {
    /// The office as it stands, once it is set up.
    pub(super) fn read(&self, conn: &Connection) -> Result<Option<Arc<Office>>, StoreError> {
        // The version first: what is written between the two is noticed the next time.
        let version = Some(version(conn)?);
        let mut kept = self.0.borrow_mut();
        if let Some(reading) = kept.as_ref()
            && reading.version == version
        {
            return Ok(Some(Arc::clone(&reading.office)));
        }
        let Some(body) = body(conn)? else {
            *kept = None;
            return Ok(None);
        };
        if let Some(reading) = kept.as_mut()
            && reading.body == body
        {
            reading.version = version;
            return Ok(Some(Arc::clone(&reading.office)));
        }
        let office = Arc::new(codec::unbody(&body)?);
        *kept = Some(Reading {
            version,
            body,
            office: Arc::clone(&office),
        });
        Ok(Some(office))
    }

    /// What was read may no longer stand: this connection wrote, or took a write back.
    pub(super) fn doubt(&self) {
        if let Some(reading) = self.0.borrow_mut().as_mut() {
            reading.version = None;
        }
    }
}

/// A number that changes when another connection has written.
pub(super) fn version(conn: &Connection) -> Result<i64, StoreError> {
    let mut statement = conn.prepare_cached("pragma data_version")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

fn body(conn: &Connection) -> Result<Option<String>, StoreError> {
    let mut statement = conn.prepare_cached("select body from office where place = 1")?;
    Ok(statement.query_row([], |row| row.get(0)).optional()?)
}

pub(super) fn office(conn: &Connection) -> Result<Option<Office>, StoreError> {
    body(conn)?.map(|body| codec::unbody(&body)).transpose()
}

pub(super) fn staff(conn: &Connection) -> Result<Vec<Staff>, StoreError> {
    let sql =
        "select login, name, roles, active, profession, competences from staff order by login";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    let mut staff = Vec::new();
    while let Some(row) = rows.next()? {
        let login: String = row.get(0)?;
        let login = Login::new(&login).ok_or_else(|| StoreError::Damaged("login".to_owned()))?;
        let roles: String = row.get(2)?;
        let roles = roles.split(',').filter_map(Role::from_code).collect();
        staff.push(Staff {
            login,
            name: row.get(1)?,
            roles,
            active: row.get(3)?,
            profession: row.get(4)?,
            competences: codec::record(row, 5)?,
        });
    }
    Ok(staff)
}

pub(super) fn apply(conn: &Connection, change: &OfficeChange) -> Result<(), StoreError> {
    match change {
        OfficeChange::SetUp(office) => {
            let kind = match office.kind {
                OfficeKind::Real => "real",
                OfficeKind::Practice => "practice",
                OfficeKind::Demo => "demo",
            };
            let body = codec::body(office)?;
            conn.prepare_cached(
                "insert into office (place, name, kind, body) values (1, ?, ?, ?)",
            )?
            .execute(params![office.name, kind, body])?;
        }
        OfficeChange::MethodChanged(method) => {
            rewrite(conn, |office| office.method = (**method).clone())?;
        }
        OfficeChange::StaffAdded(_)
        | OfficeChange::StaffDescribed { .. }
        | OfficeChange::StaffChanged(_) => apply_staff(conn, change)?,
        OfficeChange::HolidaysChanged(change) => {
            rewrite(conn, |office| office.calendar.change(change))?;
        }
        OfficeChange::TableMapSaved(map) => {
            let TableMap { name, mapping } = map.clone();
            rewrite(conn, |office| {
                office.table_maps.insert(name, mapping);
            })?;
        }
        OfficeChange::TableMapForgotten(name) => {
            rewrite(conn, |office| {
                office.table_maps.remove(name);
            })?;
        }
        // The journal alone keeps it: no table shows who looked at what.
        OfficeChange::InformantsExported { .. } | OfficeChange::Printed { .. } => {}
    }
    Ok(())
}

/// Changes the record of the office.
fn rewrite(conn: &Connection, change: impl FnOnce(&mut Office)) -> Result<(), StoreError> {
    let mut office = office(conn)?.ok_or_else(|| StoreError::Damaged("office".to_owned()))?;
    change(&mut office);
    conn.prepare_cached("update office set body = ? where place = 1")?
        .execute([codec::body(&office)?])?;
    Ok(())
}

fn apply_staff(conn: &Connection, change: &OfficeChange) -> Result<(), StoreError> {
    let codes = |roles: &[Role]| -> String {
        let codes: Vec<&str> = roles.iter().map(|role| role.code()).collect();
        codes.join(",")
    };
    if let OfficeChange::StaffAdded(staff) = change {
        conn.prepare_cached(
            "insert into staff (login, name, roles, active, profession, competences)
                  values (?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            staff.login.as_str(),
            staff.name,
            codes(&staff.roles),
            staff.active,
            staff.profession,
            codec::body(&staff.competences)?
        ])?;
    } else if let OfficeChange::StaffDescribed {
        login,
        profession,
        competences,
    } = change
    {
        conn.prepare_cached("update staff set profession = ?, competences = ? where login = ?")?
            .execute(params![
                profession,
                codec::body(competences)?,
                login.as_str()
            ])?;
    } else if let OfficeChange::StaffChanged(text) = change {
        conn.prepare_cached("update staff set name = ?, roles = ?, active = ? where login = ?")?
            .execute(params![
                text.name,
                codes(&text.roles),
                text.active,
                text.login.as_str()
            ])?;
    }
    Ok(())
}

/// Whether the office has worked by a pack of this id and version that said something else.
pub(super) fn said_otherwise(conn: &Connection, method: &Method) -> Result<bool, StoreError> {
    let sql = "select payload.body
                 from journal
                 join payload on payload.seq = journal.seq
                where journal.kind = 'office'";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let stood = match codec::record(row, 0)? {
            Change::Office(OfficeChange::SetUp(office)) => office.method,
            Change::Office(OfficeChange::MethodChanged(method)) => *method,
            Change::Office(_) | Change::Signal(..) | Change::Case(..) | Change::Entry(..) => {
                continue;
            }
        };
        let same = stood.id == method.id && stood.version == method.version;
        if same && stood != *method {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether the office is set up.
pub(super) fn office_is_there(conn: &Connection) -> Result<bool, StoreError> {
    let sql = "select exists (select 1 from office)";
    Ok(conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}
