//! Workers that search and count, so that no key waits for them.

use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use super::Event;
use super::seam::{Counter, Searcher};
use crate::domain::figures::Period;
use crate::ui::Ticket;

/// A thread with a connection of its own; it ends when this is thrown away.
#[derive(Debug)]
pub(super) struct Worker<Q> {
    asked: Sender<(Ticket, Q)>,
}

/// Starts a worker that looks for words.
pub(super) fn search(mut searcher: Searcher, events: Sender<Event>) -> io::Result<Worker<String>> {
    let answer =
        move |ticket: Ticket, words: &String| Event::Found(ticket, searcher(words.as_str()));
    Worker::start("search", answer, events)
}

/// Starts a worker that counts figures.
pub(super) fn count(mut counter: Counter, events: Sender<Event>) -> io::Result<Worker<Period>> {
    let answer =
        move |ticket: Ticket, period: &Period| Event::Counted(ticket, Box::new(counter(*period)));
    Worker::start("figures", answer, events)
}

impl<Q: Send + 'static> Worker<Q> {
    fn start(
        name: &str,
        answer: impl FnMut(Ticket, &Q) -> Event + Send + 'static,
        events: Sender<Event>,
    ) -> io::Result<Self> {
        let (asked, questions) = channel();
        let worker = thread::Builder::new().name(name.to_owned());
        worker
            .spawn(move || work(answer, &questions, &events))
            .map(drop)?;
        Ok(Self { asked })
    }

    /// Asks; only the newest question is answered.
    pub(super) fn ask(&self, ticket: Ticket, question: Q) {
        // The worker lives as long as this; if it died by a panic, the program is ending.
        self.asked.send((ticket, question)).ok();
    }
}

fn work<Q>(
    mut answer: impl FnMut(Ticket, &Q) -> Event,
    questions: &Receiver<(Ticket, Q)>,
    events: &Sender<Event>,
) {
    let mut next = questions.recv().ok();
    while let Some(question) = next.take() {
        let (ticket, question) = questions.try_iter().last().unwrap_or(question);
        let event = answer(ticket, &question);
        next = questions.try_iter().last();
        if next.is_none() {
            if events.send(event).is_err() {
                return;
            }
            next = questions.recv().ok();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_newest_question_is_answered() {
        let (events, told) = channel();
        let (begun, has_begun) = channel();
        let (go, may_go) = channel::<()>();
        let worker = search(
            Box::new(move |words| {
                begun.send(words.to_owned()).unwrap();
                may_go.recv().unwrap();
                Ok((Vec::new(), false))
            }),
            events,
        )
        .unwrap();
        worker.ask(1, "a".to_owned());
        assert_eq!(has_begun.recv().unwrap(), "a");
        worker.ask(2, "ab".to_owned());
        worker.ask(3, "abc".to_owned());
        go.send(()).unwrap();
        assert_eq!(has_begun.recv().unwrap(), "abc");
        go.send(()).unwrap();
        let answer = told.recv().unwrap();
        let Event::Found(ticket, Ok((hits, more))) = answer else {
            panic!("{answer:?}");
        };
        assert_eq!((ticket, hits.len(), more), (3, 0, false));
    }
}
