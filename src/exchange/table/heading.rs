//! What each column of a table is taken as: by the keys, by the Bulgarian header, by the office.

use std::collections::{BTreeMap, BTreeSet};

use super::TableError;
use crate::domain::table::{TableColumns, TableValues};
use crate::exchange::signal::is_exchanged;
use crate::text::{clean_line, uncelled, visible};

/// The key of a column that is kept as it is.
pub const EXTRA: &str = "extra";

/// The key of the column for whatever has no column of its own, as the text of a JSON object.
pub(super) const EXTRA_JSON: &str = "extra_json";

/// Keys besides those of children and questions.
const KEYS: [&str; 18] = [
    "external_id",
    "received_at",
    "received_date",
    "received_time",
    "received_offset",
    "channel",
    "source",
    "kind",
    "informant_kind",
    "informant_name",
    "informant_phone",
    "place",
    "text",
    "adults",
    "safe_until",
    "safe_until_date",
    "safe_until_time",
    EXTRA_JSON,
];

/// Keys by which rows differ: nothing can be said for all of them.
const OF_ROW: [&str; 2] = ["external_id", EXTRA_JSON];

/// Keys of a child, behind `child1_`.
pub(super) const CHILD_KEYS: [&str; 7] = [
    "name",
    "age_years",
    "age_months",
    "birth_date",
    "sex",
    "unborn",
    "note",
];

/// Most children that have columns of their own.
const CHILDREN: usize = 99;

/// Keys of the exchange format that no unknown column may take.
const TAKEN: [&str; 14] = [
    "v",
    "type",
    "external_id",
    "received_at",
    "channel",
    "source",
    "informant",
    "text",
    "place",
    "children",
    "adults",
    "answers",
    "safe_until",
    "kind",
];

/// The header of Bulgarian offices, in small letters.
/// Source: `signals/README.md`, `signals-cp1251.csv`.
const BULGARIAN: [(&str, &str); 16] = [
    ("вх. №", "external_id"),
    ("дата", "received_date"),
    ("час", "received_time"),
    ("часова разлика", "received_offset"),
    ("начин на подаване", "channel"),
    ("източник", "source"),
    ("вид", "kind"),
    ("подател - вид", "informant_kind"),
    ("подател - име", "informant_name"),
    ("подател - телефон", "informant_phone"),
    ("адрес / място", "place"),
    ("текст на сигнала", "text"),
    ("възрастни", "adults"),
    ("в безопасност до", "safe_until"),
    ("в безопасност до - дата", "safe_until_date"),
    ("в безопасност до - час", "safe_until_time"),
];

/// What stands behind "Дете 1 – " in the same order as [`CHILD_KEYS`].
const BULGARIAN_CHILD: [&str; 7] = [
    "име",
    "години",
    "месеци",
    "дата на раждане",
    "пол",
    "неродено",
    "бележка",
];

/// A column and what it is taken as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name in the file, cleaned; `column 7` where it has none.
    pub name: String,
    /// The key it stands for; nothing where it is kept as it is.
    pub key: Option<String>,
    /// The key under which it is kept where it stands for none.
    pub(super) extra: String,
}

/// The columns of a table.
#[derive(Debug, Clone)]
pub(super) struct Heading {
    pub columns: Vec<Column>,
    /// What rows say that say nothing of a key.
    pub values: TableValues,
}

impl Heading {
    /// Takes a header apart; `maps` are asked first, in their order.
    ///
    /// # Errors
    /// Two columns stand for the same, or a mapping names a key that there is not.
    pub(super) fn read(
        cells: &[String],
        maps: &[&TableColumns],
        questions: &[String],
    ) -> Result<Self, TableError> {
        let maps: Vec<BTreeMap<String, &str>> = maps.iter().map(|map| by_form(map)).collect();
        let mut taken = BTreeSet::new();
        let mut columns = Vec::new();
        for (place, cell) in (1..).zip(cells) {
            let name = name(cell);
            let key = key_of(&name, &maps, questions)?;
            let nameless = name.is_empty();
            let name = if nameless {
                format!("column {place}")
            } else {
                name
            };
            let extra = if TAKEN.contains(&name.as_str()) {
                format!("x_{name}")
            } else {
                name.clone()
            };
            let means = key.clone().unwrap_or_else(|| format!(" {extra}"));
            if !taken.insert(means) {
                return Err(TableError::Twice(name, key.unwrap_or(extra)));
            }
            columns.push(Column { name, key, extra });
        }
        Ok(Self {
            columns,
            values: TableValues::new(),
        })
    }

    /// Columns that are called by the keys they stand for.
    pub(super) fn of_keys<'k>(keys: impl Iterator<Item = &'k str>) -> Self {
        let column = |key: &str| Column {
            name: key.to_owned(),
            key: Some(key.to_owned()),
            extra: key.to_owned(),
        };
        Self {
            columns: keys.map(column).collect(),
            values: TableValues::new(),
        }
    }

    /// Columns that stand for a key.
    pub(super) fn known(&self) -> usize {
        self.columns
            .iter()
            .filter(|column| column.key.is_some())
            .count()
    }

    /// The name of the column of a key.
    pub(super) fn name_of(&self, key: &str) -> Option<&str> {
        let mut columns = self.columns.iter();
        let found = columns.find(|column| match &column.key {
            Some(known) => known == key,
            None => column.extra == key,
        });
        found.map(|column| column.name.as_str())
    }
}

/// Whether there is such a key; the questions are those of the office.
pub fn is_key(key: &str, questions: &[String]) -> bool {
    KEYS.contains(&key)
        || child_key(key).is_some()
        || is_exchanged(key)
        || questions.iter().any(|question| question == key)
}

/// Every key but those of the questions, for a person to choose from.
pub fn keys() -> Vec<String> {
    let mut keys: Vec<String> = KEYS.map(str::to_owned).to_vec();
    keys.extend(CHILD_KEYS.map(|key| format!("child1_{key}")));
    keys.push(EXTRA.to_owned());
    keys
}

/// Whether one value of this key can stand for all rows of a table.
pub fn is_common_key(key: &str, questions: &[String]) -> bool {
    is_key(key, questions) && !OF_ROW.contains(&key)
}

/// Every such key but those of the questions, for a person to choose from.
pub fn common_keys() -> Vec<String> {
    let keys = keys().into_iter();
    keys.filter(|key| is_common_key(key, &[])).collect()
}

/// Whether a text can be the name of a column that is kept under this very name.
pub(super) fn is_own_name(key: &str, questions: &[String]) -> bool {
    let kept = name(key) == key && !key.is_empty() && !TAKEN.contains(&key);
    kept && matches!(key_of(key, &[], questions), Ok(None))
}

/// Number of the child, from 1, and its key.
pub(super) fn child_key(key: &str) -> Option<(usize, &'static str)> {
    let (number, key) = key.strip_prefix("child")?.split_once('_')?;
    let known = CHILD_KEYS.into_iter().find(|known| *known == key)?;
    let place = number.parse().ok()?;
    let written = (1..=CHILDREN).contains(&place) && number == format!("{place}");
    written.then_some((place, known))
}

/// The name of a column as it stands in the file, without hidden characters.
fn name(cell: &str) -> String {
    clean_line(&visible(uncelled(cell))).text.trim().to_owned()
}

/// One form for all ways to write a name: small letters, plain dashes and single spaces.
fn form(name: &str) -> String {
    let lower = name.to_lowercase().replace(['–', '—', '−'], "-");
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn by_form(map: &TableColumns) -> BTreeMap<String, &str> {
    let columns = map.iter();
    columns
        .map(|(name, key)| (form(name), key.as_str()))
        .collect()
}

fn key_of(
    name: &str,
    maps: &[BTreeMap<String, &str>],
    questions: &[String],
) -> Result<Option<String>, TableError> {
    let form = form(name);
    if let Some(key) = maps.iter().find_map(|map| map.get(&form)) {
        if *key == EXTRA {
            return Ok(None);
        }
        if !is_key(key, questions) {
            return Err(TableError::UnknownKey(name.to_owned(), (*key).to_owned()));
        }
        return Ok(Some((*key).to_owned()));
    }
    // Codes of questions have capital letters, the other keys small ones.
    for key in [name.to_owned(), form.to_uppercase(), form.clone()] {
        if is_key(&key, questions) {
            return Ok(Some(key));
        }
    }
    let bulgarian = BULGARIAN.iter().find(|(known, _key)| *known == form);
    let key = bulgarian.map(|(_known, key)| (*key).to_owned());
    Ok(key.or_else(|| bulgarian_child(&form)))
}

fn bulgarian_child(form: &str) -> Option<String> {
    let (number, part) = form.strip_prefix("дете ")?.split_once(" - ")?;
    let place = BULGARIAN_CHILD.iter().position(|known| *known == part)?;
    let key = format!("child{number}_{}", CHILD_KEYS.get(place)?);
    child_key(&key).map(|_known| key)
}
