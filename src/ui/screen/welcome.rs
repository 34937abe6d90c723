//! The first start: the language first, then a fictional office, one's own, or a file that is there.

mod plain;
mod view;
mod zones;

use std::sync::Arc;

use chrono_tz::Tz;

use super::{Step, Update};
use crate::domain::command::{Office, OfficeKind};
use crate::domain::day::Calendar;
use crate::domain::ids::Login;
use crate::domain::method::Method;
use crate::domain::staff::{Role, Staff};
use crate::lang::Language;
use crate::text::keyboard::accelerator;
use crate::ui::action::{Action, Scope, moved};
use crate::ui::key::{Code, Key};
use crate::ui::settings::Change;
use crate::ui::typed::Typed;
use crate::ui::{Effect, Loaded, World};

/// Rows that a page of the list of zones moves.
const PAGE: usize = 8;

/// Where one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Page {
    /// Which language.
    Language,
    /// Which of the four ways.
    Choice,
    /// The path of a file.
    File,
    /// The name of the office.
    Office,
    /// Its time zone.
    Zone,
    /// Its method.
    Method,
    /// The name of whoever sets it up.
    Name,
    /// All that was said, before the office is made.
    Ready,
}

/// The pages of the set-up, in their order.
const SET_UP: &[Page] = &[
    Page::Office,
    Page::Zone,
    Page::Method,
    Page::Name,
    Page::Ready,
];

/// What the four ways are called.
const CHOICES: &[&str] = &[
    "welcome-demo",
    "welcome-set-up",
    "welcome-open",
    "welcome-quit",
];

/// The first start.
#[derive(Debug)]
pub struct Welcome {
    methods: Vec<(String, Method)>,
    zone: Tz,
    login: Login,
    page: Page,
    /// The selected row of a page that has rows.
    selected: usize,
    path: Typed,
    office: Typed,
    /// The beginning of a city or continent.
    place: Typed,
    method: usize,
    name: Typed,
    /// What is wrong with what was typed.
    wrong: Option<&'static str>,
}

impl Welcome {
    /// The welcome with the methods there are, each under its id, the zone to begin with, and the
    /// login of whoever sits there.
    pub fn new(methods: Vec<(String, Method)>, zone: Tz, login: Login) -> Self {
        Self {
            methods,
            zone,
            login,
            page: Page::Language,
            selected: 0,
            path: Typed::default(),
            office: Typed::default(),
            place: Typed::default(),
            method: 0,
            name: Typed::default(),
            wrong: None,
        }
    }

    /// Rows to choose from on this page.
    fn rows(&self) -> usize {
        match self.page {
            Page::Language => Language::ALL.len(),
            Page::Choice => CHOICES.len(),
            Page::Zone => zones::like(self.place.text()).len(),
            Page::Method => self.methods.len(),
            Page::File | Page::Office | Page::Name | Page::Ready => 0,
        }
    }

    /// The line of this page, where there is one.
    const fn line(&mut self) -> Option<&mut Typed> {
        match self.page {
            Page::File => Some(&mut self.path),
            Page::Office => Some(&mut self.office),
            Page::Zone => Some(&mut self.place),
            Page::Name => Some(&mut self.name),
            Page::Language | Page::Choice | Page::Method | Page::Ready => None,
        }
    }

    /// Goes to a page; what was chosen there is selected again.
    fn go(&mut self, page: Page, world: &World) -> Vec<Step> {
        self.page = page;
        self.wrong = None;
        self.selected = match page {
            Page::Language => language_at(world.lang.language()),
            Page::Zone => self.zone_at(),
            Page::Method => self.method,
            Page::Choice | Page::File | Page::Office | Page::Name | Page::Ready => 0,
        };
        Vec::new()
    }

    fn zone_at(&self) -> usize {
        let zones = zones::like(self.place.text());
        zones
            .iter()
            .position(|zone| *zone == self.zone)
            .unwrap_or(0)
    }

    fn select(&mut self, action: Action) -> bool {
        let last = self.rows().saturating_sub(1);
        let to = moved(action, self.selected, PAGE, last);
        self.selected = to.unwrap_or(self.selected);
        to.is_some()
    }

    /// Enter: takes what is selected or typed, and goes on.
    fn next(&mut self, world: &World) -> Vec<Step> {
        match self.page {
            Page::Language => self.speak(),
            Page::Choice => self.choose(world),
            Page::File => self.open_file(),
            Page::Office => {
                let empty = self.office.cleaned().is_empty();
                self.unless(empty, "welcome-office-missing", Page::Zone, world)
            }
            Page::Zone => {
                let zones = zones::like(self.place.text());
                let chosen = zones.get(self.selected).copied();
                self.zone = chosen.unwrap_or(self.zone);
                self.unless(
                    chosen.is_none(),
                    "welcome-zone-unknown",
                    Page::Method,
                    world,
                )
            }
            Page::Method => {
                self.method = self.selected;
                self.go(Page::Name, world)
            }
            Page::Name => {
                let empty = self.name.cleaned().is_empty();
                self.unless(empty, "welcome-name-missing", Page::Ready, world)
            }
            Page::Ready => self.create(),
        }
    }

    fn unless(&mut self, wrong: bool, id: &'static str, next: Page, world: &World) -> Vec<Step> {
        if wrong {
            self.wrong = Some(id);
            return Vec::new();
        }
        self.go(next, world)
    }

    /// Switches to the selected language.
    fn speak(&mut self) -> Vec<Step> {
        let language = Language::ALL.get(self.selected);
        self.page = Page::Choice;
        self.selected = 0;
        let change = language.map(|language| Step::Change(Change::Language(*language)));
        change.into_iter().collect()
    }

    fn choose(&mut self, world: &World) -> Vec<Step> {
        match self.selected {
            0 => vec![Step::Effect(Effect::OpenDemo)],
            1 => self.go(Page::Office, world),
            2 => self.go(Page::File, world),
            _ => vec![Step::Effect(Effect::Quit)],
        }
    }

    fn open_file(&mut self) -> Vec<Step> {
        let path = self.path.cleaned();
        if path.is_empty() {
            self.wrong = Some("welcome-file-missing");
            return Vec::new();
        }
        vec![Step::Effect(Effect::OpenFile(path))]
    }

    /// Makes the office; whoever sets it up may do everything until others are added.
    fn create(&self) -> Vec<Step> {
        let Some((_id, method)) = self.methods.get(self.method) else {
            return Vec::new();
        };
        let office = Office {
            name: self.office.cleaned(),
            calendar: Calendar::new(self.zone),
            kind: OfficeKind::Real,
            method: method.clone(),
            table_maps: crate::domain::table::TableMaps::new(),
        };
        let me = Staff {
            login: self.login.clone(),
            name: self.name.cleaned(),
            roles: Role::ALL.to_vec(),
            active: true,
            profession: String::new(),
            competences: Vec::new(),
        };
        vec![Step::Effect(Effect::CreateOffice(Box::new((
            office,
            vec![me],
        ))))]
    }

    /// Esc goes one page back; on the first one it does nothing.
    fn back(&mut self, world: &World) -> Vec<Step> {
        if self.page == Page::Zone && self.place.clear() {
            return self.go(Page::Zone, world);
        }
        let before = match self.page {
            Page::Language | Page::Choice => Page::Language,
            Page::File | Page::Office => Page::Choice,
            Page::Zone => Page::Office,
            Page::Method => Page::Zone,
            Page::Name => Page::Method,
            Page::Ready => Page::Name,
        };
        self.go(before, world)
    }

    /// A digit chooses the row of that number, where nothing is typed.
    fn digit(&mut self, key: Key, world: &World) -> Vec<Step> {
        let Code::Char(letter) = key.code else {
            return Vec::new();
        };
        let letter = accelerator(letter, world.keyboards());
        let place = letter.to_digit(10).and_then(|digit| digit.checked_sub(1));
        let place = place.and_then(|place| usize::try_from(place).ok());
        match place.filter(|place| *place < self.rows() && !key.ctrl && !key.alt) {
            Some(place) => {
                self.selected = place;
                self.next(world)
            }
            None => Vec::new(),
        }
    }

    fn changed(&mut self) -> Vec<Step> {
        self.wrong = None;
        if self.page == Page::Zone {
            self.selected = 0;
        }
        Vec::new()
    }
}

fn language_at(language: Language) -> usize {
    let place = Language::ALL.iter().position(|each| *each == language);
    place.unwrap_or(0)
}

/// An office that stands for the one that is not there yet; nothing of it is shown.
pub fn placeholder(method: Method, zone: Tz) -> Arc<Office> {
    Arc::new(Office {
        name: String::new(),
        calendar: Calendar::new(zone),
        kind: OfficeKind::Real,
        method,
        table_maps: crate::domain::table::TableMaps::new(),
    })
}

impl Update for Welcome {
    fn scopes(&self) -> Vec<Scope> {
        vec![Scope::Welcome]
    }

    fn refresh(&mut self, world: &World) -> Vec<Step> {
        if self.page == Page::Language {
            return self.go(Page::Language, world);
        }
        Vec::new()
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Step> {
        if self.select(action) {
            return Vec::new();
        }
        if action == Action::Open {
            return self.next(world);
        }
        if action == Action::Back {
            return self.back(world);
        }
        Vec::new()
    }

    fn key(&mut self, key: Key, world: &World) -> Vec<Step> {
        match self.line().map(|line| line.key(key)) {
            Some(true) => self.changed(),
            Some(false) => Vec::new(),
            None => self.digit(key, world),
        }
    }

    fn paste(&mut self, text: &str, _world: &World) -> Vec<Step> {
        if self.line().is_some_and(|line| line.paste(text)) {
            return self.changed();
        }
        Vec::new()
    }

    fn said(&mut self, text: &str, _world: &World) -> Vec<Step> {
        self.line_said(text)
    }

    fn take(&mut self, _loaded: Loaded, _world: &World) -> Vec<Step> {
        Vec::new()
    }

    fn wants(&self, _loaded: &Loaded) -> bool {
        false
    }
}
