//! A person in front of the whole program: real store, fixed clock, no terminal, nothing slept.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use caseload::clock::Clock;
use caseload::domain::forms::FormKind;
use caseload::domain::ids::Login;
use caseload::lang::{Lang, Language};
use caseload::shell::desk::Desk;
use caseload::shell::{Records as _, settle};
use caseload::store::contract::{Counts, QueueView};
use caseload::store::{Access, Patience, Seeded, Store};
use caseload::ui::ids::IdSource;
use caseload::ui::key::Key;
use caseload::ui::screen::Screen;
use caseload::ui::screen::queue::Queue;
use caseload::ui::{Ask, Loaded, Model, Mouse, Msg, Timer, World, draw};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Position;

/// The clock of the tests: a Monday afternoon.
pub(crate) const NOW: &str = "2026-11-16T14:00:00+02:00";

pub(crate) struct User {
    pub(crate) model: Model,
    desk: Desk,
    clock: Clock,
    rings: Vec<Timer>,
    /// Removed with its database when the user has gone.
    folder: Option<tempfile::TempDir>,
}

/// The database of a fictional office, made once for all tests of a method and language.
pub(crate) fn demo(method: &str, language: Language) -> Arc<Vec<u8>> {
    type Made = BTreeMap<(String, String), Arc<Vec<u8>>>;
    static MADE: Mutex<Made> = Mutex::new(BTreeMap::new());
    let key = (method.to_owned(), language.code().to_owned());
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    let bytes = made.entry(key).or_insert_with(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("demo.db");
        let store = Store::create(&path)
            .unwrap()
            .with_ids(Box::new(Seeded::new(1)));
        let pack = crate::office::pack(method);
        caseload::demo::fill(&store, pack, language, 1, crate::office::moment(NOW)).unwrap();
        drop(store);
        Arc::new(std::fs::read(&path).unwrap())
    });
    Arc::clone(bytes)
}

impl User {
    /// Somebody in the fictional office of a method; each works on a copy of their own.
    pub(crate) fn in_demo(method: &str, language: Language, size: (u16, u16)) -> Self {
        Self::in_demo_as(0, method, language, size)
    }

    /// The same as another member of its staff, by the place in the alphabet of logins.
    pub(crate) fn in_demo_as(
        place: usize,
        method: &str,
        language: Language,
        size: (u16, u16),
    ) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("demo.db");
        std::fs::write(&path, demo(method, language).as_slice()).unwrap();
        let store = Store::open(&path, Access::Write, Patience::Screen).unwrap();
        let me = store.staff().unwrap()[place].login.clone();
        let mut user = Self::at(store, &me, language, size);
        user.folder = Some(folder);
        user
    }

    /// Somebody of a store's own office.
    pub(crate) fn at(store: Store, me: &Login, language: Language, size: (u16, u16)) -> Self {
        let clock = Clock::fixed(crate::office::moment(NOW));
        let world = World {
            me: store.member(me).unwrap(),
            office: store.office().unwrap().unwrap(),
            staff: Arc::new(store.staff().unwrap()),
            now: clock.now(),
            lang: Lang::of(language),
            counts: Counts::default(),
            read_only: false,
            settings: caseload::ui::settings::Settings::default(),
            ids: IdSource::new(uuid::Uuid::from_u128(1 << 64)),
        };
        let drafts = store.drafts(me).unwrap();
        let mut screens = vec![Screen::Queue(Queue::on(QueueView::Open))];
        screens.extend(caseload::ui::open::offered(drafts));
        let model = Model::new(world, screens, size, "default");
        let desk = Desk::new(store, me.clone(), clock.clone()).unwrap();
        let mut user = Self {
            model,
            desk,
            clock,
            rings: Vec::new(),
            folder: None,
        };
        user.say(Msg::Resize(size.0, size.1));
        user
    }

    fn say(&mut self, msg: Msg) {
        let left = settle(&mut self.model, &mut self.desk, &self.clock, msg);
        for (_after, timer) in left.wakes {
            if !self.rings.contains(&timer) {
                self.rings.push(timer);
            }
        }
    }

    /// Asks the records, as the program does.
    pub(crate) fn ask(&mut self, ask: &Ask) -> Loaded {
        self.desk.ask(ask).unwrap()
    }

    /// The folder of this user's database.
    pub(crate) fn folder(&self) -> &std::path::Path {
        self.folder.as_ref().unwrap().path()
    }

    /// Opens a form, as a screen does.
    pub(crate) fn form(&mut self, kind: FormKind) -> &mut Self {
        let loaded = self.ask(&Ask::Form(kind));
        self.say(Msg::Loaded(loaded));
        self
    }

    /// Presses keys, by name: `f2 down enter a`.
    pub(crate) fn keys(&mut self, names: &str) -> &mut Self {
        for name in names.split_whitespace() {
            let key = Key::parse(name).unwrap_or_else(|| panic!("no key {name}"));
            self.say(Msg::Key(key));
        }
        self
    }

    /// Types a text.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            self.say(Msg::Key(Key::plain(caseload::ui::key::Code::Char(letter))));
        }
        self
    }

    /// Lets every timer ring that was set, but the minute's.
    pub(crate) fn waits(&mut self) -> &mut Self {
        for timer in std::mem::take(&mut self.rings) {
            if timer != Timer::Minute {
                self.say(Msg::Woke(timer));
            }
        }
        self
    }

    /// Is told that another program has written, as after a quiet second.
    pub(crate) fn hears_of_others(&mut self) -> &mut Self {
        self.say(Msg::RecordsChanged);
        self
    }

    /// The screen, and where its cursor stands.
    pub(crate) fn drawn(&self) -> (Buffer, Option<Position>) {
        let (columns, rows) = self.model.size;
        let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
        terminal.draw(|frame| draw(&self.model, frame)).unwrap();
        let cursor = terminal.backend().cursor_visible();
        let cursor = cursor.then(|| terminal.backend().cursor_position());
        (terminal.backend().buffer().clone(), cursor)
    }

    /// Gives the window another size.
    pub(crate) fn resizes(&mut self, columns: u16, rows: u16) -> &mut Self {
        self.say(Msg::Resize(columns, rows));
        self
    }

    /// Uses the mouse at a column and row.
    pub(crate) fn points(&mut self, mouse: Mouse, column: u16, row: u16) -> &mut Self {
        self.say(Msg::Mouse(mouse, column, row));
        self
    }

    /// Clicks on a text that stands on the screen.
    pub(crate) fn clicks(&mut self, text: &str) -> &mut Self {
        let screen = self.screen();
        let found = (0..).zip(screen.lines()).find_map(|(row, line)| {
            let before = line.split_once(text)?.0;
            Some((u16::try_from(before.chars().count()).unwrap(), row))
        });
        let (column, row) = found.unwrap_or_else(|| panic!("no {text:?} on\n{screen}"));
        self.points(Mouse::Click, column, row)
    }

    /// The row that has the marker.
    pub(crate) fn marked(&self) -> String {
        let screen = self.screen();
        let marked = screen
            .lines()
            .find_map(|line| Some(line.split_once("│►")?.1));
        marked.unwrap_or_default().to_owned()
    }

    /// The screen as text.
    pub(crate) fn screen(&self) -> String {
        let (buffer, _cursor) = self.drawn();
        let width = usize::from(buffer.area.width);
        let rows = buffer.content.chunks(width);
        let rows = rows.map(|row| {
            row.iter()
                .map(ratatui::buffer::Cell::symbol)
                .collect::<String>()
        });
        rows.map(|row| row.trim_end().to_owned())
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// Puts a saved view into the program, as a start does.
    pub(crate) fn opens_with_views(&mut self, views: caseload::ui::views::Views) -> &mut Self {
        self.model.views = views;
        self
    }

    /// A personal setting as the store keeps it.
    pub(crate) fn setting(&self, name: &str) -> Option<String> {
        let path = self.folder.as_ref().unwrap().path().join("demo.db");
        let store = Store::open(&path, Access::Read, Patience::Screen).unwrap();
        store.setting(&self.model.world.me.login, name).unwrap()
    }

    /// Another program on the same records.
    pub(crate) fn another(&self) -> Store {
        let path = self.folder.as_ref().unwrap().path().join("demo.db");
        Store::open(&path, Access::Write, Patience::Command).unwrap()
    }

    /// Requires that a text stands on the screen.
    pub(crate) fn sees(&mut self, text: &str) -> &mut Self {
        let screen = self.screen();
        assert!(screen.contains(text), "no {text:?} on\n{screen}");
        self
    }
}
