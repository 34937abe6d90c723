//! How cases ended that received a service.

use super::*;

/// A service of the plan with what happened, `delivered` or less, at a moment.
fn service(kind: &str, event: Json, at: &str) -> Json {
    json!({
        "id": id(700), "since": AT, "by": "ana", "at": AT,
        "text": {
            "goal": id(950), "kind": kind, "what": "words", "provider": {"name": "Sample House"},
        },
        "steps": [{"id": id(701), "on": "2026-10-05", "event": event, "by": "ana", "at": at}],
    })
}

/// A case that ended in November for this reason, with these services and tasks.
fn ended(place: u32, reason: &str, services: Vec<Json>, tasks: Vec<Json>) -> Change {
    let closed = "2026-11-20T08:00:00Z";
    case(
        place,
        json!({
            "state": "closed", "episodes": [episode(1, AT, Some(closed))],
            "closures": [closure(reason, closed)], "network": {"services": services},
            "plans": [plan(1, AT, None, tasks)],
        }),
    )
}

#[test]
fn a_case_counts_under_each_service_that_it_received_while_it_ran() {
    let method = method();
    let kinds = &method.lists.service_kinds;
    let (first, second) = (kinds[0].id.as_str(), kinds[1].id.as_str());
    let reasons = method.lists.closure_reasons.iter();
    let (good, other): (Vec<_>, Vec<_>) =
        reasons.partition(|each| each.counts_as.as_deref() == Some("success"));
    let (good, other) = (good[0].id.as_str(), other[0].id.as_str());
    let given = || json!({"what": "delivered", "quantity": 2});
    let journal = fold(&[
        // Received by a service and by a task: the case counts once.
        ended(
            1,
            good,
            vec![service(first, given(), AT)],
            vec![task(800, "2026-11-01", first, Some("2026-10-20"))],
        ),
        ended(2, other, vec![service(first, given(), AT)], Vec::new()),
        // Only a task of the second kind.
        ended(
            3,
            good,
            Vec::new(),
            vec![task(800, "2026-11-01", second, Some("2026-10-20"))],
        ),
        // Planned and agreed, but never received.
        ended(
            4,
            good,
            vec![service(
                first,
                json!({"what": "answered", "agreed": true}),
                AT,
            )],
            Vec::new(),
        ),
        // Received after the case had ended.
        ended(
            5,
            good,
            vec![service(first, given(), "2026-11-25T08:00:00Z")],
            Vec::new(),
        ),
    ]);
    let frame = Frame {
        method: &method,
        calendar: &Calendar::new("Europe/Sofia".parse().unwrap()),
        staff: &[],
        period: month(),
        now: moment(LATER),
    };
    let figures = register::figures(&journal, &frame);
    let figure = figures.iter().find(|each| each.id == "outcome_by_service");
    let figure = figure.unwrap();
    assert_eq!(figure.value, Value::Share { n: 2, of: 3 });
    let mut rows = parts(figure);
    rows.sort();
    let mut expected = [format!("{first} 1/2"), format!("{second} 1/1")];
    expected.sort();
    assert_eq!(rows, expected);
}
