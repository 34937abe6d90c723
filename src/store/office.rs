//! The office and its staff.

use rusqlite::{Connection, params};

use super::codec;
use super::contract::StoreError;
use crate::domain::change::OfficeChange;
use crate::domain::command::{Office, OfficeKind};
use crate::domain::ids::Login;
use crate::domain::staff::{Role, Staff};

pub(super) fn office(conn: &Connection) -> Result<Option<Office>, StoreError> {
    let mut statement = conn.prepare_cached("select body from office where place = 1")?;
    let mut rows = statement.query([])?;
    rows.next()?.map(|row| codec::record(row, 0)).transpose()
}

pub(super) fn staff(conn: &Connection) -> Result<Vec<Staff>, StoreError> {
    let sql = "select login, name, roles, active from staff order by login";
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
            let office = office(conn)?.ok_or_else(|| StoreError::Damaged("office".to_owned()))?;
            let office = Office {
                method: (**method).clone(),
                ..office
            };
            conn.prepare_cached("update office set body = ? where place = 1")?
                .execute([codec::body(&office)?])?;
        }
        OfficeChange::StaffAdded(staff) => {
            let roles: Vec<&str> = staff.roles.iter().map(|role| role.code()).collect();
            conn.prepare_cached(
                "insert into staff (login, name, roles, active) values (?, ?, ?, ?)",
            )?
            .execute(params![
                staff.login.as_str(),
                staff.name,
                roles.join(","),
                staff.active
            ])?;
        }
        // The journal alone keeps it: no table shows who looked at what.
        OfficeChange::InformantsExported { .. } => {}
    }
    Ok(())
}

/// Whether the office is set up.
pub(super) fn office_is_there(conn: &Connection) -> Result<bool, StoreError> {
    let sql = "select exists (select 1 from office)";
    Ok(conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}
