//! What the five methods ask for of their own: each gate refused when it should be, and passed.

use super::*;
use crate::domain::case::Urgent;
use crate::domain::command::RecordText;
use crate::domain::gate;
use crate::domain::method::Conduct;
use crate::domain::plan::Task;
use crate::domain::refusal::Missing;
use crate::domain::review::{Delivered, Effort};
use crate::domain::term::{self, TermKind};

mod bg_ozd;
mod lt_av;
mod round;
mod ru_case;
mod ru_kcson;
mod sos_partner;

impl World {
    fn record(&mut self, id: CaseId, kind: &str) -> Result<Vec<Change>, Refusal> {
        let text = self.text(kind, None);
        self.case_step("curator", id, CaseStep::WriteRecord(Box::new(text)))
    }

    fn text(&self, kind: &str, person: Option<crate::domain::ids::PersonId>) -> RecordText {
        RecordText {
            kind: kind.to_owned(),
            on: self.today(),
            person,
            words: "As agreed.".to_owned(),
            not_done: false,
        }
    }

    /// Writes every record and instrument that a state cannot be left without.
    fn supply(&mut self, id: CaseId, state: State) {
        let method = self.office.method.clone();
        let missing = gate::missing_of_case(&method, self.case(id), state, self.now);
        for each in &missing {
            if each.gate == Gate::Records {
                self.supply_records(id, each);
            }
            for tool in each.what.iter().filter(|_tool| each.gate == Gate::Tools) {
                self.measure(id, tool, 1).unwrap();
            }
        }
    }

    fn supply_records(&mut self, id: CaseId, missing: &Missing) {
        let mut kinds: Vec<String> = missing
            .what
            .iter()
            .map(|what| what.split(": ").next().unwrap().to_owned())
            .collect();
        kinds.dedup();
        for kind in kinds {
            let each = self.office.method.record(&kind).unwrap().each_person;
            let asked = self.case(id).asked().map(|(person, _)| Some(person));
            let asked: Vec<_> = asked.collect();
            let persons = if each { asked } else { vec![None] };
            for person in persons {
                let text = self.text(&kind, person);
                let step = CaseStep::WriteRecord(Box::new(text));
                self.case_step("curator", id, step).unwrap();
            }
        }
    }

    /// Answers every item of an instrument with the value at a place of its scale.
    fn measure(&mut self, id: CaseId, tool: &str, place: usize) -> Result<Vec<Change>, Refusal> {
        let found = self.office.method.tool(tool).unwrap();
        let value = found.values[place].id.clone();
        let answers = found.items().map(|(mark, _)| (mark, value.clone()));
        let step = CaseStep::Measure {
            tool: tool.to_owned(),
            answers: answers.collect(),
            notes: BTreeMap::new(),
        };
        self.case_step("curator", id, step)
    }

    fn missing(&self, id: CaseId) -> Vec<Gate> {
        let case = self.case(id);
        let missing = gate::missing_of_case(&self.office.method, case, case.state, self.now);
        missing.iter().map(|each| each.gate).collect()
    }

    /// The end of a term of the pack, as a local day; nothing where it does not run.
    fn due(&self, id: CaseId, deadline: &str) -> Option<Day> {
        let office = &self.office;
        let terms = term::of_case(self.case(id), &office.method, &office.calendar);
        let kind = TermKind::Deadline(deadline.to_owned());
        let found = terms.into_iter().find(|term| term.kind == kind);
        found.map(|term| office.calendar.local_day(term.due_at))
    }

    /// A case under work by any method, with all that its gates ask for on the way.
    fn at_work(&mut self) -> CaseId {
        let signal = self.decided_ready();
        let id = self.open(signal);
        self.go_on(id, State::Implementation);
        id
    }

    fn decided_ready(&mut self) -> SignalId {
        let id = self.sorted(LEVEL_3);
        let at = self.now;
        for step in [SignalStep::StartCheck, seen(at)] {
            self.signal_step("duty", id, step).unwrap();
        }
        self.signal_records(id, State::Check);
        self.signal_step("duty", id, conclude()).unwrap();
        if term::countersigning(self.signal(id), &self.office.method) {
            let step = SignalStep::Countersign {
                agreed: true,
                words: String::new(),
            };
            self.signal_step("supervisor", id, step).unwrap();
        }
        self.signal_records(id, State::Decision);
        id
    }

    /// Answers questions and sections of the method's own instrument: `+V1 -A`.
    fn answer(&mut self, id: SignalId, words: &str) -> Result<Vec<Change>, Refusal> {
        let step = SignalStep::Sort {
            answers: answers_to(&self.office.method.instrument, words),
            block: std::collections::BTreeSet::new(),
            safe_until: None,
        };
        self.signal_step("duty", id, step)
    }

    fn signal_records(&mut self, id: SignalId, state: State) {
        let method = self.office.method.clone();
        let missing = gate::missing_records_of_signal(&method, self.signal(id), state);
        for kind in missing.into_iter().flat_map(|missing| missing.what) {
            let text = self.text(&kind, None);
            let step = SignalStep::WriteRecord(Box::new(text));
            self.signal_step("duty", id, step).unwrap();
        }
    }

    fn go_on(&mut self, id: CaseId, wanted: State) {
        for _step in 0..8 {
            self.approve_waiting(id);
            let state = self.case(id).state;
            if state == wanted {
                return;
            }
            if state == State::Assessment {
                let diagnosis = diagnosis(self.case(id));
                let step = CaseStep::WriteAssessment(Box::new(diagnosis));
                self.case_step("curator", id, step).unwrap();
            }
            if state == State::Plan {
                self.plan(id);
            }
            self.supply(id, state);
            self.case_step("curator", id, CaseStep::Finish).unwrap();
        }
        panic!("{:?}", self.case(id).state);
    }

    /// A plan with one task of the family; consent only where the method asks for it now.
    fn plan(&mut self, id: CaseId) {
        self.contact(id, "visit").unwrap();
        let next_review = Some(self.today() + chrono::Days::new(60));
        let head = CaseStep::WritePlan {
            problem: "No money for food.".to_owned(),
            family_sees: Some(true),
            next_review,
        };
        self.case_step("curator", id, head).unwrap();
        let goal = CaseStep::WriteGoal(None, Box::new(goal("Food every day")));
        self.case_step("curator", id, goal).unwrap();
        let goal = self.case(id).plan().unwrap().goals[0].id;
        let mut text = task("Apply for benefits", self.today() + chrono::Days::new(20));
        text.service = "social".to_owned();
        for urgent in [false, true] {
            text.urgent = urgent;
            let step = CaseStep::WriteTask {
                goal,
                task: None,
                text: Box::new(text.clone()),
            };
            self.case_step("curator", id, step).unwrap();
        }
        let gates = self.office.method.gates(State::Plan);
        if gates.contains(&Gate::Consent) {
            self.consent(id, ConsentState::Given, "");
        }
    }

    fn task_of(&self, id: CaseId, urgent: bool) -> Task {
        let plan = self.case(id).plan().unwrap();
        let mut tasks = plan.tasks().map(|(_, task)| task.clone());
        tasks.find(|task| task.urgent == urgent).unwrap()
    }

    fn tick(&mut self, id: CaseId, urgent: bool) -> Result<Vec<Change>, Refusal> {
        let step = CaseStep::TaskDone {
            task: self.task_of(id, urgent).id,
            on: self.today(),
            note: String::new(),
        };
        self.case_step("curator", id, step)
    }

    /// A review with everything that any method asks for.
    fn full_review(&mut self, id: CaseId, verdict: Verdict) -> Review {
        self.supply(id, State::Implementation);
        self.supply(id, State::Review);
        let mut review = self.review(id, verdict);
        let plan = self.case(id).plan_in_force().unwrap();
        review.tasks = plan
            .tasks()
            .map(|(_, task)| Rating {
                item: task.id,
                reached: Reached::Partly,
                note: String::new(),
                effort: Some(Effort::Some),
            })
            .collect();
        review.future = self.office.method.lists.child_futures[0].id.clone();
        review
    }
}

fn names(refused: Result<Vec<Change>, Refusal>, gate: Gate) -> Vec<String> {
    let Err(Refusal::NotYet(_, missing)) = refused else {
        panic!("{refused:?}")
    };
    let found = missing.into_iter().find(|each| each.gate == gate);
    found.unwrap().what
}

#[test]
fn an_urgent_measure_begins_at_any_stage_expires_in_the_agenda_and_goes_on_in_the_case() {
    let mut world = World::new("bg-ozd");
    let id = world.received();
    let measure = |world: &World, hours| Urgent {
        id: Uuid::nil().into(),
        kind: "police_protection".to_owned(),
        basis: "Child Protection Act, art. 38".to_owned(),
        began_at: world.now,
        expires_at: world.now + chrono::TimeDelta::hours(hours),
        notified: "prosecutor, parents".to_owned(),
        by: login("nobody"),
        ended: String::new(),
        ended_at: None,
    };
    let begin = |urgent| SignalStep::BeginUrgent(Box::new(urgent));
    let too_long = begin(measure(&world, 49));
    let refused = world.signal_step("duty", id, too_long);
    assert_eq!(refused, Err(Refusal::LastsTooLong(48)));
    let within = begin(measure(&world, 48));
    world.signal_step("duty", id, within).unwrap();
    let office = &world.office;
    let terms = term::of_signal(world.signal(id), &office.method, &office.calendar, None);
    let urgent = terms
        .iter()
        .find(|term| matches!(term.kind, TermKind::Urgent(_)));
    let expires = world.now + chrono::TimeDelta::hours(48);
    assert_eq!(urgent.unwrap().due_at, expires);
    world.sort(id, LEVEL_4).unwrap();
    world.check(id);
    let sign = SignalStep::Countersign {
        agreed: true,
        words: String::new(),
    };
    world.signal_step("supervisor", id, sign).unwrap();
    let case = world.open(id);
    let running: Vec<_> = world.case(case).running_urgents().collect();
    assert_eq!(running.len(), 1);
    let end = CaseStep::EndUrgent {
        urgent: running[0].id,
        how: "home again".to_owned(),
    };
    world.case_step("curator", case, end.clone()).unwrap();
    let again = world.case_step("curator", case, end);
    assert_eq!(again, Err(Refusal::AlreadyEnded));
}

#[test]
fn an_instrument_is_filled_in_once_a_version_and_later_again_beside_the_first() {
    let mut world = World::new("sos-partner");
    let signal = world.decided_ready();
    let id = world.open(signal);
    world.go_on(id, State::Assessment);
    world.measure(id, "risk", 3).unwrap();
    world.pass(24 * 3);
    world.measure(id, "risk", 2).unwrap();
    // Corrected within the assessment: the journal keeps both, the record the last one.
    assert_eq!(world.case(id).measures.len(), 1);
    world.go_on(id, State::Implementation);
    let before = world.case(id).measures.len();
    world.measure(id, "risk", 0).unwrap();
    world.measure(id, "risk", 1).unwrap();
    assert_eq!(world.case(id).measures.len(), before + 1);
    let (first, last) =
        crate::domain::measure::first_and_last(&world.case(id).measures, "risk").unwrap();
    assert_eq!(first.score.band.as_deref(), Some("high"));
    assert_eq!(last.unwrap().score.band.as_deref(), Some("low"));
    assert!(last.unwrap().method.contains("sos-partner/1"));
    let unknown = CaseStep::Measure {
        tool: "risk".to_owned(),
        answers: BTreeMap::from([("moon.phase".to_owned(), "1".to_owned())]),
        notes: BTreeMap::new(),
    };
    let refused = world.case_step("curator", id, unknown);
    assert_eq!(refused, Err(Refusal::NoSuchChoice));
}

#[test]
fn events_end_after_they_began_and_categories_follow_one_another() {
    let mut world = World::new("ru-kcson");
    let id = world.opened();
    let write = |kind: &str, on: Day| CaseStep::WriteEvent {
        kind: kind.to_owned(),
        on,
        words: "The commission sits on Friday.".to_owned(),
    };
    let today = world.today();
    let tomorrow = today.succ_opt().unwrap();
    let step = write("removal_threat", tomorrow);
    assert_eq!(world.case_step("curator", id, step), Err(Refusal::InFuture));
    let step = write("moon", today);
    assert_eq!(
        world.case_step("curator", id, step),
        Err(Refusal::NoSuchChoice)
    );
    world
        .case_step("curator", id, write("removal_threat", today))
        .unwrap();
    let event = world.case(id).events[0].id;
    let end = |on| CaseStep::EndEvent {
        event,
        on,
        stayed: true,
        words: "The child stays.".to_owned(),
    };
    let early = world.case_step("curator", id, end(today.pred_opt().unwrap()));
    assert_eq!(early, Err(Refusal::EndsBeforeStart));
    world.case_step("curator", id, end(today)).unwrap();
    let again = world.case_step("curator", id, end(today));
    assert_eq!(again, Err(Refusal::AlreadyEnded));
    let categories = world.office.method.lists.family_categories.clone();
    for entry in &categories[..2] {
        let step = CaseStep::Categorise {
            code: entry.id.clone(),
            from: today,
            words: String::new(),
        };
        world.case_step("curator", id, step).unwrap();
    }
    let case = world.case(id);
    assert_eq!(case.category, categories[1].id);
    assert_eq!(case.categories.len(), 2);
}

#[test]
fn a_template_brings_its_goal_with_tasks_and_terms_into_the_plan() {
    for id in [
        "standard",
        "bg-ozd",
        "ru-case",
        "sos-partner",
        "lt-av",
        "ru-kcson",
    ] {
        let mut world = World::new(id);
        let signal = world.decided_ready();
        let case = world.open(signal);
        world.go_on(case, State::Plan);
        let template = world.office.method.plan.templates[0].clone();
        let step = CaseStep::TakeTemplate {
            template: template.id.clone(),
            language: "en".to_owned(),
        };
        world.case_step("curator", case, step).unwrap();
        let plan = world.case(case).plan().unwrap();
        assert_eq!(plan.goals[0].title, template.name.say("en", "en"), "{id}");
        assert_eq!(plan.goals[0].tasks.len(), template.tasks.len());
        assert!(plan.tasks().all(|(_, task)| task.due.is_some()));
    }
}

#[test]
fn a_new_version_of_the_method_changes_nothing_that_was_decided() {
    let mut world = World::new("standard");
    let id = world.sorted(LEVEL_3);
    let raised = world.sorted(LEVEL_3);
    let raise = SignalStep::Raise {
        to: 2,
        reason: "access".to_owned(),
        words: "The father comes back today.".to_owned(),
    };
    world.signal_step("duty", raised, raise).unwrap();
    let due = |world: &World, id| {
        let office = &world.office;
        term::due_of(
            world.signal(id),
            &office.method.instrument,
            &office.calendar,
        )
    };
    let told = |world: &World, id| {
        let office = &world.office;
        let (instrument, calendar) = (&office.method.instrument, &office.calendar);
        crate::domain::urgency::explain_signal(world.signal(id), instrument, calendar)
    };
    let before = [id, raised].map(|id| (due(&world, id), told(&world, id)));
    let mut next = world.office.method.clone();
    let change = |method: &Method| Command::ChangeMethod(Box::new(method.clone()));
    let refused = world.decide("supervisor", &change(&next));
    assert_eq!(refused, Err(Refusal::SameMethod));
    let refused = world.decide("supervisor", &change(&pack("lt-av")));
    assert_eq!(refused, Err(Refusal::OtherMethod));
    "2".clone_into(&mut next.version);
    next.instrument.levels[1].response.term = 1;
    next.instrument.levels[2].response.term = 1;
    next.instrument.rules.retain(|rule| rule.id != "R3");
    let refused = world.decide("duty", &change(&next));
    assert_eq!(refused, Err(Refusal::NotYourRole(Role::Admin)));
    assert_eq!(world.decide("admin", &change(&next)).unwrap().len(), 1);
    world.office.method = next;
    let after = [id, raised].map(|id| (due(&world, id), told(&world, id)));
    assert_eq!(before, after);
    // What is sorted from now on follows the new version, and says so.
    let fresh = world.sorted("+G -A +B4");
    let sorting = world.signal(fresh).sorting.clone().unwrap();
    assert!(sorting.method.ends_with("standard/2"));
    let hour = world.now + chrono::TimeDelta::hours(1);
    assert_eq!(due(&world, fresh), Some(hour));
}
