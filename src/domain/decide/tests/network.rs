//! Services and their course, who takes part and is told, meetings and what they decide.

use super::*;
use crate::domain::ids::ItemId;
use crate::domain::method::Conduct;
use crate::domain::network::{
    About, Help, Kept, Knows, MeetingText, MinutesText, NetworkStep, ParticipantKind,
    ParticipantText, Party, Progress, Provider, ServiceEvent, ServiceText,
};
use crate::domain::term::{self, ServiceDue, TermKind};

fn on_network(step: NetworkStep) -> CaseStep {
    CaseStep::Network(Box::new(step))
}

fn service(world: &World, id: CaseId) -> ServiceText {
    let goal = world.case(id).plan().unwrap().goals[0].id;
    ServiceText {
        goal,
        kind: world.office.method.lists.service_kinds[0].id.clone(),
        what: "Parents' course".to_owned(),
        provider: Provider {
            entry: None,
            name: "Sample centre".to_owned(),
        },
        users: "mother".to_owned(),
        quantity: Some(10),
        frequency: "weekly".to_owned(),
        duration: "an hour".to_owned(),
        from: Some(day("2026-11-23")),
        to: Some(day("2027-02-01")),
        cost: String::new(),
        responsible: None,
        urgent: false,
    }
}

impl World {
    fn network(&mut self, id: CaseId, step: NetworkStep) -> Result<Vec<Change>, Refusal> {
        self.case_step("curator", id, on_network(step))
    }

    fn serve(&mut self, id: CaseId, text: ServiceText) -> ItemId {
        self.network(id, NetworkStep::WriteService(None, Box::new(text)))
            .unwrap();
        self.case(id).network.services.last().unwrap().id
    }

    fn moves(&mut self, id: CaseId, event: ServiceEvent) -> Result<Vec<Change>, Refusal> {
        let service = self.case(id).network.services[0].id;
        let step = NetworkStep::MoveService {
            service,
            on: self.today(),
            event,
            words: "as agreed".to_owned(),
        };
        self.network(id, step)
    }

    fn take_in(&mut self, id: CaseId, knows: Knows) -> ItemId {
        let text = ParticipantText {
            kind: ParticipantKind::Agency,
            name: "Sample school".to_owned(),
            entry: None,
            role: "class teacher".to_owned(),
            contact: String::new(),
            knows,
            from: self.today(),
        };
        self.network(id, NetworkStep::WriteParticipant(None, Box::new(text)))
            .unwrap();
        self.case(id).network.participants.last().unwrap().id
    }

    fn dues(&self, id: CaseId) -> Vec<ServiceDue> {
        let office = &self.office;
        let terms = term::of_case(self.case(id), &office.method, &office.calendar);
        let dues = terms.into_iter().filter_map(|term| {
            let TermKind::Service(_, due, _) = term.kind else {
                return None;
            };
            Some(due)
        });
        dues.collect()
    }
}

fn referred() -> ServiceEvent {
    ServiceEvent::Referred {
        why: "no structure in the day".to_owned(),
        aims: "the mother copes".to_owned(),
    }
}

/// What happens with a service, how far it has come then, and what is due.
fn course() -> Vec<(ServiceEvent, Progress, Vec<ServiceDue>)> {
    use Progress::{Agreed, Asked, Ended, Planned, Refused, Running};
    use ServiceDue::{Answer, Begin, End, Notice, Reply};
    let notified = ServiceEvent::Notified {
        notice: "Please change the hours.".to_owned(),
    };
    let helped = ServiceEvent::Helped {
        help: Help::Minding,
    };
    let answered = |agreed| ServiceEvent::Answered { agreed };
    let fitted = |fits| ServiceEvent::Fitted { fits };
    let kept = ServiceEvent::Kept { kept: Kept::Partly };
    vec![
        (ServiceEvent::Chosen, Planned, vec![Begin]),
        (referred(), Asked, vec![Answer, Begin]),
        (answered(false), Refused, vec![]),
        (referred(), Asked, vec![Answer, Begin]),
        (answered(true), Agreed, vec![Begin]),
        (ServiceEvent::Introduced, Agreed, vec![Begin]),
        (helped, Agreed, vec![Begin]),
        (ServiceEvent::Delivered { quantity: 3 }, Running, vec![End]),
        (kept, Running, vec![End]),
        (fitted(false), Running, vec![Notice, End]),
        (notified, Running, vec![Reply, End]),
        (ServiceEvent::Replied, Running, vec![End]),
        (fitted(true), Running, vec![End]),
        (ServiceEvent::Ended, Ended, vec![]),
    ]
}

#[test]
fn a_service_goes_from_the_choice_with_the_family_to_its_end() {
    let mut world = World::new("standard");
    let id = world.running();
    let text = service(&world, id);
    world.serve(id, text);
    for (event, progress, due) in course() {
        let code = event.code();
        world.moves(id, event).unwrap();
        let service = &world.case(id).network.services[0];
        assert_eq!(service.progress(), progress, "{code}");
        assert_eq!(world.dues(id), due, "{code}");
    }
    let service = &world.case(id).network.services[0];
    assert_eq!(service.delivered(), 3);
    assert!(!service.runs());
}

#[test]
fn what_cannot_follow_is_refused() {
    let mut world = World::new("standard");
    let id = world.running();
    let text = service(&world, id);
    world.serve(id, text);
    let agreed = ServiceEvent::Answered { agreed: true };
    assert_eq!(world.moves(id, agreed), Err(Refusal::NotReferred));
    let notified = ServiceEvent::Notified {
        notice: "It does not fit.".to_owned(),
    };
    assert_eq!(world.moves(id, notified), Err(Refusal::NotUnfit));
    assert_eq!(
        world.moves(id, ServiceEvent::Replied),
        Err(Refusal::NotNotified)
    );
    let none = ServiceEvent::Delivered { quantity: 0 };
    assert_eq!(world.moves(id, none), Err(Refusal::OutOfRange(1, 999)));
    world.moves(id, referred()).unwrap();
    world
        .moves(id, ServiceEvent::Answered { agreed: false })
        .unwrap();
    let once = ServiceEvent::Delivered { quantity: 1 };
    assert_eq!(world.moves(id, once.clone()), Err(Refusal::ProviderRefused));
    world.moves(id, ServiceEvent::Ended).unwrap();
    for event in [ServiceEvent::Ended, ServiceEvent::Chosen, referred()] {
        assert_eq!(world.moves(id, event), Err(Refusal::AlreadyEnded));
    }
    // What is learned afterwards is still written down.
    world.moves(id, once).unwrap();
    let service = world.case(id).network.services[0].id;
    let ahead = NetworkStep::MoveService {
        service,
        on: world.today() + chrono::Days::new(1),
        event: ServiceEvent::Kept { kept: Kept::Yes },
        words: String::new(),
    };
    assert_eq!(world.network(id, ahead), Err(Refusal::InFuture));
}

#[test]
fn a_service_needs_a_goal_a_kind_of_the_method_a_name_and_a_provider() {
    let mut world = World::new("standard");
    let id = world.running();
    let good = service(&world, id);
    let changed = |change: fn(&mut ServiceText)| {
        let mut text = good.clone();
        change(&mut text);
        text
    };
    for (text, refusal) in [
        (
            changed(|text| text.goal = Uuid::nil().into()),
            Refusal::NotFound,
        ),
        (
            changed(|text| text.kind = "magic".to_owned()),
            Refusal::NoSuchChoice,
        ),
        (changed(|text| text.what = " ".to_owned()), Refusal::Missing),
        (
            changed(|text| text.provider.name = String::new()),
            Refusal::Missing,
        ),
        (
            changed(|text| text.to = Some(day("2026-11-22"))),
            Refusal::EndsBeforeStart,
        ),
        (
            changed(|text| text.responsible = Some(login("nobody"))),
            Refusal::NoSuchStaff,
        ),
    ] {
        let step = NetworkStep::WriteService(None, Box::new(text));
        assert_eq!(world.network(id, step), Err(refusal));
    }
    let stranger = NetworkStep::WriteService(None, Box::new(good));
    let refused = world.case_step("colleague", id, on_network(stranger));
    assert_eq!(refused, Err(Refusal::NotResponsible));
}

/// Source: domain notes 1.2, "no service may be marked delivered before the family's consent".
#[test]
fn nothing_but_an_urgent_service_is_received_before_the_consent_of_the_family() {
    let mut method = pack("standard");
    method.rules.insert(Conduct::DeliverAfterConsent);
    let mut world = World::of(method);
    let id = world.planned();
    let mut text = service(&world, id);
    world.serve(id, text.clone());
    let once = ServiceEvent::Delivered { quantity: 1 };
    assert_eq!(world.moves(id, once.clone()), Err(Refusal::PlanNotInForce));
    world.case_step("curator", id, CaseStep::Finish).unwrap();
    world.approve_waiting(id);
    world.moves(id, once.clone()).unwrap();
    world.consent(id, ConsentState::Withdrawn, "");
    assert!(matches!(
        world.moves(id, once.clone()),
        Err(Refusal::ConsentFirst(_))
    ));
    text.urgent = true;
    let service = world.case(id).network.services[0].id;
    let urgent = NetworkStep::WriteService(Some(service), Box::new(text));
    world.network(id, urgent).unwrap();
    world.moves(id, once).unwrap();
    assert_eq!(world.case(id).network.services[0].delivered(), 2);
}

#[test]
fn a_service_is_taken_back_where_nobody_wrote_on_it() {
    let mut world = World::new("standard");
    let id = world.running();
    let text = service(&world, id);
    let step = on_network(NetworkStep::WriteService(None, Box::new(text)));
    let command = Command::Case(id, step);
    let facts = world.facts(&command);
    let changes = world.play("curator", &command).unwrap();
    let back = crate::domain::undo::way_back(&facts, &command, &changes).unwrap();
    let mut built_on = World {
        records: world.records.clone(),
        ..World::new("standard")
    };
    built_on.now = world.now;
    built_on.moves(id, ServiceEvent::Chosen).unwrap();
    assert_eq!(built_on.play("curator", &back), Err(Refusal::BuiltUpon));
    world.play("curator", &back).unwrap();
    assert!(world.case(id).network.services.is_empty());
}

/// Source: domain notes 1.2, stage 4, "inform all of progress, difficulties and plan changes".
#[test]
fn a_plan_in_force_must_be_told_to_those_who_may_know_it_and_have_not_consented() {
    let mut world = World::new("standard");
    let id = world.planned();
    let knows = world.take_in(id, Knows::Plan);
    world.take_in(id, Knows::Nothing);
    let joins = CaseStep::JoinTeam {
        who: "colleague".to_owned(),
        role: "deputy".to_owned(),
    };
    world.case_step("curator", id, joins).unwrap();
    world.case_step("curator", id, CaseStep::Finish).unwrap();
    world.approve_waiting(id);
    let news = world.case(id).network.news[0].clone();
    assert_eq!(news.about, About::Plan(1));
    let colleague = Party::Member("colleague".to_owned());
    let owed = vec![colleague.clone(), Party::Participant(knows)];
    assert_eq!(
        news.owed, owed,
        "neither family, curator nor who may not know"
    );
    let tell = |party: &Party, told, words: &str, on| NetworkStep::Tell {
        news: news.id,
        parties: vec![party.clone()],
        told,
        on,
        words: words.to_owned(),
    };
    let today = world.today();
    let early = tell(&colleague, true, "", today - chrono::Days::new(1));
    assert_eq!(world.network(id, early), Err(Refusal::EndsBeforeStart));
    let silent = tell(&colleague, false, "", today);
    assert_eq!(world.network(id, silent), Err(Refusal::Missing));
    world
        .network(id, tell(&colleague, true, "by phone", today))
        .unwrap();
    let again = tell(&colleague, true, "", today);
    assert_eq!(world.network(id, again), Err(Refusal::AlreadyTold));
    assert!(world.case(id).network.news[0].waits(world.case(id)));
    let ends = NetworkStep::EndPart {
        participant: knows,
        on: today,
        why: "another school".to_owned(),
    };
    world.network(id, ends).unwrap();
    let left = !world.case(id).network.news[0].waits(world.case(id));
    assert!(left, "nobody waits for who has left");
}

#[test]
fn telling_has_a_term_until_everybody_was_told_even_after_the_closure() {
    let mut world = World::new("standard");
    let id = world.closable();
    let school = world.take_in(id, Knows::OwnPart);
    let closure = world.closure(id);
    world.case_step("curator", id, closure).unwrap();
    world.approve_waiting(id);
    assert_eq!(world.case(id).state, State::Closed);
    let informing = |world: &World| {
        let office = &world.office;
        let terms = term::of_case(world.case(id), &office.method, &office.calendar);
        let of_news = |term: &term::Term| matches!(term.kind, TermKind::Inform(_, About::Closure));
        terms.iter().filter(|term| of_news(term)).count()
    };
    assert_eq!(informing(&world), 1);
    let difficulty = NetworkStep::WriteDifficulty {
        words: "no".to_owned(),
        whom: Vec::new(),
    };
    assert_eq!(world.network(id, difficulty), Err(Refusal::ClosedCase));
    let news = world.case(id).network.news.last().unwrap().id;
    let tell = NetworkStep::Tell {
        news,
        parties: vec![Party::Participant(school)],
        told: true,
        on: world.today(),
        words: String::new(),
    };
    world.network(id, tell).unwrap();
    assert_eq!(informing(&world), 0);
}

fn meeting(world: &World, kind: &str) -> MeetingText {
    MeetingText {
        kind: kind.to_owned(),
        at: world.now,
        place: "town hall".to_owned(),
        invited: vec![Party::Member("curator".to_owned())],
        others: "the mother".to_owned(),
        questions: "Does the plan hold?".to_owned(),
    }
}

fn minutes() -> MinutesText {
    MinutesText {
        present: vec![Party::Member("curator".to_owned())],
        others: String::new(),
        said: String::new(),
        decisions: "The plan is approved.".to_owned(),
        protocol: "17".to_owned(),
    }
}

/// Source: the settled question "second person"; an approval names body, date and protocol.
#[test]
fn a_decision_of_a_meeting_can_be_the_approval_that_a_gate_asks_for() {
    let mut world = World::new("ru-kcson");
    let id = world.planned();
    world.case_step("curator", id, CaseStep::Finish).unwrap();
    let text = meeting(&world, "council");
    let plan = NetworkStep::PlanMeeting(None, Box::new(text));
    world.network(id, plan).unwrap();
    let meeting = world.case(id).network.meetings[0].id;
    world.pass(30);
    let approve = |meeting| CaseStep::Approve {
        on: day("2020-01-01"),
        protocol: String::new(),
        words: String::new(),
        meeting: Some(meeting),
    };
    let refused = world.case_step("supervisor", id, approve(meeting));
    assert_eq!(refused, Err(Refusal::NotHeld));
    let write = NetworkStep::WriteMinutes {
        meeting,
        minutes: Box::new(minutes()),
    };
    world.network(id, write.clone()).unwrap();
    assert_eq!(world.network(id, write), Err(Refusal::AlreadyEnded));
    let own = world.case_step("curator", id, approve(meeting));
    assert!(own.is_err(), "who asked does not approve");
    world.case_step("supervisor", id, approve(meeting)).unwrap();
    let approved = world.case(id).approvals.last().unwrap();
    assert_eq!(approved.meeting, Some(meeting));
    assert_eq!(approved.on, day("2026-11-16"), "the day of the meeting");
    assert_eq!(approved.protocol, "17");
    assert!(world.case(id).plan_in_force().is_some());
}

#[test]
fn who_was_not_at_a_meeting_must_be_told_what_it_decided() {
    let mut world = World::new("standard");
    let id = world.running();
    let school = world.take_in(id, Knows::OwnPart);
    let text = meeting(&world, "team");
    let step = NetworkStep::HoldMeeting(Box::new(text), Box::new(minutes()));
    world.network(id, step).unwrap();
    let held = world.case(id).network.meetings[0].id;
    let news = world.case(id).network.news.last().unwrap();
    assert_eq!(news.about, About::Meeting(held));
    assert!(news.owed.contains(&Party::Participant(school)));
    let family = news
        .owed
        .iter()
        .filter(|each| matches!(each, Party::Person(_)));
    assert_eq!(family.count(), 2, "the child and the mother");
}

#[test]
fn a_meeting_is_a_term_until_it_was_held_or_cancelled_and_comes_round_again() {
    let mut world = World::new("ru-kcson");
    let id = world.running();
    let due = |world: &World, id| -> Vec<String> {
        let office = &world.office;
        let terms = term::of_case(world.case(id), &office.method, &office.calendar);
        let of_meeting = |term: &term::Term| {
            if let TermKind::Meeting(_, kind) = &term.kind {
                return Some(kind.clone());
            }
            let again = TermKind::Deadline("conference".to_owned());
            let local = office.calendar.local(term.due_at);
            (term.kind == again).then(|| local.format("%Y-%m-%d").to_string())
        };
        terms.iter().filter_map(of_meeting).collect()
    };
    assert_eq!(
        due(&world, id),
        ["2027-02-16"],
        "three months from the plan"
    );
    let text = meeting(&world, "council");
    for _ in 0..2 {
        let plan = NetworkStep::PlanMeeting(None, Box::new(text.clone()));
        world.network(id, plan).unwrap();
    }
    assert_eq!(due(&world, id), ["2027-02-16", "council", "council"]);
    let (first, second) = {
        let meetings = &world.case(id).network.meetings;
        (meetings[0].id, meetings[1].id)
    };
    let cancel = NetworkStep::CancelMeeting {
        meeting: first,
        why: "nobody could come".to_owned(),
    };
    world.network(id, cancel).unwrap();
    world.pass(24 * 20);
    let later = MeetingText {
        at: world.now,
        ..text
    };
    let moved = NetworkStep::PlanMeeting(Some(second), Box::new(later));
    world.network(id, moved).unwrap();
    let write = NetworkStep::WriteMinutes {
        meeting: second,
        minutes: Box::new(minutes()),
    };
    world.network(id, write).unwrap();
    assert_eq!(
        due(&world, id),
        ["2027-03-06"],
        "three months from the meeting"
    );
}

#[test]
fn minutes_of_a_meeting_that_lies_ahead_or_without_a_decision_are_refused() {
    let mut world = World::new("standard");
    let id = world.running();
    let ahead = MeetingText {
        at: world.now + chrono::TimeDelta::hours(2),
        ..meeting(&world, "team")
    };
    let plan = NetworkStep::PlanMeeting(None, Box::new(ahead));
    world.network(id, plan).unwrap();
    let meeting = world.case(id).network.meetings[0].id;
    let write = |minutes| NetworkStep::WriteMinutes {
        meeting,
        minutes: Box::new(minutes),
    };
    assert_eq!(world.network(id, write(minutes())), Err(Refusal::InFuture));
    world.pass(3);
    let silent = MinutesText {
        decisions: String::new(),
        ..minutes()
    };
    assert_eq!(world.network(id, write(silent)), Err(Refusal::Missing));
    let alone = MinutesText {
        present: Vec::new(),
        ..minutes()
    };
    assert_eq!(world.network(id, write(alone)), Err(Refusal::Missing));
    world.network(id, write(minutes())).unwrap();
}

/// Source: domain notes 1.3, "at least one specialist constant from start to end".
#[test]
fn the_constant_specialist_is_who_stayed_from_the_opening_until_now() {
    let mut world = World::new("standard");
    let id = world.running();
    let constant = |world: &World| -> Vec<String> {
        world
            .case(id)
            .constant()
            .map(|each| each.who.clone())
            .collect()
    };
    assert_eq!(constant(&world), ["curator"]);
    world.pass(1);
    let hand_over = CaseStep::NameCurator {
        to: login("colleague"),
        reason: "a long illness".to_owned(),
    };
    world.case_step("curator", id, hand_over).unwrap();
    assert!(constant(&world).is_empty());
}
