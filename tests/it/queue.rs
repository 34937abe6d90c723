//! The queue as a user sees and steers it, and the frame around it.

use caseload::domain::change::Subject;
use caseload::domain::command::{Command, SignalStep};
use caseload::domain::forms::FormKind;
use caseload::domain::ids::SignalId;
use caseload::lang::Language;
use caseload::store::contract::{Applied, QueueView, Record, StoreError};
use caseload::ui::key::{Code, Key};
use caseload::ui::notice::Kind;
use caseload::ui::screen::Screen;
use caseload::ui::screen::messages::Messages;
use caseload::ui::screen::queue::Queue;
use caseload::ui::{Ask, Effect, Loaded, Model, Msg, Timer, draw, start, update};
use chrono::TimeDelta;
use proptest::prelude::*;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::style::Color;

use crate::sample;

/// A user in front of the queue; the store answers from the sample.
struct User {
    model: Model,
    /// What the shell was asked for, questions that were answered left out.
    effects: Vec<Effect>,
    rows: bool,
}

impl User {
    fn at(columns: u16, rows: u16, language: Language) -> Self {
        let queue = Screen::Queue(Queue::on(QueueView::Open));
        let world = sample::world(language);
        let model = Model::new(world, vec![queue], (columns, rows), "default");
        let mut user = Self {
            model,
            effects: Vec::new(),
            rows: true,
        };
        user.begin();
        user
    }

    fn begin(&mut self) {
        let effects = start(&mut self.model);
        self.settle(effects);
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
            let Some(answer) = self.answer(ask) else {
                self.effects.push(effect);
                continue;
            };
            self.send(Msg::Loaded(answer));
        }
    }

    fn answer(&self, ask: &Ask) -> Option<Loaded> {
        if matches!(ask, Ask::Queue(_)) {
            let rows = if self.rows {
                sample::rows()
            } else {
                Vec::new()
            };
            return Some(Loaded::Queue(rows, false, false));
        }
        if let Ask::Record(number) = ask {
            let found = (*number == sample::number(417)).then(sample::found);
            return Some(Loaded::Record(*number, found));
        }
        (*ask == Ask::Counts).then_some(Loaded::Counts(self.model.world.counts))
    }

    fn press(&mut self, keys: &str) -> &mut Self {
        for name in keys.split_whitespace() {
            let key = Key::parse(name).unwrap();
            self.send(Msg::Key(key));
        }
        self
    }

    fn types(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            self.send(Msg::Key(Key::plain(Code::Char(letter))));
        }
        self
    }

    /// The selection rests long enough.
    fn rests(&mut self) -> &mut Self {
        self.send(Msg::Woke(Timer::Rest));
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
}

#[test]
fn the_queue_at_80_columns_in_english() {
    let user = User::at(80, 24, Language::English);
    insta::assert_snapshot!(user.screen());
}

#[test]
fn the_queue_at_80_columns_in_russian() {
    let user = User::at(80, 24, Language::Russian);
    insta::assert_snapshot!(user.screen());
}

#[test]
fn the_queue_with_detail_at_120_columns_in_english() {
    let mut user = User::at(120, 40, Language::English);
    user.rests();
    insta::assert_snapshot!(user.screen());
}

#[test]
fn the_queue_with_detail_at_120_columns_in_russian() {
    let mut user = User::at(120, 40, Language::Russian);
    user.rests();
    insta::assert_snapshot!(user.screen());
}

#[test]
fn the_menu_says_why_something_cannot_be_done() {
    let mut user = User::at(80, 24, Language::English);
    user.press("f9");
    insta::assert_snapshot!(user.screen());
}

#[test]
fn help_lists_the_keys_and_finds_what_is_typed() {
    let mut user = User::at(80, 24, Language::English);
    user.press("f1").types("resp");
    insta::assert_snapshot!(user.screen());
}

#[test]
fn an_empty_queue_says_what_to_do() {
    let mut user = User::at(80, 24, Language::English);
    user.rows = false;
    user.send(Msg::RecordsChanged);
    assert!(
        user.screen()
            .contains("No signals waiting. F2 records one; F1 shows help.")
    );
}

#[test]
fn the_informant_is_never_named() {
    for language in [Language::English, Language::Russian] {
        let mut user = User::at(160, 50, language);
        user.rests();
        let screen = user.screen();
        assert!(!screen.contains("Withheld") && !screen.contains("000 000"));
    }
}

#[test]
fn enter_in_the_help_runs_what_is_selected() {
    let mut user = User::at(80, 24, Language::English);
    user.press("f1").types("responsible").press("enter");
    let asked = Effect::Ask(Ask::Form(FormKind::Assign(sample::number(417))));
    assert!(user.effects.contains(&asked));
    assert_eq!(user.model.screens.len(), 1);
}

#[test]
fn f2_asks_for_the_form_of_a_signal_anywhere() {
    for keys in ["f2", "f9 f2", "f1 f2"] {
        let mut user = User::at(80, 24, Language::English);
        user.press(keys);
        let asked = Effect::Ask(Ask::Form(FormKind::Signal));
        assert!(user.effects.contains(&asked), "{keys}");
    }
}

#[test]
fn taking_a_signal_loads_it_and_sends_its_revision() {
    let mut user = User::at(80, 24, Language::English);
    user.press("f3");
    let sent = user.effects.iter().find_map(|effect| {
        let Effect::Apply {
            command, based_on, ..
        } = effect
        else {
            return None;
        };
        Some((command, based_on))
    });
    let (command, based_on) = sent.unwrap();
    let me = sample::login("ana");
    assert!(matches!(
        &**command,
        Command::Signal(_, SignalStep::Assign { to, .. }) if *to == me
    ));
    assert_eq!(*based_on, Some(3));
}

#[test]
fn what_is_mine_cannot_be_taken_and_the_status_line_says_so() {
    let mut user = User::at(80, 24, Language::English);
    user.press("down down down f3");
    assert!(
        user.effects
            .iter()
            .all(|each| !matches!(each, Effect::Apply { .. }))
    );
    assert!(user.screen().contains("you are responsible already"));
}

#[test]
fn a_command_that_was_carried_out_is_told_and_what_is_shown_is_loaded_anew() {
    let mut user = User::at(80, 24, Language::English);
    user.press("f3");
    let applied = Applied {
        records: Vec::new(),
        way_back: None,
    };
    user.send(Msg::Applied(1, Ok(applied)));
    assert_eq!(user.model.notice.as_ref().unwrap().kind, Kind::Done);
    user.press("down");
    assert_eq!(user.model.notice, None);
    assert_eq!(user.model.log.latest().count(), 1);
}

#[test]
fn what_was_changed_is_selected_where_it_stands_now() {
    let mut user = User::at(80, 24, Language::English);
    user.press("f3");
    let row = sample::rows().remove(3);
    let number = *row.body.numbers.last().unwrap();
    let subject = Subject::Signal(SignalId(uuid::Uuid::nil()));
    let records = vec![Record {
        subject,
        number,
        rev: 1,
    }];
    user.send(Msg::Applied(
        1,
        Ok(Applied {
            records,
            way_back: None,
        }),
    ));
    let screen = user.screen();
    let selected = screen.lines().find(|line| line.contains('►')).unwrap();
    assert!(selected.contains(&row.number.to_string()), "{screen}");
}

#[test]
fn a_busy_database_is_told_until_esc() {
    let mut user = User::at(80, 24, Language::English);
    user.send(Msg::Failed(StoreError::Busy));
    user.press("down");
    assert_eq!(user.model.notice.as_ref().unwrap().kind, Kind::Busy);
    user.press("esc");
    assert_eq!(user.model.notice, None);
}

#[test]
fn esc_and_ctrl_c_never_leave_the_program() {
    let mut user = User::at(80, 24, Language::English);
    user.press("esc esc ctrl+c");
    assert!(!user.effects.contains(&Effect::Quit));
    assert!(user.screen().contains("F10"));
    user.press("f9 ctrl+c");
    assert_eq!(user.model.screens.len(), 1);
    user.press("f10");
    assert!(user.effects.contains(&Effect::Quit));
}

#[test]
fn a_filter_is_typed_and_esc_clears_it() {
    let mut user = User::at(80, 24, Language::English);
    user.press("/").types("t2").press("enter");
    assert!(user.screen().contains("with: t2"));
    assert!(
        !user
            .effects
            .iter()
            .any(|each| matches!(each, Effect::Apply { .. }))
    );
    user.press("esc");
    assert!(!user.screen().contains("with:"));
}

#[test]
fn the_views_go_round_with_tab() {
    let mut user = User::at(80, 24, Language::English);
    for name in [
        "mine",
        "overdue",
        "not sorted",
        "to redirect",
        "all signals",
        "open",
    ] {
        user.press("tab");
        assert!(
            user.screen().contains(&format!("Intake – {name}")),
            "{name}"
        );
    }
    user.press("shift+tab");
    assert!(user.screen().contains("Intake – all signals"));
}

#[test]
fn the_language_changes_while_one_works() {
    let mut user = User::at(80, 24, Language::English);
    user.press("f9").types("settings").press("enter");
    assert!(user.screen().contains("┌ Settings"));
    user.press("right enter");
    for code in ["bg", "ru"] {
        let kept = Effect::Set("language", code.to_owned());
        assert!(user.effects.contains(&kept), "{code}");
    }
    assert!(user.screen().contains("┌ Настройки"));
    user.press("esc");
    assert!(user.screen().contains("Очередь"));
}

#[test]
fn only_a_screen_with_time_left_wakes_each_minute() {
    let mut user = User::at(80, 24, Language::English);
    let wakes = |user: &User| {
        let minute = |each: &&Effect| matches!(each, Effect::Wake(_, Timer::Minute));
        user.effects.iter().filter(minute).count()
    };
    assert_eq!(wakes(&user), 1);
    user.press("down down");
    assert_eq!(wakes(&user), 1);
    user.press("f9");
    user.send(Msg::Woke(Timer::Minute));
    assert_eq!(wakes(&user), 1, "the menu shows no time");
    user.press("esc");
    assert_eq!(wakes(&user), 2);
}

#[test]
fn time_goes_on_in_the_queue() {
    let mut user = User::at(80, 24, Language::English);
    assert!(user.screen().contains("41 min"));
    user.send(Msg::Now(sample::now() + TimeDelta::minutes(1)));
    user.send(Msg::Woke(Timer::Minute));
    assert!(user.screen().contains("40 min"));
}

#[test]
fn a_reader_of_a_locked_office_is_told_why_nothing_can_be_written() {
    let mut user = User::at(80, 24, Language::English);
    user.model.world.read_only = true;
    user.press("f3 f2 f6");
    assert!(
        user.effects
            .iter()
            .all(|each| matches!(each, Effect::Wake(..)))
    );
    assert!(user.screen().contains("reading only"));
}

#[test]
fn only_the_sixteen_colours_of_the_terminal_are_used() {
    for theme in ["default", "high-contrast", "mono"] {
        let mut user = User::at(120, 40, Language::English);
        user.model.theme = caseload::ui::theme::Theme::of(theme);
        user.rests();
        for cell in user.sees().backend().buffer().content() {
            for colour in [cell.fg, cell.bg] {
                assert!(
                    !matches!(colour, Color::Rgb(..) | Color::Indexed(_)),
                    "{theme}"
                );
                assert!(theme != "mono" || colour == Color::Reset);
            }
        }
    }
}

#[test]
fn the_cursor_stands_on_the_selected_row() {
    let mut user = User::at(80, 24, Language::English);
    user.press("down down");
    let mut terminal = user.sees();
    let at = terminal.get_cursor_position().unwrap();
    let buffer = terminal.backend().buffer();
    assert_eq!(buffer[at].symbol(), "►");
}

#[test]
fn what_was_told_can_be_read_again() {
    let mut user = User::at(80, 24, Language::English);
    user.send(Msg::Failed(StoreError::Full));
    user.press("esc");
    assert!(!user.screen().contains("The disk is full"));
    user.press("f9").types("messages").press("enter");
    assert!(user.screen().contains("14:00  The disk is full"));
    user.press("esc");
    assert_eq!(user.model.screens.len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn no_size_of_the_window_breaks_the_drawing(
        columns in 0_u16..=200,
        rows in 0_u16..=70,
        keys in prop::sample::select(vec!["", "f1", "f9", "/", "end", "f9 end", "messages"]),
        russian in any::<bool>(),
    ) {
        let language = if russian { Language::Russian } else { Language::English };
        let mut user = User::at(80, 24, language);
        if keys == "messages" {
            user.send(Msg::Failed(StoreError::Full));
            let messages = Messages::of(&user.model.log);
            user.model.screens.push(Screen::Messages(messages));
        } else {
            user.press(keys);
        }
        user.rests();
        user.send(Msg::Resize(columns, rows));
        let mut terminal = user.sees();
        let at = terminal.get_cursor_position().unwrap();
        prop_assert!(columns == 0 || rows == 0 || (at.x < columns && at.y < rows));
    }
}
