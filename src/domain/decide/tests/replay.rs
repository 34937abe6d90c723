//! Commands in any order: nothing panics, and the journal says the same as the records.

use proptest::prelude::*;

use super::*;
use crate::domain::signal::LinkKind;

/// Who asks for what, of which record, and how many hours later.
type Move = (usize, usize, usize, i64);

pub(super) const WHO: [&str; 5] = ["duty", "curator", "colleague", "supervisor", "admin"];

/// Kinds of command that [`command`] knows.
pub(super) const KINDS: usize = 36;

fn picked<T: Copy>(all: &[T], place: usize) -> Option<T> {
    (!all.is_empty()).then(|| all[place % all.len()])
}

pub(super) fn command(world: &World, kind: usize, place: usize) -> Option<Command> {
    let signals: Vec<SignalId> = world.records.signals.keys().copied().collect();
    let cases: Vec<CaseId> = world.records.cases.keys().copied().collect();
    if kind == 0 || signals.is_empty() {
        let report = world.report(if place.is_multiple_of(2) {
            &["One", "Two"]
        } else {
            &[]
        });
        return Some(Command::Receive(Box::new(NewSignal {
            report,
            external: None,
            evidence: Some("{}".to_owned()),
            answers: (place.is_multiple_of(3)).then(|| answers(LEVEL_2)),
            safe_until: None,
        })));
    }
    if let Some(step) = on_signal(world, kind, place) {
        return Some(Command::Signal(picked(&signals, place)?, step));
    }
    let id = picked(&cases, place)?;
    Some(Command::Case(id, on_case(world, id, kind, place)?))
}

fn on_signal(world: &World, kind: usize, place: usize) -> Option<SignalStep> {
    let words = || "words enough".to_owned();
    let code = || "other".to_owned();
    Some(match kind {
        1 => sorting([LEVEL_1, LEVEL_2, LEVEL_3, LEVEL_4, "-G1", "-G2"][place % 6]),
        2 => SignalStep::Raise {
            to: 2,
            reason: code(),
            words: words(),
        },
        3 => SignalStep::ProposeLower {
            reason: code(),
            words: words(),
            fact: "P2".to_owned(),
        },
        4 => SignalStep::ConfirmLower {
            agreed: place.is_multiple_of(2),
            words: words(),
        },
        5 => SignalStep::Assign {
            to: login(WHO[place % 5]),
            reason: words(),
        },
        6 | 7 => SignalStep::StartCheck,
        8 => seen(world.now),
        9 | 10 => conclude(),
        11 | 12 => opening("curator"),
        13 => SignalStep::Transfer {
            to: words(),
            reason: code(),
            words: words(),
        },
        14 => SignalStep::Link {
            kind: LinkKind::ALL[place % 3],
            to: Number {
                year: 26,
                place: u32::try_from(place / 3).unwrap(),
            },
            words: words(),
        },
        15 => SignalStep::Amend(Box::new(world.report(&["Renamed"]))),
        _ => return None,
    })
}

fn on_case(world: &World, id: CaseId, kind: usize, place: usize) -> Option<CaseStep> {
    let case = world.case(id);
    let words = || "words".to_owned();
    let verdict = Verdict::ALL[place % 5];
    let task = case
        .plan()
        .and_then(|plan| plan.tasks().next().map(|(_, task)| task.id));
    let goal_id = case
        .plan()
        .and_then(|plan| plan.goals.first().map(|goal| goal.id));
    Some(match kind {
        16 | 17 => CaseStep::Finish,
        18 | 19 => world.approval(),
        20 => CaseStep::Return { words: words() },
        21 | 22 => CaseStep::WriteAssessment(Box::new(diagnosis(case))),
        23 => CaseStep::WriteGoal(None, Box::new(goal("Goal"))),
        24 => CaseStep::WriteTask {
            goal: goal_id?,
            task: None,
            text: Box::new(super::task("Task", world.today())),
        },
        25 => CaseStep::TaskDone {
            task: task?,
            on: world.today(),
            note: words(),
        },
        26 => CaseStep::TaskOpen { task: task? },
        27 => CaseStep::WritePlan {
            problem: words(),
            family_sees: Some(true),
            next_review: Some(world.today() + chrono::Days::new(9)),
        },
        28 | 29 => {
            let asked: Vec<_> = case.asked().map(|(person, _)| person).collect();
            let states = [ConsentState::Given, ConsentState::Refused];
            CaseStep::WriteConsent {
                person: picked(&asked, place)?,
                state: states[place % 2],
                how: words(),
                words: words(),
                on: world.today(),
            }
        }
        30 => CaseStep::WriteContact(Box::new(world.new_contact("visit"))),
        31 | 32 => CaseStep::HoldReview(Box::new(world.review(id, verdict))),
        33 => world.closure(id),
        34 => CaseStep::NameCurator {
            to: login("colleague"),
            reason: words(),
        },
        _ => CaseStep::DropGoal(goal_id?),
    })
}

/// What is true of every case at each moment.
fn holds(case: &Case) {
    assert!(case.curator().is_some());
    let curators = case
        .team
        .iter()
        .filter(|each| each.role == crate::domain::case::CURATOR && each.until.is_none());
    assert_eq!(curators.count(), 1);
    for (version, plan) in (1..).zip(&case.plans) {
        assert_eq!(plan.version, version);
    }
    let in_force = case.plans.iter();
    let in_force = in_force.filter(|each| each.in_force_at.is_some());
    assert!(in_force.filter(|each| each.replaced_at.is_none()).count() <= 1);
    if case.is_closed() {
        assert!(case.closure().is_some() && case.pending.is_none());
        assert!(case.episode().unwrap().closed_at.is_some());
    }
    assert_eq!(case.entered.last().unwrap().state, case.state);
}

fn play(world: &mut World, moves: &[Move]) -> usize {
    let mut replayed = Records::default();
    let mut accepted = 0;
    for (who, kind, place, hours) in moves {
        world.pass(*hours);
        let Some(command) = command(world, *kind, *place) else {
            continue;
        };
        let before = world.records.clone();
        let Ok(changes) = world.play(WHO[*who], &command) else {
            assert_eq!(world.records, before, "a refusal changes nothing");
            continue;
        };
        accepted += 1;
        let journal = serde_json::to_string(&changes).unwrap();
        let again: Vec<Change> = serde_json::from_str(&journal).unwrap();
        assert_eq!(again, changes);
        for change in &again {
            replayed.apply(change);
        }
        assert_eq!(replayed, world.records);
        world.records.cases.values().for_each(holds);
    }
    accepted
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_journal_replays_to_the_same_records_whatever_is_asked(
        moves in prop::collection::vec((0..5usize, 0..KINDS, 0..60usize, 0..3i64), 1..160),
        council in any::<bool>(),
    ) {
        let mut world = World::new(if council { "ru-kcson" } else { "standard" });
        play(&mut world, &moves);
    }
}

#[test]
fn a_whole_story_replays_to_the_same_records() {
    let story = [
        (0, 0),
        (1, 2),
        (6, 0),
        (8, 0),
        (9, 0),
        (11, 0),
        (21, 0),
        (16, 0),
        (23, 0),
        (24, 0),
        (27, 0),
        (28, 0),
        (28, 1),
        (28, 2),
        (16, 0),
        (18, 0),
        (31, 0),
        (30, 0),
        (25, 0),
        (33, 0),
        (18, 0),
    ];
    let moves = story.map(|(kind, place)| (3, kind, place, 1));
    let mut world = World::new("standard");
    assert_eq!(play(&mut world, &moves), story.len());
    assert!(world.records.cases.values().all(Case::is_closed));
}
