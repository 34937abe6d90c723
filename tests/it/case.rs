//! A case as its curator sees and steers it, and the journal of a record.

mod file;

use caseload::domain::case::{Case, Pending};
use caseload::domain::change::{CaseChange, Change};
use caseload::domain::command::{CaseStep, Command};
use caseload::domain::forms::FormKind;
use caseload::domain::ids::Number;
use caseload::domain::method::{Gate, State};
use caseload::domain::plan::TaskState;
use caseload::domain::refusal::{Missing, Refusal};
use caseload::domain::staff::Role;
use caseload::lang::Language;
use caseload::store::contract::{CaseFile, Found, HistoryRow, StoreError};
use caseload::ui::action::Action;
use caseload::ui::key::Key;
use caseload::ui::screen::Screen;
use caseload::ui::screen::case::{Case as CaseScreen, Tab};
use caseload::ui::screen::history::History;
use caseload::ui::{Ask, Effect, Loaded, Model, Msg, World, draw, start, update, words};
use chrono::TimeDelta;
use proptest::prelude::*;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

use crate::sample;

/// A user in front of a case; the store answers from the sample.
struct User {
    model: Model,
    file: CaseFile,
    /// What the shell was asked for, questions that were answered left out.
    effects: Vec<Effect>,
}

fn here() -> Number {
    sample::number(file::PLACE)
}

impl User {
    fn of(world: World, tab: Tab, size: (u16, u16), changed: impl FnOnce(&mut Case)) -> Self {
        let mut file = file::file(&world);
        changed(&mut file.case);
        let screens = vec![Screen::Case(CaseScreen::on(here(), tab))];
        let mut user = Self {
            model: Model::new(world, screens, size, "default"),
            file,
            effects: Vec::new(),
        };
        let effects = start(&mut user.model);
        user.settle(effects);
        user
    }

    fn on(tab: Tab) -> Self {
        Self::with(tab, |_case| {})
    }

    fn with(tab: Tab, changed: impl FnOnce(&mut Case)) -> Self {
        let world = file::world(Language::English, "standard");
        Self::of(world, tab, (80, 24), changed)
    }

    fn send(&mut self, msg: Msg) {
        let effects = update(&mut self.model, msg);
        self.settle(effects);
    }

    fn settle(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            let Effect::Ask(ask) = &effect else {
                self.effects.push(effect);
                continue;
            };
            match self.answer(ask) {
                Some(answer) => self.send(Msg::Loaded(answer)),
                None => self.effects.push(effect),
            }
        }
    }

    fn answer(&self, ask: &Ask) -> Option<Loaded> {
        if let Ask::Record(number) = ask {
            let found = Found::Case(Box::new(self.file.clone()));
            return Some(Loaded::Record(*number, Some(found)));
        }
        if let Ask::History(number, before, count) = ask {
            let rows = journal(*before, *count);
            return Some(Loaded::History(*number, rows));
        }
        (*ask == Ask::Counts).then_some(Loaded::Counts(self.model.world.counts))
    }

    fn press(&mut self, keys: &str) -> &mut Self {
        for name in keys.split_whitespace() {
            let key = if name == "space" { " " } else { name };
            self.send(Msg::Key(Key::parse(key).unwrap()));
        }
        self
    }

    fn sees(&self) -> Terminal<TestBackend> {
        let (columns, rows) = self.model.size;
        let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
        terminal.draw(|frame| draw(&self.model, frame)).unwrap();
        terminal
    }

    fn screen(&self) -> String {
        self.sees().backend().to_string()
    }

    fn asked(&self, kind: FormKind) -> bool {
        self.effects.contains(&Effect::Ask(Ask::Form(kind)))
    }

    fn sent(&self) -> Option<&CaseStep> {
        self.effects.iter().find_map(|effect| match effect {
            Effect::Apply {
                command, based_on, ..
            } => {
                assert_eq!(*based_on, Some(17));
                match &**command {
                    Command::Case(_, step) => Some(step),
                    other => panic!("{other:?}"),
                }
            }
            _ => None,
        })
    }

    fn why_not(&self, action: Action) -> Option<&'static str> {
        let top = self.model.screens.last().unwrap().asked();
        caseload::ui::why_not(top, action, &self.model.world)
    }
}

/// Entries 1 to 120, the latest first.
fn journal(before: Option<i64>, count: usize) -> Vec<HistoryRow> {
    let case = file::case();
    let plan = file::plan();
    let moved = CaseChange::TaskMoved {
        task: file::item(32),
        before: TaskState::Open,
        after: plan.task(file::item(32)).unwrap().state.clone(),
    };
    let changes = [
        moved,
        CaseChange::GoalWritten(plan.goals[0].clone()),
        CaseChange::ReviewHeld(Box::new(case.reviews[0].clone())),
        CaseChange::TeamJoined(case.team[2].clone()),
        CaseChange::ConsentWritten(plan.consents[1].clone()),
    ];
    let seqs = (1..=120)
        .rev()
        .filter(|seq| before.is_none_or(|before| *seq < before));
    let rows = seqs
        .zip(changes.iter().cycle())
        .take(count)
        .map(|(seq, change)| {
            let change = Change::Case(case.id, change.clone());
            HistoryRow {
                seq,
                at: sample::now() - TimeDelta::hours(120 - seq),
                actor: "ana".to_owned(),
                action: change.action().to_owned(),
                method: "urgency-1/1 standard/1".to_owned(),
                change: (seq != 116).then_some(change),
            }
        });
    rows.collect()
}

fn shown(language: Language, method: &str, size: (u16, u16), tab: Tab) -> String {
    User::of(file::world(language, method), tab, size, |_case| {}).screen()
}

const PANES: [(Tab, &str); 6] = [
    (Tab::Overview, "overview"),
    (Tab::Assessment, "assessment"),
    (Tab::Plan, "plan"),
    (Tab::Contacts, "contacts"),
    (Tab::Reviews, "reviews"),
    (Tab::History, "history"),
];

#[test]
fn each_pane_in_english_by_the_standard_method() {
    for (tab, name) in PANES {
        for size in [(80, 24), (120, 40)] {
            let screen = shown(Language::English, "standard", size, tab);
            insta::assert_snapshot!(format!("en_{name}_{}", size.0), screen);
        }
    }
}

#[test]
fn each_pane_in_russian_by_the_method_of_eight_stages() {
    for (tab, name) in PANES {
        for size in [(80, 24), (120, 40)] {
            let screen = shown(Language::Russian, "ru-kcson", size, tab);
            insta::assert_snapshot!(format!("ru_{name}_{}", size.0), screen);
        }
    }
}

#[test]
fn a_printed_case_says_everything_and_is_80_columns_wide() {
    for (language, method) in [
        (Language::English, "standard"),
        (Language::Russian, "ru-kcson"),
    ] {
        let world = file::world(language, method);
        let text = words::case_text(&world, &file::file(&world), &journal(None, 5));
        assert!(text.lines().all(|line| caseload::text::width(line) <= 80));
        insta::assert_snapshot!(format!("printed_{}", world.code()), text);
    }
}

#[test]
fn a_printed_signal_never_names_its_informant() {
    for language in [Language::English, Language::Russian] {
        let world = sample::world(language);
        let Found::Signal(file) = sample::found() else {
            panic!("the sample is a signal")
        };
        let text = words::signal_text(&world, &file, &[]);
        assert!(text.contains("26-0417") && text.contains("Kalo"));
        assert!(!text.contains("Withheld") && !text.contains("000 000"));
        assert!(text.lines().all(|line| caseload::text::width(line) <= 80));
    }
}

#[test]
fn digits_and_tab_go_through_the_panes() {
    let mut user = User::on(Tab::Overview);
    for (keys, name) in [
        ("3", "►3 Plan"),
        ("tab", "►4 Contacts"),
        ("shift+tab 6", "►6 History"),
    ] {
        user.press(keys);
        assert!(user.screen().contains(name), "{keys}");
    }
}

#[test]
fn space_asks_for_the_form_of_an_open_task() {
    let mut user = User::on(Tab::Plan);
    user.press("down space");
    assert!(user.asked(FormKind::TaskDone(here(), file::item(33))));
}

#[test]
fn the_overdue_task_of_a_goal_comes_first() {
    let screen = shown(Language::English, "standard", (80, 24), Tab::Plan);
    let late = screen.find("Change to day shifts").unwrap();
    assert!(late < screen.find("Course for parents").unwrap());
    assert!(screen.find("Course for parents").unwrap() < screen.find("Ask the grand").unwrap());
}

#[test]
fn space_on_a_done_task_asks_before_it_is_open_again() {
    let mut user = User::on(Tab::Plan);
    user.press("down down down space");
    assert!(user.screen().contains("Open the task again?"));
    user.press("esc");
    assert_eq!(user.sent(), None);
    user.press("space 1");
    let task = file::item(32);
    assert_eq!(user.sent(), Some(&CaseStep::TaskOpen { task }));
}

#[test]
fn a_plan_in_force_is_not_edited_and_a_plan_being_built_is_not_ticked() {
    let mut user = User::on(Tab::Plan);
    user.press("down");
    for action in [Action::Edit, Action::NewTask, Action::NewGoal, Action::Drop] {
        assert_eq!(user.why_not(action), Some("why-not-planning"), "{action:?}");
    }
    let mut user = building(|_case| {});
    user.press("down");
    assert_eq!(user.why_not(Action::Tick), Some("why-not-in-force"));
    user.press("f4 f6 g p");
    for kind in [
        FormKind::Task(here(), file::item(21), Some(file::item(33))),
        FormKind::Task(here(), file::item(21), None),
        FormKind::Goal(here(), None),
        FormKind::PlanHead(here()),
    ] {
        assert!(user.asked(kind.clone()), "{kind:?}");
    }
}

/// A user in front of a plan that is being built.
fn building(changed: impl FnOnce(&mut Case)) -> User {
    User::with(Tab::Plan, |case| {
        case.state = State::Plan;
        case.plans[0].in_force_at = None;
        changed(case);
    })
}

#[test]
fn delete_asks_before_a_task_or_goal_is_taken_out() {
    let mut user = building(|_case| {});
    user.press("down delete 2");
    assert_eq!(user.sent(), None);
    // Enter alone, and the key that asked, do nothing.
    user.press("delete delete enter");
    assert_eq!(user.sent(), None);
    user.press("delete 1");
    assert_eq!(user.sent(), Some(&CaseStep::DropTask(file::item(33))));
}

#[test]
fn a_plan_being_built_says_what_is_missing_and_a_heavy_one_that_it_is() {
    let user = building(|case| case.plans[0].next_review = None);
    let screen = user.screen();
    assert!(screen.contains("Missing before approval:"), "{screen}");
    assert!(
        screen.contains("4 appointments a week, at most 3"),
        "{screen}"
    );
}

#[test]
fn the_next_step_of_a_case_being_opened_assessed_or_planned_is_to_finish() {
    for state in [State::Opened, State::Assessment, State::Plan] {
        let mut user = User::with(Tab::Overview, |case| case.state = state);
        user.press("f8");
        assert_eq!(user.sent(), Some(&CaseStep::Finish), "{state:?}");
    }
}

#[test]
fn a_step_that_is_refused_shows_every_missing_gate() {
    let mut user = building(|_case| {});
    user.press("f8");
    let missing = vec![
        Missing::gate(Gate::NextReview),
        Missing::gate(Gate::Problem),
    ];
    let refused = StoreError::Refused(Refusal::NotYet(State::Plan, missing));
    user.send(Msg::Applied(1, Err(refused)));
    let screen = user.screen();
    assert!(screen.contains("Missing to go on:"), "{screen}");
    assert_eq!(screen.matches("- ").count(), 2, "{screen}");
    user.press("esc");
    assert!(!user.screen().contains("Missing to go on:"));
}

#[test]
fn what_is_missing_at_a_step_offers_the_form_that_supplies_it() {
    let mut user = building(|_case| {});
    user.press("f8");
    let refused = StoreError::Refused(Refusal::NotYet(
        State::Plan,
        vec![Missing::gate(Gate::NextReview)],
    ));
    user.send(Msg::Applied(1, Err(refused)));
    user.press("enter");
    assert!(user.asked(FormKind::PlanHead(here())));
}

#[test]
fn while_the_plan_is_carried_out_the_next_step_is_chosen() {
    let mut user = User::on(Tab::Overview);
    user.press("f8 1");
    assert!(user.asked(FormKind::Review(here())));
    user.press("f8 3");
    assert!(user.asked(FormKind::Urgent(here())));
}

#[test]
fn before_the_closure_form_stands_what_is_missing() {
    let mut user = User::on(Tab::Overview);
    user.press("f8 2");
    let screen = user.screen();
    assert!(
        screen.contains("Missing before the case can be closed:"),
        "{screen}"
    );
    for what in ["Course for parents", "26-0425", "agreement with the mother"] {
        assert!(screen.contains(what), "{what} {screen}");
    }
    user.press("enter");
    assert!(user.asked(FormKind::Closure(here())));
}

fn waiting(by: &str, roles: &[Role]) -> User {
    let mut world = file::world(Language::English, "standard");
    world.me.roles.extend(roles);
    let by = sample::login(by);
    User::of(world, Tab::Overview, (80, 24), |case| {
        case.pending = Some(Pending {
            state: State::Closing,
            by,
            at: sample::now(),
        });
        case.state = State::Closing;
    })
}

#[test]
fn a_step_that_waits_is_approved_or_sent_back_by_who_may() {
    let mut user = waiting("petar", &[Role::Supervisor]);
    assert!(user.screen().contains("WAITS for approval by supervisor"));
    user.press("f8 2");
    assert!(user.asked(FormKind::Return(here())));
    user.press("f8 1");
    assert!(user.asked(FormKind::Approve(here())));
    let user = waiting("petar", &[]);
    assert_eq!(user.why_not(Action::Decide), Some("why-not-the-body"));
    assert_eq!(user.why_not(Action::Closure), Some("why-not-waits"));
    let user = waiting("ana", &[Role::Supervisor]);
    assert_eq!(user.why_not(Action::Approve), None, "nobody else could");
}

#[test]
fn a_closed_case_is_for_reading_only() {
    let mut user = User::with(Tab::Plan, |case| case.state = State::Closed);
    user.press("down space f8 f4 f5 f3");
    assert_eq!(user.sent(), None);
    let asked = |effect: &Effect| matches!(effect, Effect::Ask(Ask::Form(_)));
    assert!(!user.effects.iter().any(asked));
    assert!(user.screen().contains("CLOSED, for reading only"));
    assert!(user.screen().contains("the case is closed"));
}

#[test]
fn only_the_team_works_on_a_case_but_everybody_may_write_a_contact() {
    let user = User::with(Tab::Overview, |case| case.team.clear());
    assert_eq!(user.why_not(Action::Review), Some("why-not-in-team"));
    assert_eq!(user.why_not(Action::Contact), None);
}

#[test]
fn a_new_signal_is_answered_with_f5_or_enter() {
    let mut user = User::on(Tab::Overview);
    user.press("f5");
    let form = FormKind::ResolveSignal(here(), sample::number(425));
    assert!(user.asked(form.clone()));
    user.effects.clear();
    user.press("enter 1");
    assert!(user.asked(form));
}

#[test]
fn the_journal_goes_on_when_one_comes_near_its_end() {
    let mut user = User::on(Tab::History);
    user.press("end end end end");
    assert!(user.screen().contains("▲"));
    user.press("home enter");
    assert!(user.screen().contains("Before"));
}

#[test]
fn the_journal_of_a_record_stands_alone_too() {
    let mut user = User::on(Tab::Overview);
    let journal = Screen::History(History::of(here()));
    user.model.screens.push(journal);
    user.send(Msg::RecordsChanged);
    assert!(user.screen().contains("Journal of 26-0310"));
    user.press("enter");
    assert!(user.screen().contains("After"));
    user.press("esc esc");
    assert_eq!(user.model.screens.len(), 1);
}

#[test]
fn every_change_has_a_word_in_every_language() {
    for (language, _method) in [(Language::English, ""), (Language::Russian, "")] {
        let lang = caseload::lang::Lang::of(language);
        for row in journal(None, 5) {
            assert!(
                lang.knows(&format!("change-{}", row.action)),
                "{}",
                row.action
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn no_size_of_the_window_breaks_the_drawing(
        columns in 0_u16..=200,
        rows in 0_u16..=70,
        keys in prop::sample::select(vec!["", "down down", "end", "f8", "f8 2", "enter", "pagedown up"]),
        place in 0_usize..6,
        russian in any::<bool>(),
    ) {
        let (language, method) =
            if russian { (Language::Russian, "ru-kcson") } else { (Language::English, "standard") };
        let world = file::world(language, method);
        let mut user = User::of(world, PANES[place].0, (80, 24), |_case| {});
        user.press(keys);
        user.send(Msg::Resize(columns, rows));
        user.press("down up");
        let mut terminal = user.sees();
        let at = terminal.get_cursor_position().unwrap();
        prop_assert!(columns == 0 || rows == 0 || (at.x < columns && at.y < rows));
    }
}
