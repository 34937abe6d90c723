//! The questions of urgency one by one; level and rule are told whenever an answer changes them.

use super::page::pages;
use super::{Sort, dates, panel};
use crate::domain::form::Toward;
use crate::domain::method::Question;
use crate::domain::urgency;
use crate::text::clean_line;
use crate::ui::World;
use crate::ui::action::Action;
use crate::ui::paper::Paper;
use crate::ui::plain::{Asks, Prompt, Telling, Told, UNWRAPPED, bare, line_of};
use crate::ui::screen::Step;

impl Told for Sort {
    fn told(&self, world: &World) -> Telling {
        let number = self.number.to_string();
        let title = [("number", (&number).into())];
        let mut telling = Telling::of(world.lang.with("plain-sort-title", &title));
        let Some(file) = self.file.as_deref() else {
            telling.say(world, "signal-loading");
            return telling;
        };
        for line in file.signal.report.text.lines() {
            telling.text(line);
        }
        self.result_told(&mut telling, world);
        let questions = all_questions(world);
        let here = self.question(world);
        for question in &questions {
            let selected = here.is_some_and(|here| here.id == question.id);
            telling.entry(&self.question_told(question, world), selected);
        }
        telling.before = Some(Action::Up);
        self.asks(&mut telling, &questions, world);
        telling
    }
}

fn all_questions(world: &World) -> Vec<&Question> {
    let instrument = &world.office.method.instrument;
    let groups = pages(instrument).into_iter().flatten();
    groups
        .flat_map(|group| instrument.questions_of(&group.id))
        .collect()
}

impl Sort {
    /// Level, time left and rule, and whether the answers can be saved.
    fn result_told(&self, telling: &mut Telling, world: &World) {
        let Some(file) = self.file.as_deref() else {
            return;
        };
        let result = self.result(world);
        let mut head = Paper::new(world, UNWRAPPED);
        panel::head(self, &result, &mut head);
        let head = head.lines();
        let head: Vec<&str> = head.iter().map(|line| bare(&line.text)).collect();
        telling.text(&line_of(&head));
        for why in panel::reasons(self, &file.signal, &result, world) {
            telling.text(&why);
        }
        if result.contradiction {
            telling.say(world, "refusal-contradiction");
        }
        let answers = &self.given.answers;
        if self.is_changed() && urgency::can_save(&world.office.method.instrument, answers) {
            telling.say(world, "plain-can-save");
        }
        if let Some(file) = self.theirs() {
            telling.text(&panel::theirs(file, world));
        }
    }

    /// A question with its answer.
    fn question_told(&self, question: &Question, world: &World) -> String {
        let label = world.words(&question.label);
        let open = !self.given.answers.0.contains_key(&question.id);
        let answer = if open && self.proposed(&question.id).is_none() {
            world.lang.say("plain-open")
        } else {
            panel::answer(self, question, world).0
        };
        format!("{} {label}: {answer}", question.id)
    }

    fn asks(&self, telling: &mut Telling, questions: &[&Question], world: &World) {
        if let Some(typed) = &self.typed {
            telling.line(Prompt {
                label: world
                    .lang
                    .say("sort-safe-until")
                    .trim_end_matches(':')
                    .to_owned(),
                value: typed.clone(),
                echo: dates(world).echo_moment(typed, Toward::Future),
                help: Some(world.lang.say("sort-status-time")),
                ..Prompt::default()
            });
            telling.enter = Some(Action::Open);
            telling.before = Some(Action::Back);
            return;
        }
        let is_last = self.page + 1 == pages(&world.office.method.instrument).len();
        telling.enter = Some(Action::Down);
        let Some(question) = self.question(world) else {
            telling.asks = Asks::Go;
            if is_last {
                telling.enter = None;
                telling.say(world, "plain-sort-end");
            }
            return;
        };
        let place = questions.iter().position(|each| each.id == question.id);
        let asked = panel::asked(question, world);
        let open = !self.given.answers.0.contains_key(&question.id);
        let told = if let Some(proposed) = self.proposed(&question.id) {
            let because = panel::because(&proposed.because, world);
            let args = [("because", (&because).into())];
            world.lang.with("plain-proposed", &args)
        } else if open {
            String::new()
        } else {
            let answer = panel::answer(self, question, world).0;
            let args = [("answer", (&answer).into())];
            world.lang.with("plain-answer-now", &args)
        };
        let args = [
            ("place", place.map_or(0, |place| place + 1).into()),
            ("count", questions.len().into()),
            ("question", asked.into()),
            ("told", (&told).into()),
        ];
        telling.asks = Asks::Answer(world.lang.with("plain-question", &args));
    }

    /// Takes a whole line as the time until which the child is safe.
    pub(super) fn time_said(&mut self, text: &str, world: &World) -> Vec<Step> {
        let Some(typed) = &mut self.typed else {
            return Vec::new();
        };
        *typed = clean_line(text).text;
        self.changed(world)
    }
}
