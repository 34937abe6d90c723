//! What is typed without dots, strokes and capitals finds what was written with them.

use caseload::store::Store;
use serde_json::json;

use crate::office::{import, incoming, moment, office, pack, set_up};

const NOW: &str = "2026-11-16T12:00:00Z";

#[test]
fn words_are_found_in_the_spelling_of_a_hurried_hand() {
    let zone = "Europe/Warsaw";
    let store = Store::in_memory().unwrap();
    let method = pack("standard");
    set_up(&store, office(method.clone(), zone), "2026-11-01T08:00:00Z");
    let people = [
        ("Николай Примеров", "ul. Wzorcowa 1"),
        ("Ева Семёнов", "ul. Wzorcowa 2"),
        ("Jan Żółtowski", "ul. Wzorcowa 3"),
        ("Ona Žukauskaitė", "ul. Wzorcowa 4"),
        ("Anna Wzorcowa", "Łódź, ul. Wzorcowa 5"),
    ];
    let line = |(id, (name, place)): (usize, &(&str, &str))| {
        let signal = json!({
            "v": 1, "type": "signal", "kind": "concern", "external_id": format!("S{id}"), "received_at": "2026-11-16T10:00:00+01:00",
            "source": "neighbour", "channel": "phone", "informant": {"kind": "anonymous"}, "text": "Sample of a report.",
            "place": place, "children": [{"name": name, "age_years": 7}],
        });
        signal.to_string()
    };
    let lines: Vec<String> = people.iter().enumerate().map(line).collect();
    let signals = incoming(&method, zone, lines.join("\n").as_bytes(), moment(NOW));
    let numbers = import(&store, &signals, moment(NOW));
    for (typed, id) in [
        ("николаи", "S0"),
        ("НИКОЛАЙ", "S0"),
        ("семенов", "S1"),
        ("semenov", "S1"),
        ("zoltowski", "S2"),
        ("zukauskaite", "S3"),
        ("lodz", "S4"),
    ] {
        let hits = store.search(typed, 10).unwrap();
        let found: Vec<_> = hits.iter().map(|hit| hit.number).collect();
        assert_eq!(found, [numbers[id]], "{typed}");
    }
}
