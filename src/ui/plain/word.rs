//! What a typed line asks for: a number, a word of the program, a name of an action, or a text.

use super::{Asks, Telling};
use crate::lang::Lang;
use crate::text::fold;
use crate::ui::World;
use crate::ui::action::{Action, Scope};
use crate::ui::key::{Code, Key};
use crate::ui::keymap;

/// What a line asks for.
#[derive(Clone, PartialEq, Eq)]
pub enum Order {
    /// An action of the screen.
    Act(Action),
    /// A key, for what has no action.
    Press(Key),
    /// The entry at a place, to be opened; or to do with it what the rest of the line says.
    Pick(usize, Option<String>),
    /// To select the entry at a place, no more.
    Go(usize),
    /// To type this.
    Type(String),
    /// What an empty line asks for.
    Enter,
    /// To clear what stands there.
    Clear,
    /// The end of several lines.
    End,
    /// What helps to answer.
    Explain,
    /// To tell the screen again with all its entries.
    Again,
    /// Where one is, as whom, and what waits.
    Place,
    /// How this program is talked to.
    Help,
    /// Several actions have such a name: these.
    Unclear(Vec<String>),
    /// There is no entry of this number.
    NoEntry(usize),
    /// Nothing has such a name.
    Unknown(String),
}

/// Hides what was typed.
impl std::fmt::Debug for Order {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Act(action) => write!(f, "Act({action:?})"),
            Self::Pick(place, rest) => write!(f, "Pick({place}, {})", rest.is_some()),
            Self::Go(place) => write!(f, "Go({place})"),
            Self::NoEntry(number) => write!(f, "NoEntry({number})"),
            Self::Unclear(names) => write!(f, "Unclear({names:?})"),
            Self::Press(_) => f.write_str("Press"),
            Self::Type(_) => f.write_str("Type"),
            Self::Enter => f.write_str("Enter"),
            Self::Clear => f.write_str("Clear"),
            Self::End => f.write_str("End"),
            Self::Explain => f.write_str("Explain"),
            Self::Again => f.write_str("Again"),
            Self::Place => f.write_str("Place"),
            Self::Help => f.write_str("Help"),
            Self::Unknown(_) => f.write_str("Unknown"),
        }
    }
}

/// Words that mean the same on every screen: messages that list them, and what they ask for.
const WORDS: &[(&str, Order)] = &[
    ("plain-word-menu", Order::Act(Action::Menu)),
    ("plain-word-quit", Order::Act(Action::Quit)),
    ("plain-word-save", Order::Act(Action::Save)),
    ("plain-word-later", Order::Act(Action::Later)),
    ("plain-word-discard", Order::Act(Action::Discard)),
    ("plain-word-values", Order::Act(Action::Values)),
    ("plain-word-again", Order::Again),
    ("plain-word-where", Order::Place),
    ("plain-word-help", Order::Help),
];

/// Words that answer a question.
const ANSWERS: &[(&str, Action)] = &[
    ("plain-word-yes", Action::Yes),
    ("plain-word-no", Action::No),
    ("plain-word-unknown", Action::Unknown),
];

/// Who reads a line: the words of the interface, and English beside them.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    /// The world with the interface's language.
    pub world: &'a World,
    /// English, which is understood everywhere.
    pub english: &'a Lang,
    /// The scopes of the screen.
    pub scopes: &'a [Scope],
}

impl Reader<'_> {
    /// What a line asks for on a screen.
    pub fn order(&self, line: &str, telling: &Telling) -> Order {
        let trimmed = line.trim();
        match &telling.asks {
            Asks::Line(prompt) => return self.in_prompt(line, prompt.several, telling),
            Asks::Answer(_) => {
                if let Some(action) = self.answer(trimmed) {
                    return Order::Act(action);
                }
            }
            Asks::Open | Asks::Go | Asks::Tick => {}
        }
        if trimmed.is_empty() {
            return Order::Enter;
        }
        if trimmed == "<" {
            return telling.before.map_or(Order::Enter, Order::Act);
        }
        if let Asks::Answer(_) = telling.asks {
            // Digits answer there, as they do on the full screen; a number behind / goes to a line.
            if let Some(action) = Key::parse(trimmed).and_then(|key| self.of_key(key)) {
                return Order::Act(action);
            }
            let rest = trimmed.strip_prefix('/').unwrap_or(trimmed);
            return self.command(rest, telling);
        }
        let bare = trimmed.strip_prefix('/').filter(|rest| !rest.is_empty());
        self.command(bare.unwrap_or(trimmed), telling)
    }

    /// A line where a text is asked for: only a few signs are no text.
    fn in_prompt(&self, line: &str, several: bool, telling: &Telling) -> Order {
        let trimmed = line.trim();
        match trimmed {
            "" => return Order::Enter,
            "-" => return Order::Clear,
            "?" => return Order::Explain,
            "<" => return telling.before.map_or(Order::Enter, Order::Act),
            "." if several => return Order::End,
            _ => {}
        }
        if let Some(text) = trimmed.strip_prefix("//") {
            return Order::Type(text.to_owned());
        }
        match trimmed.strip_prefix('/') {
            Some(rest) => self.command(rest.trim(), telling),
            None => Order::Type(line.trim_end().to_owned()),
        }
    }

    /// A number, a word, a key or a name.
    fn command(&self, line: &str, telling: &Telling) -> Order {
        if let Some(order) = numbered(line, telling) {
            return order;
        }
        if let Some((word, rest)) = line.split_once(' ')
            && self.is_word(word, "plain-word-go")
            && let Some(Order::Pick(place, None) | Order::Go(place)) = numbered(rest, telling)
        {
            return Order::Go(place);
        }
        if line == "?" {
            return self.menu();
        }
        if self.is_word(line, "plain-word-back") {
            let back = self.of_key(Key::plain(Code::Esc));
            return Order::Act(back.unwrap_or(Action::Back));
        }
        let mut words = WORDS.iter().filter(|(id, _order)| self.is_word(line, id));
        if let Some((_id, order)) = words.next() {
            return if *order == Order::Act(Action::Menu) {
                self.menu()
            } else {
                order.clone()
            };
        }
        let typed = fold(line);
        let mut own = telling.words.iter();
        if let Some((_word, key)) = own.find(|(word, _key)| fold(word) == typed) {
            return Order::Press(*key);
        }
        if let Some(action) = self.answer(line) {
            return Order::Act(action);
        }
        let key = Key::parse(&line.to_lowercase());
        if let Some(action) = key.and_then(|key| self.of_key(key)) {
            return Order::Act(action);
        }
        self.named(line, telling)
    }

    /// The menu, or how to talk to the program where there is no menu.
    fn menu(&self) -> Order {
        if self.holds(Action::Menu) {
            Order::Act(Action::Menu)
        } else {
            Order::Help
        }
    }

    fn of_key(&self, key: Key) -> Option<Action> {
        keymap::resolve(self.scopes, key, self.world.keyboards())
    }

    fn holds(&self, action: Action) -> bool {
        keymap::in_scopes(self.scopes).any(|each| each.action == action)
    }

    /// Yes, no, not known: where the screen asks such a question.
    fn answer(&self, line: &str) -> Option<Action> {
        let mut found = ANSWERS
            .iter()
            .filter(|(id, _action)| self.is_word(line, id));
        let action = found.next()?.1;
        self.holds(action).then_some(action)
    }

    /// Whether a line is one of the words that a message lists, here or in English.
    fn is_word(&self, line: &str, id: &str) -> bool {
        let typed = fold(line);
        [&self.world.lang, self.english].iter().any(|lang| {
            let words = lang.say(id);
            words.split(',').any(|word| fold(word.trim()) == typed)
        })
    }

    /// The action whose name the line is, or begins the words of.
    fn named(&self, line: &str, telling: &Telling) -> Order {
        let typed = fold(line);
        let mut found: Vec<(Action, String, bool)> = Vec::new();
        for binding in keymap::in_scopes(self.scopes) {
            let own = self.world.lang.say(binding.label);
            let names = [fold(&own), fold(&self.english.say(binding.label))];
            if names.contains(&typed) {
                return Order::Act(binding.action);
            }
            let is_new = found.iter().all(|(action, ..)| *action != binding.action);
            let first = names.iter().any(|name| name.starts_with(&typed));
            if is_new && (first || names.iter().any(|name| begins_words(name, &typed))) {
                found.push((binding.action, own, first));
            }
        }
        // A name that begins with what was typed is meant before one that merely holds it.
        if found
            .iter()
            .filter(|(_action, _name, first)| *first)
            .count()
            == 1
        {
            found.retain(|(_action, _name, first)| *first);
        }
        match found.as_slice() {
            [(action, ..)] => Order::Act(*action),
            [] if telling.says => Order::Type(line.to_owned()),
            [] => Order::Unknown(line.to_owned()),
            several => Order::Unclear(several.iter().map(|(_, name, _)| name.clone()).collect()),
        }
    }
}

/// Whether every typed word begins a word of a name.
fn begins_words(name: &str, typed: &str) -> bool {
    let mut words = typed.split_whitespace().peekable();
    words.peek().is_some()
        && words.all(|word| {
            word.chars().count() > 1 && name.split(' ').any(|each| each.starts_with(word))
        })
}

/// A number that chooses an entry, with what to do with it, or that goes to it.
fn numbered(line: &str, telling: &Telling) -> Option<Order> {
    let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let number: usize = first.trim_end_matches('.').parse().ok()?;
    let count = telling.entries().count();
    if telling.says && (number == 0 || number > count) {
        return None;
    }
    let Some(place) = number.checked_sub(1).filter(|place| *place < count) else {
        return Some(Order::NoEntry(number));
    };
    let rest = rest.trim();
    if !rest.is_empty() {
        return Some(Order::Pick(place, Some(rest.to_owned())));
    }
    Some(match telling.asks {
        Asks::Open | Asks::Tick => Order::Pick(place, None),
        Asks::Go | Asks::Answer(_) | Asks::Line(_) => Order::Go(place),
    })
}
