//! What a line does: an action, an entry, a text, or words about how to talk to the program.

use std::io;

use super::Talk;
use crate::shell::seam::Records;
use crate::ui::Msg;
use crate::ui::action::Action;
use crate::ui::key::{Code, Key};
use crate::ui::keymap;
use crate::ui::notice::{Kind, Notice};
use crate::ui::plain::news;
use crate::ui::plain::word::{Order, Reader};
use crate::ui::plain::{Asks, Telling};

/// Steps after which an entry is not looked for any more.
const STEPS: usize = 20_000;
/// How one talks to the program, as messages.
const HELP: &[&str] = &[
    "plain-help-number",
    "plain-help-word",
    "plain-help-move",
    "plain-help-form",
    "plain-help-slash",
    "plain-help-sort",
];

impl<R: Records> Talk<'_, R> {
    /// Does what a line asks for.
    pub(super) fn answer(&mut self, line: &str) -> io::Result<()> {
        let telling = self.telling();
        let several = matches!(&telling.asks, Asks::Line(prompt) if prompt.several);
        if let Some(gathered) = self.gathered.take().filter(|_text| several) {
            let is_command = line.starts_with('/') && !line.starts_with("//");
            if line.trim() != "." && !is_command {
                let line = line.strip_prefix("//").unwrap_or(line);
                self.gather(format!("{gathered}\n{line}"));
                return Ok(());
            }
        }
        let order = self.order(line, &telling);
        self.perform(order, &telling)
    }

    fn order(&self, line: &str, telling: &Telling) -> Order {
        let scopes = self.work.program.scopes();
        let reader = Reader {
            world: self.world(),
            english: &self.plain.english,
            scopes: &scopes,
        };
        reader.order(line, telling)
    }

    /// Every line of a longer text is in the draft as soon as it is typed.
    fn gather(&mut self, text: String) {
        self.hear(Msg::Said(text.clone()));
        self.gathered = Some(text);
    }

    fn perform(&mut self, order: Order, telling: &Telling) -> io::Result<()> {
        match order {
            Order::Act(action) => self.act_if_holds(action),
            Order::Press(key) => {
                self.hear(Msg::Key(key));
                Ok(())
            }
            Order::Pick(place, rest) => self.pick(place, rest.as_deref(), telling),
            Order::Go(place) => self.go(place, telling),
            Order::Type(text) => self.typed(text, telling),
            Order::Clear => self.typed_one("", telling),
            Order::Enter | Order::End => {
                match telling.enter {
                    Some(action) => self.act(action),
                    None => self.anew = true,
                }
                Ok(())
            }
            Order::Explain => self.explain(telling),
            Order::Again => self.again(telling),
            Order::Place => self.place(),
            Order::Help => HELP.iter().try_for_each(|id| self.say(id)),
            Order::Unclear(names) => {
                let names = names.join("; ");
                self.with("plain-unclear", "names", &names)
            }
            Order::NoEntry(number) => self.with("plain-no-entry", "number", &number.to_string()),
            Order::Unknown(line) => self.with("plain-unknown", "what", &line),
        }
    }

    fn with(&mut self, id: &str, name: &str, what: &str) -> io::Result<()> {
        let text = self.world().lang.with(id, &[(name, what.into())]);
        self.plain.line(&text)
    }

    fn act_if_holds(&mut self, action: Action) -> io::Result<()> {
        let scopes = self.work.program.scopes();
        if keymap::in_scopes(&scopes).any(|each| each.action == action) {
            let before = self.telling().title;
            self.act(action);
            // What stands in the way of a save is told whether it was told before or not.
            self.anew |= action == Action::Save && self.telling().title == before;
            return Ok(());
        }
        let name = keymap::binding(&[], action).map(|binding| binding.label);
        let name = name.map(|label| self.world().lang.say(label));
        self.with("plain-unknown", "what", &name.unwrap_or_default())
    }

    /// Opens an entry, ticks it, or does with it what the rest of the line says.
    fn pick(&mut self, place: usize, rest: Option<&str>, telling: &Telling) -> io::Result<()> {
        if !self.select(place) {
            return self.with("plain-no-entry", "number", &(place + 1).to_string());
        }
        let Some(rest) = rest else {
            if telling.asks == Asks::Tick {
                self.hear(Msg::Key(Key::plain(Code::Char(' '))));
            } else {
                self.act(Action::Open);
            }
            return Ok(());
        };
        let telling = self.telling();
        let order = self.order(rest, &telling);
        // One entry at a time.
        if matches!(order, Order::Pick(..) | Order::Go(_)) {
            return self.with("plain-unknown", "what", rest);
        }
        self.perform(order, &telling)
    }

    fn go(&mut self, place: usize, telling: &Telling) -> io::Result<()> {
        if !self.select(place) {
            return self.with("plain-no-entry", "number", &(place + 1).to_string());
        }
        let prompts = matches!(self.telling().asks, Asks::Line(_) | Asks::Answer(_));
        if let Some(entry) = telling.entries().nth(place).filter(|_entry| !prompts) {
            let line = format!("{}. {entry}", place + 1);
            return self.plain.line(&line);
        }
        Ok(())
    }

    /// Moves to an entry step by step, as keys do; whether it was reached.
    fn select(&mut self, place: usize) -> bool {
        let (mut down, mut restarted) = (true, false);
        for _step in 0..STEPS {
            let telling = self.telling();
            match telling.at {
                Some(at) if at == place => return true,
                Some(at) => down = at < place,
                None if !restarted => {
                    self.act(Action::First);
                    restarted = true;
                    continue;
                }
                None => {}
            }
            restarted = true;
            let (up, next) = telling.steps;
            self.act(if down { next } else { up });
        }
        false
    }

    /// A text where one is asked for.
    fn typed(&mut self, text: String, telling: &Telling) -> io::Result<()> {
        let Asks::Line(prompt) = &telling.asks else {
            self.hear(Msg::Said(text));
            return Ok(());
        };
        if !prompt.several {
            return self.typed_one(&text, telling);
        }
        match text.strip_prefix('+') {
            // More lines behind those that stand there.
            Some(more) if !prompt.value.is_empty() => {
                self.gather(format!("{}\n{}", prompt.value, more.trim_start()));
            }
            _ => self.gather(text),
        }
        Ok(())
    }

    /// One line, or one value; what it means is told, and the next field is asked for.
    fn typed_one(&mut self, text: &str, telling: &Telling) -> io::Result<()> {
        let before = self.work.program.log.count();
        self.hear(Msg::Said(text.to_owned()));
        let log = &self.work.program.log;
        let new = log.count().saturating_sub(before);
        let refused = |notice: &Notice| notice.kind == Kind::Refused;
        if log.latest().take(new).any(|(_at, notice)| refused(notice)) {
            return Ok(());
        }
        let now = self.telling();
        let Asks::Line(prompt) = &now.asks else {
            return Ok(());
        };
        let value = (!prompt.values.is_empty()).then(|| prompt.value.clone());
        if let Some(means) = prompt
            .echo
            .clone()
            .or(value)
            .filter(|means| !means.is_empty())
        {
            self.with("plain-means", "what", &means)?;
        }
        if let Some(action) = telling.enter.filter(|_action| !prompt.stays) {
            self.act(action);
        }
        Ok(())
    }

    /// What helps to answer, and the values there are.
    fn explain(&mut self, telling: &Telling) -> io::Result<()> {
        let Asks::Line(prompt) = &telling.asks else {
            return Ok(());
        };
        match &prompt.help {
            Some(help) => self.plain.line(help)?,
            None => self.say("plain-no-help")?,
        }
        for (number, value) in (1..).zip(&prompt.values) {
            self.plain.line(&format!("{number}. {value}"))?;
        }
        Ok(())
    }

    /// The whole screen with its entries.
    fn again(&mut self, telling: &Telling) -> io::Result<()> {
        let lines = news::all(telling);
        lines.iter().try_for_each(|line| self.plain.line(line))
    }
}
