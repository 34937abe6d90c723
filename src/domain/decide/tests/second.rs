//! The second person of a step, and what is marked "alone" for ever.

use super::*;
use crate::domain::staff::StaffText;

fn world_of(staff: Vec<Staff>) -> World {
    let mut world = World::new("standard");
    world.staff = staff;
    world
}

const ALL: [Role; 3] = [Role::Duty, Role::Curator, Role::Supervisor];

/// A lowering that `duty` proposed.
fn proposed(world: &mut World) -> SignalId {
    let id = world.sorted(LEVEL_2);
    let step = SignalStep::ProposeLower {
        reason: "other".to_owned(),
        words: "the grandmother is there".to_owned(),
        fact: "P2".to_owned(),
    };
    world.signal_step("duty", id, step).unwrap();
    id
}

fn confirm() -> SignalStep {
    SignalStep::ConfirmLower {
        agreed: true,
        words: String::new(),
    }
}

#[test]
fn the_same_person_confirms_only_where_nobody_else_active_could() {
    let away = Staff {
        active: false,
        profession: String::new(),
        competences: Vec::new(),
        ..member("vera", &[Role::Supervisor])
    };
    for (others, alone) in [
        (vec![], Some(true)),
        (
            vec![member("ana", &[Role::Duty, Role::Curator])],
            Some(true),
        ),
        (vec![away], Some(true)),
        (vec![member("vera", &[Role::Supervisor])], None),
    ] {
        let mut staff = vec![member("duty", &ALL)];
        staff.extend(others);
        let mut world = world_of(staff);
        let id = proposed(&mut world);
        let found = world.signal_step("duty", id, confirm());
        let Some(alone) = alone else {
            assert_eq!(found, Err(Refusal::SecondPerson(Role::Supervisor)));
            continue;
        };
        assert!(found.is_ok());
        let second = world.signal(id).overrides[0].second.clone().unwrap();
        assert_eq!(second.alone, alone);
    }
}

#[test]
fn who_lacks_the_role_confirms_nothing() {
    let mut world = World::new("standard");
    let id = proposed(&mut world);
    let refused = world.signal_step("curator", id, confirm());
    assert_eq!(refused, Err(Refusal::NotYourRole(Role::Supervisor)));
}

/// A plan that the supervisor, who is also the curator, asks to be approved.
fn asked_by_supervisor(staff: Vec<Staff>) -> (World, CaseId) {
    let mut world = world_of(staff);
    let id = world.planned();
    world.case_step("curator", id, CaseStep::Finish).unwrap();
    (world, id)
}

#[test]
fn an_approval_by_who_asked_is_refused_or_marked_alone() {
    let duty = member("duty", &[Role::Duty]);
    let both = member("curator", &[Role::Curator, Role::Supervisor]);
    let other = member("vera", &[Role::Supervisor]);

    let (mut world, id) = asked_by_supervisor(vec![duty.clone(), both.clone(), other]);
    for step in [
        world.approval(),
        CaseStep::Return {
            words: "no".to_owned(),
        },
    ] {
        let refused = world.case_step("curator", id, step);
        assert_eq!(refused, Err(Refusal::SecondPerson(Role::Supervisor)));
    }
    let approve = world.approval();
    world.case_step("vera", id, approve).unwrap();
    assert!(!world.case(id).approvals[0].alone);

    let (mut world, id) = asked_by_supervisor(vec![duty, both]);
    let approve = world.approval();
    world.case_step("curator", id, approve).unwrap();
    let approved = &world.case(id).approvals[0];
    assert!(approved.alone && approved.granted);
    assert_eq!(approved.body, "supervisor");
    assert_eq!(approved.protocol, "7");
}

#[test]
fn a_body_does_not_decide_in_the_future() {
    let mut world = World::new("standard");
    let id = world.planned();
    world.case_step("curator", id, CaseStep::Finish).unwrap();
    let approve = CaseStep::Approve {
        on: world.today() + chrono::Days::new(1),
        protocol: String::new(),
        words: String::new(),
        meeting: None,
    };
    let refused = world.case_step("supervisor", id, approve);
    assert_eq!(refused, Err(Refusal::InFuture));
}

#[test]
fn nothing_is_approved_that_nobody_asked_for() {
    let mut world = World::new("standard");
    let id = world.planned();
    let approve = world.approval();
    let refused = world.case_step("supervisor", id, approve);
    assert_eq!(refused, Err(Refusal::NothingToApprove));
}

#[test]
fn what_lost_a_gate_while_it_waited_is_not_approved() {
    let mut world = World::new("standard");
    let id = world.planned();
    world.case_step("curator", id, CaseStep::Finish).unwrap();
    world.consent(id, ConsentState::Refused, "");
    let approve = world.approval();
    let refused = world.case_step("supervisor", id, approve);
    assert_eq!(gates(&refused.unwrap_err()), [Gate::Consent]);
}

#[test]
fn a_body_may_sit_behind_any_role() {
    let mut method = pack("standard");
    for body in &mut method.bodies {
        body.role = Role::Admin;
    }
    let mut world = World::of(method);
    let id = world.planned();
    world.case_step("curator", id, CaseStep::Finish).unwrap();
    let approve = world.approval();
    let refused = world.case_step("supervisor", id, approve.clone());
    assert_eq!(refused, Err(Refusal::NotYourRole(Role::Admin)));
    world.case_step("admin", id, approve).unwrap();
}

#[test]
fn informants_leave_the_office_only_with_a_supervisor_s_reason_in_the_journal() {
    let world = World::new("standard");
    let export = |reason: &str| Command::ExportInformants {
        system: None,
        reason: reason.to_owned(),
    };
    let refused = world.decide("duty", &export("court order"));
    assert_eq!(refused, Err(Refusal::NotYourRole(Role::Supervisor)));
    let refused = world.decide("supervisor", &export(" "));
    assert_eq!(refused, Err(Refusal::Missing));
    let changes = world.decide("supervisor", &export("court order")).unwrap();
    let actions: Vec<_> = changes.iter().map(Change::action).collect();
    assert_eq!(actions, ["informants-exported"]);
}

#[test]
fn an_office_is_set_up_once_with_somebody_who_keeps_it() {
    let world = World::new("standard");
    let set_up = |staff| Command::SetUp(Box::new(world.office.clone()), staff);
    let chief = member("vera", &[Role::Supervisor]);
    for (staff, expected) in [
        (vec![], Some(Refusal::NoAdmin)),
        (vec![member("ana", &[Role::Duty])], Some(Refusal::NoAdmin)),
        (
            vec![chief.clone(), chief.clone()],
            Some(Refusal::LoginTaken),
        ),
        (vec![chief.clone()], None),
    ] {
        assert_eq!(world.decide("duty", &set_up(staff)).err(), expected);
    }
    let taken = Command::AddStaff(member("curator", &[]));
    let refused = world.decide("admin", &taken);
    assert_eq!(refused, Err(Refusal::LoginTaken));
    let new = Command::AddStaff(chief);
    assert!(world.decide("supervisor", &new).is_ok());
    assert!(world.decide("duty", &new).is_err());
}

/// An administrator and a duty officer.
fn both() -> Vec<Staff> {
    vec![
        member("admin", &[Role::Admin]),
        member("duty", &[Role::Duty]),
    ]
}

fn changed(name: &str, roles: &[Role], active: bool) -> StaffText {
    StaffText {
        login: login(name),
        name: "Changed Sample".to_owned(),
        roles: roles.to_vec(),
        active,
    }
}

#[test]
fn whoever_keeps_the_office_changes_the_staff_but_never_leaves_it_without_a_keeper() {
    let supervised = || {
        let mut staff = both();
        staff.push(member("supervisor", &[Role::Supervisor]));
        staff
    };
    for (staff, by, asked, expected) in [
        (
            both(),
            "admin",
            changed("duty", &[Role::Curator], true),
            None,
        ),
        (both(), "admin", changed("duty", &[Role::Duty], false), None),
        (
            both(),
            "admin",
            changed("duty", &[], true),
            Some(Refusal::Missing),
        ),
        (
            both(),
            "admin",
            changed("nobody", &[Role::Duty], true),
            Some(Refusal::NoSuchStaff),
        ),
        (
            both(),
            "duty",
            changed("duty", &[Role::Admin], true),
            Some(Refusal::NotYourRole(Role::Admin)),
        ),
        // The last one who keeps the office neither leaves nor becomes something else.
        (
            both(),
            "admin",
            changed("admin", &[Role::Admin], false),
            Some(Refusal::NoAdmin),
        ),
        (
            both(),
            "admin",
            changed("admin", &[Role::Duty], true),
            Some(Refusal::NoAdmin),
        ),
        (
            supervised(),
            "admin",
            changed("admin", &[Role::Admin], false),
            None,
        ),
    ] {
        let world = world_of(staff);
        let found = world.decide(by, &Command::ChangeStaff(asked.clone())).err();
        assert_eq!(found, expected, "{asked:?}");
    }
    let world = world_of(both());
    let same = Command::ChangeStaff(StaffText::of(&world.staff[1]));
    assert_eq!(world.decide("admin", &same), Err(Refusal::NothingChanges));
}
