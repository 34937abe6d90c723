//! Who must not stand on a paper: informants, suspected and third persons, and what the office
//! keeps for itself.

use caseload::domain::case::Case;
use caseload::domain::change::{Change, SignalChange};
use caseload::domain::ids::{ItemId, Login, PersonId};
use caseload::domain::paper::Reader;
use caseload::domain::person::{Adult, AdultRole};
use caseload::domain::plan::{Consent, ConsentState, Owner, Task, TaskState};
use caseload::lang::Language;
use caseload::print::{document, html, text};
use caseload::store::contract::{Found, WholeFile};
use caseload::ui::record::{Page, change};

use crate::office::{login, moment};
use crate::paper::{CASE, file};
use crate::user::NOW;

/// Words that the office keeps for itself, and people who are no business of the reader's.
const KEPT: &[&str] = &[
    "Suspected-Secret",
    "Neighbour-Secret",
    "Unasked-Secret",
    "Informant-Secret",
    "Phone-Secret",
    "Note-Secret",
    "Tick-Secret",
    "Check-Secret",
    "Need-Secret",
    "Cause-Secret",
    "Problem-Secret",
    "Measure-Secret",
    "Shelter-Secret",
    "Basis-Secret",
    "Record-Secret",
    "Event-Secret",
    "Report-Secret",
];

fn adult(place: u128, role: AdultRole, name: &str) -> Adult {
    Adult {
        id: PersonId(uuid::Uuid::from_u128(place)),
        role,
        name: name.to_owned(),
    }
}

fn case(file: &mut WholeFile) -> &mut Case {
    match &mut file.found {
        Found::Case(file) => &mut file.case,
        Found::Signal(_) | Found::Entry(_) => panic!("a case"),
    }
}

/// Puts everything into the file that a family must not read.
fn fill(file: &mut WholeFile) {
    let at = moment(NOW);
    if let Found::Case(file) = &mut file.found {
        for contact in &mut file.contacts {
            contact.words = "Note-Secret".to_owned();
        }
        for signal in &mut file.signals {
            let informant = &mut signal.report.informant;
            informant.name = "Informant-Secret".to_owned();
            informant.phone = "Phone-Secret".to_owned();
            signal.report.text = "Report-Secret".to_owned();
            for step in &mut signal.check.steps {
                step.result = "Check-Secret".to_owned();
            }
        }
    }
    let case = case(file);
    case.adults.extend([
        adult(901, AdultRole::Suspected, "Suspected-Secret"),
        adult(902, AdultRole::Other, "Neighbour-Secret"),
        adult(903, AdultRole::Grandmother, "Unasked-Secret"),
    ]);
    for assessment in &mut case.assessments {
        assessment.diagnosis.needs = "Need-Secret".to_owned();
        assessment.diagnosis.causes = "Cause-Secret".to_owned();
    }
    case.urgents.push(caseload::domain::case::Urgent {
        id: ItemId(uuid::Uuid::from_u128(904)),
        kind: "Measure-Secret".to_owned(),
        basis: "Basis-Secret".to_owned(),
        began_at: at,
        expires_at: at,
        notified: "Shelter-Secret".to_owned(),
        by: login("dora"),
        ended: String::new(),
        ended_at: None,
    });
    for record in &mut case.records {
        record.words = "Record-Secret".to_owned();
    }
    for event in &mut case.events {
        event.words = "Event-Secret".to_owned();
    }
    let plan = case.plans.last_mut().unwrap();
    plan.problem = "Problem-Secret".to_owned();
    plan.consents.push(Consent {
        person: PersonId(uuid::Uuid::from_u128(903)),
        state: ConsentState::NotAsked,
        how: String::new(),
        words: "Unasked-Secret".to_owned(),
        on: "2026-11-16".parse().unwrap(),
        by: login("dora"),
        at,
    });
    for goal in &mut plan.goals {
        goal.need = "Need-Secret".to_owned();
        for task in &mut goal.tasks {
            task.state = TaskState::Done {
                on: "2026-11-16".parse().unwrap(),
                note: "Tick-Secret".to_owned(),
                by: login("dora"),
                at,
            };
        }
        goal.tasks.push(Task {
            id: ItemId(uuid::Uuid::from_u128(905)),
            what: "Stay away".to_owned(),
            service: String::new(),
            owner: Some(Owner::Family("Suspected-Secret".to_owned())),
            responsible: Login::new("dora"),
            frequency: String::new(),
            duration: String::new(),
            weekly: 0,
            minding: false,
            due: None,
            urgent: false,
            state: TaskState::Open,
        });
    }
}

fn both(file: &WholeFile, reader: Reader, world: &caseload::ui::World) -> [String; 2] {
    let paper = document(world, file, reader).unwrap();
    [text::write(&paper), html::write(&paper)]
}

#[test]
fn a_family_reads_nothing_that_the_office_keeps_for_itself() {
    let (world, mut file) = file(Language::English, CASE);
    fill(&mut file);
    for paper in both(&file, Reader::Family, &world) {
        for kept in KEPT {
            assert!(!paper.contains(kept), "{kept} in\n{paper}");
        }
        let risk = world.lang.say("field-risk");
        assert!(!paper.contains(&risk), "{paper}");
    }
}

#[test]
fn an_inspection_reads_it_all_but_who_reported() {
    let (world, mut file) = file(Language::English, CASE);
    fill(&mut file);
    let [text, html] = both(&file, Reader::Inspection, &world);
    for words in ["Note-Secret", "Check-Secret", "Basis-Secret", "Need-Secret"] {
        assert!(text.contains(words), "{words} in\n{text}");
    }
    for informant in ["Informant-Secret", "Phone-Secret"] {
        assert!(!text.contains(informant) && !html.contains(informant));
    }
}

#[test]
fn a_meeting_reads_no_name_of_a_child_or_of_a_third_person() {
    let (world, mut file) = file(Language::English, CASE);
    fill(&mut file);
    let names = case(&mut file).children.clone();
    for paper in both(&file, Reader::Meeting, &world) {
        for child in &names {
            assert!(!paper.contains(&child.name), "{paper}");
        }
        for kept in ["Suspected-Secret", "Neighbour-Secret", "Informant-Secret"] {
            assert!(!paper.contains(kept), "{kept} in\n{paper}");
        }
        assert!(!paper.contains("Note-Secret"));
    }
}

#[test]
fn markup_in_a_goal_is_only_words() {
    let (world, mut file) = file(Language::English, CASE);
    let plan = case(&mut file).plans.last_mut().unwrap();
    plan.goals[0].title = "<script>alert('goal')</script>".to_owned();
    plan.goals[0].tasks[0].what = "\"><img src=x onerror=alert(1)>".to_owned();
    for reader in Reader::ALL {
        let [_text, html] = both(&file, reader, &world);
        assert!(
            !html.contains("<script") && !html.contains("<img"),
            "{html}"
        );
        assert!(html.contains("&lt;script&gt;"), "{html}");
    }
}

/// Source: promise 7, "who should not see it does not"; the line is kept as evidence all the same.
#[test]
fn the_line_of_an_imported_signal_is_not_shown_in_its_journal() {
    let world = crate::sample::world(Language::English);
    let line = r#"{"informant":{"kind":"protected","name":"Vera Withheld"}}"#;
    let kept = SignalChange::Evidence(line.to_owned());
    let kept = Change::Signal(uuid::Uuid::nil().into(), kept);
    let mut page = Page::new(80);
    change::details(&mut page, &world, None, &kept);
    assert!(!page.text().contains("Withheld"), "{}", page.text());
    assert!(page.text().contains(&line.chars().count().to_string()));
}
