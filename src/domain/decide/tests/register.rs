//! The registers: who writes, in which order of days, about which case, and what is taken back.

use std::collections::BTreeSet;

use super::*;
use crate::domain::command::{EntryStep, NewEntry};
use crate::domain::decide::offered;
use crate::domain::ids::ItemId;
use crate::domain::register::{
    ContactFamily, EntryKind, Group, Head, Imported, Match, Meeting, Member, Mismatch,
    MismatchState, MismatchStep, Organisation, PartText, SelfAssessment, Service, Session,
};
use crate::domain::term;
use crate::domain::undo;

/// The day of the tests, one before it and one after it.
const TODAY: &str = "2026-11-16";
const BEFORE: &str = "2026-11-15";
const AFTER: &str = "2026-11-17";

fn organisation(name: &str) -> Head {
    Head::Organisation(Organisation {
        name: name.to_owned(),
        ..Organisation::default()
    })
}

fn mismatch(found_on: &str, case: Option<Number>) -> Head {
    Head::Mismatch(Mismatch {
        bodies: "school, clinic".to_owned(),
        effect: "no help".to_owned(),
        measure: String::new(),
        case,
        found_on: day(found_on),
    })
}

fn family(from: &str) -> Head {
    Head::ContactFamily(ContactFamily {
        name: "Sample".to_owned(),
        phone: String::new(),
        experience: String::new(),
        languages: String::new(),
        offers: String::new(),
        from: day(from),
        prepared: "course".to_owned(),
    })
}

fn group(from: &str) -> Head {
    Head::Group(Group {
        programme: "steps".to_owned(),
        leader: "B. Example".to_owned(),
        place: String::new(),
        from: day(from),
    })
}

fn yearly(year: i32) -> Head {
    Head::SelfAssessment(SelfAssessment {
        year,
        answers: BTreeMap::new(),
    })
}

fn service(what: &str, external: &str) -> PartText {
    PartText::Service(Service {
        what: what.to_owned(),
        external: external.to_owned(),
        ..Service::default()
    })
}

fn step(on: &str) -> PartText {
    PartText::Step(MismatchStep {
        state: MismatchState::Raised,
        on: day(on),
        words: "told".to_owned(),
    })
}

fn pair(case: Number, from: &str, to: Option<&str>) -> PartText {
    PartText::Match(Match {
        case,
        from: day(from),
        agreement: "in words".to_owned(),
        to: to.map(day),
        why: to.map(|_to| "moved".to_owned()).unwrap_or_default(),
    })
}

fn meeting(of: ItemId, on: &str, next: Option<&str>) -> PartText {
    PartText::Meeting(Meeting {
        of,
        on: day(on),
        done: "walked".to_owned(),
        next: String::new(),
        next_on: next.map(day),
    })
}

fn member(case: Number, from: &str) -> PartText {
    PartText::Member(Member {
        case,
        person: "Child".to_owned(),
        from: day(from),
        to: None,
    })
}

fn session(on: &str, present: &[ItemId]) -> PartText {
    PartText::Session(Session {
        on: day(on),
        theme: "anger".to_owned(),
        present: present.iter().copied().collect(),
    })
}

impl World {
    /// Years that have a self-assessment.
    pub(super) fn years(&self) -> Vec<i32> {
        let heads = self.records.entries.values().map(|each| &each.head);
        heads
            .filter_map(|head| {
                let Head::SelfAssessment(text) = head else {
                    return None;
                };
                Some(text.year)
            })
            .collect()
    }

    fn enter(&mut self, who: &str, head: Head) -> Result<EntryId, Refusal> {
        let new = NewEntry {
            head,
            parts: Vec::new(),
            imported: None,
        };
        let changes = self.play(who, &Command::Enter(Box::new(new)))?;
        match changes.as_slice() {
            [Change::Entry(id, _)] => Ok(*id),
            other => panic!("{other:?}"),
        }
    }

    fn entry_step(&mut self, id: EntryId, step: EntryStep) -> Result<Vec<Change>, Refusal> {
        self.play("curator", &Command::Entry(id, step))
    }

    fn write(&mut self, id: EntryId, text: PartText) -> Result<ItemId, Refusal> {
        self.entry_step(id, EntryStep::WritePart(None, Box::new(text)))?;
        Ok(self.entry(id).parts.last().unwrap().id)
    }

    fn entry(&self, id: EntryId) -> &Entry {
        &self.records.entries[&id]
    }

    /// An open case of the curator, by its number.
    fn open_case(&mut self) -> (CaseId, Number) {
        let signal = self.checked(LEVEL_3);
        let case = self.open(signal);
        (case, self.case(case).number)
    }
}

#[test]
fn who_works_with_families_writes_the_registers_and_who_administers_the_directory_alone() {
    for (who, directory, others) in [
        ("duty", true, true),
        ("curator", true, true),
        ("supervisor", true, true),
        ("admin", true, false),
    ] {
        let mut world = World::new("sos-partner");
        for (head, allowed) in [
            (organisation("Sample"), directory),
            (mismatch(TODAY, None), others),
            (family(TODAY), others),
            (group(TODAY), others),
            (yearly(2025), others),
        ] {
            let kind = head.kind();
            let entered = world.enter(who, head);
            assert_eq!(entered.is_ok(), allowed, "{who} {kind:?}");
        }
    }
}

#[test]
fn a_method_has_the_registers_it_says_and_no_others() {
    let first = [EntryKind::Organisation, EntryKind::Mismatch];
    for id in ["standard", "bg-ozd", "lt-av", "ru-case", "ru-kcson"] {
        let mut world = World::new(id);
        assert_eq!(offered(&world.office.method), first, "{id}");
        for head in [family(TODAY), group(TODAY), yearly(2025)] {
            assert_eq!(
                world.enter("curator", head),
                Err(Refusal::NoSuchChoice),
                "{id}"
            );
        }
    }
    assert_eq!(offered(&pack("sos-partner")), EntryKind::ALL);
}

#[test]
fn nothing_is_entered_of_a_day_to_come() {
    let mut world = World::new("sos-partner");
    for head in [mismatch(AFTER, None), family(AFTER), group(AFTER)] {
        assert_eq!(world.enter("curator", head), Err(Refusal::InFuture));
    }
    let range = Refusal::OutOfRange(2000, 2026);
    assert_eq!(world.enter("curator", yearly(2027)), Err(range));
    let (_case, number) = world.open_case();
    let settling = world.enter("curator", mismatch(BEFORE, None)).unwrap();
    let volunteers = world.enter("curator", family(BEFORE)).unwrap();
    let steps = world.enter("curator", group(BEFORE)).unwrap();
    let matched = world.write(volunteers, pair(number, BEFORE, None)).unwrap();
    for (id, text) in [
        (settling, step(AFTER)),
        (volunteers, pair(number, AFTER, None)),
        (volunteers, meeting(matched, AFTER, None)),
        (steps, member(number, AFTER)),
        (steps, session(AFTER, &[])),
    ] {
        let kind = text.kind();
        assert_eq!(world.write(id, text), Err(Refusal::InFuture), "{kind:?}");
    }
}

#[test]
fn days_follow_one_another() {
    let mut world = World::new("sos-partner");
    let (_case, number) = world.open_case();
    let settling = world.enter("curator", mismatch(TODAY, None)).unwrap();
    let volunteers = world.enter("curator", family(BEFORE)).unwrap();
    let steps = world.enter("curator", group(TODAY)).unwrap();
    let matched = world.write(volunteers, pair(number, TODAY, None)).unwrap();
    for (id, text) in [
        (settling, step(BEFORE)),
        (volunteers, pair(number, "2026-11-01", Some(BEFORE))),
        (volunteers, pair(number, TODAY, Some(BEFORE))),
        (volunteers, meeting(matched, BEFORE, None)),
        (volunteers, meeting(matched, TODAY, Some(BEFORE))),
        (steps, member(number, BEFORE)),
        (steps, session(BEFORE, &[])),
    ] {
        let kind = text.kind();
        let refused = world.write(id, text);
        assert_eq!(refused, Err(Refusal::EndsBeforeStart), "{kind:?}");
    }
}

#[test]
fn a_number_that_is_no_case_is_refused() {
    let mut world = World::new("sos-partner");
    let signal = world.received();
    let signal = world.signal(signal).number;
    let volunteers = world.enter("curator", family(BEFORE)).unwrap();
    let steps = world.enter("curator", group(BEFORE)).unwrap();
    for number in [
        signal,
        Number {
            year: 26,
            place: 999,
        },
    ] {
        let refused = Refusal::NoSuchCase(number);
        let found = mismatch(TODAY, Some(number));
        assert_eq!(world.enter("curator", found), Err(refused.clone()));
        for (id, text) in [
            (volunteers, pair(number, TODAY, None)),
            (steps, member(number, TODAY)),
        ] {
            assert_eq!(world.write(id, text), Err(refused.clone()));
        }
    }
}

#[test]
fn a_closed_case_takes_nobody_new() {
    let mut world = World::new("sos-partner");
    let (case, number) = world.open_case();
    let volunteers = world.enter("curator", family(BEFORE)).unwrap();
    let matched = world.write(volunteers, pair(number, TODAY, None)).unwrap();
    world.case_mut(case).state = State::Closed;
    let steps = world.enter("curator", group(BEFORE)).unwrap();
    let refused = world.write(steps, member(number, TODAY));
    assert_eq!(refused, Err(Refusal::ClosedCase));
    // The match that stands is ended all the same.
    let ended = Box::new(pair(number, TODAY, Some(TODAY)));
    let step = EntryStep::WritePart(Some(matched), ended);
    assert!(world.entry_step(volunteers, step).is_ok());
}

#[test]
fn an_ended_entry_is_only_read_until_it_is_used_again() {
    let mut world = World::new("standard");
    let id = world.enter("curator", organisation("Sample")).unwrap();
    let end = EntryStep::Close {
        on: day(TODAY),
        why: "moved".to_owned(),
    };
    world.entry_step(id, end.clone()).unwrap();
    assert!(world.entry(id).is_over());
    for step in [
        end,
        EntryStep::Write(Box::new(organisation("Other"))),
        EntryStep::WritePart(None, Box::new(service("Advice", ""))),
    ] {
        let refused = world.entry_step(id, step);
        assert_eq!(refused, Err(Refusal::EndedEntry));
    }
    world.entry_step(id, EntryStep::Reopen).unwrap();
    assert!(world.write(id, service("Advice", "")).is_ok());
    let again = world.entry_step(id, EntryStep::Reopen);
    assert_eq!(again, Err(Refusal::NothingChanges));
}

#[test]
fn a_part_belongs_under_an_entry_of_its_kind() {
    let mut world = World::new("sos-partner");
    let id = world.enter("curator", organisation("Sample")).unwrap();
    assert_eq!(world.write(id, step(TODAY)), Err(Refusal::NotFound));
    let offer = world.write(id, service("Advice", "")).unwrap();
    let other = EntryStep::Write(Box::new(family(TODAY)));
    assert_eq!(world.entry_step(id, other), Err(Refusal::NotFound));
    let as_step = EntryStep::WritePart(Some(offer), Box::new(step(TODAY)));
    assert_eq!(world.entry_step(id, as_step), Err(Refusal::NotFound));
    let unknown = PartText::Service(Service {
        what: "Dance".to_owned(),
        kind: "dance".to_owned(),
        ..Service::default()
    });
    assert_eq!(world.write(id, unknown), Err(Refusal::NoSuchChoice));
}

#[test]
fn only_what_is_offered_is_taken_out_and_what_happened_stays() {
    let mut world = World::new("sos-partner");
    let house = world.enter("curator", organisation("Sample")).unwrap();
    let offer = world.write(house, service("Advice", "")).unwrap();
    world.entry_step(house, EntryStep::DropPart(offer)).unwrap();
    assert!(world.entry(house).parts.is_empty());
    let settling = world.enter("curator", mismatch(BEFORE, None)).unwrap();
    let told = world.write(settling, step(TODAY)).unwrap();
    let refused = world.entry_step(settling, EntryStep::DropPart(told));
    assert_eq!(refused, Err(Refusal::NoSuchChoice));
}

#[test]
fn a_mismatch_stands_as_its_latest_step_left_it_and_is_over_when_settled() {
    let mut world = World::new("ru-kcson");
    let id = world
        .enter("curator", mismatch("2026-11-01", None))
        .unwrap();
    assert_eq!(world.entry(id).standing(), MismatchState::Found);
    let state = |state, on: &str| {
        PartText::Step(MismatchStep {
            state,
            on: day(on),
            words: "words".to_owned(),
        })
    };
    world
        .write(id, state(MismatchState::Settled, "2026-11-12"))
        .unwrap();
    // What is written later but happened before does not undo the end.
    world
        .write(id, state(MismatchState::Raised, "2026-11-05"))
        .unwrap();
    assert_eq!(world.entry(id).standing(), MismatchState::Settled);
    assert!(world.entry(id).is_over());
}

#[test]
fn a_family_has_each_volunteer_once_and_the_next_meeting_is_a_term_of_the_curator() {
    let mut world = World::new("sos-partner");
    let (case, number) = world.open_case();
    let id = world.enter("curator", family(BEFORE)).unwrap();
    let matched = world.write(id, pair(number, BEFORE, None)).unwrap();
    let twice = world.write(id, pair(number, TODAY, None));
    assert_eq!(twice, Err(Refusal::AlreadyMatched));
    world
        .write(id, meeting(matched, TODAY, Some("2026-11-20")))
        .unwrap();
    let terms = |world: &World| {
        let entries = [world.entry(id).clone()];
        term::of_register(world.case(case), &entries, &world.office.calendar)
    };
    let term = terms(&world).remove(0);
    assert_eq!(
        term.kind,
        term::TermKind::FamilyMeeting("Sample".to_owned())
    );
    assert_eq!(term.holder, Some(login("curator")));
    let due = world.office.calendar.local_day(term.due_at);
    assert_eq!(due, day("2026-11-20"));
    // A match that has ended has no meeting to come, and takes none after its end.
    let ended = Box::new(pair(number, BEFORE, Some(BEFORE)));
    let step = EntryStep::WritePart(Some(matched), ended);
    world.entry_step(id, step).unwrap();
    assert_eq!(terms(&world), []);
    let late = world.write(id, meeting(matched, TODAY, None));
    assert_eq!(late, Err(Refusal::MatchEnded));
}

#[test]
fn a_session_counts_who_came_of_those_who_belonged_to_the_group_then() {
    let mut world = World::new("sos-partner");
    let (_case, number) = world.open_case();
    let id = world.enter("curator", group("2026-11-01")).unwrap();
    let early = world.write(id, member(number, "2026-11-01")).unwrap();
    let late = world.write(id, member(number, TODAY)).unwrap();
    world.write(id, session("2026-11-08", &[early])).unwrap();
    world.write(id, session(TODAY, &[late])).unwrap();
    let attendance = |id_of: ItemId| {
        let entry = world.entry(id);
        let (_id, text) = entry.members().find(|(each, _)| *each == id_of).unwrap();
        entry.attendance(id_of, text)
    };
    assert_eq!(attendance(early), (1, 2));
    assert_eq!(attendance(late), (1, 1));
    let stranger: ItemId = world.person();
    let refused = world.write(id, session(TODAY, &[stranger]));
    assert_eq!(refused, Err(Refusal::NoSuchChoice));
    let known: BTreeSet<ItemId> = [early, late].into();
    let members: BTreeSet<ItemId> = world.entry(id).members().map(|(id, _)| id).collect();
    assert_eq!(members, known);
}

#[test]
fn a_year_has_one_self_assessment() {
    let mut world = World::new("sos-partner");
    world.enter("curator", yearly(2025)).unwrap();
    let twice = world.enter("supervisor", yearly(2025));
    assert_eq!(twice, Err(Refusal::YearWritten(2025)));
    assert!(world.enter("curator", yearly(2026)).is_ok());
}

#[test]
fn telling_a_family_is_a_contact_of_its_open_case() {
    let mut world = World::new("standard");
    let (case, number) = world.open_case();
    let id = world.enter("curator", organisation("Sample")).unwrap();
    let told = |case: Number| EntryStep::Inform {
        case,
        contact: Box::new(NewContact {
            kind: crate::domain::contact::INFORMATION.to_owned(),
            at: moment("2026-11-16T07:00:00Z"),
            who: "mother".to_owned(),
            words: "Sample\n+1 23".to_owned(),
            observations: Vec::new(),
            next: None,
        }),
    };
    let changes = world.entry_step(id, told(number)).unwrap();
    let [Change::Case(of, CaseChange::ContactWritten(contact))] = changes.as_slice() else {
        panic!("{changes:?}");
    };
    assert_eq!(*of, case);
    assert_eq!(contact.words, "Sample\n+1 23");
    let command = Command::Entry(id, told(number));
    let clerk = world.play("admin", &command);
    assert!(clerk.is_err(), "who administers writes no contact");
    world.case_mut(case).state = State::Closed;
    let closed = world.entry_step(id, told(number));
    assert_eq!(closed, Err(Refusal::ClosedCase));
    let nowhere = Number {
        year: 26,
        place: 999,
    };
    let refused = world.entry_step(id, told(nowhere));
    assert_eq!(refused, Err(Refusal::NoSuchCase(nowhere)));
}

#[test]
fn another_import_changes_what_differs_and_leaves_what_was_written_here() {
    let mut world = World::new("standard");
    let new = NewEntry {
        head: organisation("Sample"),
        parts: vec![service("Advice", "a"), service("Talks", "b")],
        imported: Some(Imported {
            system: "city".to_owned(),
            id: "o1".to_owned(),
        }),
    };
    let changes = world.play("admin", &Command::Enter(Box::new(new))).unwrap();
    let [Change::Entry(id, _)] = changes.as_slice() else {
        panic!("{changes:?}");
    };
    let id = *id;
    world.write(id, service("By hand", "")).unwrap();
    let renew = |name: &str, parts: &[PartText]| EntryStep::Renew {
        head: Box::new(organisation(name)),
        parts: parts.to_vec(),
    };
    let same = [service("Advice", "a"), service("Talks", "b")];
    let unchanged = world.entry_step(id, renew("Sample", &same));
    assert_eq!(unchanged, Err(Refusal::NothingChanges));
    let other = [service("Advice, new", "a")];
    world.entry_step(id, renew("Sample House", &other)).unwrap();
    let entry = world.entry(id);
    assert_eq!(entry.title(), "Sample House");
    let whats: Vec<&str> = entry
        .parts
        .iter()
        .map(|part| part.text.service().unwrap().what.as_str())
        .collect();
    assert_eq!(whats, ["Advice, new", "By hand"]);
}

/// The way back of a step, as the store would keep it.
fn way_back(world: &World, command: &Command, changes: &[Change]) -> Option<Command> {
    undo::way_back(&world.facts(command), command, changes)
}

#[test]
fn a_change_is_taken_back_only_where_nobody_built_on_it() {
    let mut world = World::new("sos-partner");
    let (_case, number) = world.open_case();
    let id = world.enter("curator", family(BEFORE)).unwrap();
    let text = pair(number, BEFORE, None);
    let command = Command::Entry(id, EntryStep::WritePart(None, Box::new(text)));
    let before = world.entry(id).clone();
    let changes = world.decide("curator", &command).unwrap();
    let back = way_back(&world, &command, &changes).unwrap();
    for change in &changes {
        world.records.apply(change);
    }
    let matched = world.entry(id).parts[0].id;
    let undone = world.play("curator", &back).unwrap();
    assert_eq!(world.entry(id).parts, before.parts);
    // The journal tells both, and the way back of the way back does it again.
    assert_eq!(undone[0].action(), "taken-back");
    assert_eq!(world.entry(id).rev, before.rev + 2);
    let [Change::Entry(_, EntryChange::PutBack(swap))] = undone.as_slice() else {
        panic!("{undone:?}");
    };
    let again = undo::Swap {
        from: swap.to.clone(),
        to: swap.from.clone(),
        again: true,
    };
    world
        .entry_step(id, EntryStep::PutBack(Box::new(again)))
        .unwrap();
    world.write(id, meeting(matched, TODAY, None)).unwrap();
    assert_eq!(world.play("curator", &back), Err(Refusal::BuiltUpon));
}
