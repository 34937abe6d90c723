//! How an office's spreadsheets are to be read, as data that the office keeps.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};

/// Names of columns, each with the key of the exchange it stands for.
///
/// A column that is to be kept as it is, though its name looks like a key, has the key `extra`.
pub type TableColumns = BTreeMap<String, String>;

/// Keys of the exchange, each with what it holds where a row says nothing, written as in a cell.
pub type TableValues = BTreeMap<String, String>;

/// The mappings of an office by their names.
pub type TableMaps = BTreeMap<String, TableMapping>;

/// What an office says of spreadsheets of one kind.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableMapping {
    /// What their columns stand for.
    pub columns: TableColumns,
    /// What every row says that does not say otherwise.
    #[serde(default, skip_serializing_if = "TableValues::is_empty")]
    pub values: TableValues,
    /// What stands between cells, as the word of the command line; nothing where the file tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub separator: Option<String>,
    /// The name of the encoding; nothing where the file tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
}

/// A mapping that is saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableMap {
    /// Its name, not blank.
    pub name: String,
    /// What it says, at least one thing.
    #[serde(flatten)]
    pub mapping: TableMapping,
}

/// Reads the mappings of an office, also those of a record in which a mapping was its columns alone.
pub(super) fn read_maps<'de, D: Deserializer<'de>>(from: D) -> Result<TableMaps, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        // First, as no mapping of today has texts alone: its columns are always written.
        Columns(TableColumns),
        Mapping(TableMapping),
    }
    let written = BTreeMap::<String, Written>::deserialize(from)?.into_iter();
    let maps = written.map(|(name, written)| match written {
        Written::Mapping(mapping) => (name, mapping),
        Written::Columns(columns) => {
            let mapping = TableMapping {
                columns,
                ..TableMapping::default()
            };
            (name, mapping)
        }
    });
    Ok(maps.collect())
}
