//! Taking back: what was done and undone leaves the same facts, and nobody's later work is lost.

use proptest::prelude::*;

use super::replay::{KINDS, WHO, command};
use super::*;
use crate::domain::undo::way_back;

/// Records as they stand, but for revisions, which only grow.
fn facts(records: &Records) -> Records {
    let mut records = records.clone();
    records.signals.values_mut().for_each(|each| each.rev = 0);
    records.cases.values_mut().for_each(|each| each.rev = 0);
    records
}

/// Carries a command out, and gives the command that takes it back.
fn done(world: &mut World, who: &str, command: &Command) -> Result<Option<Command>, Refusal> {
    let facts = world.facts(command);
    let changes = world.play(who, command)?;
    Ok(way_back(&facts, command, &changes))
}

/// Does and undoes whatever can be undone, then does it again; how often that was.
fn to_and_fro(world: &mut World, moves: &[(usize, usize, usize, i64)]) -> usize {
    let mut undone = 0;
    for (who, kind, place, hours) in moves {
        world.pass(*hours);
        let Some(command) = command(world, *kind, *place) else {
            continue;
        };
        let before = facts(&world.records);
        let Ok(Some(back)) = done(world, WHO[*who], &command) else {
            continue;
        };
        let after = facts(&world.records);
        let again = done(world, WHO[*who], &back).unwrap().unwrap();
        assert_eq!(facts(&world.records), before, "{command:?}");
        let back = done(world, WHO[*who], &again).unwrap();
        assert_eq!(facts(&world.records), after, "{command:?}");
        assert!(back.is_some(), "what was done again can be undone again");
        undone += 1;
    }
    undone
}

/// A case whose plan is in force, with its first task.
fn in_work() -> (World, CaseId, crate::domain::ids::ItemId) {
    let mut world = World::new("standard");
    let story = [0, 1, 6, 8, 9, 11, 21, 16, 23, 24, 27, 28, 28, 28, 16, 18];
    for (place, kind) in story.into_iter().enumerate() {
        let person = if kind == 28 { place % 11 } else { 0 };
        let place = if kind == 1 { 2 } else { person };
        let command = command(&world, kind, place).unwrap();
        world.pass(1);
        world.play("supervisor", &command).unwrap();
    }
    let (id, case) = world.records.cases.iter().next().unwrap();
    let (_goal, task) = case.plan_in_force().unwrap().tasks().next().unwrap();
    let (id, task) = (*id, task.id);
    (world, id, task)
}

fn tick(world: &World, task: crate::domain::ids::ItemId) -> CaseStep {
    CaseStep::TaskDone {
        task,
        on: world.today(),
        note: String::new(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_done_and_undone_leaves_the_facts_as_they_were(
        moves in prop::collection::vec((0..5usize, 0..KINDS, 0..60usize, 0..3i64), 1..120),
        council in any::<bool>(),
    ) {
        let mut world = World::new(if council { "ru-kcson" } else { "standard" });
        to_and_fro(&mut world, &moves);
    }
}

#[test]
fn assigning_checking_planning_ticking_and_handing_over_can_be_undone() {
    let kinds = [
        (0, 0),
        (1, 2),
        (5, 1),
        (3, 0),
        (15, 0),
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
        (25, 0),
        (26, 0),
        (34, 0),
    ];
    let moves = kinds.map(|(kind, place)| (3, kind, place, 1));
    let mut world = World::new("standard");
    // Assignment, lowering, correction, check, goal, task, head, tick, open again, hand-over.
    assert_eq!(to_and_fro(&mut world, &moves), 10);
}

#[test]
fn what_somebody_built_upon_is_not_undone() {
    let (mut world, id, task) = in_work();
    let ticked = tick(&world, task);
    let back = done(&mut world, "curator", &Command::Case(id, ticked))
        .unwrap()
        .unwrap();
    world
        .case_step("supervisor", id, CaseStep::TaskOpen { task })
        .unwrap();
    let impossible = CaseStep::TaskNotPossible {
        task,
        why: "moved away".to_owned(),
    };
    world.case_step("supervisor", id, impossible).unwrap();
    let before = world.records.clone();
    assert_eq!(world.play("curator", &back), Err(Refusal::BuiltUpon));
    assert_eq!(world.records, before);
}

#[test]
fn other_work_on_the_same_record_does_not_stand_in_the_way() {
    let (mut world, id, task) = in_work();
    let ticked = tick(&world, task);
    let back = done(&mut world, "curator", &Command::Case(id, ticked))
        .unwrap()
        .unwrap();
    let contact = CaseStep::WriteContact(Box::new(world.new_contact("visit")));
    world.case_step("supervisor", id, contact).unwrap();
    world.play("curator", &back).unwrap();
    let plan = world.case(id).plan_in_force().unwrap();
    assert_eq!(plan.task(task).unwrap().state.code(), "open");
    assert_eq!(world.case(id).contacts.held, 1);
}

#[test]
fn decisions_approvals_contacts_and_raised_levels_stay() {
    let (mut world, id, task) = in_work();
    let contact = CaseStep::WriteContact(Box::new(world.new_contact("visit")));
    let contact = Command::Case(id, contact);
    assert_eq!(done(&mut world, "curator", &contact), Ok(None));
    let ticked = tick(&world, task);
    world.case_step("curator", id, ticked).unwrap();
    let closure = command(&world, 33, 0).unwrap();
    assert_eq!(done(&mut world, "curator", &closure), Ok(None));
    let receive = command(&world, 0, 0).unwrap();
    assert_eq!(done(&mut world, "duty", &receive), Ok(None));
    let fresh = world
        .records
        .signals
        .values()
        .find(|each| each.is_open())
        .unwrap()
        .id;
    world.signal_step("duty", fresh, sorting(LEVEL_3)).unwrap();
    let raise = SignalStep::Raise {
        to: 2,
        reason: "other".to_owned(),
        words: "words enough".to_owned(),
    };
    let raise = Command::Signal(fresh, raise);
    assert_eq!(done(&mut world, "duty", &raise), Ok(None));
}

#[test]
fn whoever_gave_a_case_away_may_take_that_back_and_a_stranger_may_not() {
    let (mut world, id, _task) = in_work();
    let hand = CaseStep::NameCurator {
        to: login("colleague"),
        reason: "leave".to_owned(),
    };
    let back = done(&mut world, "curator", &Command::Case(id, hand))
        .unwrap()
        .unwrap();
    assert_eq!(world.case(id).curator(), Some(login("colleague")));
    assert_eq!(world.play("duty", &back), Err(Refusal::NotResponsible));
    world.play("curator", &back).unwrap();
    assert_eq!(world.case(id).curator(), Some(login("curator")));
}

#[test]
fn a_check_on_which_something_was_written_is_not_undone() {
    let mut world = World::new("standard");
    for (kind, place) in [(0, 0), (1, 2)] {
        let command = command(&world, kind, place).unwrap();
        world.play("duty", &command).unwrap();
    }
    let id = *world.records.signals.keys().next().unwrap();
    let begin = Command::Signal(id, SignalStep::StartCheck);
    let back = done(&mut world, "duty", &begin).unwrap().unwrap();
    let at = world.now;
    world.signal_step("duty", id, seen(at)).unwrap();
    assert_eq!(world.play("duty", &back), Err(Refusal::BuiltUpon));
    assert_eq!(world.signal(id).state, State::Check);
}

/// A sorted signal, and what takes back the next command of this kind on it.
fn then(kinds: &[(usize, usize)], last: usize) -> (World, Command) {
    let mut world = World::new("standard");
    for (kind, place) in kinds {
        let command = command(&world, *kind, *place).unwrap();
        world.play("supervisor", &command).unwrap();
    }
    let command = command(&world, last, 0).unwrap();
    let back = done(&mut world, "supervisor", &command).unwrap().unwrap();
    (world, back)
}

#[test]
fn a_signal_that_is_being_checked_keeps_somebody_who_answers_for_it() {
    let (mut world, untake) = then(&[(0, 0), (1, 2)], 5);
    for kind in [6, 8] {
        let command = command(&world, kind, 0).unwrap();
        world.play("supervisor", &command).unwrap();
    }
    assert_eq!(
        done(&mut world, "supervisor", &untake).unwrap_err(),
        Refusal::BuiltUpon
    );
}

#[test]
fn a_lowering_is_not_proposed_again_once_the_level_is_another() {
    let (mut world, withdraw) = then(&[(0, 0), (1, 1)], 3);
    let again = done(&mut world, "supervisor", &withdraw).unwrap().unwrap();
    // Somebody found a danger in the meantime.
    let sorted = command(&world, 1, 0).unwrap();
    world.play("supervisor", &sorted).unwrap();
    assert!(done(&mut world, "supervisor", &again).is_err());
}
