//! The health figures of the queue.

use super::*;

const DECEMBER: &str = "2026-12-15T08:00:00Z";

/// All health figures of November, by their ids.
fn health(entries: &[(&str, Change)], now: &str) -> Vec<Figure> {
    let method = method();
    let mut fold = Fold::default();
    for (at, change) in entries {
        fold.take(moment(at), change);
    }
    let frame = Frame {
        method: &method,
        calendar: &Calendar::new("Europe/Sofia".parse().unwrap()),
        staff: &[],
        period: month(),
        now: moment(now),
    };
    report(&fold, &frame).queue
}

fn figure(figures: &[Figure], id: &str) -> Figure {
    figures.iter().find(|each| each.id == id).unwrap().clone()
}

fn seen(place: u32, at: &str) -> Change {
    let step = json!({
        "id": id(800 + place), "kind": "visit", "at": at, "who": "", "child_seen": true,
        "result": "", "by": "ana", "written_at": at,
    });
    change("signal", place, json!({"step_written": step}))
}

fn raised(place: u32, at: &str) -> Change {
    let over = json!({
        "id": id(700 + place), "direction": "raise", "from": 3, "to": 1, "reason": "access",
        "words": "words", "by": "ana", "at": at, "verdict": "in_force",
    });
    change("signal", place, json!({"overridden": over}))
}

fn lowering(place: u32, at: &str) -> Change {
    let over = json!({
        "id": id(600 + place), "direction": "lower", "from": 1, "to": 2, "reason": "protected",
        "words": "words", "by": "ana", "at": at, "verdict": "proposed",
    });
    change("signal", place, json!({"overridden": over}))
}

fn answered(place: u32, at: &str, verdict: &str) -> Change {
    let decided = json!({
        "id": id(600 + place), "verdict": verdict,
        "second": {"by": "sofia", "at": at, "alone": false},
    });
    change("signal", place, json!({"override_decided": decided}))
}

/// Terms of `standard`: level 1 four hours, level 2 a day.
fn queue() -> Vec<(&'static str, Change)> {
    let at = |hour: u32| format!("2026-11-10T{hour:02}:00:00Z");
    vec![
        (AT, signal(1, &at(8), json!({}))),
        (AT, sorted(1, &at(9), 1)),
        (AT, seen(1, &at(11))),
        (AT, signal(2, &at(8), json!({}))),
        (AT, sorted(2, "2026-11-10T08:20:00Z", 1)),
        (AT, seen(2, &at(13))),
        (AT, signal(3, &at(8), json!({}))),
        (AT, sorted(3, &at(10), 2)),
        (AT, signal(4, &at(8), json!({}))),
        // Decided on before its term was over.
        (AT, signal(5, &at(8), json!({}))),
        (AT, sorted(5, &at(9), 2)),
        (
            AT,
            decided(
                5,
                &at(12),
                json!({"outcome": "transferred", "to": "police"}),
            ),
        ),
        // Received on the last day: its term runs on into December.
        (AT, signal(6, "2026-11-30T20:00:00Z", json!({}))),
        (AT, sorted(6, "2026-11-30T20:30:00Z", 2)),
        ("2026-12-01T08:00:00Z", seen(6, "2026-12-01T08:00:00Z")),
    ]
}

#[test]
fn the_queue_is_told_by_level_and_term() {
    let figures = health(&queue(), DECEMBER);
    let share = figure(&figures, "level_share");
    assert_eq!((share.value.number(), share.value.of()), (Some(5), Some(6)));
    let levels = [
        "1 2/6",
        "2 3/6",
        "3 0/6",
        "4 0/6",
        "unsorted 1/6",
        "not_ours 0/6",
    ];
    assert_eq!(parts(&share), levels);
    // 20, 30, 60, 60, 120 minutes.
    let sorted = figure(&figures, "received_to_sorted");
    assert_eq!(
        (sorted.value.number(), sorted.value.of()),
        (Some(60), Some(5))
    );
    let answered = figure(&figures, "answered_in_term");
    assert_eq!(short(&answered), (Some(1), Some(3), vec![1], vec![2, 3]));
    assert_eq!(parts(&answered), ["1 1/2", "2 0/1", "3 0/0", "4 0/0"]);
    let open = figure(&figures, "open_at_end");
    assert_eq!(short(&open).2, [1, 2, 3, 4, 6]);
    let late = figure(&figures, "overdue_at_end");
    assert_eq!(short(&late), (Some(2), Some(5), vec![3, 4], vec![1, 2, 6]));
}

#[test]
fn the_end_of_a_period_that_goes_on_is_now() {
    let figures = health(&queue(), "2026-11-10T10:30:00Z");
    // Nobody was late yet: one signal of level 1 was due at noon; the sorting was due in an hour.
    let late = figure(&figures, "overdue_at_end");
    assert_eq!(short(&late), (Some(1), Some(5), vec![4], vec![1, 2, 3, 5]));
    let answered = figure(&figures, "answered_in_term");
    assert_eq!(answered.value.of(), Some(0));
}

#[test]
fn the_level_at_the_end_is_the_one_that_stood_then() {
    let mut entries = queue();
    entries.push(("2026-12-02T08:00:00Z", raised(3, "2026-12-02T08:00:00Z")));
    let figures = health(&entries, DECEMBER);
    let open = figure(&figures, "open_at_end");
    assert_eq!(parts(&open)[..2], ["1 2", "2 2"]);
    let share = figure(&figures, "level_share");
    assert_eq!(parts(&share)[..2], ["1 3/6", "2 2/6"]);
}

#[test]
fn levels_changed_by_hand_count_on_the_day_they_came_into_force() {
    let mut entries = queue();
    entries.push((AT, raised(3, "2026-11-10T11:00:00Z")));
    entries.push((AT, lowering(1, "2026-10-31T08:00:00Z")));
    entries.push((AT, answered(1, "2026-11-01T08:00:00Z", "in_force")));
    entries.push((AT, lowering(2, "2026-11-01T08:00:00Z")));
    entries.push((AT, answered(2, "2026-11-02T08:00:00Z", "refused")));
    entries.push((AT, lowering(6, "2026-11-01T08:00:00Z")));
    let figures = health(&entries, DECEMBER);
    assert_eq!(short(&figure(&figures, "overrides_up")).2, [3]);
    assert_eq!(short(&figure(&figures, "overrides_down")).2, [1]);
    // A new sorting takes the place of both, and both were in force.
    entries.push((AT, sorted(1, "2026-11-12T08:00:00Z", 3)));
    entries.push((AT, sorted(3, "2026-11-12T08:00:00Z", 3)));
    entries.push((AT, sorted(6, "2026-11-12T08:00:00Z", 3)));
    let figures = health(&entries, DECEMBER);
    assert_eq!(figure(&figures, "overrides_up").value, Value::Count(1));
    assert_eq!(short(&figure(&figures, "overrides_down")).2, [1]);
    // The first sorting stays the one that is measured.
    assert_eq!(
        figure(&figures, "received_to_sorted").value.number(),
        Some(60)
    );
}

/// A level that was lowered by mistake and taken back was never lowered.
#[test]
fn what_was_taken_back_does_not_count() {
    let mut entries = queue();
    entries.push((AT, raised(3, "2026-11-10T11:00:00Z")));
    let swap = json!({"put_back": {"from": {"overrides": []}, "to": {"overrides": []}}});
    entries.push((AT, change("signal", 3, swap)));
    let figures = health(&entries, DECEMBER);
    assert_eq!(figure(&figures, "overrides_up").value, Value::Count(0));
}

fn named(place: u32, received: &str, name: &str, age: u32) -> Change {
    let child = json!({"id": id(3000 + place), "name": name, "age_years": age});
    signal(place, received, json!({"children": [child]}))
}

#[test]
fn a_child_reported_again_within_180_days_is_known_by_name_and_age_or_by_a_link() {
    let dismissed = |outcome: Json| {
        vec![
            (AT, named(1, "2026-11-01T08:00:00Z", "Kaloyan Primerov", 5)),
            (AT, decided(1, "2026-11-05T08:00:00Z", outcome)),
        ]
    };
    let not_confirmed = json!({"outcome": "not_confirmed", "advice": ""});
    let later = "2027-05-30T08:00:00Z";
    for (received, name, age, again) in [
        ("2026-11-06T08:00:00Z", "Калоян Примеров", 5, true),
        ("2027-05-04T08:00:00Z", "Kaloyan Primerov", 6, true),
        ("2027-05-05T08:00:00Z", "Kaloyan Primerov", 6, false),
        // Before the decision it is a signal on the same matter.
        ("2026-11-04T08:00:00Z", "Kaloyan Primerov", 5, false),
        ("2026-11-06T08:00:00Z", "Kaloyan Primerov", 12, false),
        ("2026-11-06T08:00:00Z", "Boyan Primerov", 5, false),
        ("2026-11-06T08:00:00Z", "Kaloyan", 5, false),
    ] {
        let mut entries = dismissed(not_confirmed.clone());
        entries.push((AT, named(2, received, name, age)));
        let found = figure(&health(&entries, later), "reported_again");
        let n = found.value.number();
        assert_eq!(n, Some(i64::from(again)), "{received} {name} {age}");
        assert_eq!(found.value.of(), Some(1));
    }
    let mut entries = dismissed(not_confirmed);
    entries.push((AT, named(2, "2026-11-06T08:00:00Z", "", 5)));
    let link = json!({"outcome": "linked", "kind": "duplicate", "to": "26-0001", "case": null});
    entries.push((AT, decided(2, "2026-11-07T08:00:00Z", link)));
    let found = figure(&health(&entries, later), "reported_again");
    assert_eq!(short(&found), (Some(1), Some(1), vec![1], vec![]));
    let elsewhere = dismissed(json!({"outcome": "transferred", "to": "police"}));
    let found = figure(&health(&elsewhere, later), "reported_again");
    assert_eq!(found.value.of(), Some(0), "only what came to nothing");
}
