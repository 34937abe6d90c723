//! Figures about instruments: the last answer, and what improved between the first and the last.

use super::{Fold, Found, Frame, Tally};
use crate::domain::case::Case;
use crate::domain::measure::{Course, Measure, course};
use crate::domain::method::{Indicator, Tool, ToolGroup};

/// Fillings in of an instrument up to the end of the period, in the order of their days.
fn fillings<'a>(case: &'a Case, tool: &str, frame: &Frame<'_>) -> Vec<&'a Measure> {
    let mut of_tool: Vec<&Measure> = case
        .measures
        .iter()
        .filter(|each| each.tool == tool && each.on <= frame.period.to)
        .collect();
    of_tool.sort_by_key(|each| each.on);
    of_tool
}

/// Of the families that answered an item in the period, those whose last answer in it is one of the
/// values.
///
/// Source: domain notes 1.3, "families whose last assessment has …  ÷ families assessed in period".
pub(super) fn last_answer(fold: &Fold, frame: &Frame<'_>, indicator: &Indicator) -> Found {
    let mut all = Tally::default();
    let (Some(tool), Some(item)) = (&indicator.tool, &indicator.item) else {
        return all.share();
    };
    for opened in fold.cases() {
        let fillings = fillings(&opened.case, tool, frame);
        let of_period = fillings.iter().filter(|each| frame.period.holds(each.on));
        let answer = of_period
            .filter_map(|each| each.answers.get(item))
            .next_back();
        if let Some(answer) = answer {
            all.add(indicator.values.contains(answer), opened.case.number);
        }
    }
    all.share()
}

/// How a group of an instrument changed in every case that was measured again in the period: from
/// the first filling in ever to the last one in the period.
fn courses<'a>(
    fold: &'a Fold,
    frame: &Frame<'_>,
    (tool, group): (&Tool, &ToolGroup),
) -> Vec<(&'a Case, Course)> {
    let mut courses = Vec::new();
    for opened in fold.cases() {
        let fillings = fillings(&opened.case, &tool.id, frame);
        if let [first, .., last] = fillings.as_slice()
            && frame.period.holds(last.on)
        {
            courses.push((&opened.case, course(tool, group, first, last)));
        }
    }
    courses
}

fn group<'a>(frame: &Frame<'a>, indicator: &Indicator) -> Option<(&'a Tool, &'a ToolGroup)> {
    let tool = frame.method.tool(indicator.tool.as_deref()?)?;
    let mut groups = tool.groups.iter();
    let group = groups.find(|each| Some(&each.id) == indicator.group.as_ref())?;
    Some((tool, group))
}

/// Of the cases in which an instrument was filled in again in the period, those whose group
/// improved since the first time.
///
/// Source: domain notes 1.3, "side improved between first and last assessment ÷ … with ≥ 2".
pub(super) fn improved(fold: &Fold, frame: &Frame<'_>, indicator: &Indicator) -> Found {
    let mut all = Tally::default();
    if let Some(group) = group(frame, indicator) {
        for (case, course) in courses(fold, frame, group) {
            all.add(course == Course::Better, case.number);
        }
    }
    all.share()
}

/// The same counted by the children of the cases.
///
/// Source: domain notes 1.3, "number of children with improved well-being".
pub(super) fn children_improved(fold: &Fold, frame: &Frame<'_>, indicator: &Indicator) -> Found {
    let mut all = Tally::default();
    if let Some(group) = group(frame, indicator) {
        for (case, course) in courses(fold, frame, group) {
            let born = case.children.iter().filter(|child| !child.unborn);
            let children = born.count().try_into().unwrap_or(u64::MAX);
            all.add_many(children, course == Course::Better, case.number);
        }
    }
    all.share()
}
