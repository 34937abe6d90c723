//! Working on the registers with the keyboard.

use caseload::lang::Language;

use caseload::domain::command::{Command, EntryStep};
use caseload::domain::form::{Answers, Kind};
use caseload::domain::forms::{self, FormKind};
use caseload::domain::register::{DirectoryLine, Head, ServiceLine};

use super::SMALL;
use crate::forms::desk::Desk;
use crate::user::User;

fn user() -> User {
    User::in_demo("standard", Language::English, SMALL)
}

#[test]
fn six_leads_there_from_every_list_and_saved_views_have_the_digits_behind_it() {
    for list in ["1", "2", "3", "4", "5"] {
        let mut user = user();
        user.keys(list).keys("6").sees("Organisations");
        user.keys("1").sees("Intake");
    }
}

#[test]
fn an_organisation_is_entered_and_gets_a_service() {
    let mut user = user();
    user.keys("6 insert").text("Sample House");
    user.keys("f8").sees("R-0010 · organisation · Sample House");
    user.keys("insert").text("Talks");
    user.keys("tab").keys("f4").text("psych").keys("enter f8");
    user.sees("Talks").sees("psychological help");
    // The journal tells both.
    user.keys("i").sees("entered").sees("part written: Talks");
}

#[test]
fn what_was_written_is_taken_back_and_done_again() {
    let mut user = user();
    user.keys("6 enter insert").text("Talks").keys("f8");
    user.sees("Talks").keys("ctrl+z").sees("part added");
    assert!(!user.screen().contains("│ Talks"), "{}", user.screen());
    user.keys("ctrl+y").sees("Talks");
}

#[test]
fn a_service_is_taken_out_and_nothing_else() {
    let mut user = user();
    user.keys("6 enter down").sees("►");
    let service = user.marked();
    user.keys("delete");
    assert!(!user.screen().contains(service.trim()), "{service}");
    // The head of the entry is no service.
    user.keys("home delete").sees("only services are taken out");
}

#[test]
fn a_filter_finds_in_any_alphabet_and_esc_takes_it_away() {
    let mut user = User::in_demo("bg-ozd", Language::Bulgarian, SMALL);
    user.keys("6 /").text("pristan").sees("Пристан");
    assert!(!user.screen().contains("Занималня"), "{}", user.screen());
    user.keys("esc").sees("Занималня");
}

#[test]
fn the_form_of_a_draft_stays_when_one_leaves_and_goes_on_later() {
    let mut user = user();
    user.keys("6 enter f4").keys("end").text(" new").keys("esc");
    user.keys("esc 4").sees("R-0004").keys("enter");
    user.sees(" new").keys("f8 6 enter").sees(" new");
}

#[test]
fn an_ended_organisation_stands_behind_the_others_and_can_be_used_again() {
    let mut user = user();
    user.keys("6");
    let first = user.marked();
    user.keys("o tab").text("moved away").keys("f8");
    // The selection stays with it; the first is another one now.
    user.keys("home");
    assert_ne!(user.marked(), first);
    user.keys("end");
    assert_eq!(user.marked(), first);
    user.keys("enter").sees("Ended on").sees("moved away");
    user.keys("f4").sees("has ended");
    user.keys("o esc home");
    assert_eq!(user.marked(), first);
}

#[test]
fn a_family_is_told_in_the_case_that_is_open_below() {
    let mut user = user();
    user.keys("2 tab enter");
    let title = user.screen();
    let number = title.lines().find_map(|line| {
        let at = line.find("26-")?;
        line.get(at..at + 7).map(str::to_owned)
    });
    let number = number.unwrap();
    // The digits of a case turn its panes: the registers are opened by their name.
    user.keys("ctrl+p").text("Registers").keys("enter");
    user.sees("Organisations").keys("f5");
    user.sees("Information given to the family").sees(&number);
    user.keys("tab").text("the mother").keys("f8");
    user.keys("esc 4")
        .sees("information given")
        .sees("the mother");
}

#[test]
fn the_case_and_who_was_told_are_chosen_by_name() {
    let mut user = user();
    user.keys("2 home");
    let first = user.marked();
    user.keys("6 f5 f4").sees("Not in the list");
    let marked = |user: &User| {
        // The list stands over the form, which has a marker of its own.
        let screen = user.screen();
        let line = screen.rsplit("│►").next().unwrap_or_default();
        let entry = line.split('│').next().unwrap_or_default();
        entry.trim().trim_start_matches("1 ").to_owned()
    };
    let offered = marked(&user);
    let (number, title) = offered.split_once(" · ").unwrap();
    // The next term first, as in the list of cases.
    assert!(first.contains(number), "{first} | {offered}");
    user.keys("enter").sees(number).keys("f4");
    user.sees("Not in the list");
    let person = marked(&user);
    assert!(title.contains(&person), "{title} | {person}");
    user.keys("enter f8");
    user.keys("f7").text(number).keys("enter 4");
    user.sees("information given").sees(&person);
}

#[test]
fn the_name_of_the_registers_leads_there_from_a_case_in_every_language() {
    for &language in Language::ALL {
        let mut user = User::in_demo("standard", language, SMALL);
        let name = caseload::lang::Lang::of(language).say("tab-registers");
        user.keys("2 tab enter ctrl+p").text(&name).keys("enter");
        user.sees(&format!("6 {name}"));
    }
}

#[test]
fn a_wrong_number_of_a_case_is_refused_beside_its_field() {
    let mut user = user();
    user.keys("6 f5").text("26-9999");
    user.keys("tab").text("x").keys("f8");
    user.sees("No case has the number 26-9999");
}

#[test]
fn the_directory_is_offered_where_a_body_an_agency_or_a_provider_is_named() {
    let line = |name: &str, kind: &str| DirectoryLine {
        id: uuid::Uuid::nil().into(),
        name: name.to_owned(),
        services: vec![ServiceLine {
            what: format!("{kind} help"),
            kind: kind.to_owned(),
        }],
    };
    let lines = [line("Alpha House", "legal"), line("Beta House", "medical")];
    let desk = Desk::new();
    let mut room = desk.room();
    room.directory = &lines;
    let offered = |kind: &FormKind, field: &str, answers: &Answers| -> Vec<String> {
        let fields = forms::fields(kind, &room, answers);
        let field = fields.into_iter().find(|each| each.id == field).unwrap();
        let choices = match field.kind {
            Kind::Choice(choices) => choices,
            _ => field.among,
        };
        let codes = choices.into_iter().map(|each| each.code);
        codes.filter(|code| code.ends_with("House")).collect()
    };
    let by_name = ["Alpha House", "Beta House"];
    let none = Answers::default();
    let (signal, case) = (desk.signal.number, desk.case.number);
    let decide = FormKind::Decide(signal);
    assert_eq!(offered(&decide, "transfer.to", &none), by_name);
    assert_eq!(offered(&FormKind::Signal, "informant.name", &none), by_name);
    let task = FormKind::Task(case, desk.case.plans[0].goals[0].id, None);
    assert_eq!(offered(&task, "owner.provider", &none), by_name);
    // Who has a service of the task's kind stands first.
    let medical = none.and("service", "medical");
    let first = ["Beta House", "Alpha House"];
    assert_eq!(offered(&task, "owner.provider", &medical), first);
}

#[test]
fn two_who_change_one_organisation_are_brought_together_field_by_field() {
    let mut user = user();
    user.keys("6 enter f4").keys("end").text(" mine");
    let other = user.another();
    let entry = other.entry("R-0004".parse().unwrap()).unwrap().unwrap();
    let mut text = entry.organisation().unwrap().clone();
    text.name = "Theirs".to_owned();
    let step = EntryStep::Write(Box::new(Head::Organisation(text)));
    let them = other.staff().unwrap()[1].login.clone();
    let command = Command::Entry(entry.id, step);
    let now = crate::office::moment(crate::user::NOW);
    other.execute(&them, now, &command, None, None).unwrap();
    user.keys("f8");
    user.sees("mine").sees("Theirs").sees("Name");
}
