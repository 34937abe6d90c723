//! Checks beyond types: a pack that passes can be worked by.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::error::Problem;
use super::tree::Place;
use super::{LONGEST_ID, LONGEST_TERM};
use crate::domain::method::{Deadline, Entry, Gate, Lists, Method, Roll, Stage, State, Unit};

mod instrument;
mod parts;
mod words;

#[cfg(test)]
pub(super) use words::names;

/// Every state of the common skeleton.
const STATES: [State; 11] = [
    State::Received,
    State::Sorted,
    State::Check,
    State::Decision,
    State::Opened,
    State::Assessment,
    State::Plan,
    State::Implementation,
    State::Review,
    State::Closing,
    State::Closed,
];

/// Everything that is wrong with a pack whose types are right.
pub(super) fn problems(method: &Method) -> Vec<(Place, Problem)> {
    let mut found = Found::default();
    head(method, &mut found);
    stages(&method.stages, &mut found);
    approvals(method, &mut found);
    deadlines(method, &mut found);
    plan_and_lists(method, &mut found);
    parts::check(method, &mut found);
    instrument::check(&method.instrument, &mut found);
    if is_language(&method.language) {
        words::check(method, &mut found);
    }
    let Found(problems) = found;
    problems
}

/// The lists of a pack by the names they have in its file.
pub(super) fn lists_by_name(lists: &Lists) -> [(&'static str, &[Entry]); 23] {
    // Taken apart whole, so that a new list cannot be forgotten.
    let Lists {
        sources,
        channels,
        signal_kinds,
        check_sources,
        screen_out_reasons,
        transfer_reasons,
        transfer_to,
        not_confirmed_reasons,
        opening_reasons,
        raise_reasons,
        lower_reasons,
        closure_reasons,
        contact_kinds,
        service_kinds,
        consent_bases,
        team_roles,
        urgent_kinds,
        event_kinds,
        family_categories,
        child_futures,
        meeting_kinds,
        programmes,
        self_questions,
    } = lists;
    [
        ("sources", sources),
        ("channels", channels),
        ("signal_kinds", signal_kinds),
        ("check_sources", check_sources),
        ("screen_out_reasons", screen_out_reasons),
        ("transfer_reasons", transfer_reasons),
        ("transfer_to", transfer_to),
        ("not_confirmed_reasons", not_confirmed_reasons),
        ("opening_reasons", opening_reasons),
        ("raise_reasons", raise_reasons),
        ("lower_reasons", lower_reasons),
        ("closure_reasons", closure_reasons),
        ("contact_kinds", contact_kinds),
        ("service_kinds", service_kinds),
        ("consent_bases", consent_bases),
        ("team_roles", team_roles),
        ("urgent_kinds", urgent_kinds),
        ("event_kinds", event_kinds),
        ("family_categories", family_categories),
        ("child_futures", child_futures),
        ("meeting_kinds", meeting_kinds),
        ("programmes", programmes),
        ("self_questions", self_questions),
    ]
}

/// Whether a text may be an id: it is stored, exported and typed on a command line.
pub(super) fn is_code(id: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    (1..=LONGEST_ID).contains(&id.len()) && id.chars().all(plain)
}

/// Whether a text is a language code such as `bg`.
fn is_language(code: &str) -> bool {
    (2..=3).contains(&code.len()) && code.chars().all(|letter| letter.is_ascii_lowercase())
}

/// What was found so far.
#[derive(Default)]
struct Found(Vec<(Place, Problem)>);

impl Found {
    fn add(&mut self, place: Place, problem: Problem) {
        let Self(problems) = self;
        problems.push((place, problem));
    }

    fn when(&mut self, wrong: bool, place: impl FnOnce() -> Place, problem: Problem) {
        if wrong {
            self.add(place(), problem);
        }
    }

    /// Ids of a list: each a code, none twice.
    fn ids<'a>(&mut self, list: &Place, ids: impl Iterator<Item = &'a str>) {
        let mut seen = BTreeSet::new();
        for (index, id) in ids.enumerate() {
            let place = || list.at(index).key("id");
            self.when(!is_code(id), place, Problem::NoCode(id.to_owned()));
            self.when(!seen.insert(id), place, Problem::Twice(id.to_owned()));
        }
    }

    fn span(&mut self, place: &Place, term: u32, unit: Unit, roll: Roll) {
        let here = || place.key("term");
        self.when(term == 0, here, Problem::TermZero);
        self.when(term > LONGEST_TERM, here, Problem::TermTooLong);
        let rolls = unit == Unit::Hours && roll != Roll::None;
        self.when(rolls, || place.key("roll"), Problem::HoursRoll);
    }
}

fn top(name: &str) -> Place {
    Place::default().key(name)
}

fn head(method: &Method, found: &mut Found) {
    for (field, code) in [("id", &method.id), ("version", &method.version)] {
        // A version may hold dots: "2024.1".
        let plain = code.replace('.', "-");
        found.when(
            !is_code(&plain),
            || top(field),
            Problem::NoCode(code.clone()),
        );
    }
    let language = &method.language;
    found.when(
        !is_language(language),
        || top("language"),
        Problem::NoLanguage(language.clone()),
    );
    let attempt = || top("attempt_hours").key("value");
    let hours = method.attempt_hours.value;
    found.when(hours == 0, attempt, Problem::TermZero);
    found.when(hours > LONGEST_TERM, attempt, Problem::TermTooLong);
    let [first, ..] = method.load_weights;
    found.when(first == 0, || top("load_weights"), Problem::FirstWeightZero);
}

fn stages(stages: &[Stage], found: &mut Found) {
    let list = top("stage");
    found.ids(&list, stages.iter().map(|stage| stage.id.as_str()));
    for state in STATES {
        let covered = stages.iter().any(|stage| stage.states.contains(&state));
        found.when(
            !covered,
            || list.clone(),
            Problem::StateMissing(state.code()),
        );
    }
    order(stages, found);
    let mut gated = BTreeSet::new();
    for (index, stage) in stages.iter().enumerate() {
        let place = list.at(index);
        let covered = place.key("states");
        found.when(stage.states.is_empty(), || covered.clone(), Problem::Empty);
        unique_states(&stage.states, &covered, found);
        for (state, gates) in &stage.leave {
            let code = state.code();
            let here = || place.key("leave").key(code);
            found.when(
                !stage.states.contains(state),
                here,
                Problem::GateElsewhere(code),
            );
            found.when(!gated.insert(*state), here, Problem::GatesTwice(code));
            check_gates(*state, gates, &here(), found);
        }
    }
}

/// Signals end before cases begin, and nothing follows the closed case.
fn order(stages: &[Stage], found: &mut Found) {
    let list = top("stage");
    let mut case_began = false;
    let mut closed = false;
    for (index, stage) in stages.iter().enumerate() {
        for state in &stage.states {
            let late = closed && *state != State::Closed;
            let late = late || case_began && is_of_signal(*state);
            let here = || list.at(index).key("states");
            found.when(late, here, Problem::StateTooLate(state.code()));
            case_began |= !is_of_signal(*state);
            closed |= *state == State::Closed;
        }
    }
}

fn check_gates(state: State, gates: &[Gate], place: &Place, found: &mut Found) {
    let mut seen = BTreeSet::new();
    for gate in gates {
        let code = word(*gate);
        found.when(
            !seen.insert(*gate),
            || place.clone(),
            Problem::Twice(code.clone()),
        );
        if matches!(gate, Gate::Records | Gate::Tools) {
            found.add(place.clone(), Problem::GateByItself(code));
            continue;
        }
        // Such a gate would hold without being asked.
        let idle = asks_signal(*gate) != is_of_signal(state);
        found.when(idle, || place.clone(), Problem::GateIdle(code));
    }
}

const fn is_of_signal(state: State) -> bool {
    matches!(
        state,
        State::Received | State::Sorted | State::Check | State::Decision
    )
}

const fn asks_signal(gate: Gate) -> bool {
    matches!(
        gate,
        Gate::Level
            | Gate::Responsible
            | Gate::CheckStep
            | Gate::ChildSeen
            | Gate::Conclusion
            | Gate::Reason
    )
}

/// The word that stands for a value in the file.
fn word(value: impl Serialize) -> String {
    let quoted = serde_json::to_string(&value).unwrap_or_default();
    quoted.trim_matches('"').to_owned()
}

fn unique_states(states: &[State], place: &Place, found: &mut Found) {
    let mut seen = BTreeSet::new();
    for (index, state) in states.iter().enumerate() {
        let twice = Problem::Twice(state.code().to_owned());
        found.when(!seen.insert(*state), || place.at(index), twice);
    }
}

fn approvals(method: &Method, found: &mut Found) {
    found.ids(
        &top("body"),
        method.bodies.iter().map(|body| body.id.as_str()),
    );
    let mut seen = BTreeSet::new();
    for (index, approval) in method.approvals.iter().enumerate() {
        let place = top("approval").at(index);
        let known = method.bodies.iter().any(|body| body.id == approval.body);
        let unknown = Problem::UnknownBody(approval.body.clone());
        found.when(!known, || place.key("body"), unknown);
        // Only one body is asked, so a second line for a state would never be seen.
        let twice = Problem::Twice(approval.state.code().to_owned());
        found.when(!seen.insert(approval.state), || place.key("state"), twice);
        let of_signal = is_of_signal(approval.state) && approval.state != State::Check;
        let other = Problem::ApprovalOfSignal(approval.state.code());
        found.when(of_signal, || place.key("state"), other);
    }
}

fn deadlines(method: &Method, found: &mut Found) {
    let list = top("deadline");
    found.ids(&list, method.deadlines.iter().map(|each| each.id.as_str()));
    for (index, deadline) in method.deadlines.iter().enumerate() {
        let Deadline {
            term, unit, roll, ..
        } = *deadline;
        let place = list.at(index);
        found.span(&place, term, unit, roll);
        if let Some(max) = deadline.max {
            let here = || place.key("max");
            found.when(max < term, here, Problem::MaxBelowTerm);
            found.when(max > LONGEST_TERM, here, Problem::TermTooLong);
        }
        for level in &deadline.levels {
            let known = method.instrument.level(*level).is_some();
            found.when(
                !known,
                || place.key("levels"),
                Problem::UnknownLevel(*level),
            );
        }
    }
}

fn plan_and_lists(method: &Method, found: &mut Found) {
    let mut seen = BTreeMap::new();
    for (index, step) in method.plan.steps.iter().enumerate() {
        let twice = Problem::Twice(word(step.id));
        let earlier = seen.insert(step.id, index).is_some();
        found.when(
            earlier,
            || top("plan").key("step").at(index).key("id"),
            twice,
        );
    }
    for (name, list) in lists_by_name(&method.lists) {
        let place = top("lists").key(name);
        found.ids(&place, list.iter().map(|entry| entry.id.as_str()));
    }
    let groups = top("assessment");
    found.ids(
        &groups,
        method.assessment.iter().map(|group| group.id.as_str()),
    );
    for (index, group) in method.assessment.iter().enumerate() {
        let place = groups.at(index).key("item");
        found.when(group.items.is_empty(), || groups.at(index), Problem::Empty);
        found.ids(&place, group.items.iter().map(|item| item.id.as_str()));
    }
    let classes = method.retention.iter().map(|class| class.id.as_str());
    found.ids(&top("retention"), classes);
}
