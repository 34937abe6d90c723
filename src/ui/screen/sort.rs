//! The questions of urgency: answered one by one, with the level changing at every answer.

mod keep;
mod page;
mod panel;
mod plain;
mod view;

use super::{Step, Update};
use crate::domain::Moment;
use crate::domain::answer::Answer;
use crate::domain::command::Command;
use crate::domain::form::{ReadDates, Toward};
use crate::domain::forms::{FormKind, Given};
use crate::domain::ids::{DraftId, Number};
use crate::domain::method::Instrument;
use crate::domain::propose::{EarlierFact, Proposal, propose};
use crate::domain::urgency::{self, Sorted};
use crate::lang::DateReader;
use crate::store::contract::{Applied, Draft, Found, SignalFile, StoreError};
use crate::text::clean_line;
use crate::ui::action::{Action, Scope};
use crate::ui::key::{Code, Key};
use crate::ui::notice::Notice;
use crate::ui::{Ask, Effect, Loaded, Timer, World};
use keep::Keep;
use page::pages;

/// Where a draft keeps what is typed as a time and cannot be read yet.
const TYPED: &str = "safe_until.typed";

/// The questions of urgency for one signal.
#[derive(Debug)]
pub struct Sort {
    number: Number,
    file: Option<Box<SignalFile>>,
    /// The answers that the records speak for.
    proposals: Vec<Proposal>,
    given: Given,
    /// The answers that the screen opened with.
    opened: Given,
    /// The page, and the line on it: a question, or the line that saves behind the last one.
    page: usize,
    line: usize,
    /// What is typed as the time until which the child is safe.
    typed: Option<String>,
    keep: Keep,
    /// The revision about which the user was told that somebody else answered meanwhile.
    warned: Option<u32>,
    /// What to tell once the answers under way are saved.
    sent: Option<String>,
}

impl Sort {
    /// The questions for a signal, to be loaded; they open with the answers that it has.
    pub fn of(number: Number) -> Self {
        Self {
            number,
            file: None,
            proposals: Vec::new(),
            given: Given::default(),
            opened: Given::default(),
            page: 0,
            line: 0,
            typed: None,
            keep: Keep::default(),
            warned: None,
            sent: None,
        }
    }

    /// The questions with the answers of a draft, to go on with it.
    pub fn resumed(number: Number, draft: &Draft, file: Box<SignalFile>, world: &World) -> Self {
        let instrument = &world.office.method.instrument;
        let calendar = &world.office.calendar;
        let mut sort = Self::of(number);
        sort.given = Given::of_form(instrument, &draft.answers, calendar);
        sort.opened = Given::of_form(instrument, &draft.opened_with, calendar);
        sort.keep = Keep::of(draft);
        sort.go_to(&draft.focus, instrument);
        let typed = draft.answers.text(TYPED);
        sort.typed = (!typed.is_empty()).then(|| typed.to_owned());
        sort.found(file, world);
        sort
    }

    /// Something was answered, or typed as a time, that is not saved.
    fn is_changed(&self) -> bool {
        self.given != self.opened || self.typed.as_ref().is_some_and(|typed| !typed.is_empty())
    }

    /// Somebody else answered since the screen opened.
    fn theirs(&self) -> Option<&SignalFile> {
        let file = self.file.as_deref()?;
        (Given::of(&file.signal) != self.opened).then_some(file)
    }

    fn result(&self, world: &World) -> Sorted {
        urgency::sort(&world.office.method.instrument, &self.given.answers)
    }

    /// When the child must be seen by the answers as they are; none where it is not for us.
    fn due(&self, result: &Sorted, world: &World) -> Option<Moment> {
        if result.outcome.not_ours().is_some() {
            return None;
        }
        let instrument = &world.office.method.instrument;
        let term = urgency::response(instrument, result.outcome.level())?;
        let received = self.file.as_deref()?.signal.report.received_at;
        let calendar = &world.office.calendar;
        Some(urgency::due(
            term,
            received,
            self.given.safe_until,
            calendar,
        ))
    }

    /// What the records speak for on a question that has no answer yet.
    fn proposed(&self, question: &str) -> Option<&Proposal> {
        if self.given.answers.0.contains_key(question) {
            return None;
        }
        self.proposals.iter().find(|each| each.question == question)
    }

    /// Answers the question of the line, and goes on to the next one.
    fn answer(&mut self, answer: Answer, world: &World) -> Vec<Step> {
        let Some(question) = self.question(world) else {
            return Vec::new();
        };
        self.given.set(question, answer);
        if question.safe_until && answer == Answer::Yes {
            self.type_time(world);
        } else {
            self.go_on(&world.office.method.instrument);
        }
        self.changed(world)
    }

    /// Goes to the next question, on the next page where this one has no more.
    fn go_on(&mut self, instrument: &Instrument) {
        self.down(instrument);
        let is_last_page = self.page + 1 == pages(instrument).len();
        if self.line == self.questions(instrument).len() && !is_last_page {
            self.down(instrument);
        }
    }

    /// Yes, no, not known, and round again; the line stays, so that one can turn further.
    fn cycle(&mut self, forward: bool, world: &World) -> Vec<Step> {
        let Some(question) = self.question(world) else {
            return Vec::new();
        };
        let now = self.given.answers.0.get(&question.id).copied();
        let next = match (now, forward) {
            (None | Some(Answer::Unknown), true) | (Some(Answer::No), false) => Answer::Yes,
            (Some(Answer::Yes), true) | (None | Some(Answer::Unknown), false) => Answer::No,
            (Some(Answer::No), true) | (Some(Answer::Yes), false) => Answer::Unknown,
        };
        self.given.set(question, next);
        self.changed(world)
    }

    fn rest_no(&mut self, world: &World) -> Vec<Step> {
        let instrument = &world.office.method.instrument;
        let group = self.question(world).map(|question| question.group.clone());
        // On the line that saves, the last section of the page is meant.
        let pages = pages(instrument);
        let last = pages.get(self.page).and_then(|page| page.last());
        let group = group.or_else(|| last.map(|group| group.id.clone()));
        if let Some(group) = group {
            self.given.rest_no(instrument, &group);
            self.line = self.questions(instrument).len();
        }
        self.changed(world)
    }

    fn type_time(&mut self, world: &World) {
        let calendar = &world.office.calendar;
        let now = self.given.safe_until;
        let typed = now.map(|until| world.lang.moment_input(until, calendar));
        self.typed = Some(typed.unwrap_or_default());
        let instrument = &world.office.method.instrument;
        if let Some(question) = instrument.safe_question() {
            self.go_to(&question.id, instrument);
        }
    }

    /// Takes what was typed as a time; nothing typed takes the time away.
    fn typed_time(&mut self, world: &World) -> Vec<Step> {
        let Some(typed) = self.typed.take() else {
            return Vec::new();
        };
        let instrument = &world.office.method.instrument;
        if typed.trim().is_empty() {
            self.given.not_safe();
            self.go_on(instrument);
            return self.changed(world);
        }
        let Some(until) = dates(world).moment(&typed, Toward::Future) else {
            self.typed = Some(typed);
            return vec![Step::Tell(Notice::refused(
                world.lang.say("refusal-no-date"),
            ))];
        };
        self.given.safe_until(instrument, until);
        self.go_on(instrument);
        self.changed(world)
    }

    /// Enter: says yes to what is proposed, saves on the line that saves, else goes on.
    fn enter(&mut self, world: &World) -> Vec<Step> {
        if self.typed.is_some() {
            return self.typed_time(world);
        }
        let Some(question) = self.question(world) else {
            return vec![Step::Act(Action::Save)];
        };
        if self.proposed(&question.id).is_some() && self.why_not(Action::Yes, world).is_none() {
            return self.answer(Answer::Yes, world);
        }
        self.go_on(&world.office.method.instrument);
        Vec::new()
    }

    /// Closes; what is not saved stays as a draft.
    fn back(&mut self, world: &World) -> Vec<Step> {
        if self.typed.take().is_some() {
            return self.changed(world);
        }
        if !self.is_changed() {
            let drop = self.keep.clear();
            return drop.into_iter().chain([Step::Close]).collect();
        }
        let kept = Notice::done(world.lang.say("sort-kept"));
        let draft = self.keep.save();
        draft
            .into_iter()
            .chain([Step::Tell(kept), Step::Close])
            .collect()
    }

    /// Keeps every change as a draft; answers that are as they were leave none.
    fn changed(&mut self, world: &World) -> Vec<Step> {
        if self.is_changed() {
            let draft = self.as_draft(world);
            return self.keep.put(draft);
        }
        self.keep.clear().into_iter().collect()
    }

    fn as_draft(&self, world: &World) -> Draft {
        let calendar = &world.office.calendar;
        let question = self.question(world);
        let form = serde_json::to_string(&FormKind::Sort(self.number));
        let mut answers = self.given.to_form(calendar);
        if let Some(typed) = &self.typed {
            answers.set(TYPED, typed.clone());
        }
        Draft {
            id: self.keep.id(&world.ids),
            form: form.unwrap_or_default(),
            based_on: self.file.as_deref().map(|file| file.signal.rev),
            opened_with: self.opened.to_form(calendar),
            answers,
            focus: question
                .map(|question| question.id.clone())
                .unwrap_or_default(),
            updated_at: world.now,
        }
    }

    fn save(&mut self, world: &World) -> Vec<Step> {
        let instrument = &world.office.method.instrument;
        let result = self.result(world);
        let refuse = |text: String| vec![Step::Tell(Notice::refused(text))];
        if !urgency::can_save(instrument, &self.given.answers) {
            return refuse(panel::missing(self, world));
        }
        if result.contradiction && result.outcome.not_ours().is_some() {
            return refuse(world.lang.say("refusal-contradiction"));
        }
        let Some(file) = self.file.as_deref() else {
            return Vec::new();
        };
        let rev = file.signal.rev;
        if self.theirs().is_some() && self.warned != Some(rev) {
            let text = panel::theirs(file, world);
            self.warned = Some(rev);
            return refuse(text);
        }
        let command = Command::Signal(file.signal.id, self.given.clone().into_step());
        self.sent = Some(panel::saved(self, &result, world));
        vec![Step::Effect(Effect::Apply {
            ticket: 0,
            command: Box::new(command),
            based_on: Some(rev),
            draft: self.keep.stored(),
        })]
    }

    /// Takes a signal as it stands now; answers that are not saved stay.
    fn found(&mut self, file: Box<SignalFile>, world: &World) {
        if !self.is_changed() {
            self.given = Given::of(&file.signal);
            self.opened = self.given.clone();
        }
        let earlier: Vec<EarlierFact> = file
            .earlier
            .iter()
            .map(|each| EarlierFact {
                number: each.number,
                at: each.at,
                is_case: each.is_case,
                closed_at: each.closed_at,
                confirmed: each.confirmed,
            })
            .collect();
        let office = &world.office;
        let instrument = &office.method.instrument;
        let report = &file.signal.report;
        self.proposals = propose(instrument, report, &earlier, world.now, &office.calendar);
        self.file = Some(file);
    }
}

/// Reads times as they are typed.
fn dates(world: &World) -> DateReader<'_> {
    DateReader {
        lang: &world.lang,
        calendar: &world.office.calendar,
        now: world.now,
    }
}

impl Update for Sort {
    fn scopes(&self) -> Vec<Scope> {
        if self.typed.is_some() {
            return vec![Scope::Picker];
        }
        vec![Scope::Sort, Scope::List]
    }

    fn refresh(&mut self, _world: &World) -> Vec<Step> {
        vec![Step::Effect(Effect::Ask(Ask::Record(self.number)))]
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "all other actions belong to other screens"
    )]
    fn act(&mut self, action: Action, world: &World) -> Vec<Step> {
        match action {
            Action::Open => return self.enter(world),
            Action::Back => return self.back(world),
            _ if self.typed.is_some() => return Vec::new(),
            _ => {}
        }
        if self.moved(action, &world.office.method.instrument) {
            return Vec::new();
        }
        match action {
            Action::Yes => self.answer(Answer::Yes, world),
            Action::No => self.answer(Answer::No, world),
            Action::Unknown => self.answer(Answer::Unknown, world),
            Action::RestNo => self.rest_no(world),
            Action::SafeUntil => {
                self.type_time(world);
                Vec::new()
            }
            Action::Save => self.save(world),
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: Key, world: &World) -> Vec<Step> {
        if key.ctrl || key.alt {
            return Vec::new();
        }
        if let Some(typed) = &mut self.typed {
            if let Code::Char(letter) = key.code {
                typed.push(letter);
            } else if key.code == Code::Backspace {
                typed.pop();
            }
            return self.changed(world);
        }
        let forward = matches!(key.code, Code::Char(' ') | Code::Right);
        if !forward && key.code != Code::Left {
            return Vec::new();
        }
        match self.why_not(Action::Yes, world) {
            Some(id) => vec![Step::Tell(Notice::refused(world.lang.say(id)))],
            None => self.cycle(forward, world),
        }
    }

    fn paste(&mut self, text: &str, world: &World) -> Vec<Step> {
        let Some(typed) = &mut self.typed else {
            return Vec::new();
        };
        typed.push_str(&clean_line(text).text);
        self.changed(world)
    }

    fn said(&mut self, text: &str, world: &World) -> Vec<Step> {
        self.time_said(text, world)
    }

    fn take(&mut self, loaded: Loaded, world: &World) -> Vec<Step> {
        if let Loaded::Record(_number, Some(Found::Signal(file))) = loaded {
            self.found(file, world);
        }
        Vec::new()
    }

    fn wants(&self, loaded: &Loaded) -> bool {
        matches!(loaded, Loaded::Record(number, _found) if *number == self.number)
    }

    fn applied(&mut self, result: &Result<Applied, StoreError>, world: &World) -> Vec<Step> {
        let text = self.sent.take().unwrap_or_default();
        if result.is_err() {
            // Somebody else may have answered: what they said is shown before the next try.
            return self.refresh(world);
        }
        self.opened = self.given.clone();
        self.keep = Keep::default();
        vec![Step::Tell(Notice::done(text)), Step::Close]
    }

    fn woke(&mut self, timer: Timer, _world: &World) -> Vec<Step> {
        let draft = (timer == Timer::Draft).then(|| self.keep.save());
        draft.flatten().into_iter().collect()
    }

    fn draft_saved(&mut self, draft: DraftId, saved: bool, _world: &World) {
        self.keep.answered(draft, saved);
    }

    fn draft(&self, now: Moment) -> Option<Draft> {
        self.keep.unsaved(now)
    }

    fn shows_time(&self) -> bool {
        true
    }

    fn why_not(&self, action: Action, world: &World) -> Option<&'static str> {
        let answers = matches!(
            action,
            Action::Yes | Action::No | Action::Unknown | Action::RestNo | Action::SafeUntil
        );
        if !answers && action != Action::Save {
            return None;
        }
        let Some(file) = self.file.as_deref() else {
            return Some("why-not-not-loaded");
        };
        if world.read_only {
            return Some("why-not-read-only");
        }
        if let Some(id) = super::signal::why_not_on(file, Action::Sort, world) {
            return Some(id);
        }
        let same = action == Action::Save && !self.is_changed() && file.signal.sorting.is_some();
        same.then_some("why-not-unchanged")
    }
}
