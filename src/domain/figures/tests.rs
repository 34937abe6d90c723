//! What each kind of figure counts, on one small office in Sofia, for November 2026.
#![expect(
    clippy::needless_pass_by_value,
    clippy::too_many_lines,
    reason = "a sample office is one long literal, handed over as it is written"
)]

use serde_json::{Value as Json, json};
use uuid::Uuid;

use super::*;
use crate::domain::change::Change;
use crate::domain::examples::moment;
use crate::domain::method::Origin;

mod outcomes;
mod queue;

/// Who, when and by what, as most records have it.
const AT: &str = "2026-10-02T08:00:00Z";

fn id(place: u32) -> Uuid {
    Uuid::from_u128(place.into())
}

fn number(place: u32) -> Number {
    Number { year: 26, place }
}

fn month() -> Period {
    Period {
        from: "2026-11-01".parse().unwrap(),
        to: "2026-11-30".parse().unwrap(),
    }
}

fn method() -> Method {
    let mut method = crate::method::built_in("standard").unwrap().unwrap();
    let item = |id: &str| json!({"id": id, "name": {"en": id}});
    let value =
        |points: u32| json!({"id": points.to_string(), "name": {"en": "value"}, "points": points});
    let values: Vec<Json> = (0..=3).map(value).collect();
    let items = [item("health"), item("school")];
    let tool = json!({
        "id": "triangle", "name": {"en": "triangle"}, "kind": "needs", "origin": "local",
        "value": values, "group": [{"id": "child", "name": {"en": "child"}, "item": items}],
    });
    method.tools.push(serde_json::from_value(tool).unwrap());
    method
}

/// Fills what a record leaves open.
fn filled(mut record: Json, rest: &Json) -> Json {
    for (key, value) in rest.as_object().unwrap() {
        let fields = record.as_object_mut().unwrap();
        fields.entry(key.clone()).or_insert(value.clone());
    }
    record
}

fn signal(place: u32, received: &str, report: Json) -> Change {
    let report = filled(
        report,
        &json!({
            "received_at": received, "channel": "telephone", "source": "school",
            "informant": {"kind": "known"}, "text": "words",
        }),
    );
    let signal = json!({
        "id": id(place), "number": number(place).to_string(), "rev": 1, "report": report,
        "recorded_by": "ana", "recorded_at": received, "state": "received", "line": id(place),
    });
    change("signal", place, json!({"received": signal}))
}

fn change(kind: &str, place: u32, what: Json) -> Change {
    serde_json::from_value(json!({kind: [id(place), what]})).unwrap()
}

fn sorted(place: u32, at: &str, level: u8) -> Change {
    let sorting = json!({
        "answers": {}, "by": "ana", "at": at, "method": "urgency-1/1",
        "result": {
            "outcome": {"level": {"computed": level, "effective": level}}, "rule": null,
            "raised_by": [], "policy": null, "clarify": false, "contradiction": false, "yes": [],
        },
    });
    change(
        "signal",
        place,
        json!({"sorted": {"before": null, "sorting": sorting}}),
    )
}

fn decided(place: u32, at: &str, outcome: Json) -> Change {
    let decision = json!({"outcome": outcome, "reason": "no_facts", "by": "ana", "at": at});
    change(
        "signal",
        place,
        json!({"decided": {"decision": decision, "case": null}}),
    )
}

fn task(place: u32, due: &str, service: &str, done_on: Option<&str>) -> Json {
    let state = match done_on {
        Some(on) => json!({"state": "done", "on": on, "note": "", "by": "ana", "at": AT}),
        None => json!({"state": "open"}),
    };
    json!({"id": id(place), "what": "task", "due": due, "service": service, "state": state})
}

fn plan(version: u32, in_force: &str, replaced: Option<&str>, tasks: Vec<Json>) -> Json {
    json!({
        "id": id(900 + version), "version": version, "begun_at": in_force, "begun_by": "ana",
        "goals": [{"id": id(950), "title": "goal", "tasks": tasks}],
        "next_review": "2026-11-14", "in_force_at": in_force, "replaced_at": replaced,
    })
}

fn case(place: u32, fields: Json) -> Change {
    let case = filled(
        fields,
        &json!({
            "id": id(place), "number": number(place).to_string(), "rev": 1, "adults": [],
            "children": [{"id": id(1000 + place)}, {"id": id(2000 + place)}],
            "ages_as_of": "2026-10-01", "state": "implementation", "level": 2, "signals": [],
            "entered": [], "team": [curator("ana", AT, None)],
        }),
    );
    change("case", place, json!({"opened": case}))
}

fn curator(who: &str, from: &str, until: Option<&str>) -> Json {
    json!({"who": who, "role": "curator", "from": from, "until": until})
}

fn episode(place: u32, opened: &str, closed: Option<&str>) -> Json {
    json!({
        "place": place, "opened_at": opened, "closed_at": closed, "signal": "26-0001",
        "reason": "need",
    })
}

fn closure(reason: &str, at: &str) -> Json {
    json!({
        "id": id(970), "reason": reason, "words": "", "goals": [], "risk": "low",
        "told_on": "2026-11-19", "told_how": "", "recommendation": "", "by": "ana", "at": at,
    })
}

fn measure(on: &str, health: &str, school: &str) -> Json {
    json!({
        "id": id(980), "tool": "triangle", "on": on, "score": {"groups": []}, "by": "ana", "at": AT,
        "method": "standard/1", "answers": {"child.health": health, "child.school": school},
    })
}

fn event(kind: &str, on: &str, ended: Option<(&str, bool)>) -> Json {
    let ended = ended.map(
        |(on, stayed)| json!({"on": on, "stayed": stayed, "words": "", "by": "ana", "at": AT}),
    );
    json!({"id": id(990), "kind": kind, "on": on, "words": "", "ended": ended, "by": "ana", "at": AT})
}

fn review(place: u32, case: u32, held_on: &str, satisfaction: &str, task: (u32, &str)) -> Change {
    let review = json!({
        "id": id(place), "plan_version": 1, "held_on": held_on, "goals": [],
        "tasks": [{"item": id(task.0), "reached": task.1}],
        "specialists": {"words": "words"}, "family": {"missing": "not reached"}, "expert": {},
        "satisfaction": satisfaction, "verdict": "continue", "reason": "", "by": "ana", "at": AT,
    });
    change("case", case, json!({"review_held": review}))
}

/// Signals at both edges of the month by the clock of Sofia, and cases that ended in it.
fn office() -> Vec<Change> {
    let office = json!({
        "name": "office", "kind": "practice", "method": method(),
        "calendar": {"zone": "Europe/Sofia"},
    });
    let set_up: Change = serde_json::from_value(json!({"office": {"set_up": office}})).unwrap();
    let urgent = json!({
        "id": id(985), "kind": "shelter", "basis": "", "began_at": "2026-11-03T08:00:00Z",
        "expires_at": "2026-11-05T08:00:00Z", "notified": "", "by": "ana",
    });
    let tasks = |prolonged| {
        vec![
            task(1, "2026-11-04", "legal", Some("2026-11-04")),
            task(2, "2026-11-05", "", Some("2026-11-09")),
            task(3, prolonged, "legal", None),
            task(4, "2026-11-25", "psychological", Some("2026-10-30")),
        ]
    };
    let agreement = json!({
        "id": id(960), "kind": "agreement", "on": "2026-10-11", "words": "", "by": "ana", "at": AT,
    });
    vec![
        set_up,
        signal(1, "2026-10-31T22:30:00Z", json!({"matter": "violence"})),
        signal(
            2,
            "2026-11-30T21:59:00Z",
            json!({"matter": "neglect", "source": "police"}),
        ),
        signal(3, "2026-11-30T22:00:00Z", json!({"matter": "neglect"})),
        signal(4, "2026-11-05T08:00:00Z", json!({})),
        decided(
            1,
            "2026-11-10T08:00:00Z",
            json!({"outcome": "not_confirmed", "advice": ""}),
        ),
        decided(
            4,
            "2026-11-11T08:00:00Z",
            json!({"outcome": "screened_out", "redirected": ""}),
        ),
        case(
            10,
            json!({
                "state": "closed", "level": 1,
                "episodes": [episode(1, "2026-10-01T08:00:00Z", Some("2026-11-20T08:00:00Z"))],
                "closures": [closure("other", AT), closure("goals_reached", "2026-11-19T08:00:00Z")],
                "plans": [
                    plan(1, "2026-10-10T08:00:00Z", Some("2026-11-06T08:00:00Z"), tasks("2026-11-15")),
                    plan(2, "2026-11-06T08:00:00Z", None, tasks("2026-12-15")),
                ],
                "events": [
                    event("removal_threat", "2026-10-20", Some(("2026-11-03", true))),
                    event("removal_threat", "2026-11-20", Some(("2026-12-03", true))),
                    event("refusal_threat", "2026-11-02", Some(("2026-11-08", false))),
                    event("return", "2026-11-04", None),
                ],
                "measures": [measure("2026-10-10", "3", "2"), measure("2026-11-12", "1", "2")],
                "urgents": [urgent], "records": [agreement],
            }),
        ),
        case(
            11,
            json!({
                "episodes": [
                    episode(1, "2025-02-01T08:00:00Z", Some("2026-03-01T08:00:00Z")),
                    episode(2, "2026-11-02T08:00:00Z", None),
                ],
                "closures": [closure("moved", "2026-02-27T08:00:00Z")],
                "measures": [measure("2026-11-02", "1", "0"), measure("2026-11-20", "0", "2")],
            }),
        ),
        case(
            12,
            json!({
                "state": "closed", "level": 4,
                "episodes": [episode(1, "2026-11-10T08:00:00Z", Some("2026-11-25T08:00:00Z"))],
                "closures": [closure("other", "2026-11-24T08:00:00Z")],
                "team": [
                    curator("ana", "2026-11-10T08:00:00Z", Some("2026-11-12T08:00:00Z")),
                    curator("bea", "2026-11-12T08:00:00Z", None),
                ],
                "plans": [plan(1, "2026-11-11T08:00:00Z", None, vec![
                    task(5, "2026-11-12", "legal", None), task(6, "2026-11-27", "", None),
                ])],
                "measures": [measure("2026-11-12", "2", "2")],
            }),
        ),
        review(31, 11, "2026-11-14", "satisfied", (7, "partly")),
        review(32, 11, "2026-12-01", "satisfied", (7, "reached")),
    ]
}

/// An office of changes at the moments that the journal has.
fn fold(changes: &[Change]) -> Fold {
    let mut fold = Fold::default();
    for change in changes {
        fold.take(moment(AT), change);
    }
    fold
}

/// Counts for November, on a day in December.
fn counted(fold: &Fold, indicator: &Indicator, now: &str) -> Figure {
    let method = method();
    let staff: Vec<Staff> = serde_json::from_value(json!([
        {"login": "ana", "name": "Ana", "roles": ["curator"], "active": true},
        {"login": "cia", "name": "Cia", "roles": ["curator"], "active": true},
    ]))
    .unwrap();
    let frame = Frame {
        method: &method,
        calendar: &Calendar::new("Europe/Sofia".parse().unwrap()),
        staff: &staff,
        period: month(),
        now: moment(now),
    };
    of_method(fold, &frame, indicator)
}

fn indicator(counts: Counted) -> Indicator {
    Indicator {
        id: "x".to_owned(),
        name: Words::default(),
        counts,
        reasons: vec!["other".to_owned()],
        events: ["removal_threat", "refusal_threat"]
            .map(str::to_owned)
            .into(),
        tool: Some("triangle".to_owned()),
        group: Some("child".to_owned()),
        item: Some("child.health".to_owned()),
        values: vec!["0".to_owned(), "1".to_owned()],
        from_record: None,
        origin: Origin::Local,
        checked: None,
        source: Words::default(),
    }
}

const LATER: &str = "2026-12-15T08:00:00Z";

/// Value, what it is of, and the places of the numbers that count and of the others.
fn short(figure: &Figure) -> (Option<i64>, Option<u64>, Vec<u32>, Vec<u32>) {
    let places = |numbers: &[Number]| numbers.iter().map(|each| each.place).collect();
    (
        figure.value.number(),
        figure.value.of(),
        places(&figure.numbers),
        places(&figure.others),
    )
}

/// Parts as `id value of`.
fn parts(figure: &Figure) -> Vec<String> {
    let of = |part: &Part| part.of.map_or(String::new(), |of| format!("/{of}"));
    let parts = figure.parts.iter();
    parts
        .map(|part| format!("{} {}{}", part.id, part.n, of(part)))
        .collect()
}

#[test]
fn each_kind_counts_what_it_says() {
    let fold = fold(&office());
    let rows: [(Counted, _, &[u32], &[u32]); 22] = [
        (Counted::SignalsReceived, (Some(3), None), &[1, 2, 4], &[]),
        (Counted::SignalsByKind, (Some(3), None), &[1, 2, 4], &[]),
        (Counted::SignalsBySource, (Some(3), None), &[1, 2, 4], &[]),
        (Counted::NotConfirmed, (Some(1), Some(2)), &[1], &[4]),
        (Counted::CasesOpened, (Some(2), None), &[11, 12], &[]),
        (Counted::Reopened, (Some(1), Some(2)), &[11], &[12]),
        (Counted::CasesClosed, (Some(2), None), &[10, 12], &[]),
        (Counted::ClosedByReason, (Some(2), None), &[10, 12], &[]),
        (Counted::ClosedFor, (Some(1), Some(2)), &[12], &[10]),
        (Counted::ClosedWithSuccess, (Some(1), Some(2)), &[10], &[12]),
        (Counted::Duration, (Some(32), Some(2)), &[10, 12], &[]),
        (Counted::OneCurator, (Some(1), Some(2)), &[10], &[12]),
        // Tasks 1 and 4 in time, 2 late, 5 never; 3 was prolonged, 6 ended with its case.
        (Counted::TasksOnTime, (Some(2), Some(4)), &[10], &[10, 12]),
        // Tasks 1 and 2 by their ticks, 7 by the review.
        (Counted::TasksSolved, (Some(2), Some(3)), &[10], &[11]),
        (Counted::Coverage, (Some(2), Some(4)), &[10], &[10, 12]),
        (Counted::PlansCorrected, (Some(1), Some(2)), &[10], &[12]),
        (Counted::Satisfaction, (Some(1), Some(1)), &[11], &[]),
        (Counted::Opinions, (Some(1), Some(2)), &[11], &[11]),
        (Counted::Events, (Some(2), None), &[10], &[]),
        (Counted::Prevented, (Some(1), Some(2)), &[10], &[10]),
        (Counted::LastAnswer, (Some(2), Some(3)), &[10, 11], &[12]),
        (Counted::UrgentByKind, (Some(1), None), &[10], &[]),
    ];
    for (kind, (value, of), numbers, others) in rows {
        let figure = counted(&fold, &indicator(kind), LATER);
        let expected = (value, of, numbers.to_vec(), others.to_vec());
        assert_eq!(short(&figure), expected, "{kind:?}");
    }
}

#[test]
fn parts_stand_in_the_order_of_the_method_and_what_has_none_last() {
    let fold = fold(&office());
    for (kind, expected) in [
        (
            Counted::SignalsByKind,
            vec!["violence 1", "neglect 1", "none 1"],
        ),
        (Counted::SignalsBySource, vec!["school 2", "police 1"]),
        (Counted::NotConfirmed, vec!["no_facts 1"]),
        (Counted::CasesOpened, vec!["first 1", "again 1"]),
        (Counted::ClosedByReason, vec!["goals_reached 1", "other 1"]),
        (Counted::Coverage, vec!["psychological 1/1", "legal 1/3"]),
        (
            Counted::Satisfaction,
            vec!["satisfied 1", "partly 0", "not 0"],
        ),
        (
            Counted::Opinions,
            vec!["specialists 1/1", "family 0/1", "expert 0/0"],
        ),
        (
            Counted::Events,
            vec!["removal_threat 1", "refusal_threat 1"],
        ),
        (
            Counted::Prevented,
            vec!["removal_threat 1/1", "refusal_threat 0/1"],
        ),
        (Counted::UrgentByKind, vec!["shelter 1"]),
    ] {
        let figure = counted(&fold, &indicator(kind), LATER);
        assert_eq!(parts(&figure), expected, "{kind:?}");
    }
}

/// The side of the child fell from 5 to 3 in one case; in the other it rose.
#[test]
fn a_group_improves_between_the_first_and_the_last_time_in_the_period() {
    let fold = fold(&office());
    let cases = counted(&fold, &indicator(Counted::Improved), LATER);
    assert_eq!(short(&cases), (Some(1), Some(2), vec![10], vec![11]));
    let children = counted(&fold, &indicator(Counted::ChildrenImproved), LATER);
    assert_eq!(short(&children), (Some(2), Some(4), vec![10], vec![11]));
}

/// The second review was due on the date that the first one left: none, so that it has no date.
#[test]
fn a_review_is_in_time_by_the_date_that_stood_when_it_was_written() {
    let due = json!({
        "episodes": [episode(1, "2026-10-02T08:00:00Z", None)],
        "plans": [plan(1, "2026-10-10T08:00:00Z", None, Vec::new())],
    });
    for (held, value) in [("2026-11-14", 1), ("2026-11-15", 0)] {
        let mut changes = office();
        changes.push(case(13, due.clone()));
        changes.push(review(33, 13, held, "unknown", (8, "not")));
        let figure = counted(&fold(&changes), &indicator(Counted::ReviewsOnTime), LATER);
        let of_case = figure.numbers.contains(&number(13));
        assert_eq!(i64::from(of_case), value, "{held}");
        assert!(of_case || figure.others.contains(&number(13)));
        // A family that did not say is not asked for its satisfaction.
        let said = counted(&fold(&changes), &indicator(Counted::Satisfaction), LATER);
        assert_eq!(said.value.of(), Some(1));
    }
}

#[test]
fn a_duration_may_run_from_the_day_of_a_record() {
    let mut from_agreement = indicator(Counted::Duration);
    from_agreement.from_record = Some("agreement".to_owned());
    let figure = counted(&fold(&office()), &from_agreement, LATER);
    assert_eq!(short(&figure), (Some(40), Some(1), vec![10], vec![]));
    assert_eq!(figure.value.unit(), "days");
}

/// By level 1 to 4 a case weighs 4, 3, 2, 1.
#[test]
fn the_load_is_what_was_open_at_the_end_for_who_ran_it_then() {
    let mut changes = office();
    changes.push(change("case", 11, json!({"levelled": 1})));
    let mut fold = Fold::default();
    for change in &changes[..changes.len() - 1] {
        fold.take(moment(AT), change);
    }
    let now = counted(&fold, &indicator(Counted::Load), LATER);
    assert_eq!(
        (now.value, parts(&now)),
        (Value::Count(3), vec!["ana 3/1".into(), "cia 0/0".into()])
    );
    // What became more urgent in December weighs no more in November.
    fold.take(moment("2026-12-02T08:00:00Z"), changes.last().unwrap());
    let then = counted(&fold, &indicator(Counted::Load), LATER);
    assert_eq!(then.value, Value::Count(3));
}

#[test]
fn a_term_that_is_not_over_counts_only_what_is_done() {
    let fold = fold(&office());
    // On the morning of the fifth the term of that day still runs; its task is done, though later.
    let figure = counted(
        &fold,
        &indicator(Counted::TasksOnTime),
        "2026-11-05T08:00:00Z",
    );
    assert_eq!(
        (figure.value.number(), figure.value.of()),
        (Some(2), Some(3))
    );
}

#[test]
fn the_middle_of_stretches_is_one_of_them_or_the_mean_of_two() {
    for (stretches, middle) in [
        (vec![], None),
        (vec![7], Some(7)),
        (vec![9, 1], Some(5)),
        (vec![9, 1, 2], Some(2)),
        (vec![1, 2, 3, 6], Some(2)),
        (vec![-3, 0], Some(-2)),
    ] {
        let found = median(
            stretches
                .into_iter()
                .map(|each| (each, number(1)))
                .collect(),
            Stretch::Minutes,
        );
        assert_eq!(found.value.number(), middle);
    }
}

#[test]
fn months_are_those_of_the_office_s_calendar() {
    let calendar = Calendar::new("Europe/Sofia".parse().unwrap());
    let months = months(&fold(&office()), &calendar, "2026-12-15".parse().unwrap());
    assert_eq!(months.len(), 12);
    let counts = |place: usize| {
        let month = months[place];
        (
            month.first.to_string(),
            month.received,
            month.opened,
            month.closed,
        )
    };
    assert_eq!(counts(10), ("2026-11-01".to_owned(), 3, 2, 2));
    assert_eq!(counts(11), ("2026-12-01".to_owned(), 1, 0, 0));
    assert_eq!(counts(2), ("2026-03-01".to_owned(), 0, 0, 1));
}

#[test]
fn a_period_of_months_has_their_first_and_last_days() {
    let day: Day = "2026-03-31".parse().unwrap();
    for (before, count, from, to) in [
        (0, 1, "2026-03-01", "2026-03-31"),
        (1, 1, "2026-02-01", "2026-02-28"),
        (2, 3, "2026-01-01", "2026-03-31"),
        (5, 3, "2025-10-01", "2025-12-31"),
    ] {
        let period = Period::months(day, before, count);
        assert_eq!(
            (period.from.to_string(), period.to.to_string()),
            (from.into(), to.into())
        );
    }
}
