//! Assessment instruments that are answered item by item: scales, groups, bands, all data.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Entry, Origin, State, Words};

/// What the answers of an instrument come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ToolKind {
    /// Points are summed up and the share of what was possible falls into a band.
    Points,
    /// Needs are summed up side by side; a side improves when its needs fall.
    Needs,
    /// Problems are named with a priority.
    Problems,
}

/// One value of a scale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Value {
    /// Stable code that is stored.
    pub id: String,
    /// The word people see.
    pub name: Words,
    /// What it adds to a sum.
    pub points: u32,
    /// It stands for a strength, not for a need.
    #[serde(default)]
    pub strength: bool,
}

/// A group of items: a side of a triangle, a sphere of life.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ToolGroup {
    /// Stable code.
    pub id: String,
    /// The word people see.
    pub name: Words,
    /// The items.
    #[serde(rename = "item")]
    pub items: Vec<Entry>,
}

impl ToolGroup {
    /// An item as its answer is stored; two groups may use one code.
    pub fn mark(&self, item: &Entry) -> String {
        format!("{}.{}", self.id, item.id)
    }
}

/// A band of the share of points, in per cent; the last one whose bound holds is taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// Stable code.
    pub id: String,
    /// The word people see.
    pub name: Words,
    /// From this share on, itself included.
    #[serde(default)]
    pub from: Option<u32>,
    /// Above this share, itself not included.
    #[serde(default)]
    pub above: Option<u32>,
}

/// Items that lift the band by themselves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lift {
    /// One of these items, as `group.item`...
    pub items: Vec<String>,
    /// ...has at least so many points.
    pub points: u32,
    /// The band that is then taken.
    pub band: String,
}

/// A line of words beside each item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// Stable code.
    pub id: String,
    /// What it is called.
    pub name: Words,
}

/// An assessment instrument.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tool {
    /// Stable code.
    pub id: String,
    /// The word people see.
    pub name: Words,
    /// What it is for and how it is filled in; shown by the help key.
    #[serde(default)]
    pub help: Words,
    /// What its answers come to.
    pub kind: ToolKind,
    /// The state that cannot be left without it; nothing for one that may be used.
    #[serde(default)]
    pub before: Option<State>,
    /// False until somebody validated it: then it says so wherever its result stands.
    #[serde(default)]
    pub validated: bool,
    /// Where its items and bands come from.
    pub origin: Origin,
    /// When somebody checked them against their origin.
    #[serde(default)]
    pub checked: Option<NaiveDate>,
    /// Where they are written.
    #[serde(default)]
    pub source: Words,
    /// The scale; an item without a value is unknown.
    #[serde(rename = "value")]
    pub values: Vec<Value>,
    /// Groups of items, in the order they are asked.
    #[serde(rename = "group")]
    pub groups: Vec<ToolGroup>,
    /// Lines of words beside each item.
    #[serde(default, rename = "note")]
    pub notes: Vec<Note>,
    /// With more unknown items than this, the data are insufficient for a band.
    #[serde(default)]
    pub most_unknown: Option<u32>,
    /// Bands of the share of points, the lowest first.
    #[serde(default, rename = "band")]
    pub bands: Vec<Band>,
    /// Items that lift the band by themselves.
    #[serde(default, rename = "lift")]
    pub lifts: Vec<Lift>,
}

impl Tool {
    /// The value with this code.
    pub fn value(&self, id: &str) -> Option<&Value> {
        self.values.iter().find(|value| value.id == id)
    }

    /// Every item with its mark, in order.
    pub fn items(&self) -> impl Iterator<Item = (String, &Entry)> {
        self.groups
            .iter()
            .flat_map(|group| group.items.iter().map(|item| (group.mark(item), item)))
    }
}
