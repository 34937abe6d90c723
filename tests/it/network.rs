//! The network around a family, in front of the screen: services, who is told, meetings.

use caseload::domain::case::Case;
use caseload::domain::ids::Number;
use caseload::domain::method::State;
use caseload::lang::Language;
use caseload::store::contract::Found;
use caseload::ui::{Ask, Loaded};

use crate::user::User;

/// The case of the fictional office in which something presses.
const PRESSES: &str = "26-0010";

fn case_of(user: &mut User, number: &str) -> Case {
    let number: Number = number.parse().unwrap();
    match user.ask(&Ask::Record(number)) {
        Loaded::Record(_, Some(Found::Case(file))) => file.case,
        other => panic!("{other:?}"),
    }
}

/// Somebody on the network of the case in which something presses.
fn on_network(language: Language, size: (u16, u16)) -> User {
    let mut user = User::in_demo("standard", language, size);
    user.keys("f7").text(PRESSES).keys("enter 7");
    user
}

/// Goes down to the line that begins so.
fn goes(user: &mut User, start: &str) {
    for _line in 0..40 {
        if user.marked().starts_with(start) {
            return;
        }
        user.keys("down");
    }
    panic!("no {start:?} on\n{}", user.screen());
}

/// Goes to the field with this label.
fn field(user: &mut User, label: &str) {
    for _field in 0..40 {
        if user.marked().starts_with(label) {
            return;
        }
        user.keys("tab");
    }
    panic!("no {label:?} on\n{}", user.screen());
}

#[test]
fn the_network_of_a_family_at_a_glance() {
    for (language, size) in [
        (Language::English, (80, 24)),
        (Language::Russian, (80, 24)),
        (Language::Lithuanian, (80, 24)),
        (Language::Bulgarian, (120, 40)),
        (Language::Polish, (120, 40)),
    ] {
        let user = on_network(language, size);
        let name = format!("network_{}_{}", language.code(), size.0);
        insta::assert_snapshot!(name, user.screen());
    }
}

#[test]
fn whom_to_tell_stands_on_the_overview_until_it_was_told_by_one_form() {
    let mut user = on_network(Language::English, (80, 24));
    user.keys("1 home").sees("Still to be told");
    // The first line; Enter on it opens the form, and everybody is ticked already.
    user.keys("enter").sees("Who was told").keys("f8");
    user.sees("►1 Overview");
    assert!(
        !user.screen().contains("Still to be told"),
        "{}",
        user.screen()
    );
    let case = case_of(&mut user, PRESSES);
    assert!(case.network.news.iter().all(|news| !news.waits(&case)));
    user.keys("7 end").sees("difficulty");
}

#[test]
fn a_service_is_written_chosen_referred_agreed_and_received() {
    let mut user = on_network(Language::English, (80, 24));
    user.keys("f6").sees("Service of the plan");
    let before = case_of(&mut user, PRESSES).network.services.len();
    field(&mut user, "Goal that");
    user.keys("1");
    field(&mut user, "Kind of service");
    user.keys("1");
    field(&mut user, "What it is");
    user.text("Parents' course");
    field(&mut user, "Provider");
    user.text("Sample centre");
    field(&mut user, "Planned");
    user.text("6");
    user.keys("f8").sees("planned 0/6 · Parents' course");
    for (what, answers) in [
        (
            "chosen with the family",
            &[("In words", "with the mother")][..],
        ),
        ("referral sent", &[("Aims", " and rest")][..]),
        ("answer of the provider", &[("Does the provider", "1")][..]),
        (
            "family and provider",
            &[("In words", "went there together")][..],
        ),
        ("received", &[("How many times", "")][..]),
    ] {
        let case = case_of(&mut user, PRESSES);
        let start = match case.network.services.last().unwrap().progress().code() {
            "asked" => "provider asked",
            "agreed" => "provider agrees",
            _ => "planned",
        };
        goes(&mut user, start);
        // What most likely comes next is chosen already.
        user.keys("space")
            .sees("What happened with the service")
            .sees(what);
        for (label, text) in answers {
            field(&mut user, label);
            user.text(text);
        }
        user.keys("f8");
        assert!(
            !user.screen().contains("┌ What happened with"),
            "{}",
            user.screen()
        );
    }
    user.sees("received 1/6 · Parents' course");
    let case = case_of(&mut user, PRESSES);
    assert_eq!(case.network.services.len(), before + 1);
    // The last step was a mistake: it is taken back.
    user.keys("ctrl+z").sees("provider agrees 0/6");
}

#[test]
fn an_unfit_service_has_its_notice_drafted_without_a_name_of_the_family() {
    for (language, start) in [(Language::English, "received"), (Language::Russian, "пред")] {
        let mut user = on_network(language, (80, 24));
        goes(&mut user, start);
        user.keys("space");
        let case = case_of(&mut user, PRESSES);
        let service = &case.network.services[0];
        let unfit = service.unfit().unwrap().words.clone();
        user.keys("f8");
        let case = case_of(&mut user, PRESSES);
        let service = &case.network.services[0];
        let sent = service.last("notified").unwrap();
        let caseload::domain::network::ServiceEvent::Notified { notice } = &sent.event else {
            panic!("{sent:?}");
        };
        for part in [&service.text.provider.name, PRESSES, &unfit] {
            assert!(notice.contains(part), "{part}: {notice}");
        }
        for child in &case.children {
            assert!(!notice.contains(&child.name), "{notice}");
        }
        assert!(!notice.contains('{'), "{notice}");
        assert!(service.unreplied().is_some(), "its answer is waited for");
    }
}

#[test]
fn words_are_marked_as_needed_just_where_a_step_is_refused_without_them() {
    let mut user = on_network(Language::English, (80, 24));
    goes(&mut user, "received");
    user.keys("space");
    // Chosen; referred; agreed; refused.
    for (keys, needed) in [
        ("1", true),
        ("3", false),
        ("4 tab tab 1", false),
        ("2", true),
    ] {
        user.keys(keys);
        let marked = user.screen().contains("In words (with whom, how, why)*");
        assert_eq!(marked, needed, "{keys}\n{}", user.screen());
    }
}

/// Whether a plan of it waits for its approval.
fn waits_for_plan(case: &Case) -> bool {
    let pending = case.pending.as_ref();
    pending.is_some_and(|pending| pending.state == State::Plan)
}

#[test]
fn the_minutes_of_a_meeting_are_chosen_as_the_approval_that_the_case_waits_for() {
    // The supervisor.
    let mut user = User::in_demo_as(1, "standard", Language::English, (80, 24));
    let waits = (1..99)
        .map(|place| format!("26-{place:04}"))
        .find(|number| {
            let asked = user.ask(&Ask::Record(number.parse().unwrap()));
            matches!(asked, Loaded::Record(_, Some(Found::Case(file))) if waits_for_plan(&file.case))
        })
        .unwrap();
    user.keys("f7").text(&waits).keys("enter 7 g");
    user.sees("Meeting on the case");
    field(&mut user, "When");
    user.text("16.11.2026 10:00");
    field(&mut user, "Was it held");
    user.keys("1");
    field(&mut user, "What was decided");
    user.text("The plan is right.");
    field(&mut user, "Number of");
    user.text("17");
    user.keys("f8").sees("17");
    user.keys("k").sees("Decided by the meeting");
    // Day and protocol are the meeting's; there is nothing to type.
    assert!(
        !user.screen().contains("Number of the protocol"),
        "{}",
        user.screen()
    );
    user.keys("f8");
    let case = case_of(&mut user, &waits);
    let approved = case.approvals.last().unwrap();
    assert_eq!(approved.meeting, Some(case.network.meetings[0].id));
    assert_eq!(approved.protocol, "17");
}

#[test]
fn a_participant_comes_and_goes_and_a_difficulty_asks_whom_to_tell() {
    let mut user = on_network(Language::English, (80, 24));
    user.keys("p").sees("Who takes part");
    field(&mut user, "Name");
    user.text("Dr Specimen");
    field(&mut user, "What they do");
    user.text("speech therapist");
    user.keys("f8");
    goes(&mut user, "Dr Specimen · speech therapist");
    user.keys("t").sees("A difficulty that others must know of");
    user.text("The car has broken down.");
    user.keys("f8 home").sees("The car");
    goes(&mut user, "Dr Specimen ·");
    user.keys("delete").sees("End of somebody");
    field(&mut user, "Reason");
    user.text("moved away");
    user.keys("f8");
    let case = case_of(&mut user, PRESSES);
    let left = case.network.participants.last().unwrap();
    assert!(left.left.is_some());
    let news = case.network.news.last().unwrap();
    let waiting: Vec<_> = news.outstanding(&case).collect();
    assert_eq!(
        news.owed.len(),
        waiting.len() + 1,
        "nobody waits for who left"
    );
}

#[test]
fn on_another_pane_the_menu_leads_to_the_network_too() {
    let mut user = User::in_demo("standard", Language::English, (80, 24));
    user.keys("f7")
        .text(PRESSES)
        .keys("enter 3 f9")
        .text("write a service");
    user.keys("enter").sees("Service of the plan");
}
