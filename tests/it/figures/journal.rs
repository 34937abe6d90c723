//! Figures recomputed by an independent few lines from the exported journal, with none of the
//! program's own types: five seeds, two packs, two periods.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde_json::Value;

use super::Demo;

const PERIODS: [(&str, &str); 2] = [("2025-11-01", "2026-11-16"), ("2026-09-01", "2026-10-31")];

/// Records as plain JSON, put together change by change.
#[derive(Default)]
struct Office {
    zone: Option<chrono_tz::Tz>,
    signals: BTreeMap<String, Value>,
    cases: BTreeMap<String, Value>,
    success: BTreeSet<String>,
    /// Figures of the method: id and kind.
    asked: Vec<(String, String)>,
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn at(value: &Value) -> DateTime<Utc> {
    text(value).parse().unwrap()
}

fn push(record: &mut Value, list: &str, item: &Value) {
    record[list].as_array_mut().unwrap().push(item.clone());
}

impl Office {
    fn of(journal: &[Value]) -> Self {
        let mut office = Self::default();
        for change in journal.iter().map(|entry| &entry["change"]) {
            if let Some(set_up) = change["office"].get("set_up") {
                office.zone = text(&set_up["calendar"]["zone"]).parse().ok();
                let reasons = set_up["method"]["lists"]["closure_reasons"].as_array();
                let success = reasons.unwrap().iter();
                let success = success.filter(|each| each["counts_as"] == "success");
                office.success = success.map(|each| text(&each["id"]).to_owned()).collect();
                let asked = set_up["method"]["indicator"].as_array().unwrap().iter();
                // From a record on a duration is another one.
                let asked = asked.filter(|each| each["from_record"].is_null());
                let asked = asked.map(|each| (&each["id"], &each["counts"]));
                let asked = asked.map(|(id, kind)| (text(id).to_owned(), text(kind).to_owned()));
                office.asked = asked.collect();
            } else if let Some(signal) = change.get("signal") {
                office.signal(text(&signal[0]), &signal[1]);
            } else if let Some(case) = change.get("case") {
                office.case(text(&case[0]), &case[1]);
            }
        }
        office
    }

    fn signal(&mut self, id: &str, change: &Value) {
        if let Some(signal) = change.get("received") {
            self.signals.insert(id.to_owned(), signal.clone());
            return;
        }
        let signal = self.signals.get_mut(id).unwrap();
        if let Some(amended) = change.get("amended") {
            signal["report"] = amended["after"].clone();
        } else if let Some(sorted) = change.get("sorted") {
            if signal.get("first").is_none() {
                signal["first"] = sorted["sorting"]["at"].clone();
            }
            signal["level"] = sorted["sorting"]["result"]["outcome"]["level"]["effective"].clone();
        } else if let Some(over) = change.get("overridden") {
            push(signal, "overrides", over);
            if over["direction"] == "raise" {
                signal["level"] = over["to"].clone();
            }
        } else if let Some(decided) = change.get("override_decided") {
            let overrides = signal["overrides"].as_array_mut().unwrap();
            let mut level = Value::Null;
            for each in overrides
                .iter_mut()
                .filter(|each| each["id"] == decided["id"])
            {
                each["second"] = decided["second"].clone();
                each["verdict"] = decided["verdict"].clone();
                level = each["to"].clone();
            }
            if decided["verdict"] == "in_force" {
                signal["level"] = level;
            }
        } else if let Some(decided) = change.get("decided") {
            signal["decision"] = decided["decision"].clone();
        } else if change.get("put_back").is_some() {
            panic!("the demo takes nothing back: {change}");
        }
    }

    fn case(&mut self, id: &str, change: &Value) {
        if let Some(case) = change.get("opened") {
            self.cases.insert(id.to_owned(), case.clone());
            return;
        }
        let case = self.cases.get_mut(id).unwrap();
        if let Some(episode) = change.get("reopened") {
            push(case, "episodes", episode);
        } else if let Some(entered) = change.get("entered") {
            if entered["state"] == "closed" {
                let episodes = case["episodes"].as_array_mut().unwrap();
                episodes.last_mut().unwrap()["closed_at"] = entered["at"].clone();
            }
        } else if let Some(closure) = change.get("closure_proposed") {
            push(case, "closures", closure);
        } else if let Some(review) = change.get("review_held") {
            push(case, "reviews", review);
        } else if let Some(event) = change.get("event_written") {
            push(case, "events", event);
        } else if let Some(level) = change.get("levelled") {
            case["level"] = level.clone();
        } else if let Some(member) = change.get("team_joined") {
            if member["role"] == "curator" {
                case["who"] = member["who"].clone();
            }
        } else if change.get("put_back").is_some() {
            panic!("the demo takes nothing back: {change}");
        }
    }

    /// Whether something happened between two days of the office's calendar.
    fn within(&self, moment: &Value, (from, to): (&str, &str)) -> bool {
        if moment.is_null() {
            return false;
        }
        let day = at(moment).with_timezone(&self.zone.unwrap()).date_naive();
        (from.parse::<NaiveDate>().unwrap()..=to.parse().unwrap()).contains(&day)
    }

    fn received<'a>(&'a self, days: (&'a str, &'a str)) -> impl Iterator<Item = &'a Value> {
        let signals = self.signals.values();
        signals.filter(move |each| self.within(&each["report"]["received_at"], days))
    }

    fn episodes(&self) -> impl Iterator<Item = (&Value, &Value)> {
        self.cases.values().flat_map(|case| {
            let episodes = case["episodes"].as_array().unwrap();
            episodes.iter().map(move |episode| (case, episode))
        })
    }

    fn closed<'a>(&'a self, days: (&'a str, &'a str)) -> Vec<(&'a Value, &'a Value)> {
        let closed = |each: &(&Value, &Value)| self.within(&each.1["closed_at"], days);
        self.episodes().filter(closed).collect()
    }
}

fn reason<'a>(case: &'a Value, episode: &Value) -> &'a str {
    let closures = case["closures"].as_array().unwrap().iter().rev();
    let mut before = closures.filter(|each| at(&each["at"]) <= at(&episode["closed_at"]));
    before.next().map_or("", |closure| text(&closure["reason"]))
}

/// Value and what it is of, by the id of the figure.
type Numbers = BTreeMap<&'static str, (Option<i64>, Option<i64>)>;

fn whole(number: usize) -> Option<i64> {
    i64::try_from(number).ok()
}

fn middle(mut stretches: Vec<i64>) -> (Option<i64>, Option<i64>) {
    stretches.sort_unstable();
    let n = stretches.len();
    let middle = match n {
        0 => None,
        _ if n % 2 == 1 => Some(stretches[n / 2]),
        _ => Some((stretches[n / 2 - 1] + stretches[n / 2]).div_euclid(2)),
    };
    (middle, whole(n))
}

/// Of all, those that count.
fn share<'a>(
    all: impl Iterator<Item = &'a Value>,
    counts: impl Fn(&Value) -> bool,
) -> (Option<i64>, Option<i64>) {
    let all: Vec<&Value> = all.collect();
    let n = all.iter().filter(|each| counts(each)).count();
    (whole(n), whole(all.len()))
}

/// How the queue does.
fn of_queue(office: &Office, days: (&str, &str)) -> Numbers {
    let minutes = |signal: &Value| {
        let first = signal.get("first")?;
        Some((at(first) - at(&signal["report"]["received_at"])).num_minutes())
    };
    let urgent = |signal: &Value| signal["level"].as_i64().is_some_and(|level| level <= 2);
    let overrides = office.signals.values();
    let overrides = overrides.flat_map(|each| each["overrides"].as_array().unwrap());
    let raised = overrides.clone();
    let raised = raised.filter(|each| each["direction"] == "raise");
    let raised = raised
        .filter(|each| office.within(&each["at"], days))
        .count();
    let lowered = overrides.filter(|each| each["direction"] == "lower");
    let lowered = lowered.filter(|each| each["verdict"] == "in_force");
    let lowered = lowered.filter(|each| office.within(&each["second"]["at"], days));
    let open = office.signals.values().filter(|each| {
        let until = ("1900-01-01", days.1);
        let decided = office.within(&each["decision"]["at"], until);
        office.within(&each["report"]["received_at"], until) && !decided
    });
    BTreeMap::from([
        ("level_share", share(office.received(days), urgent)),
        ("overrides_up", (whole(raised), None)),
        ("overrides_down", (whole(lowered.count()), None)),
        (
            "received_to_sorted",
            middle(office.received(days).filter_map(minutes).collect()),
        ),
        ("open_at_end", (whole(open.count()), None)),
    ])
}

/// What a pack may ask for, by kind.
fn of_method(office: &Office, days: (&str, &str)) -> Numbers {
    let decided = office.signals.values();
    let decided = decided.filter(|each| office.within(&each["decision"]["at"], days));
    let opened: Vec<&Value> = office
        .episodes()
        .map(|(_case, episode)| episode)
        .filter(|episode| office.within(&episode["opened_at"], days))
        .collect();
    let closed = office.closed(days);
    let success = closed.iter();
    let success = success.filter(|(case, each)| office.success.contains(reason(case, each)));
    let zone = office.zone.unwrap();
    let local = |moment: &Value| at(moment).with_timezone(&zone).date_naive();
    let lasted = closed
        .iter()
        .map(|(_case, each)| (local(&each["closed_at"]) - local(&each["opened_at"])).num_days());
    let reviews = office.cases.values();
    let reviews = reviews.flat_map(|case| case["reviews"].as_array().unwrap());
    let held = |review: &&Value| (days.0..=days.1).contains(&text(&review["held_on"]));
    let said = reviews
        .filter(held)
        .filter(|each| each["satisfaction"] != "unknown");
    BTreeMap::from([
        (
            "signals_received",
            (whole(office.received(days).count()), None),
        ),
        (
            "signals_by_kind",
            (whole(office.received(days).count()), None),
        ),
        (
            "not_confirmed",
            share(decided, |each| {
                each["decision"]["outcome"]["outcome"] == "not_confirmed"
            }),
        ),
        ("cases_opened", (whole(opened.len()), None)),
        (
            "reopened",
            share(opened.into_iter(), |each| each["place"].as_i64() > Some(1)),
        ),
        ("cases_closed", (whole(closed.len()), None)),
        (
            "closed_with_success",
            (whole(success.count()), whole(closed.len())),
        ),
        ("duration", middle(lasted.collect())),
        (
            "satisfaction",
            share(said, |each| each["satisfaction"] == "satisfied"),
        ),
    ])
}

/// Five seeds of one pack, and one office of every other pack that can be read.
fn demos() -> Vec<Demo> {
    let seeds = (1..=5).map(|seed| Demo::new("standard", seed));
    let others = caseload::method::BUILT_IN.iter().filter(|(id, _text)| {
        let read = caseload::method::built_in(id);
        *id != "standard" && read.is_some_and(|method| method.is_ok())
    });
    seeds
        .chain(others.map(|(id, _text)| Demo::new(id, 6)))
        .collect()
}

#[test]
fn figures_are_what_a_few_lines_make_of_the_exported_journal() {
    let mut compared = 0;
    for demo in demos() {
        let office = Office::of(&demo.journal());
        for days in PERIODS {
            let figures = demo.report(days.0, days.1);
            let by_kind = of_method(&office, days);
            let asked = office.asked.iter();
            let asked = asked.filter_map(|(id, kind)| {
                let numbers = by_kind.get(kind.as_str())?;
                Some((id.as_str(), *numbers))
            });
            for (id, numbers) in of_queue(&office, days).into_iter().chain(asked) {
                let figure = figures.iter().find(|each| each["id"] == id);
                let figure = figure.unwrap_or_else(|| panic!("no figure {id}"));
                let found = (figure["value"].as_i64(), figure["of"].as_i64());
                assert_eq!(found, numbers, "{id}, {}, {days:?}", demo.name);
                compared += usize::from(numbers.0 > Some(0));
            }
        }
    }
    assert!(compared > 80, "only {compared} figures were not nothing");
}

#[test]
fn parts_and_lists_are_what_the_exported_journal_says() {
    for seed in 1..=5 {
        let demo = Demo::new("standard", seed);
        let office = Office::of(&demo.journal());
        let days = PERIODS[0];
        let figures = demo.report(days.0, days.1);
        let figure = |id: &str| figures.iter().find(|each| each["id"] == id).unwrap();
        let mut kinds: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for signal in office.received(days) {
            let kind = text(&signal["report"]["matter"]);
            let kind = if kind.is_empty() { "none" } else { kind };
            kinds
                .entry(kind)
                .or_default()
                .insert(text(&signal["number"]));
        }
        let parts = figure("signals_by_kind")["parts"].as_array().unwrap();
        let parts = parts.iter().map(|part| {
            let numbers = part["numbers"].as_array().unwrap().iter().map(text);
            (text(&part["id"]), numbers.collect())
        });
        assert_eq!(
            parts.collect::<BTreeMap<_, BTreeSet<_>>>(),
            kinds,
            "seed {seed}"
        );
        let mut reasons: BTreeMap<&str, i64> = BTreeMap::new();
        for (case, episode) in office.closed(days) {
            *reasons.entry(reason(case, episode)).or_default() += 1;
        }
        let parts = figure("closed_by_reason")["parts"].as_array().unwrap();
        let parts = parts
            .iter()
            .map(|part| (text(&part["id"]), part["value"].as_i64().unwrap()));
        assert_eq!(parts.collect::<BTreeMap<_, _>>(), reasons, "seed {seed}");
    }
}

/// Weights of `standard`: 4, 3, 2, 1 by level. The period ends today, so that who runs a case now
/// ran it then.
#[test]
fn the_load_of_each_worker_is_the_weight_of_open_cases() {
    for seed in 1..=5 {
        let demo = Demo::new("standard", seed);
        let office = Office::of(&demo.journal());
        let mut loads: BTreeMap<String, i64> = BTreeMap::new();
        for case in office.cases.values() {
            let last = case["episodes"].as_array().unwrap().last().unwrap();
            if last["closed_at"].is_null() {
                let team = case["team"].as_array().unwrap().iter();
                let mut curators = team.filter(|each| each["role"] == "curator");
                let first = curators.next_back();
                let who = case.get("who").or_else(|| Some(&first?["who"]));
                let who = who.map_or("none", text).to_owned();
                *loads.entry(who).or_default() += 5 - case["level"].as_i64().unwrap();
            }
        }
        let figures = demo.report(PERIODS[0].0, PERIODS[0].1);
        let figure = figures.iter().find(|each| each["id"] == "load").unwrap();
        assert_eq!(figure["value"].as_i64(), Some(loads.values().sum()));
        let parts = figure["parts"].as_array().unwrap().iter();
        let parts = parts.filter(|part| part["value"] != 0);
        let parts = parts.map(|part| {
            (
                text(&part["id"]).to_owned(),
                part["value"].as_i64().unwrap(),
            )
        });
        assert_eq!(parts.collect::<BTreeMap<_, _>>(), loads, "seed {seed}");
    }
}

/// Of each task or service, for which goal and of which kind it is.
type Planned = BTreeMap<String, (String, String)>;

/// Services of the last plan in force, received of planned, from the tasks and ticks alone.
#[test]
fn coverage_is_what_tasks_ticks_and_services_say() {
    let days = ("2025-01-01", "2026-11-16");
    for demo in demos() {
        let method = &demo.name;
        let journal = demo.journal();
        let mut done: BTreeSet<String> = BTreeSet::new();
        let mut plans: BTreeMap<String, Planned> = BTreeMap::new();
        let mut in_force: BTreeMap<String, Planned> = BTreeMap::new();
        let mut services: BTreeMap<String, Planned> = BTreeMap::new();
        for change in journal
            .iter()
            .filter_map(|entry| entry["change"].get("case"))
        {
            let (id, change) = (text(&change[0]).to_owned(), &change[1]);
            let plan = plans.entry(id.clone()).or_default();
            if let Some(task) = change.get("task_written") {
                let of = (text(&task["goal"]), text(&task["task"]["service"]));
                let of = (of.0.to_owned(), of.1.to_owned());
                plan.insert(text(&task["task"]["id"]).to_owned(), of);
            } else if let Some(task) = change.get("task_dropped") {
                plan.remove(text(task));
            } else if let Some(moved) = change.get("task_moved") {
                let task = text(&moved["task"]).to_owned();
                if moved["after"]["state"] == "done" {
                    done.insert(task);
                } else {
                    done.remove(&task);
                }
            } else if change.get("plan_in_force").is_some() {
                in_force.insert(id, plan.clone());
            } else if let Some(change) = change.get("network") {
                let written = &change["service_written"];
                if written.is_object() {
                    let of = (
                        text(&written["text"]["goal"]),
                        text(&written["text"]["kind"]),
                    );
                    let of = (of.0.to_owned(), of.1.to_owned());
                    let services = services.entry(id).or_default();
                    services.insert(text(&written["id"]).to_owned(), of);
                }
                let moved = &change["service_moved"];
                if moved["step"]["event"]["what"] == "delivered" {
                    done.insert(text(&moved["service"]).to_owned());
                }
            }
        }
        let none = Planned::new();
        let planned = in_force.iter().flat_map(|(case, tasks)| {
            let services = services.get(case).unwrap_or(&none);
            let written: Vec<_> = services.values().collect();
            let tasks = tasks.iter();
            let tasks = tasks.filter(move |(_id, of)| !of.1.is_empty() && !written.contains(of));
            tasks.chain(services)
        });
        let planned: Vec<&String> = planned.map(|(id, _of)| id).collect();
        let received = planned.iter().filter(|task| done.contains(**task)).count();
        let figures = demo.report(days.0, days.1);
        let office = Office::of(&journal);
        let asked = office.asked.iter().find(|(_id, kind)| kind == "coverage");
        let Some((id, _kind)) = asked else { continue };
        let figure = figures.iter().find(|each| each["id"] == *id).unwrap();
        let found = (figure["value"].as_i64(), figure["of"].as_i64());
        assert_eq!(found, (whole(received), whole(planned.len())), "{method}");
        assert!(found.0 > Some(0), "{method}");
    }
}

/// The same rule as in the notes: another signal within 180 days after the decision. The demo tells
/// people apart by name, so that the same name is the same child there.
#[test]
fn what_was_reported_again_bears_the_name_of_a_child_of_before() {
    let demo = Demo::new("standard", 1);
    let office = Office::of(&demo.journal());
    let days = PERIODS[0];
    let names = |signal: &Value| {
        let children = signal["report"]["children"].as_array().unwrap().iter();
        let names = children.map(|child| text(&child["name"]).to_owned());
        names
            .filter(|name| name.contains(' '))
            .collect::<BTreeSet<_>>()
    };
    let dismissed = office.signals.values().filter(|signal| {
        let outcome = text(&signal["decision"]["outcome"]["outcome"]);
        ["screened_out", "not_confirmed"].contains(&outcome)
            && office.within(&signal["decision"]["at"], days)
    });
    let (value, of) = share(dismissed, |signal| {
        let decided = at(&signal["decision"]["at"]);
        office.signals.values().any(|other| {
            let received = at(&other["report"]["received_at"]);
            received > decided
                && received <= decided + TimeDelta::days(180)
                && !names(other).is_disjoint(&names(signal))
        })
    });
    let figures = demo.report(days.0, days.1);
    let figure = figures
        .iter()
        .find(|each| each["id"] == "reported_again")
        .unwrap();
    assert_eq!(figure["of"].as_i64(), of);
    assert_eq!(figure["value"].as_i64(), value);
}
