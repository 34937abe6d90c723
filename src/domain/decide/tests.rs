//! An office in memory, in which commands are decided and carried out.

use std::cell::Cell;
use std::collections::BTreeMap;

use uuid::Uuid;

use super::{Context, Facts, Other, decide};
use crate::domain::case::{Case, ChildView, Diagnosis, Risk};
use crate::domain::change::{CaseChange, Change, EntryChange, SignalChange};
use crate::domain::command::{
    CaseStep, Command, GoalText, NewContact, NewSignal, Office, OfficeKind, SignalStep, TaskText,
};
use crate::domain::day::Calendar;
use crate::domain::examples::{answers, answers_to, moment};
use crate::domain::ids::{CaseId, EntryId, Fresh, Login, Number, SignalId};
use crate::domain::method::{Gate, Method, State};
use crate::domain::person::{Adult, AdultRole, Child, Informant};
use crate::domain::plan::{ConsentState, Owner, Priority};
use crate::domain::refusal::Refusal;
use crate::domain::register::Entry;
use crate::domain::review::{Closure, Opinion, Rating, Reached, Review, Satisfaction, Verdict};
use crate::domain::signal::{Finding, Kind, Report, Signal};
use crate::domain::staff::{Role, Staff};
use crate::domain::{Day, Moment};

mod calendar;
mod cases;
mod gates;
mod levels;
mod links;
mod methods;
mod network;
mod packs;
mod register;
mod replay;
mod reviews;
mod second;
mod signals;
mod tables;
mod terms;
mod undo;

/// Identifiers that count up, so that every run makes the same ones.
struct Counting(Cell<u128>);

impl Fresh for Counting {
    fn fresh(&self) -> Uuid {
        self.0.set(self.0.get() + 1);
        Uuid::from_u128(self.0.get())
    }
}

/// Signals and cases as the changes made them.
#[derive(Debug, Clone, Default, PartialEq)]
struct Records {
    signals: BTreeMap<SignalId, Signal>,
    cases: BTreeMap<CaseId, Case>,
    entries: BTreeMap<EntryId, Entry>,
}

impl Records {
    fn apply(&mut self, change: &Change) {
        match change {
            Change::Office(_) => {}
            Change::Signal(id, SignalChange::Received(signal)) => {
                self.signals.insert(*id, (**signal).clone());
            }
            Change::Signal(id, change) => self.signals.get_mut(id).unwrap().apply(change),
            Change::Case(id, CaseChange::Opened(case)) => {
                self.cases.insert(*id, (**case).clone());
            }
            Change::Case(id, change) => self.cases.get_mut(id).unwrap().apply(change),
            Change::Entry(id, EntryChange::Opened(entry)) => {
                self.entries.insert(*id, (**entry).clone());
            }
            Change::Entry(id, change) => self.entries.get_mut(id).unwrap().apply(change),
        }
    }

    fn numbered(&self, number: Number) -> Option<Other> {
        let signal = self.signals.values().find(|each| each.number == number);
        let case = self.cases.values().find(|each| each.number == number);
        let signal = signal.map(|each| Other::Signal(Box::new(each.clone())));
        signal.or_else(|| case.map(|each| Other::Case(Box::new(each.clone()))))
    }
}

/// An office with its staff, clock and records.
struct World {
    office: Office,
    staff: Vec<Staff>,
    now: Moment,
    fresh: Counting,
    records: Records,
}

fn login(text: &str) -> Login {
    Login::new(text).unwrap()
}

fn member(name: &str, roles: &[Role]) -> Staff {
    Staff {
        login: login(name),
        name: name.to_owned(),
        roles: roles.to_vec(),
        active: true,
        profession: String::new(),
        competences: Vec::new(),
    }
}

fn pack(id: &str) -> Method {
    crate::method::built_in(id).unwrap().unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

impl World {
    fn new(pack_id: &str) -> Self {
        Self::of(pack(pack_id))
    }

    /// A duty officer, two curators, a supervisor and an administrator, on a Monday at 10:00.
    fn of(method: Method) -> Self {
        Self {
            office: Office {
                name: "office".to_owned(),
                calendar: Calendar::new("Europe/Sofia".parse().unwrap()),
                kind: OfficeKind::Practice,
                method,
                table_maps: crate::domain::table::TableMaps::new(),
            },
            staff: vec![
                member("duty", &[Role::Duty]),
                member("curator", &[Role::Curator]),
                member("colleague", &[Role::Curator]),
                member("supervisor", &[Role::Supervisor]),
                member("admin", &[Role::Admin]),
            ],
            now: moment("2026-11-16T08:00:00Z"),
            fresh: Counting(Cell::new(0)),
            records: Records::default(),
        }
    }

    fn facts(&self, command: &Command) -> Facts {
        let mut facts = Facts::default();
        if let Command::Signal(id, step) = command {
            facts.signal = self.records.signals.get(id).cloned();
            let followers = self.records.signals.values();
            let followers = followers.filter(|each| each.line == *id && each.id != *id);
            facts.line = followers.map(|each| each.id).collect();
            if let SignalStep::Link { to, .. } = step {
                facts.other = self.records.numbered(*to);
            }
        } else if let Command::Case(id, _) = command {
            facts.case = self.records.cases.get(id).cloned();
            let signals = facts.case.iter().flat_map(|case| &case.signals);
            let open = signals.filter(|each| each.resolved_at.is_none());
            facts.signals = open
                .map(|each| self.records.signals[&each.id].clone())
                .collect();
        } else if let Command::Enter(new) = command {
            let entries = self.records.entries.values();
            facts.last_entry = entries.map(|each| each.number.place).max().unwrap_or(0);
            facts.years = self.years();
            facts.other = new.head.case().and_then(|case| self.records.numbered(case));
        } else if let Command::Entry(id, step) = command {
            facts.entry = self.records.entries.get(id).cloned();
            facts.other = step.case().and_then(|case| self.records.numbered(case));
        }
        facts
    }

    fn decide(&self, who: &str, command: &Command) -> Result<Vec<Change>, Refusal> {
        let mut staff = self.staff.iter();
        let actor = staff.find(|each| each.login.as_str() == who).unwrap();
        let records = self.records.signals.len() + self.records.cases.len();
        let context = Context {
            actor,
            now: self.now,
            office: &self.office,
            staff: &self.staff,
            next_number: Number {
                year: 26,
                place: u32::try_from(records).unwrap() + 1,
            },
            fresh: &self.fresh,
        };
        decide(&self.facts(command), command, &context)
    }

    /// Decides and carries out.
    fn play(&mut self, who: &str, command: &Command) -> Result<Vec<Change>, Refusal> {
        let changes = self.decide(who, command)?;
        for change in &changes {
            self.records.apply(change);
        }
        Ok(changes)
    }

    fn signal_step(
        &mut self,
        who: &str,
        id: SignalId,
        step: SignalStep,
    ) -> Result<Vec<Change>, Refusal> {
        self.play(who, &Command::Signal(id, step))
    }

    fn case_step(&mut self, who: &str, id: CaseId, step: CaseStep) -> Result<Vec<Change>, Refusal> {
        self.play(who, &Command::Case(id, step))
    }

    fn signal(&self, id: SignalId) -> &Signal {
        &self.records.signals[&id]
    }

    fn case(&self, id: CaseId) -> &Case {
        &self.records.cases[&id]
    }

    fn case_mut(&mut self, id: CaseId) -> &mut Case {
        self.records.cases.get_mut(&id).unwrap()
    }

    fn today(&self) -> Day {
        self.office.calendar.local_day(self.now)
    }

    fn pass(&mut self, hours: i64) {
        self.now += chrono::TimeDelta::hours(hours);
    }

    fn person<T: From<Uuid>>(&self) -> T {
        self.fresh.fresh().into()
    }

    fn report(&self, names: &[&str]) -> Report {
        let child = |name: &&str| Child {
            id: self.person(),
            name: (*name).to_owned(),
            age_years: Some(8),
            age_months: None,
            birth_date: None,
            sex: None,
            unborn: false,
            note: String::new(),
        };
        Report {
            matter: String::new(),
            received_at: self.now,
            channel: "phone".to_owned(),
            source: "neighbour".to_owned(),
            informant: Informant::default(),
            text: "Shouting next door.".to_owned(),
            place: "Block 99".to_owned(),
            children: names.iter().map(child).collect(),
            adults: vec![Adult {
                id: self.person(),
                role: AdultRole::Mother,
                name: "Mother".to_owned(),
            }],
            kind: Kind::Concern,
            task_due: None,
        }
    }

    /// Records a signal on one child.
    fn received(&mut self) -> SignalId {
        let report = self.report(&["Child"]);
        self.receive(report).unwrap()
    }

    fn receive(&mut self, report: Report) -> Result<SignalId, Refusal> {
        let new = NewSignal {
            report,
            external: None,
            evidence: None,
            answers: None,
            safe_until: None,
        };
        let changes = self.play("duty", &Command::Receive(Box::new(new)))?;
        let Change::Signal(id, _) = changes[0] else {
            panic!("{changes:?}")
        };
        Ok(id)
    }

    fn sort(&mut self, id: SignalId, words: &str) -> Result<Vec<Change>, Refusal> {
        self.signal_step("duty", id, sorting(words))
    }

    fn sorted(&mut self, words: &str) -> SignalId {
        let id = self.received();
        self.sort(id, words).unwrap();
        id
    }

    /// A signal whose check is complete.
    fn checked(&mut self, words: &str) -> SignalId {
        let id = self.sorted(words);
        self.check(id);
        id
    }

    fn check(&mut self, id: SignalId) {
        let at = self.now;
        for step in [SignalStep::StartCheck, seen(at), conclude()] {
            self.signal_step("duty", id, step).unwrap();
        }
    }

    fn open(&mut self, id: SignalId) -> CaseId {
        self.signal_step("duty", id, opening("curator")).unwrap();
        self.signal(id).case.unwrap()
    }

    /// A case in assessment, whatever approval its opening needs.
    fn opened(&mut self) -> CaseId {
        let signal = self.checked(LEVEL_3);
        let id = self.open(signal);
        self.approve_waiting(id);
        assert_eq!(self.case(id).state, State::Assessment);
        id
    }

    fn approve_waiting(&mut self, id: CaseId) {
        if self.case(id).pending.is_some() {
            self.case_step("supervisor", id, self.approval()).unwrap();
        }
    }

    fn approval(&self) -> CaseStep {
        CaseStep::Approve {
            on: self.today(),
            protocol: "7".to_owned(),
            words: String::new(),
            meeting: None,
        }
    }

    /// A case whose plan is complete and only needs to be finished.
    fn planned(&mut self) -> CaseId {
        let id = self.opened();
        self.contact(id, "visit").unwrap();
        self.assess(id);
        assert_eq!(self.case(id).state, State::Plan);
        self.write_plan(id);
        id
    }

    fn assess(&mut self, id: CaseId) {
        let diagnosis = diagnosis(self.case(id));
        let step = CaseStep::WriteAssessment(Box::new(diagnosis));
        self.case_step("curator", id, step).unwrap();
        self.case_step("curator", id, CaseStep::Finish).unwrap();
        self.approve_waiting(id);
    }

    fn write_plan(&mut self, id: CaseId) {
        let next_review = self.today() + chrono::Days::new(60);
        let head = CaseStep::WritePlan {
            problem: "No money for food.".to_owned(),
            family_sees: Some(true),
            next_review: Some(next_review),
        };
        self.case_step("curator", id, head).unwrap();
        if self.case(id).plan().unwrap().goals.is_empty() {
            let goal = CaseStep::WriteGoal(None, Box::new(goal("Food every day")));
            self.case_step("curator", id, goal).unwrap();
            let goal = self.case(id).plan().unwrap().goals[0].id;
            let task = CaseStep::WriteTask {
                goal,
                task: None,
                text: Box::new(task("Apply for benefits", next_review)),
            };
            self.case_step("curator", id, task).unwrap();
        }
        self.consent(id, ConsentState::Given, "");
    }

    /// Writes what everybody says to the plan.
    fn consent(&mut self, id: CaseId, state: ConsentState, words: &str) {
        let asked: Vec<_> = self.case(id).asked().map(|(person, _)| person).collect();
        for person in asked {
            let step = CaseStep::WriteConsent {
                person,
                state,
                how: "signed".to_owned(),
                words: words.to_owned(),
                on: self.today(),
            };
            self.case_step("curator", id, step).unwrap();
        }
    }

    /// A case whose plan is in force.
    fn running(&mut self) -> CaseId {
        let id = self.planned();
        self.case_step("curator", id, CaseStep::Finish).unwrap();
        self.approve_waiting(id);
        assert_eq!(self.case(id).state, State::Implementation);
        id
    }

    /// A case that only needs its closure to be proposed.
    fn closable(&mut self) -> CaseId {
        let id = self.running();
        let plan = self.case(id).plan().unwrap();
        let tasks: Vec<_> = plan.tasks().map(|(_, task)| task.id).collect();
        for task in tasks {
            let step = CaseStep::TaskDone {
                task,
                on: self.today(),
                note: String::new(),
            };
            self.case_step("curator", id, step).unwrap();
        }
        id
    }

    fn closed(&mut self) -> CaseId {
        let id = self.closable();
        let closure = self.closure(id);
        self.case_step("curator", id, closure).unwrap();
        self.approve_waiting(id);
        assert_eq!(self.case(id).state, State::Closed);
        id
    }

    fn contact(&mut self, id: CaseId, kind: &str) -> Result<Vec<Change>, Refusal> {
        let contact = self.new_contact(kind);
        self.case_step("curator", id, CaseStep::WriteContact(Box::new(contact)))
    }

    fn new_contact(&self, kind: &str) -> NewContact {
        NewContact {
            kind: kind.to_owned(),
            at: self.now,
            who: "mother".to_owned(),
            words: "Talked.".to_owned(),
            observations: Vec::new(),
            next: None,
        }
    }

    fn ratings(&self, id: CaseId) -> Vec<Rating> {
        let goals = self.case(id).plan().map_or(&[][..], |plan| &plan.goals);
        let rating = |goal: &crate::domain::plan::Goal| Rating {
            effort: None,
            item: goal.id,
            reached: Reached::Partly,
            note: String::new(),
        };
        goals.iter().map(rating).collect()
    }

    fn review(&self, id: CaseId, verdict: Verdict) -> Review {
        let opinion = || Opinion {
            words: "Goes well.".to_owned(),
            missing: String::new(),
        };
        Review {
            delivered: None,
            future: String::new(),
            id: Uuid::nil().into(),
            plan_version: 0,
            held_on: self.today(),
            goals: self.ratings(id),
            tasks: Vec::new(),
            specialists: opinion(),
            family: opinion(),
            satisfaction: Satisfaction::Satisfied,
            expert: opinion(),
            verdict,
            reason: "as agreed".to_owned(),
            next: Some(self.today() + chrono::Days::new(30)),
            by: login("nobody"),
            at: self.now,
        }
    }

    fn hold(&mut self, id: CaseId, verdict: Verdict) -> Result<Vec<Change>, Refusal> {
        let review = self.review(id, verdict);
        self.case_step("curator", id, CaseStep::HoldReview(Box::new(review)))
    }

    fn closure(&self, id: CaseId) -> CaseStep {
        CaseStep::ProposeClosure(Box::new(Closure {
            id: Uuid::nil().into(),
            reason: "goals_reached".to_owned(),
            words: "The family copes.".to_owned(),
            goals: self.ratings(id),
            risk: Risk::Low,
            told_on: self.today(),
            told_how: "in a talk at home".to_owned(),
            recommendation: String::new(),
            by: login("nobody"),
            at: self.now,
        }))
    }
}

/// Answers that give each level, by their dangers alone.
const LEVEL_1: &str = "+G +A2";
const LEVEL_2: &str = "+G -A +B4";
const LEVEL_3: &str = "+G -A -B +C1";
const LEVEL_4: &str = "+G -A -B -C -M";

fn sorting(words: &str) -> SignalStep {
    SignalStep::Sort {
        answers: answers(words),
        block: std::collections::BTreeSet::new(),
        safe_until: None,
    }
}

fn seen(at: Moment) -> SignalStep {
    SignalStep::WriteStep {
        kind: "visit".to_owned(),
        at,
        who: "child".to_owned(),
        child_seen: true,
        result: "The child is well.".to_owned(),
    }
}

fn conclude() -> SignalStep {
    SignalStep::Conclude {
        finding: Finding::Confirmed,
        words: "Confirmed in part.".to_owned(),
        not_seen: String::new(),
    }
}

fn opening(curator: &str) -> SignalStep {
    SignalStep::Open {
        curator: login(curator),
        reason: "neglect".to_owned(),
        words: "Help is needed.".to_owned(),
        category: String::new(),
        children: Vec::new(),
    }
}

fn diagnosis(case: &Case) -> Diagnosis {
    let view = |child: &Child| ChildView {
        child: child.id,
        view: "I want to stay.".to_owned(),
        why_not: String::new(),
    };
    Diagnosis {
        needs: "Food.".to_owned(),
        causes: "No work.".to_owned(),
        resources: "A grandmother.".to_owned(),
        risk: Some(Risk::Medium),
        marks: std::collections::BTreeSet::new(),
        views: case.children.iter().map(view).collect(),
    }
}

fn goal(title: &str) -> GoalText {
    GoalText {
        title: title.to_owned(),
        need: "food".to_owned(),
        expected: "Three meals a day".to_owned(),
        priority: Priority::High,
        due: None,
    }
}

fn task(what: &str, due: Day) -> TaskText {
    TaskText {
        urgent: false,
        what: what.to_owned(),
        service: String::new(),
        owner: Some(Owner::Family("Mother".to_owned())),
        responsible: None,
        frequency: String::new(),
        duration: String::new(),
        weekly: 0,
        minding: false,
        due: Some(due),
    }
}

/// The gates that a refusal names.
fn gates(refusal: &Refusal) -> Vec<Gate> {
    let Refusal::NotYet(_, missing) = refusal else {
        panic!("{refusal:?}")
    };
    missing.iter().map(|each| each.gate).collect()
}
