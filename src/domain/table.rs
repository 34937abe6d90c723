//! How an office's spreadsheets name their columns, as data that the office keeps.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Names of columns, each with the key of the exchange it stands for.
///
/// A column that is to be kept as it is, though its name looks like a key, has the key `extra`.
pub type TableColumns = BTreeMap<String, String>;

/// The mappings of an office by their names.
pub type TableMaps = BTreeMap<String, TableColumns>;

/// A mapping that is saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableMap {
    /// Its name, not blank.
    pub name: String,
    /// The columns, at least one.
    pub columns: TableColumns,
}
