//! The records as one member of staff works on them, and the program that shows them.

use std::sync::Arc;

use ratatui::Frame;

use super::{Counter, Program, Records, Searcher, papers};
use crate::clock::Clock;
use crate::domain::command::{Command, Office};
use crate::domain::forms::FormKind;
use crate::domain::ids::{DraftId, Login};
use crate::store::contract::{Applied, Begin, Counts, Draft, FormRoom, Found, StoreError};
use crate::store::{Patience, Store};
use crate::ui::{self, Ask, Effect, Loaded, Model, Msg, PaperAsk};

impl Program for Model {
    fn update(&mut self, msg: Msg) -> Vec<Effect> {
        ui::update(self, msg)
    }

    fn unsaved(&self) -> Vec<Draft> {
        ui::unsaved(self)
    }

    fn draw(&self, frame: &mut Frame<'_>) {
        ui::draw(self, frame);
    }
}

/// Hits that a search shows.
const HITS: usize = 200;

/// The records of an office, for one member of staff.
#[derive(Debug)]
pub struct Desk {
    store: Store,
    me: Login,
    clock: Clock,
    seen: (i64, i64),
}

impl Desk {
    /// A desk at an open store.
    ///
    /// # Errors
    /// The engine fails.
    pub fn new(store: Store, me: Login, clock: Clock) -> Result<Self, StoreError> {
        let seen = (store.version()?, store.last_entry()?);
        Ok(Self {
            store,
            me,
            clock,
            seen,
        })
    }

    fn room(&self, kind: &FormKind) -> Result<FormRoom, StoreError> {
        let mut room = FormRoom {
            loads: self.store.loads(self.clock.now())?,
            ..FormRoom::default()
        };
        if let Some(number) = kind.number() {
            match self.store.find(number)? {
                Some(Found::Signal(file)) => room.signal = Some(file),
                Some(Found::Case(file)) => room.case = Some(file),
                Some(Found::Entry(entry)) => room.entry = Some(entry),
                None => {}
            }
        }
        if kind.offers_directory() {
            room.directory = self.store.directory()?;
        }
        if kind.offers_cases() {
            room.cases = self.store.offered_cases(&self.me)?;
        }
        Ok(room)
    }

    fn office(&self) -> Result<Arc<Office>, StoreError> {
        let office = self.store.office()?;
        office.ok_or_else(|| StoreError::Damaged("office".to_owned()))
    }

    fn draft(&self, id: DraftId) -> Result<Loaded, StoreError> {
        let Some(draft) = self.store.draft(&self.me, id)? else {
            return Ok(Loaded::Drafts(self.store.drafts(&self.me)?));
        };
        let damaged = |_cause: serde_json::Error| StoreError::Damaged("draft".to_owned());
        let kind: FormKind = serde_json::from_str(&draft.form).map_err(damaged)?;
        let room = self.room(&kind)?;
        Ok(Loaded::Draft(Box::new(draft), kind, Box::new(room)))
    }
}

/// Cuts rows to what was asked for, of which one more was read; says whether there are more
/// before and behind.
fn more<R, K>(mut rows: Vec<R>, from: &Begin<K>, limit: usize) -> (Vec<R>, bool, bool) {
    let over = rows.len() > limit;
    match from {
        Begin::Start => {
            rows.truncate(limit);
            (rows, false, over)
        }
        // Where a page begins behind or at a key, the key's own row stands before it.
        Begin::After(_) | Begin::At(_) => {
            rows.truncate(limit);
            (rows, true, over)
        }
        Begin::Before(_) => {
            if over {
                rows.remove(0);
            }
            (rows, over, true)
        }
        Begin::End => {
            if over {
                rows.remove(0);
            }
            (rows, over, false)
        }
    }
}

impl Records for Desk {
    fn ask(&mut self, ask: &Ask) -> Result<Loaded, StoreError> {
        let store = &self.store;
        Ok(match ask {
            Ask::Queue(ask) => {
                let mut wider = ask.clone();
                wider.limit += 1;
                let (rows, before, behind) = more(store.queue(&wider)?, &ask.from, ask.limit);
                Loaded::Queue(rows, before, behind)
            }
            Ask::Cases(ask) => {
                let mut wider = ask.clone();
                wider.limit += 1;
                let (rows, before, behind) = more(store.cases(&wider)?, &ask.from, ask.limit);
                Loaded::Cases(rows, before, behind)
            }
            Ask::Agenda(ask) => {
                let mut wider = ask.clone();
                wider.limit += 1;
                let (rows, before, behind) = more(store.agenda(&wider)?, &ask.from, ask.limit);
                Loaded::Agenda(rows, before, behind)
            }
            Ask::Register(ask) => {
                let mut wider = ask.clone();
                wider.limit += 1;
                let (rows, before, behind) = more(store.register(&wider)?, &ask.from, ask.limit);
                Loaded::Register(ask.kind, rows, before, behind)
            }
            Ask::Record(number) => Loaded::Record(*number, store.find(*number)?),
            Ask::History(number, before, limit) => {
                Loaded::History(*number, store.history(*number, *before, *limit)?)
            }
            Ask::Form(kind) => Loaded::Form(kind.clone(), Box::new(self.room(kind)?)),
            Ask::Draft(id) => self.draft(*id)?,
            Ask::Drafts => Loaded::Drafts(store.drafts(&self.me)?),
            Ask::Matches { typed, place } => {
                Loaded::Matches(typed.clone(), store.matches(typed, *place)?)
            }
            Ask::Counts => Loaded::Counts(store.counts(self.clock.now())?),
            Ask::Names(numbers) => Loaded::Names(store.names(numbers)?),
            Ask::Office => Loaded::Office(self.office()?, store.staff()?),
        })
    }

    fn apply(
        &mut self,
        command: &Command,
        based_on: Option<u32>,
        draft: Option<DraftId>,
    ) -> Result<Applied, StoreError> {
        self.store
            .execute(&self.me, self.clock.now(), command, based_on, draft)
    }

    fn save_draft(&mut self, draft: &Draft) -> Result<(), StoreError> {
        self.store.save_draft(&self.me, draft)
    }

    fn drop_draft(&mut self, draft: DraftId) -> Result<(), StoreError> {
        self.store.drop_draft(&self.me, draft)
    }

    fn paper(&mut self, paper: &PaperAsk) -> Result<Loaded, StoreError> {
        let now = self.clock.now();
        match paper {
            PaperAsk::Print {
                number,
                reader,
                language,
            } => {
                let sheets =
                    papers::print(&self.store, &self.me, now, (*number, *reader), *language)?;
                Ok(Loaded::Printed(Box::new(sheets)))
            }
            PaperAsk::Keep(sheets) => Ok(Loaded::Kept(papers::keep(&self.store, sheets, now)?)),
            PaperAsk::Calendar { holder, language } => {
                let world = papers::world(&self.store, &self.me, now, *language)?;
                let sheets = papers::calendar(&self.store, &world, holder.as_ref())?;
                Ok(Loaded::Kept(papers::keep(&self.store, &sheets, now)?))
            }
        }
    }

    fn set(&mut self, name: &'static str, value: &str) -> Result<(), StoreError> {
        self.store.set(&self.me, name, value)
    }

    fn changed(&mut self) -> Result<bool, StoreError> {
        let version = self.store.version()?;
        if version == self.seen.0 {
            return Ok(false);
        }
        // The version is a hint: a mere checkpoint moves it too, so the journal decides.
        let seen = (version, self.store.last_entry()?);
        let changed = seen.1 != self.seen.1;
        self.seen = seen;
        Ok(changed)
    }

    fn searcher(&self) -> Searcher {
        let mut own = self.store.another(Patience::Screen).ok();
        Box::new(move |words| match own.as_mut() {
            Some(store) => {
                let mut hits = store.search(words, HITS + 1)?;
                let more = hits.len() > HITS;
                hits.truncate(HITS);
                Ok((hits, more))
            }
            None => Err(StoreError::Busy),
        })
    }

    fn counter(&self) -> Counter {
        let own = self.store.another(Patience::Screen);
        let clock = self.clock.clone();
        Box::new(move |period| match &own {
            Ok(store) => store.figures(period, clock.now()),
            Err(_cause) => Err(StoreError::Busy),
        })
    }
}

/// No records at all: what the welcome works on.
#[derive(Debug, Clone, Copy, Default)]
pub struct Nothing;

impl Records for Nothing {
    fn ask(&mut self, ask: &Ask) -> Result<Loaded, StoreError> {
        Ok(match ask {
            Ask::Queue(_) => Loaded::Queue(Vec::new(), false, false),
            Ask::Cases(_) => Loaded::Cases(Vec::new(), false, false),
            Ask::Agenda(_) => Loaded::Agenda(Vec::new(), false, false),
            Ask::Register(ask) => Loaded::Register(ask.kind, Vec::new(), false, false),
            Ask::Record(number) => Loaded::Record(*number, None),
            Ask::History(number, _, _) => Loaded::History(*number, Vec::new()),
            Ask::Form(_) | Ask::Draft(_) | Ask::Drafts => Loaded::Drafts(Vec::new()),
            Ask::Matches { typed, .. } => Loaded::Matches(typed.clone(), Vec::new()),
            Ask::Counts => Loaded::Counts(Counts::default()),
            Ask::Names(_) => Loaded::Names(Vec::new()),
            // The welcome stands before there is an office.
            Ask::Office => return Err(StoreError::NoDatabase(std::path::PathBuf::new())),
        })
    }

    fn apply(
        &mut self,
        _command: &Command,
        _based_on: Option<u32>,
        _draft: Option<DraftId>,
    ) -> Result<Applied, StoreError> {
        Err(StoreError::ReadOnly)
    }

    fn save_draft(&mut self, _draft: &Draft) -> Result<(), StoreError> {
        Ok(())
    }

    fn drop_draft(&mut self, _draft: DraftId) -> Result<(), StoreError> {
        Ok(())
    }

    fn paper(&mut self, _paper: &PaperAsk) -> Result<Loaded, StoreError> {
        Err(StoreError::ReadOnly)
    }

    fn set(&mut self, _name: &'static str, _value: &str) -> Result<(), StoreError> {
        Ok(())
    }

    fn changed(&mut self) -> Result<bool, StoreError> {
        Ok(false)
    }

    fn searcher(&self) -> Searcher {
        Box::new(|_words| Ok((Vec::new(), false)))
    }

    fn counter(&self) -> Counter {
        Box::new(|_period| Err(StoreError::Busy))
    }
}
