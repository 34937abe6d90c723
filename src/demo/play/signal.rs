//! Steps of signals in the demo.

use super::{
    Act, Adult, Answer, Answered, BTreeSet, Child, Command, Event, Finding, Fresh, Informant,
    Instrument, Kind, LinkKind, Moment, NewSignal, Number, PersonId, Play, Report, SignalStep,
    SourceState, Story, StoryWords, Subject, Taken, damaged, people,
};
use crate::domain::contact::{ATTEMPT, VISIT};
use crate::domain::method::State;
use crate::store::contract::StoreError;

/// The section of questions that are "yes" unless a story says otherwise.
const OURS: &str = "G";
/// Kinds of the register by the question that speaks for them.
const MATTERS: &[(&str, &str)] = &[
    ("A2", "violence"),
    ("A3", "violence"),
    ("B1", "violence"),
    ("B4", "violence"),
    ("B2", "sexual_abuse"),
    ("A4", "no_care"),
    ("B3", "neglect"),
    ("C2", "neglect"),
    ("C4", "drop_out"),
    ("C5", "antisocial"),
    ("C6", "parental_conflict"),
    ("C7", "underage_parent"),
    ("C3", "neglect"),
    ("C1", "violence"),
    ("A7", "poverty"),
    ("B8", "abandonment_risk"),
];
/// Kinds by who turned to the office, where a method sorts its register so.
const MATTERS_BY_SOURCE: &[(&str, &str)] = &[
    ("parent", "self_upbringing"),
    ("relative", "self_crisis"),
    ("child", "self_crisis"),
    ("hospital", "expecting"),
    ("agency", "vvtait_help"),
    ("police", "danger_report"),
    ("school", "other_body"),
    ("kindergarten", "other_body"),
    ("clinic", "other_body"),
    ("court", "other_body"),
    ("neighbour", "danger_report"),
];
/// Days until the date that the official request of the demo sets.
const REQUEST: i64 = 9;

impl Play<'_> {
    pub(super) fn receive(&mut self, event: &Event, received: Moment) -> Taken {
        let story = people::find(event.story).ok_or_else(|| damaged(event.story))?;
        let words = self.words.story(event.story)?;
        let new = NewSignal {
            report: self.report(story, words, received),
            external: None,
            evidence: None,
            answers: None,
            safe_until: None,
        };
        let command = Command::Receive(Box::new(new));
        let Some(applied) = self.run(self.login(event.by)?, event.at, &command)? else {
            return Ok(false);
        };
        let signal = applied.records.iter().find_map(|each| match each.subject {
            Subject::Signal(id) => Some((id, each.number)),
            Subject::Office | Subject::Case(_) | Subject::Entry(_) => None,
        });
        self.told.entry(event.story).or_default().signal = signal;
        Ok(signal.is_some())
    }

    fn report(&self, story: &Story, words: &StoryWords, received: Moment) -> Report {
        let lists = &self.method.lists;
        let names = words.children.iter().map(String::as_str);
        let names = names.chain(std::iter::repeat(""));
        let children = story.kids.iter().zip(names).map(|(kid, name)| Child {
            id: PersonId::from(self.ids.fresh()),
            name: name.to_owned(),
            age_years: kid.years,
            age_months: kid.months,
            birth_date: None,
            sex: kid.sex,
            unborn: kid.unborn,
            note: String::new(),
        });
        let names = words.adults.iter().map(String::as_str);
        let names = names.chain(std::iter::repeat(""));
        let adults = story.adults.iter().zip(names).map(|(role, name)| Adult {
            id: PersonId::from(self.ids.fresh()),
            role: *role,
            name: name.to_owned(),
        });
        let asked = story.kind == Kind::Request;
        Report {
            received_at: received,
            channel: Self::code(&lists.channels, story.came.0),
            source: Self::code(&lists.sources, story.came.1),
            informant: Informant {
                kind: story.informant,
                name: words.informant.clone(),
                phone: words.phone.clone(),
            },
            text: words.text.clone(),
            place: words.place.clone(),
            children: children.collect(),
            adults: adults.collect(),
            kind: story.kind,
            matter: self.matter(story),
            task_due: asked.then(|| self.times.day(REQUEST)),
        }
    }

    /// The kind of the register that fits the first "yes" of a story, or who came with it; none
    /// where none does.
    fn matter(&self, story: &Story) -> String {
        let yes = |question: &str| {
            let mut answers = story.answers.split_whitespace();
            answers.any(|answer| answer.strip_suffix('+') == Some(question))
        };
        let first = MATTERS.iter().find(|(question, _code)| yes(question));
        let by_source = MATTERS_BY_SOURCE.iter();
        let by_source = by_source.filter(|(source, _code)| *source == story.came.1);
        let known = &self.method.lists.signal_kinds;
        let mut fitting = first.into_iter().chain(by_source);
        let found = fitting.find(|(_of, code)| known.iter().any(|entry| entry.id == *code));
        found.map_or_else(String::new, |(_of, code)| (*code).to_owned())
    }

    /// One step, or the few that belong together.
    pub(super) fn signal_act(&mut self, event: &Event) -> Taken {
        if !self.prepare(event)? {
            return Ok(false);
        }
        let steps = self.steps(event)?;
        let some = !steps.is_empty();
        // A method may have no other level to go to: the story goes on without the change.
        let optional = matches!(event.act, Act::Raise | Act::ProposeLower);
        for step in steps {
            if !self.signal_step(event, step)? && !optional {
                return Ok(false);
            }
        }
        Ok(some)
    }

    /// What the method asks for before a check is concluded or a signal decided on.
    fn prepare(&self, event: &Event) -> Taken {
        let decides = matches!(
            event.act,
            Act::Open(_) | Act::ScreenOut | Act::Transfer | Act::NotConfirmed | Act::Link(..)
        );
        if matches!(event.act, Act::Conclude(_)) {
            return self.signal_records(event, State::Check);
        }
        if !decides {
            return Ok(true);
        }
        Ok(self.countersign(event)? && self.signal_records(event, State::Decision)?)
    }

    fn signal_step(&mut self, event: &Event, step: SignalStep) -> Taken {
        let told = self.told.entry(event.story).or_default();
        let (id, _number) = told.signal.ok_or_else(|| damaged(event.story))?;
        let opens = matches!(step, SignalStep::Open { .. });
        let command = Command::Signal(id, step);
        let Some(applied) = self.run(self.login(event.by)?, event.at, &command)? else {
            return Ok(false);
        };
        if opens {
            let cases = applied
                .records
                .iter()
                .filter_map(|each| match each.subject {
                    Subject::Case(id) => Some((id, each.number)),
                    Subject::Office | Subject::Signal(_) | Subject::Entry(_) => None,
                });
            self.told.entry(event.story).or_default().cases = cases.collect();
        }
        Ok(true)
    }

    fn steps(&mut self, event: &Event) -> Result<Vec<SignalStep>, StoreError> {
        if let Some(steps) = self.level(event)? {
            return Ok(steps);
        }
        if let Some(steps) = self.check(event)? {
            return Ok(steps);
        }
        self.decision(event)
    }

    /// Sorting, and what changes the level or the holder.
    fn level(&self, event: &Event) -> Result<Option<Vec<SignalStep>>, StoreError> {
        let said = &self.words.said;
        let lists = &self.method.lists;
        let step = if let Act::Sort(safe_until) = &event.act {
            let story = people::find(event.story).ok_or_else(|| damaged(event.story))?;
            let (answers, block) = answers(&self.method.instrument, story.answers);
            SignalStep::Sort {
                answers,
                block,
                safe_until: *safe_until,
            }
        } else if let Act::Assign(to) = &event.act {
            SignalStep::Assign {
                to: self.login(*to)?.clone(),
                reason: said.taken.clone(),
            }
        } else if event.act == Act::Raise {
            let level = self.signal_of(event)?.1.level();
            let levels = self.method.instrument.levels.iter().map(|each| each.id);
            let above = levels.filter(|each| level.is_some_and(|level| *each < level));
            SignalStep::Raise {
                to: above.max().unwrap_or(1),
                reason: Self::code(&lists.raise_reasons, "access"),
                words: said.raise.clone(),
            }
        } else if event.act == Act::ProposeLower {
            SignalStep::ProposeLower {
                reason: Self::code(&lists.lower_reasons, "protective_adult"),
                words: said.lower.clone(),
                fact: "P2".to_owned(),
            }
        } else if event.act == Act::StartCheck {
            SignalStep::StartCheck
        } else {
            return Ok(None);
        };
        Ok(Some(vec![step]))
    }

    fn check(&self, event: &Event) -> Result<Option<Vec<SignalStep>>, StoreError> {
        let said = &self.words.said;
        let lists = &self.method.lists;
        let words = self.words.story(event.story)?;
        let seen = if words.step.is_empty() {
            &said.seen
        } else {
            &words.step
        };
        let step = |kind: &str, who: &str, child_seen, result: &str| SignalStep::WriteStep {
            kind: Self::code(&lists.contact_kinds, kind),
            at: event.at,
            who: who.to_owned(),
            child_seen,
            result: result.to_owned(),
        };
        Ok(Some(if event.act == Act::NotHome {
            vec![step(ATTEMPT, &said.attempt_who, false, &said.not_home)]
        } else if event.act == Act::See {
            let asked = SignalStep::Consult {
                source: Self::code(&lists.check_sources, "school"),
                state: SourceState::Answered,
                note: said.asked.clone(),
            };
            vec![step(VISIT, &said.who_seen, true, seen), asked]
        } else if let Act::Conclude(finding) = &event.act {
            let words = match finding {
                Finding::Confirmed => said.confirmed.clone(),
                Finding::Partly => said.partly.clone(),
                Finding::NotConfirmed => words.said.clone(),
            };
            vec![SignalStep::Conclude {
                finding: *finding,
                words,
                not_seen: String::new(),
            }]
        } else {
            return Ok(None);
        }))
    }

    fn decision(&mut self, event: &Event) -> Result<Vec<SignalStep>, StoreError> {
        let said = &self.words.said;
        let lists = &self.method.lists;
        let own = self.words.story(event.story)?.said.clone();
        let step = if let Act::Open(curator) = &event.act {
            self.open(event.story, *curator)?
        } else if event.act == Act::ScreenOut {
            SignalStep::ScreenOut {
                reason: Self::code(&lists.screen_out_reasons, "consultation"),
                words: own,
                redirected: said.redirected.clone(),
            }
        } else if event.act == Act::Transfer {
            SignalStep::Transfer {
                to: Self::code(&lists.transfer_to, "other_office"),
                reason: Self::code(&lists.transfer_reasons, "other_area"),
                words: own,
            }
        } else if event.act == Act::NotConfirmed {
            SignalStep::NotConfirmed {
                reason: Self::code(&lists.not_confirmed_reasons, "no_facts"),
                words: own,
                advice: said.advice.clone(),
            }
        } else if let Act::Link(kind, other) = &event.act {
            match self.linked(event.story, *kind, other) {
                Some(step) => step,
                // The other story was stopped, and this one goes no further either.
                None => return Ok(Vec::new()),
            }
        } else {
            return Ok(Vec::new());
        };
        Ok(vec![step])
    }

    fn open(&self, story: &'static str, curator: usize) -> Result<SignalStep, StoreError> {
        let lists = &self.method.lists;
        let theme = people::find(story).map_or("", |story| story.theme);
        let reason = match theme {
            "care" => "neglect",
            "infant" => "own_request",
            _ => "crisis",
        };
        Ok(SignalStep::Open {
            curator: self.login(curator)?.clone(),
            reason: Self::code(&lists.opening_reasons, reason),
            words: self.words.theme(theme)?.decision.clone(),
            category: Self::code(&lists.family_categories, "tzhs"),
            children: Vec::new(),
        })
    }

    /// The link to another story's record; the cases of a linked case are the story's own from now.
    fn linked(
        &mut self,
        story: &'static str,
        kind: LinkKind,
        other: &'static str,
    ) -> Option<SignalStep> {
        let said = &self.words.said;
        let told = self.told.get(other)?;
        let (to, words): (Option<Number>, &str) = match kind {
            LinkKind::Duplicate => (told.signal.map(|(_id, number)| number), &said.linked),
            LinkKind::NewFact => (told.cases.first().map(|each| each.1), &said.new_fact),
            LinkKind::Reopen => (told.cases.first().map(|each| each.1), &said.reopened),
        };
        let step = SignalStep::Link {
            kind,
            to: to?,
            words: words.to_owned(),
        };
        let cases: Vec<_> = told.cases.iter().take(1).copied().collect();
        self.told.entry(story).or_default().cases = cases;
        Some(step)
    }
}

/// The answers behind `A- B4+`, and which of them were given by one key for their section.
fn answers(instrument: &Instrument, script: &str) -> (Answered, BTreeSet<String>) {
    let mut answered = Answered::default();
    let mut block = BTreeSet::new();
    for question in instrument.questions_of(OURS) {
        answered.set(&question.id, Answer::Yes);
    }
    for token in script.split_whitespace() {
        let (name, answer) = match token.strip_suffix('-') {
            Some(name) => (name, Answer::No),
            None => (token.trim_end_matches('+'), Answer::Yes),
        };
        for question in instrument.questions_of(name) {
            answered.set(&question.id, answer);
            block.insert(question.id.clone());
        }
        if instrument.question(name).is_some() {
            answered.set(name, answer);
            block.remove(name);
        }
    }
    (answered, block)
}
