//! Pictures for the README: the program on a fictional office, drawn without a terminal.
//!
//! A picture that went stale fails here; `UPDATE_PICTURES=1 cargo test pictures` draws them anew.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use caseload::clock::Clock;
use caseload::demo;
use caseload::lang::{Lang, Language};
use caseload::shell::Records;
use caseload::shell::desk::Desk;
use caseload::store::contract::{Counts, QueueView};
use caseload::store::{Seeded, Store};
use caseload::ui::ids::IdSource;
use caseload::ui::key::Key;
use caseload::ui::screen::Screen;
use caseload::ui::screen::queue::Queue;
use caseload::ui::{Effect, Model, Msg, Timer, World, draw, start, svg, update};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use uuid::Uuid;

use crate::sample;

/// The window of a picture.
const SIZE: (u16, u16) = (100, 30);
/// From this seed and [`sample::now`] the office is always the same.
const SEED: u64 = 1;

/// A fictional office with somebody in front of it.
struct Demo {
    model: Model,
    desk: Desk,
}

impl Demo {
    fn open(language: Language) -> Self {
        let store = Store::in_memory()
            .unwrap()
            .with_ids(Box::new(Seeded::new(SEED)));
        let method = caseload::method::built_in(demo::method()).unwrap().unwrap();
        demo::fill(&store, method, language, SEED, sample::now()).unwrap();
        let staff = store.staff().unwrap();
        let words = Lang::of(language);
        let me = staff[0].clone();
        let world = World {
            me: me.clone(),
            office: store.office().unwrap().unwrap(),
            staff: Arc::new(staff),
            now: sample::now(),
            lang: words,
            counts: Counts::default(),
            read_only: false,
            settings: caseload::ui::settings::Settings::default(),
            ids: IdSource::new(Uuid::from_u128(1)),
        };
        let queue = Screen::Queue(Queue::on(QueueView::Open));
        let model = Model::new(world, vec![queue], SIZE, "default");
        let desk = Desk::new(store, me.login, Clock::fixed(sample::now())).unwrap();
        let mut demo = Self { model, desk };
        let effects = start(&mut demo.model);
        demo.settle(effects);
        demo.send(Msg::Woke(Timer::Rest));
        demo
    }

    fn send(&mut self, msg: Msg) {
        let effects = update(&mut self.model, msg);
        self.settle(effects);
    }

    fn settle(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            if let Effect::Ask(ask) = effect {
                let answer = self.desk.ask(&ask).unwrap();
                self.send(Msg::Loaded(answer));
            }
        }
    }

    fn press(&mut self, keys: &str) {
        for name in keys.split_whitespace() {
            self.send(Msg::Key(Key::parse(name).unwrap()));
            self.send(Msg::Woke(Timer::Rest));
        }
    }

    fn frame(&self) -> Buffer {
        let area = Rect::new(0, 0, SIZE.0, SIZE.1);
        let mut buf = Buffer::empty(area);
        draw::render(&self.model, area, &mut buf);
        buf
    }
}

/// Compares a picture with the file of its name, or writes it there.
fn compare(name: &str, drawn: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/pictures")
        .join(name);
    if std::env::var_os("UPDATE_PICTURES").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, drawn).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == drawn,
        "{name} is stale: UPDATE_PICTURES=1 cargo test pictures draws it anew"
    );
}

/// A picture: its name, the language, and the keys that lead to its screen.
type Scene = (&'static str, Language, &'static str);

const SCENES: &[Scene] = &[
    ("queue-en", Language::English, ""),
    ("queue-bg", Language::Bulgarian, ""),
    ("queue-ru", Language::Russian, "down"),
    ("queue-pl", Language::Polish, "down"),
    ("queue-lt", Language::Lithuanian, "down"),
    (
        "sort-bg",
        Language::Bulgarian,
        "down down down down f4 1 1 1 2 1",
    ),
    ("case-en", Language::English, "2 enter 3 down down"),
    ("closure-ru", Language::Russian, "2 enter o 1"),
];

#[test]
fn the_pictures_of_the_readme_are_fresh() {
    for &(name, language, keys) in SCENES {
        let mut demo = Demo::open(language);
        demo.press(keys);
        compare(&format!("{name}.svg"), &svg::picture(&demo.frame()));
    }
}

#[test]
fn the_tabs_lead_through_a_whole_office() {
    for &language in Language::ALL {
        let mut demo = Demo::open(language);
        for (key, screen) in [("2", "Cases"), ("3", "Agenda"), ("1", "Queue")] {
            demo.press(key);
            demo.press("tab end home pagedown pageup");
            let top = format!("{:?}", demo.model.screens.last().unwrap());
            assert!(top.starts_with(screen), "{key} {top}");
            let frame = demo.frame();
            assert!(
                frame.content().iter().any(|cell| cell.symbol() == "►"),
                "{language} {screen}"
            );
        }
    }
}
