//! Saving a form: reading it, sending it, and what to do with every answer of the store.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a few refusals and kinds are told apart"
)]

use std::time::Duration;

use super::{Form, Over};
use crate::domain::Moment;
use crate::domain::change::Subject;
use crate::domain::command::{Command, SignalStep};
use crate::domain::forms::{self, FormKind, WHOLE};
use crate::domain::ids::Number;
use crate::domain::refusal::{Refusal, Refusals};
use crate::domain::signal::LinkKind;
use crate::store::contract::{Applied, FormRoom, HistoryRow, StoreError};
use crate::ui::form::merge::merge;
use crate::ui::form::{desk, label};
use crate::ui::notice::{Kind, Notice};
use crate::ui::screen::Step;
use crate::ui::screen::form::conflict::Conflict;
use crate::ui::{Ask, Effect, Timer, World, open, words};

/// How long a save waits while somebody else is writing.
const AGAIN: Duration = Duration::from_secs(1);
/// How often it is tried again.
const TRIES: u8 = 5;

/// How far a save has come.
#[derive(Debug, Default)]
pub(super) struct Saving {
    sent: bool,
    merging: bool,
    tries: u8,
    /// Waits for the timer to be sent again.
    waits: bool,
    /// Who changed the record last, and when.
    changed: Option<(String, Moment)>,
    /// Whose changes were merged without a question.
    merged_with: Option<String>,
}

impl Saving {
    /// Whether the command is under way or carried out, so that no draft is needed any more.
    pub(super) const fn sent(&self) -> bool {
        self.sent
    }

    /// Whether it waits for the record as it is now.
    pub(super) const fn merges(&self) -> bool {
        self.merging
    }

    /// Learns who changed the record last.
    pub(super) fn changed_by(&mut self, rows: Vec<HistoryRow>) {
        let latest = rows.into_iter().next();
        self.changed = latest.map(|row| (row.actor, row.at));
    }

    /// The record could not be loaded; the next save begins anew.
    pub(super) const fn failed(&mut self) {
        self.merging = false;
    }
}

impl Form {
    /// Reads the form; sends the command, or shows every problem at once.
    pub(super) fn save(&mut self, world: &World) -> Vec<Step> {
        if self.saving.sent || self.saving.merging {
            return Vec::new();
        }
        self.sheet.leave(world);
        match self.sheet.read(world) {
            Ok(command) => match self.doubt(&command, world) {
                Some(sure) if !self.sure => {
                    self.over = Over::Sure(sure);
                    Vec::new()
                }
                Some(_) | None => self.send(command, world),
            },
            Err(Refusals(refusals)) => self.refused(refusals, world),
        }
    }

    fn refused(&mut self, refusals: Vec<(String, Refusal)>, world: &World) -> Vec<Step> {
        self.sheet.refuse(refusals, world);
        self.matches.clear();
        let count = self.sheet.problems();
        let mut on_top = self.sheet.refusals_on_top();
        let text = match on_top.next() {
            // F6 leads to fields only.
            Some(refusal) if count == 1 => words::refusal(world, refusal),
            Some(_) | None => world.lang.with("form-problems", &[("count", count.into())]),
        };
        vec![Step::Tell(Notice::refused(text))]
    }

    fn send(&mut self, command: Command, world: &World) -> Vec<Step> {
        let mut steps = self.save_draft(world);
        self.saving.sent = true;
        let based_on = self.sheet.based_on.filter(|_rev| self.sheet.kind.edits());
        steps.push(Step::Effect(Effect::Apply {
            ticket: 0,
            command: Box::new(command),
            based_on,
            draft: Some(self.sheet.id),
        }));
        steps
    }

    /// Sends the form again after somebody else was writing.
    pub(super) fn save_again(&mut self, world: &World) -> Vec<Step> {
        if std::mem::take(&mut self.saving.waits) {
            self.save(world)
        } else {
            Vec::new()
        }
    }

    /// What the store answered.
    pub(super) fn saved(
        &mut self,
        result: &Result<Applied, StoreError>,
        world: &World,
    ) -> Vec<Step> {
        match result {
            // The command took the draft away; nothing may bring it back.
            Ok(applied) => self.done(applied, world),
            Err(error) => {
                self.saving.sent = false;
                // What is written anew is asked anew; a wait for somebody else's write is not.
                self.sure &= matches!(error, StoreError::Busy);
                self.not_saved(error, world)
            }
        }
    }

    fn not_saved(&mut self, error: &StoreError, world: &World) -> Vec<Step> {
        match error {
            StoreError::Refused(Refusal::Stale(_)) => self.compare(world),
            StoreError::Refused(refusal) => {
                let field = self.field_of(refusal);
                self.refused(vec![(field, refusal.clone())], world)
            }
            StoreError::Busy if self.saving.tries < TRIES => {
                self.saving.tries += 1;
                self.saving.waits = true;
                self.waits = true;
                vec![Effect::Wake(AGAIN, Timer::Draft).into()]
            }
            _ => {
                self.saving.tries = 0;
                Vec::new()
            }
        }
    }

    /// The field that a refusal of the whole command is about, where one can be told.
    fn field_of(&self, refusal: &Refusal) -> String {
        let about: &[&str] = match refusal {
            Refusal::LinkToItself
            | Refusal::LinkNeedsOpenSignal(_)
            | Refusal::LinkNeedsOpenCase(_)
            | Refusal::LinkNeedsClosedCase(_) => &["link.number"],
            Refusal::NoSuchCase(_) | Refusal::AlreadyMatched => &["case"],
            Refusal::YearWritten(_) => &["year"],
            Refusal::NoSuchStaff | Refusal::LacksRole(_) => &["to", "open.curator"],
            _ => &[],
        };
        let shown = |id: &&&str| self.sheet.fields().iter().any(|field| field.id == **id);
        about
            .iter()
            .find(shown)
            .map_or_else(|| WHOLE.to_owned(), |id| (*id).to_owned())
    }

    fn done(&mut self, applied: &Applied, world: &World) -> Vec<Step> {
        self.has_draft = false;
        let number = if self.sheet.kind == FormKind::Signal {
            applied.signal()
        } else if self.opens_case() {
            applied.case()
        } else {
            let known = self.sheet.kind.number().or_else(|| applied.signal());
            known.or_else(|| applied.entry())
        };
        let link = self.link_after(applied);
        let mut steps = vec![Step::Tell(self.told(number, link, world))];
        if let (Some((LinkKind::Duplicate, _to)), Some(effect)) = (link, self.link(applied, world))
        {
            steps.push(effect.into());
            steps.push(Step::Close);
            return steps;
        }
        steps.push(Step::Close);
        if let (true, Some(number)) = (self.opens_case(), number) {
            steps.extend(open::case(number));
        }
        if let (FormKind::EntryHead(_, None), Some(number)) = (&self.sheet.kind, number) {
            steps.extend(open::entry(number, None));
        }
        if let (FormKind::Signal, Some(number)) = (&self.sheet.kind, number) {
            steps.extend(open::sort(number));
        }
        steps
    }

    /// The case that a decision opened has a number that nobody knows yet.
    fn opens_case(&self) -> bool {
        matches!(self.sheet.kind, FormKind::Decide(_))
            && self.sheet.answers().text("outcome") == "open"
    }

    fn told(
        &self,
        number: Option<Number>,
        link: Option<(LinkKind, Number)>,
        world: &World,
    ) -> Notice {
        let lang = &world.lang;
        let number = number.map(|number| number.to_string()).unwrap_or_default();
        let what = label::words(&forms::title(&self.sheet.kind), world);
        let text = match (&self.sheet.kind, link, &self.saving.merged_with) {
            (FormKind::Signal, Some((LinkKind::NewFact | LinkKind::Reopen, to)), _) => {
                let to = to.to_string();
                let args = [("number", (&number).into()), ("to", (&to).into())];
                lang.with("form-recorded-link", &args)
            }
            (FormKind::Signal, _, _) => lang.with("form-recorded", &[("number", (&number).into())]),
            (FormKind::Decide(_), _, _) if self.opens_case() => {
                lang.with("form-opened", &[("number", (&number).into())])
            }
            (_, _, Some(who)) => {
                let args = [("what", (&what).into()), ("who", who.into())];
                lang.with("form-saved-merged", &args)
            }
            (_, _, None) => {
                let args = [("what", (&what).into()), ("number", (&number).into())];
                lang.with("form-saved", &args)
            }
        };
        Notice::done(text)
    }

    /// The link that was chosen among the matches, for a new signal.
    fn link_after(&self, applied: &Applied) -> Option<(LinkKind, Number)> {
        applied.signal()?;
        self.chosen_link()
            .filter(|_link| self.sheet.kind == FormKind::Signal)
    }

    fn link(&self, applied: &Applied, world: &World) -> Option<Effect> {
        let (kind, to) = self.link_after(applied)?;
        let mut records = applied.records.iter();
        let (id, rev) = records.find_map(|each| match each.subject {
            Subject::Signal(id) => Some((id, each.rev)),
            _ => None,
        })?;
        let words = world.lang.say("form-link-words");
        Some(Effect::Apply {
            ticket: 0,
            command: Box::new(Command::Signal(id, SignalStep::Link { kind, to, words })),
            based_on: Some(rev),
            draft: None,
        })
    }

    /// Loads the record as it is now, to compare.
    fn compare(&mut self, world: &World) -> Vec<Step> {
        self.saving.merging = true;
        self.saving.changed = None;
        let history = self
            .sheet
            .kind
            .number()
            .map(|number| Ask::History(number, None, 1));
        let asks = history
            .into_iter()
            .chain([Ask::Form(self.sheet.kind.clone())]);
        let told = Notice::new(Kind::Changed, world.lang.say("form-compares"));
        let asks = asks.map(|ask| Step::Effect(Effect::Ask(ask)));
        std::iter::once(Step::Tell(told)).chain(asks).collect()
    }

    /// Brings both versions together; saves again where nobody changed the same field.
    pub(super) fn merge(&mut self, room: FormRoom, world: &World) -> Vec<Step> {
        self.saving.merging = false;
        let theirs = forms::opening(&self.sheet.kind, &desk(&room, world));
        let merged = merge(&self.sheet.opened_with, &theirs, self.sheet.answers());
        if !merged.clashes.is_empty() {
            let changed = self.saving.changed.clone();
            let conflict = Conflict::new(room, theirs, merged, changed);
            self.over = Over::Conflict(Box::new(conflict));
            return Vec::new();
        }
        self.saving.merged_with = Some(self.author(world));
        self.sheet.rebase(room, theirs, merged.answers, world);
        self.save(world)
    }

    fn author(&self, world: &World) -> String {
        let changed = self.saving.changed.as_ref();
        changed.map_or_else(
            || world.lang.say("form-somebody"),
            |(actor, _at)| name(actor, world),
        )
    }

    /// Saves what was chosen of the two versions.
    pub(super) fn settle(&mut self, world: &World) -> Vec<Step> {
        let Over::Conflict(conflict) = &mut self.over else {
            return Vec::new();
        };
        if conflict.selects_open() {
            let text = world.lang.say("conflict-open");
            return vec![Step::Tell(Notice::refused(text))];
        }
        let Over::Conflict(conflict) = std::mem::replace(&mut self.over, Over::Nothing) else {
            return Vec::new();
        };
        let (room, theirs, answers) = conflict.settled();
        let nothing_left = theirs == answers;
        self.sheet.rebase(room, theirs, answers, world);
        if nothing_left {
            let mut steps = self.discard();
            steps.push(Step::Tell(Notice::done(
                world.lang.say("conflict-theirs-stands"),
            )));
            return steps;
        }
        self.save(world)
    }
}

/// The name behind a login of the journal.
pub(super) fn name(actor: &str, world: &World) -> String {
    let login = crate::domain::ids::Login::new(actor);
    let name = login.map_or_else(
        || actor.to_owned(),
        |login| world.name_of(&login).to_owned(),
    );
    crate::text::visible(&name)
}
