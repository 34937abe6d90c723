//! Instruments of the method as they were filled in: answers, their score, first against now.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::ids::{ItemId, Login};
use super::method::{Band, Tool, ToolGroup, ToolKind};
use super::{Day, Moment};

#[cfg(test)]
mod tests;

/// Points of one group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupScore {
    /// The group.
    pub id: String,
    /// Sum over the answered items.
    pub points: u32,
    /// The most that the answered items could have come to.
    pub possible: u32,
    /// Items without an answer.
    pub unknown: u32,
    /// Answers that stand for a strength.
    pub strengths: u32,
}

/// What the answers of an instrument come to; kept with them, so that a later version of the
/// method does not judge them anew.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// By group, in the order of the instrument.
    pub groups: Vec<GroupScore>,
    /// The band of the share, where the instrument has bands and enough was answered.
    #[serde(default)]
    pub band: Option<String>,
    /// One item lifted the band by itself.
    #[serde(default)]
    pub lifted: bool,
    /// Too much is unknown for a band.
    #[serde(default)]
    pub insufficient: bool,
}

impl Score {
    /// Sum over the answered items.
    pub fn points(&self) -> u32 {
        self.groups.iter().map(|group| group.points).sum()
    }

    /// The most that the answered items could have come to.
    pub fn possible(&self) -> u32 {
        self.groups.iter().map(|group| group.possible).sum()
    }

    /// Items without an answer.
    pub fn unknown(&self) -> u32 {
        self.groups.iter().map(|group| group.unknown).sum()
    }

    /// The group with this id.
    pub fn group(&self, id: &str) -> Option<&GroupScore> {
        self.groups.iter().find(|group| group.id == id)
    }
}

/// One filling in of an instrument.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// Its id.
    pub id: ItemId,
    /// The instrument, a code of the pack.
    pub tool: String,
    /// The day for which it holds.
    pub on: Day,
    /// The version of the assessment that it was filled in for; nothing after that was complete.
    #[serde(default)]
    pub version: Option<u32>,
    /// Values by item.
    pub answers: BTreeMap<String, String>,
    /// Words by item and note, as `group.item.note`.
    #[serde(default)]
    pub notes: BTreeMap<String, String>,
    /// What the answers come to.
    pub score: Score,
    /// Pack and version by which it was scored.
    pub method: String,
    /// Who wrote it.
    pub by: Login,
    /// When.
    pub at: Moment,
}

impl std::fmt::Debug for Measure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Measure")
            .field("tool", &self.tool)
            .field("on", &self.on)
            .finish_non_exhaustive()
    }
}

impl Measure {
    /// Whether a later filling in takes the place of this one: within one version of the
    /// assessment, or on one day after it, an instrument is filled in once.
    pub fn gives_way_to(&self, later: &Self) -> bool {
        let same = if self.version.is_some() {
            self.version == later.version
        } else {
            later.version.is_none() && self.on == later.on
        };
        self.tool == later.tool && same
    }

    /// Whether anything was answered.
    pub fn is_answered(&self) -> bool {
        !self.answers.is_empty()
    }
}

/// Scores the answers of an instrument.
///
/// Sums go over answered items only; with more unknown items than the instrument allows there is
/// no band but the one that an item lifts to by itself. Source: domain notes 3.6, "Defaults for 002 composite risk".
pub fn score(tool: &Tool, answers: &BTreeMap<String, String>) -> Score {
    let most = tool.values.iter().map(|value| value.points).max();
    let most = most.unwrap_or_default();
    let groups: Vec<GroupScore> = tool
        .groups
        .iter()
        .map(|group| of_group(tool, group, most, answers))
        .collect();
    let mut score = Score {
        groups,
        ..Score::default()
    };
    if tool.bands.is_empty() {
        return score;
    }
    let too_many = |most: u32| score.unknown() > most;
    if tool.most_unknown.is_some_and(too_many) || score.possible() == 0 {
        score.insufficient = true;
    } else {
        let share = tool.bands.iter().rev().find(|band| holds(band, &score));
        score.band = share.map(|band| band.id.clone());
    }
    // What is known to be at its worst is no less so where the rest is unknown.
    let place = |id: &str| tool.bands.iter().position(|band| band.id == id);
    for lift in &tool.lifts {
        let has = |item: &String| {
            let value = answers.get(item).and_then(|value| tool.value(value));
            value.is_some_and(|value| value.points >= lift.points)
        };
        let higher = place(&lift.band) > score.band.as_deref().and_then(place);
        if higher && lift.items.iter().any(has) {
            score.band = Some(lift.band.clone());
            score.lifted = true;
        }
    }
    score
}

fn of_group(
    tool: &Tool,
    group: &ToolGroup,
    most: u32,
    answers: &BTreeMap<String, String>,
) -> GroupScore {
    let mut score = GroupScore {
        id: group.id.clone(),
        points: 0,
        possible: 0,
        unknown: 0,
        strengths: 0,
    };
    for item in &group.items {
        let value = answers
            .get(&group.mark(item))
            .and_then(|value| tool.value(value));
        if let Some(value) = value {
            score.points += value.points;
            score.possible += most;
            score.strengths += u32::from(value.strength);
        } else {
            score.unknown += 1;
        }
    }
    score
}

/// Whether the share of points reaches a band; compared without division, so that 66.5 % is
/// above 66 %.
fn holds(band: &Band, score: &Score) -> bool {
    let share = u64::from(score.points()) * 100;
    let bound = |percent: u32| u64::from(percent) * u64::from(score.possible());
    match (band.from, band.above) {
        (Some(from), _) => share >= bound(from),
        (None, Some(above)) => share > bound(above),
        (None, None) => false,
    }
}

/// How a side changed between two fillings in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Course {
    /// Its needs fell, and no item got worse by two.
    Better,
    /// Neither better nor worse.
    Same,
    /// Its needs rose, or one item got worse by two.
    Worse,
}

/// How much worse an item may get before its side counts as not improved.
/// Source: domain notes 3.6, "Triangle scale".
const WORSE_BY: u32 = 2;

/// How a group changed from one filling in to a later one; items that either does not answer do
/// not count.
pub fn course(tool: &Tool, group: &ToolGroup, first: &Measure, now: &Measure) -> Course {
    let points = |measure: &Measure, mark: &str| {
        let value = measure.answers.get(mark)?;
        tool.value(value).map(|value| value.points)
    };
    let both = group.items.iter().filter_map(|item| {
        let mark = group.mark(item);
        points(first, &mark).zip(points(now, &mark))
    });
    let both: Vec<(u32, u32)> = both.collect();
    let sums = both
        .iter()
        .fold((0, 0), |(first, now), (a, b)| (first + a, now + b));
    let much_worse = both.iter().any(|(a, b)| *b >= a + WORSE_BY);
    match sums.0.cmp(&sums.1) {
        _ if much_worse => Course::Worse,
        std::cmp::Ordering::Greater => Course::Better,
        std::cmp::Ordering::Equal => Course::Same,
        std::cmp::Ordering::Less => Course::Worse,
    }
}

/// The first and the last filling in of an instrument; the last only where there are two.
pub fn first_and_last<'a>(
    measures: &'a [Measure],
    tool: &str,
) -> Option<(&'a Measure, Option<&'a Measure>)> {
    let mut of_tool = measures.iter().filter(|measure| measure.tool == tool);
    let first = of_tool.next()?;
    Some((first, of_tool.next_back()))
}

/// Whether an instrument's sum says more the higher it is: risk and need, not problems with
/// priorities.
pub const fn is_summed(kind: ToolKind) -> bool {
    matches!(kind, ToolKind::Points | ToolKind::Needs)
}
