//! How values stand in columns: instants, identifiers, bodies; and errors of the engine as ours.

use rusqlite::{ErrorCode, Row};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::contract::StoreError;
use crate::domain::Moment;
use crate::domain::ids::Number;

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged("page".to_owned()),
            // Only the engine's own code: its sentence may quote a value.
            Some(code) => Self::Engine(format!("{code:?}")),
            None => Self::Engine("record".to_owned()),
        }
    }
}

/// An instant as it stands in a column: UTC, milliseconds, 24 characters, so that text sorts.
pub(super) fn stamp(moment: Moment) -> String {
    moment.format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}

/// The instant behind a stamp.
pub(super) fn unstamp(text: &str) -> Result<Moment, StoreError> {
    text.parse()
        .map_err(|_not_a_moment: chrono::ParseError| StoreError::Damaged("moment".to_owned()))
}

/// The instant in a column.
pub(super) fn moment(row: &Row<'_>, column: usize) -> Result<Moment, StoreError> {
    unstamp(
        row.get_ref(column)?
            .as_str()
            .map_err(|_not_text| StoreError::Damaged("moment".to_owned()))?,
    )
}

/// The instant in a column that may be null.
pub(super) fn maybe_moment(row: &Row<'_>, column: usize) -> Result<Option<Moment>, StoreError> {
    row.get::<_, Option<String>>(column)?
        .map(|text| unstamp(&text))
        .transpose()
}

/// The number in a column.
pub(super) fn number(row: &Row<'_>, column: usize) -> Result<Number, StoreError> {
    let key: i64 = row.get(column)?;
    Number::from_sort_key(key).ok_or_else(|| StoreError::Damaged("number".to_owned()))
}

/// A record as the text of a body column.
pub(super) fn body<T: Serialize>(record: &T) -> Result<String, StoreError> {
    serde_json::to_string(record).map_err(|_cause| StoreError::Damaged("body".to_owned()))
}

/// The record in a body column.
pub(super) fn unbody<T: DeserializeOwned>(text: &str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|_cause| StoreError::Damaged("body".to_owned()))
}

/// The record in the body column of a row.
pub(super) fn record<T: DeserializeOwned>(row: &Row<'_>, column: usize) -> Result<T, StoreError> {
    let text = row.get_ref(column)?.as_str();
    unbody(text.map_err(|_not_text| StoreError::Damaged("body".to_owned()))?)
}

/// An identifier as the bytes of a column.
pub(super) fn bytes(id: Uuid) -> [u8; 16] {
    id.into_bytes()
}

/// The identifier in a column.
pub(super) fn id(row: &Row<'_>, column: usize) -> Result<Uuid, StoreError> {
    let bytes: [u8; 16] = row.get(column)?;
    Ok(Uuid::from_bytes(bytes))
}
