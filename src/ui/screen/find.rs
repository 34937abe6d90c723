//! The search: one line to type into, and what was found while one types.

mod plain;
mod view;

use std::time::Duration;

use super::{Step, Update};
use crate::domain::Moment;
use crate::store::contract::Hit;
use crate::ui::action::{Action, Scope, moved};
use crate::ui::guess::Guess;
use crate::ui::key::Key;
use crate::ui::typed::Typed;
use crate::ui::{Effect, Loaded, Ticket, Timer, World, open};

/// Rows of the screen that are not hits: two of the frame, the line, a gap, the head.
const FIXED: u16 = 5;
/// How long one must stop typing before it is searched.
const WAIT: Duration = Duration::from_millis(150);
/// Shortest word that is offered in a shorter form: its beginning still means something.
const LONG_WORD: usize = 5;
/// Letters that the shorter form lacks; endings of the languages have two or three.
const ENDING: usize = 2;

/// The search.
#[derive(Debug)]
pub struct Find {
    typed: Typed,
    /// The latest question; an answer to an earlier one is thrown away.
    ticket: Ticket,
    /// The words of the latest question, and those of the latest answer.
    asked: String,
    /// The words in another layout, where they found nothing as they are.
    guess: Guess,
    answered: Option<String>,
    hits: Vec<Hit>,
    /// There are more than were given.
    more: bool,
    selected: usize,
    page: usize,
    /// Enter was pressed before the answer came: the first hit opens once it is here.
    opens: bool,
}

impl Find {
    /// An empty search; the moment tells its questions from those of an earlier one.
    pub fn at(now: Moment) -> Self {
        Self {
            typed: Typed::default(),
            ticket: Ticket::try_from(now.timestamp_millis()).unwrap_or(0),
            asked: String::new(),
            guess: Guess::default(),
            answered: None,
            hits: Vec::new(),
            more: false,
            selected: 0,
            page: 1,
            opens: false,
        }
    }

    /// Searches for what stands in the line now.
    fn search(&mut self) -> Vec<Step> {
        self.ticket += 1;
        let words = self.typed.cleaned();
        if words.is_empty() {
            return Vec::new();
        }
        self.guess.begin(&words);
        self.asked = words;
        self.ask()
    }

    fn ask(&self) -> Vec<Step> {
        let words = self.guess.words().to_owned();
        vec![Step::Effect(Effect::Search(self.ticket, words))]
    }

    /// The line has changed: waits until one stops typing. What was found for other words goes once
    /// there is something new to show, so that nothing flickers.
    fn typed_on(&mut self) -> Vec<Step> {
        self.opens = false;
        if self.typed.cleaned().is_empty() {
            self.forget();
            return Vec::new();
        }
        vec![Step::Effect(Effect::Wake(WAIT, Timer::Search))]
    }

    fn forget(&mut self) {
        self.ticket += 1;
        self.hits.clear();
        self.answered = None;
        self.selected = 0;
    }

    /// Whether the words that stand in the line were answered.
    fn is_answered(&self) -> bool {
        self.answered.as_deref() == Some(&self.typed.cleaned())
    }

    /// Whether the latest words were answered with nothing.
    fn found_nothing(&self) -> bool {
        self.hits.is_empty() && self.is_answered()
    }

    /// Wider words to try where nothing was found: each word alone, each without its ending.
    fn wider(&self) -> Vec<String> {
        if !self.found_nothing() {
            return Vec::new();
        }
        let typed = self.typed.cleaned();
        let words: Vec<&str> = typed.split_whitespace().collect();
        let alone = words.iter().filter(|_word| words.len() > 1);
        let mut wider: Vec<String> = alone.map(|word| (*word).to_owned()).collect();
        for word in words {
            let letters = word.chars().count();
            if letters >= LONG_WORD {
                wider.push(word.chars().take(letters - ENDING).collect());
            }
        }
        wider.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
        wider.dedup();
        wider
    }

    /// Rows that can be selected: hits, else wider words.
    fn rows(&self) -> usize {
        if self.hits.is_empty() {
            self.wider().len()
        } else {
            self.hits.len()
        }
    }

    fn select(&mut self, action: Action) -> bool {
        let last = self.rows().saturating_sub(1);
        let to = moved(action, self.selected, self.page, last);
        self.selected = to.unwrap_or(self.selected);
        to.is_some()
    }

    /// The first visible row.
    fn top(&self) -> usize {
        (self.selected + 1).saturating_sub(self.page)
    }

    /// Takes the answer to the latest question; where it is nothing, asks for what the words would be
    /// in another layout.
    fn found(&mut self, hits: Vec<Hit>, more: bool) -> Vec<Step> {
        if hits.is_empty() && self.guess.go_on() {
            self.ticket += 1;
            return self.ask();
        }
        if self.answered.as_ref() != Some(&self.asked) {
            self.selected = 0;
        }
        self.answered = Some(self.asked.clone());
        (self.hits, self.more) = (hits, more);
        self.selected = self.selected.min(self.rows().saturating_sub(1));
        // What was found instead is looked at first.
        let meant = self.guess.other().is_none();
        if std::mem::take(&mut self.opens) && meant && !self.hits.is_empty() {
            return self.open();
        }
        Vec::new()
    }

    /// Opens the selected hit, or searches for the selected wider words. What was found for other
    /// words is never opened: somebody who types a number quickly would be in the wrong record.
    fn open(&mut self) -> Vec<Step> {
        if !self.is_answered() {
            self.opens = true;
            return self.search();
        }
        if let Some(hit) = self.hits.get(self.selected) {
            return if hit.is_case {
                open::case(hit.number)
            } else {
                open::signal(hit.number)
            };
        }
        match self.wider().get(self.selected) {
            Some(words) => {
                self.typed.set(words);
                self.selected = 0;
                self.search()
            }
            None => self.search(),
        }
    }
}

impl Update for Find {
    fn scopes(&self) -> Vec<Scope> {
        vec![Scope::Find, Scope::List]
    }

    fn refresh(&mut self, _world: &World) -> Vec<Step> {
        self.search()
    }

    fn sized(&mut self, _columns: u16, rows: u16, _world: &World) -> Vec<Step> {
        self.page = usize::from(rows.saturating_sub(FIXED)).max(1);
        Vec::new()
    }

    fn act(&mut self, action: Action, _world: &World) -> Vec<Step> {
        self.opens = false;
        if self.select(action) {
            return Vec::new();
        }
        match action == Action::Back {
            true if self.typed.clear() => {
                self.forget();
                Vec::new()
            }
            true => vec![Step::Close],
            false if action == Action::Open => self.open(),
            false => Vec::new(),
        }
    }

    fn key(&mut self, key: Key, _world: &World) -> Vec<Step> {
        if self.typed.key(key) {
            return self.typed_on();
        }
        Vec::new()
    }

    fn paste(&mut self, text: &str, _world: &World) -> Vec<Step> {
        if self.typed.paste(text) {
            return self.typed_on();
        }
        Vec::new()
    }

    fn said(&mut self, text: &str, _world: &World) -> Vec<Step> {
        self.typed.set(text);
        self.typed_on()
    }

    fn take(&mut self, loaded: Loaded, _world: &World) -> Vec<Step> {
        if let Loaded::Hits(ticket, hits, more) = loaded
            && ticket == self.ticket
        {
            return self.found(hits, more);
        }
        Vec::new()
    }

    fn wants(&self, loaded: &Loaded) -> bool {
        matches!(loaded, Loaded::Hits(..))
    }

    fn woke(&mut self, timer: Timer, _world: &World) -> Vec<Step> {
        if timer == Timer::Search {
            return self.search();
        }
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::Number;

    fn find(words: &str) -> Find {
        let mut find = Find::at(Moment::UNIX_EPOCH);
        find.typed.set(words);
        find
    }

    fn hit(place: u32) -> Hit {
        Hit {
            number: Number { year: 26, place },
            is_case: false,
            name: "Kalo".to_owned(),
            why: "name",
            at: Moment::UNIX_EPOCH,
            stands: "sorted".to_owned(),
        }
    }

    fn answered(find: &mut Find, ticket: Ticket, hits: &[Hit]) {
        find.hits = hits.to_vec();
        find.ticket = ticket;
        find.answered = Some(find.typed.cleaned());
    }

    #[test]
    fn a_question_has_a_ticket_of_its_own_and_no_words_are_no_question() {
        let mut one = find("Kalo");
        let first = one.search();
        let second = one.search();
        assert_ne!(format!("{first:?}"), format!("{second:?}"));
        assert!(find("  ").search().is_empty());
    }

    #[test]
    fn wider_words_are_each_word_alone_and_long_words_without_their_ending() {
        for (words, expected) in [
            ("Kalo", vec![]),
            ("Ivanova", vec!["Ivano"]),
            ("Kalo Primerov", vec!["Primerov", "Primer", "Kalo"]),
            ("Калоян улица", vec!["Калоян", "улица", "Кало", "ули"]),
        ] {
            let mut find = find(words);
            answered(&mut find, 1, &[]);
            assert_eq!(find.wider(), expected, "{words}");
        }
    }

    #[test]
    fn where_something_was_found_or_nothing_asked_no_wider_words_are_offered() {
        let mut find = find("Kalo Primerov");
        assert!(find.wider().is_empty());
        answered(&mut find, 1, &[hit(1)]);
        assert!(find.wider().is_empty());
    }

    #[test]
    fn enter_before_the_answer_opens_what_was_meant_and_never_what_was_found_before() {
        let mut find = find("26-0040");
        answered(&mut find, 1, &[hit(40)]);
        find.typed.set("26-0041");
        let asks = format!("{:?}", find.open());
        assert!(asks.contains("Search"), "{asks}");
        let opens = format!("{:?}", find.found(vec![hit(41)], false));
        assert!(opens.contains("place: 41"), "{opens}");
        assert!(find.found(vec![hit(41)], false).is_empty());
    }

    #[test]
    fn words_that_find_nothing_are_looked_for_as_another_layout_would_have_typed_them() {
        let mut find = find("bdfyjd");
        // Enter before the answer opens only what was typed.
        let _asks = find.open();
        let asks = find.found(Vec::new(), false);
        assert!(matches!(
            asks.as_slice(),
            [Step::Effect(Effect::Search(_, words))] if words == "иванов"
        ));
        assert!(!find.is_answered());
        assert!(find.found(vec![hit(41)], false).is_empty());
        assert_eq!(find.guess.other(), Some("иванов"));
        assert!(find.is_answered());
        assert_eq!(find.typed.text(), "bdfyjd");
    }

    #[test]
    fn when_no_layout_finds_anything_the_words_stand_as_they_are() {
        let mut find = find("bdfyjd");
        let mut asks = find.search();
        for _reading in 0..50 {
            if asks.is_empty() {
                break;
            }
            asks = find.found(Vec::new(), false);
        }
        assert!(find.is_answered() && find.guess.other().is_none());
        assert_eq!(find.wider(), ["bdfy"]);
    }

    #[test]
    fn an_answer_belongs_to_the_words_that_were_asked() {
        let mut find = find("26-004");
        let _asks = find.search();
        find.typed.set("26-0041");
        assert!(find.found(vec![hit(40)], false).is_empty());
        assert!(!find.is_answered());
    }
}
