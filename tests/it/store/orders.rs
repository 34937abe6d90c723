//! The queue comes out in the order of the field's own examples.

use caseload::domain::command::{Command, SignalStep};
use caseload::domain::signal::LinkKind;
use caseload::store::Store;
use caseload::store::contract::{Begin, QueueAsk, QueueKey, QueueView};
use serde_json::Value;

use crate::office::{import, incoming, login, moment, office, pack, queue, set_up};

fn expected() -> Value {
    serde_json::from_str(include_str!("../../signals/expected.json")).unwrap()
}

/// A store with one corpus in it, its duplicates linked by hand.
fn with_corpus(corpus: &str, now: &str) -> Store {
    let expected = expected();
    let zone = expected["zones"][corpus].as_str().unwrap();
    let store = Store::in_memory().unwrap();
    let method = pack("standard");
    set_up(&store, office(method.clone(), zone), "2026-11-01T08:00:00Z");
    let path = format!(
        "{}/tests/signals/{corpus}.jsonl",
        env!("CARGO_MANIFEST_DIR")
    );
    let later = moment(now) + chrono::TimeDelta::hours(6);
    let signals = incoming(&method, zone, &std::fs::read(path).unwrap(), later);
    assert_eq!(signals.len(), 10);
    let numbers = import(&store, &signals, later);
    for (id, number) in &numbers {
        let Some(lead) = expected["signals"][id]["linked_to"].as_str() else {
            continue;
        };
        let signal = store.signal_file(*number).unwrap().unwrap().signal;
        let to = numbers[lead];
        let step = SignalStep::Link {
            kind: LinkKind::Duplicate,
            to,
            words: "same child".to_owned(),
        };
        let command = Command::Signal(signal.id, step);
        store
            .execute(&login("dora"), moment(now), &command, None, None)
            .unwrap();
    }
    store
}

fn orders() -> Vec<(String, String, Vec<Vec<String>>)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let line = |value: &Value| {
        let linked = value
            .as_array()
            .map(|linked| linked.iter().map(text).collect());
        linked.unwrap_or_else(|| vec![text(value)])
    };
    let expected = expected();
    let orders = expected["orders"].as_array().unwrap();
    let order = |value: &Value| {
        value["order"]
            .as_array()
            .unwrap()
            .iter()
            .map(line)
            .collect()
    };
    orders
        .iter()
        .map(|each| (text(&each["corpus"]), text(&each["now"]), order(each)))
        .collect()
}

#[test]
fn each_corpus_stands_in_its_expected_order() {
    for (corpus, now, order) in orders() {
        let store = with_corpus(&corpus, &now);
        let rows = queue(&store, QueueView::Open, moment(&now));
        let found: Vec<Vec<String>> = rows
            .iter()
            .map(|row| row.body.external_ids.clone())
            .collect();
        assert_eq!(found, order, "{corpus}");
    }
}

#[test]
fn pages_of_any_size_are_the_whole_list_forwards_and_backwards() {
    let (corpus, now, _order) = orders().remove(0);
    let store = with_corpus(&corpus, &now);
    let all: Vec<QueueKey> = queue(&store, QueueView::Open, moment(&now))
        .into_iter()
        .map(|row| row.key)
        .collect();
    for limit in 1..=4 {
        let ask = |from| {
            let me = login("dora");
            let ask = QueueAsk {
                view: QueueView::Open,
                filter: String::new(),
                me,
                from,
                limit,
                now: moment(&now),
            };
            store
                .queue(&ask)
                .unwrap()
                .into_iter()
                .map(|row| row.key)
                .collect::<Vec<_>>()
        };
        let mut forwards = ask(Begin::Start);
        while let Some(last) = forwards.last().cloned() {
            let page = ask(Begin::After(last));
            if page.is_empty() {
                break;
            }
            forwards.extend(page);
        }
        assert_eq!(forwards, all, "forwards by {limit}");
        let mut backwards = ask(Begin::End);
        while let Some(first) = backwards.first().cloned() {
            let mut page = ask(Begin::Before(first));
            if page.is_empty() {
                break;
            }
            page.extend(backwards);
            backwards = page;
        }
        assert_eq!(backwards, all, "backwards by {limit}");
    }
}

#[test]
fn what_is_not_for_us_waits_in_its_own_view() {
    let (corpus, now, _order) = orders().remove(0);
    let store = with_corpus(&corpus, &now);
    let rows = queue(&store, QueueView::Redirect, moment(&now));
    let found: Vec<&str> = rows
        .iter()
        .map(|row| row.body.external_ids[0].as_str())
        .collect();
    assert_eq!(found, ["BG10", "BG7"]);
    assert_eq!(store.counts(moment(&now)).unwrap().redirect, 2);
}

#[test]
fn the_filter_finds_a_line_by_either_spelling_of_the_child() {
    let (corpus, now, _order) = orders().remove(0);
    let store = with_corpus(&corpus, &now);
    for words in ["измислов", "Izmislov", "martin izm", "sinina"] {
        let ask = QueueAsk {
            view: QueueView::Open,
            filter: words.to_owned(),
            me: login("dora"),
            from: Begin::Start,
            limit: 10,
            now: moment(&now),
        };
        let rows = store.queue(&ask).unwrap();
        let found: Vec<Vec<String>> = rows.into_iter().map(|row| row.body.external_ids).collect();
        assert_eq!(found, [["BG2", "BG8"]], "{words}");
    }
}
