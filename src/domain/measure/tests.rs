//! What is true of scores: sums over what was answered, bands, what lifts them, sides that improve.

use proptest::prelude::*;

use super::*;
use crate::domain::method::{Entry, Lift, Origin, Value, Words};

fn words(text: &str) -> Words {
    Words(BTreeMap::from([("en".to_owned(), text.to_owned())]))
}

fn entry(id: &str) -> Entry {
    Entry {
        id: id.to_owned(),
        name: words(id),
        help: Words::default(),
        explain: false,
        counts_as: None,
        hours: None,
    }
}

fn group(id: &str, items: &[&str]) -> ToolGroup {
    ToolGroup {
        id: id.to_owned(),
        name: words(id),
        items: items.iter().map(|item| entry(item)).collect(),
    }
}

fn band(id: &str, from: Option<u32>, above: Option<u32>) -> Band {
    Band {
        id: id.to_owned(),
        name: words(id),
        from,
        above,
    }
}

/// The composite risk of domain notes 3.6: four groups of five items, 0 to 3 points.
fn risk() -> Tool {
    let names: Vec<String> = (1..=5).map(|place| format!("i{place}")).collect();
    let items: Vec<&str> = names.iter().map(String::as_str).collect();
    Tool {
        id: "risk".to_owned(),
        name: words("risk"),
        help: Words::default(),
        kind: ToolKind::Points,
        before: None,
        validated: false,
        origin: Origin::Local,
        checked: None,
        source: Words::default(),
        values: (0..=3u32)
            .map(|points| Value {
                id: points.to_string(),
                name: words("value"),
                points,
                strength: false,
            })
            .collect(),
        groups: ["economic", "medical", "social", "cultural"]
            .map(|id| group(id, &items))
            .to_vec(),
        notes: Vec::new(),
        most_unknown: Some(4),
        bands: vec![
            band("low", Some(0), None),
            band("medium", Some(34), None),
            band("high", None, Some(66)),
        ],
        lifts: vec![Lift {
            items: vec!["social.i1".to_owned(), "medical.i1".to_owned()],
            points: 3,
            band: "high".to_owned(),
        }],
    }
}

/// Answers to the first items in order, the rest unknown.
fn answered(tool: &Tool, values: &[u32]) -> BTreeMap<String, String> {
    let marks = tool.items().map(|(mark, _item)| mark);
    marks
        .zip(values)
        .map(|(mark, value)| (mark, value.to_string()))
        .collect()
}

#[test]
fn the_share_of_points_falls_into_the_bands_of_the_method() {
    let tool = risk();
    // Twenty items of at most 3: 60 points. 20 of 60 is 33.3 %, 21 is 35 %, 39 is 65 %, 40 is 66.7 %.
    for (points, band) in [
        (0, "low"),
        (20, "low"),
        (21, "medium"),
        (39, "medium"),
        (40, "high"),
    ] {
        let mut left = points;
        let values: Vec<u32> = (0..20)
            .map(|_item| {
                let value = u32::min(left, 2);
                left -= value;
                value
            })
            .collect();
        let score = score(&tool, &answered(&tool, &values));
        assert_eq!(score.points(), points);
        assert_eq!(score.band.as_deref(), Some(band), "{points} points");
        assert!(!score.lifted);
    }
}

#[test]
fn violence_or_a_carers_addiction_at_its_worst_is_a_high_risk_by_itself() {
    let tool = risk();
    for item in ["social.i1", "medical.i1"] {
        let mut answers = answered(&tool, &[0; 20]);
        answers.insert(item.to_owned(), "3".to_owned());
        let worst = score(&tool, &answers);
        assert_eq!((worst.band.as_deref(), worst.lifted), (Some("high"), true));
        answers.insert(item.to_owned(), "2".to_owned());
        assert_eq!(score(&tool, &answers).band.as_deref(), Some("low"));
    }
}

#[test]
fn with_more_than_four_unknown_the_data_are_insufficient_for_a_band() {
    let tool = risk();
    let four = score(&tool, &answered(&tool, &[1; 16]));
    assert_eq!((four.unknown(), four.insufficient), (4, false));
    // 16 of 48 possible points: unknown items are not counted as nought.
    assert_eq!((four.points(), four.possible()), (16, 48));
    let five = score(&tool, &answered(&tool, &[3; 15]));
    assert_eq!(
        (five.band, five.insufficient),
        (Some("high".to_owned()), true)
    );
    let mild = score(&tool, &answered(&tool, &[2; 15]));
    assert_eq!((mild.band, mild.insufficient), (None, true));
}

fn filled(tool: &Tool, values: &[u32]) -> Measure {
    let answers = answered(tool, values);
    Measure {
        id: ItemId::from(uuid::Uuid::nil()),
        tool: tool.id.clone(),
        on: Day::default(),
        version: None,
        score: score(tool, &answers),
        answers,
        notes: BTreeMap::new(),
        method: String::new(),
        by: Login::new("carl").unwrap(),
        at: Moment::default(),
    }
}

#[test]
fn a_side_improves_when_its_needs_fall_and_nothing_gets_worse_by_two() {
    let tool = risk();
    for (first, now, expected) in [
        ([2, 2, 1, 0, 0], [1, 2, 1, 0, 0], Course::Better),
        ([2, 2, 1, 0, 0], [2, 2, 1, 0, 0], Course::Same),
        ([2, 2, 1, 0, 0], [2, 2, 2, 0, 0], Course::Worse),
        // The sum falls by one, but one need grew by two.
        ([3, 0, 1, 1, 0], [0, 2, 1, 1, 0], Course::Worse),
        ([3, 0, 1, 1, 0], [1, 1, 1, 1, 0], Course::Better),
    ] {
        let [first, now] = [first, now].map(|values| filled(&tool, &values));
        let side = &tool.groups[0];
        assert_eq!(course(&tool, side, &first, &now), expected);
    }
}

proptest! {
    #[test]
    fn points_never_pass_what_was_possible_and_more_points_never_lower_the_band(
        values in proptest::collection::vec(0u32..=3, 0..=20),
        item in 0usize..20,
    ) {
        let tool = risk();
        let place = |score: &Score| {
            let band = score.band.as_deref();
            band.and_then(|id| tool.bands.iter().position(|band| band.id == id))
        };
        let before = score(&tool, &answered(&tool, &values));
        prop_assert!(before.points() <= before.possible());
        prop_assert_eq!(before.unknown() as usize, 20 - values.len());
        if let Some(value) = values.get(item) {
            let mut more = values.clone();
            more[item] = (*value + 1).min(3);
            prop_assert!(place(&score(&tool, &answered(&tool, &more))) >= place(&before));
        }
    }
}
