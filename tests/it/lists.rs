//! The list of cases, the agenda, the search and the welcome as a user sees and steers them.

use caseload::domain::command::OfficeKind;
use caseload::domain::forms::FormKind;
use caseload::domain::ids::{CaseId, ItemId};
use caseload::domain::method::State;
use caseload::domain::staff::Role;
use caseload::domain::term::TermKind;
use caseload::lang::Language;
use caseload::store::contract::{CaseRow, CaseView, Hit, TermRow};
use caseload::ui::key::{Code, Key};
use caseload::ui::screen::Screen;
use caseload::ui::screen::agenda::Agenda;
use caseload::ui::screen::cases::Cases;
use caseload::ui::screen::find::Find;
use caseload::ui::screen::queue::Queue;
use caseload::ui::screen::welcome::{self, Welcome};
use caseload::ui::{Ask, Effect, Loaded, Model, Msg, Timer, draw, start, update};
use chrono::TimeDelta;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use uuid::Uuid;

use crate::sample;

/// A user in front of a screen; the store answers from the rows below.
struct User {
    model: Model,
    /// What the shell was asked for, questions that were answered left out.
    effects: Vec<Effect>,
    asked: Vec<Ask>,
    hits: Vec<Hit>,
}

impl User {
    fn at(screen: Screen, (columns, rows): (u16, u16), language: Language) -> Self {
        let queue = Screen::Queue(Queue::default());
        Self::on(vec![queue, screen], (columns, rows), language)
    }

    fn on(screens: Vec<Screen>, size: (u16, u16), language: Language) -> Self {
        let world = sample::world(language);
        let model = Model::new(world, screens, size, "default");
        let mut user = Self {
            model,
            effects: Vec::new(),
            asked: Vec::new(),
            hits: hits(),
        };
        let effects = start(&mut user.model);
        user.settle(effects);
        user
    }

    fn send(&mut self, msg: Msg) {
        let effects = update(&mut self.model, msg);
        self.settle(effects);
    }

    fn settle(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            if let Effect::Ask(ask) = &effect {
                self.asked.push(ask.clone());
            }
            match self.answer(&effect) {
                Some(answer) => self.send(Msg::Loaded(answer)),
                None => self.effects.push(effect),
            }
        }
    }

    fn answer(&self, effect: &Effect) -> Option<Loaded> {
        if let Effect::Search(ticket, _words) = effect {
            return Some(Loaded::Hits(*ticket, self.hits.clone(), false));
        }
        let Effect::Ask(ask) = effect else {
            return None;
        };
        if let Ask::Cases(ask) = ask {
            let closed = ask.view == CaseView::Closed;
            let rows = if closed { Vec::new() } else { cases() };
            return Some(Loaded::Cases(rows, false, false));
        }
        let Ask::Agenda(ask) = ask else { return None };
        let mine = |row: &TermRow| ask.holder.is_none() || row.holder == ask.holder;
        let rows = terms().into_iter().filter(mine).collect();
        Some(Loaded::Agenda(rows, false, false))
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

    fn screen(&self) -> String {
        let (columns, rows) = self.model.size;
        let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
        terminal.draw(|frame| draw(&self.model, frame)).unwrap();
        terminal.backend().to_string()
    }
}

const SMALL: (u16, u16) = (80, 24);
const LARGE: (u16, u16) = (120, 40);

fn cases() -> Vec<CaseRow> {
    let rows = [
        (
            311,
            "Kalo",
            State::Implementation,
            1,
            Some(-80),
            Some("ana"),
            false,
        ),
        (
            298,
            "Iva, Boyan",
            State::Plan,
            3,
            Some(2_900),
            Some("ana"),
            true,
        ),
        (
            305,
            "Деси Примерова",
            State::Assessment,
            2,
            Some(30_000),
            Some("petar"),
            false,
        ),
        (310, "", State::Opened, 4, None, None, false),
    ];
    let row = |(place, title, state, level, left, curator, pending): (
        u32,
        &str,
        State,
        u8,
        Option<i64>,
        Option<&str>,
        bool,
    )| CaseRow {
        number: sample::number(place),
        id: CaseId(Uuid::from_u128(u128::from(place))),
        title: title.to_owned(),
        state,
        level,
        curator: curator.map(sample::login),
        next_due: left.map(|left| sample::now() + TimeDelta::minutes(left)),
        opened_at: sample::now() - TimeDelta::days(30),
        closed_at: None,
        pending,
    };
    rows.into_iter().map(row).collect()
}

fn terms() -> Vec<TermRow> {
    let item = ItemId(Uuid::from_u128(9));
    let calendar = sample::world(Language::English).office.calendar.clone();
    let today = calendar.local_day(sample::now());
    let end = |days: i64| calendar.end_of_day(today + TimeDelta::days(days));
    let soon = |minutes: i64| sample::now() + TimeDelta::minutes(minutes);
    let visit = TermKind::Task(item, "visit the school".to_owned());
    let rows = [
        (311, end(-3), visit, "Kalo", Some("ana"), 3),
        (417, soon(-80), TermKind::SeeChild, "Kalo", None, 0),
        (431, soon(41), TermKind::Sort, "", None, 0),
        (425, soon(210), TermKind::SeeChild, "Деси", Some("petar"), 0),
        (
            298,
            end(0),
            TermKind::Approval(State::Plan),
            "Iva, Boyan",
            Some("ana"),
            3,
        ),
        (311, end(1), TermKind::Review, "Kalo", Some("ana"), 14),
        (
            305,
            end(9),
            TermKind::Deadline("plan".to_owned()),
            "Деси",
            Some("petar"),
            3,
        ),
        (
            298,
            end(60),
            TermKind::Review,
            "Iva, Boyan",
            Some("ana"),
            14,
        ),
    ];
    let row = |(place, due_at, kind, title, holder, warn_days): (
        u32,
        caseload::domain::Moment,
        TermKind,
        &str,
        Option<&str>,
        u32,
    )| TermRow {
        number: sample::number(place),
        place: 1,
        is_case: place < 400,
        to_the_hour: matches!(kind, TermKind::SeeChild | TermKind::Sort),
        kind,
        title: title.to_owned(),
        due_at,
        holder: holder.map(sample::login),
        warn_days,
    };
    rows.into_iter().map(row).collect()
}

fn hits() -> Vec<Hit> {
    let hit = |place, is_case, name: &str, why, stands: &str| Hit {
        number: sample::number(place),
        is_case,
        name: name.to_owned(),
        why,
        at: sample::now() - TimeDelta::days(i64::from(500 - place)),
        stands: stands.to_owned(),
    };
    vec![
        hit(417, false, "Kalo", "name", "sorted"),
        hit(311, true, "Kalo", "name", "implementation"),
        hit(205, false, "", "text", "screened_out"),
    ]
}

fn at_cases(size: (u16, u16), language: Language) -> User {
    User::at(Screen::Cases(Cases::on(CaseView::Open)), size, language)
}

fn at_agenda(size: (u16, u16), language: Language) -> User {
    User::at(Screen::Agenda(Agenda::default()), size, language)
}

fn at_find(size: (u16, u16), language: Language) -> User {
    User::at(Screen::Find(Find::at(sample::now())), size, language)
}

fn at_welcome(language: Language) -> User {
    let methods = ["standard", "ru-kcson"];
    let methods = methods.map(|id| {
        (
            id.to_owned(),
            caseload::method::built_in(id).unwrap().unwrap(),
        )
    });
    let first = methods[0].1.clone();
    let welcome = Welcome::new(
        methods.to_vec(),
        chrono_tz::Europe::Sofia,
        sample::login("ana"),
    );
    let mut user = User::on(vec![Screen::Welcome(welcome)], SMALL, language);
    user.model.world.office = welcome::placeholder(first, chrono_tz::Europe::Sofia);
    user
}

/// One snapshot for each language and size.
macro_rules! pictures {
    ($($name:ident: $opens:expr;)*) => {$(
        #[test]
        fn $name() {
            for (code, language) in [("en", Language::English), ("ru", Language::Russian)] {
                for size in [SMALL, LARGE] {
                    let opens: fn((u16, u16), Language) -> User = $opens;
                    let user = opens(size, language);
                    let name = format!("{}_{code}_{}", stringify!($name), size.0);
                    insta::assert_snapshot!(name, user.screen());
                }
            }
        }
    )*};
}

pictures! {
    the_list_of_cases: at_cases;
    the_agenda_of_the_office: |size, language| {
        let mut user = at_agenda(size, language);
        user.press("tab");
        user
    };
    my_agenda: at_agenda;
    what_was_found: |size, language| {
        let mut user = at_find(size, language);
        user.types("kalo").send(Msg::Woke(Timer::Search));
        user
    };
    nothing_found: |size, language| {
        let mut user = at_find(size, language);
        user.hits.clear();
        user.types("kaloyan primer").send(Msg::Woke(Timer::Search));
        user
    };
}

#[test]
fn the_views_of_the_cases_go_round_with_tab_and_m_changes_between_mine_and_all() {
    let mut user = at_cases(SMALL, Language::English);
    for name in ["waiting for approval", "closed", "mine", "open"] {
        user.press("tab");
        assert!(user.screen().contains(&format!("Cases – {name}")), "{name}");
    }
    user.press("m");
    assert!(user.screen().contains("Cases – mine"));
    user.press("tab tab tab");
    assert!(user.screen().contains("No cases here."));
}

#[test]
fn another_curator_is_named_from_the_list() {
    for key in ["f3", "f6"] {
        let mut user = at_cases(SMALL, Language::English);
        user.press("down").press(key);
        let asked = Ask::Form(FormKind::NameCurator(sample::number(298)));
        assert!(user.asked.contains(&asked), "{key}");
    }
}

#[test]
fn the_detail_of_a_case_is_loaded_when_the_selection_rests_and_there_is_room() {
    let mut user = at_cases(LARGE, Language::English);
    user.press("down").send(Msg::Woke(Timer::Rest));
    assert!(user.asked.contains(&Ask::Record(sample::number(298))));
    let mut user = at_cases(SMALL, Language::English);
    user.press("down");
    assert!(
        !user
            .effects
            .iter()
            .any(|each| matches!(each, Effect::Wake(_, Timer::Rest)))
    );
}

#[test]
fn esc_clears_the_filter_of_the_cases_and_then_leaves() {
    let mut user = at_cases(SMALL, Language::English);
    user.press("/").types("t2").press("enter esc");
    assert!(user.screen().contains("Cases – open"));
    assert_eq!(user.model.screens.len(), 2);
    user.press("esc");
    assert_eq!(user.model.screens.len(), 1);
}

#[test]
fn the_agenda_asks_for_mine_and_with_tab_for_everybody() {
    let mut user = at_agenda(SMALL, Language::English);
    user.press("tab m");
    let holders: Vec<_> = user
        .asked
        .iter()
        .filter_map(|ask| {
            let Ask::Agenda(ask) = ask else { return None };
            Some(ask.holder.clone())
        })
        .collect();
    let me = Some(sample::login("ana"));
    assert_eq!(holders, [me.clone(), None, me]);
}

#[test]
fn the_selected_term_is_always_visible_however_low_the_window() {
    for rows in 16..40 {
        let mut user = at_agenda((80, rows), Language::English);
        user.press("tab");
        for _ in 0..terms().len() {
            assert!(user.screen().contains('►'), "{rows}");
            user.press("down");
        }
        assert!(user.screen().contains("►  in 60 days"), "{}", user.screen());
    }
}

#[test]
fn terms_pass_their_time_while_one_looks_at_them() {
    let mut user = at_agenda(SMALL, Language::English);
    user.press("tab");
    assert!(user.screen().contains("soon: 41 min"));
    user.send(Msg::Now(sample::now() + TimeDelta::minutes(50)));
    user.send(Msg::Woke(Timer::Minute));
    assert!(
        user.screen().contains("▲ overdue 9 min"),
        "{}",
        user.screen()
    );
}

#[test]
fn the_search_waits_until_one_stops_typing_and_takes_only_the_newest_answer() {
    let mut user = at_find(SMALL, Language::English);
    user.types("ka");
    assert!(
        user.effects
            .iter()
            .any(|each| matches!(each, Effect::Wake(_, Timer::Search)))
    );
    assert!(!user.screen().contains("26-0417"));
    let late = Loaded::Hits(1, hits(), false);
    user.send(Msg::Loaded(late));
    assert!(!user.screen().contains("26-0417"));
    user.send(Msg::Woke(Timer::Search));
    assert!(user.screen().contains("26-0417"));
}

#[test]
fn esc_clears_the_search_and_then_leaves_and_f7_opens_it_once() {
    let mut user = at_find(SMALL, Language::English);
    user.press("f7")
        .types("kalo")
        .send(Msg::Woke(Timer::Search));
    user.press("esc");
    assert!(!user.screen().contains("26-0417"));
    assert_eq!(user.model.screens.len(), 2);
    user.press("esc");
    assert_eq!(user.model.screens.len(), 1);
}

#[test]
fn wider_words_are_searched_with_enter() {
    let mut user = at_find(SMALL, Language::English);
    user.hits.clear();
    user.types("kaloyan primer").send(Msg::Woke(Timer::Search));
    user.hits = hits();
    user.press("enter");
    let screen = user.screen();
    assert!(
        screen.contains("Search: kaloyan ") && screen.contains("26-0417"),
        "{screen}"
    );
}

#[test]
fn letters_and_digits_are_typed_into_the_search() {
    let mut user = at_find(SMALL, Language::English);
    user.types("26-0417 ?dst");
    assert!(user.screen().contains("Search: 26-0417 ?dst"));
}

#[test]
fn the_welcome_asks_for_the_language_first() {
    let mut user = at_welcome(Language::English);
    insta::assert_snapshot!(user.screen());
    user.press("down down enter");
    assert!(
        user.effects
            .contains(&Effect::Set("language", "ru".to_owned()))
    );
    insta::assert_snapshot!(user.screen());
}

#[test]
fn the_four_ways_lead_where_they_say() {
    for (digit, expected) in [("1", Effect::OpenDemo), ("4", Effect::Quit)] {
        let mut user = at_welcome(Language::English);
        user.press("enter").press(digit);
        assert!(user.effects.contains(&expected), "{digit}");
    }
    let mut user = at_welcome(Language::English);
    user.press("enter 3 enter");
    assert!(user.screen().contains("Type the path of a file first."));
    user.types("/data/our office.db").press("enter");
    assert!(
        user.effects
            .contains(&Effect::OpenFile("/data/our office.db".to_owned()))
    );
}

#[test]
fn an_office_is_set_up_page_by_page() {
    let mut user = at_welcome(Language::English);
    user.press("enter 2 enter");
    assert!(user.screen().contains("Type the name of the office first."));
    user.types("Our office").press("enter");
    assert!(user.screen().contains("►Europe / Sofia"));
    user.types("viln");
    insta::assert_snapshot!(user.screen());
    user.press("enter down enter")
        .types("A. Sample")
        .press("enter");
    insta::assert_snapshot!(user.screen());
    user.press("enter");
    let created = user.effects.iter().find_map(|effect| {
        let Effect::CreateOffice(made) = effect else {
            return None;
        };
        Some(made)
    });
    let (office, staff) = &**created.unwrap();
    assert_eq!(
        (office.name.as_str(), office.kind),
        ("Our office", OfficeKind::Real)
    );
    assert_eq!(office.calendar.zone, chrono_tz::Europe::Vilnius);
    assert_eq!(office.method.id, "ru-kcson");
    assert_eq!(staff[0].login, sample::login("ana"));
    assert_eq!(staff[0].roles, Role::ALL);
}

#[test]
fn esc_goes_back_page_by_page_and_leaves_nothing_behind() {
    let mut user = at_welcome(Language::English);
    user.press("enter 2")
        .types("Our office")
        .press("enter enter esc esc esc esc esc esc");
    assert!(user.screen().contains("Choose your language"));
    let asks = |effect: &Effect| matches!(effect, Effect::CreateOffice(_) | Effect::Quit);
    assert!(!user.effects.iter().any(asks));
}

#[test]
fn before_there_is_an_office_no_key_asks_for_one() {
    let mut user = at_welcome(Language::English);
    user.press("f1 f2 f3 f4 f5 f6 f7 f8 f9 ctrl+f ctrl+n tab");
    assert_eq!(user.model.screens.len(), 1);
    assert!(user.asked.iter().all(|ask| *ask == Ask::Counts));
    user.press("f10");
    assert!(user.effects.contains(&Effect::Quit));
}
