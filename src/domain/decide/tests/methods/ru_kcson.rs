//! `ru-kcson`: who must be told of danger is told, or it is written why not.

use super::*;

#[test]
fn in_ru_kcson_danger_is_told_to_police_or_guardianship_before_a_decision_or_explained() {
    let mut world = World::new("ru-kcson");
    let id = world.sorted("+G +A4");
    world.check(id);
    let step = opening("curator");
    let refused = world.signal_step("duty", id, step.clone());
    let missing = names(refused, Gate::Records);
    assert_eq!(missing, ["police_told", "guardianship_told"]);
    for kind in missing {
        let mut text = world.text(&kind, None);
        text.not_done = true;
        text.words = "A neighbour has the child; the mother is back.".to_owned();
        let step = SignalStep::WriteRecord(Box::new(text));
        world.signal_step("duty", id, step).unwrap();
    }
    world.signal_step("duty", id, step).unwrap();
}

#[test]
fn in_ru_kcson_what_is_not_urgent_is_decided_without_telling_anybody() {
    let mut world = World::new("ru-kcson");
    let id = world.sorted(LEVEL_3);
    world.check(id);
    world.signal_step("duty", id, opening("curator")).unwrap();
}
