//! The worker that looks for words, so that no key waits for a search.

use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use super::Event;
use super::seam::Searcher;
use crate::ui::Ticket;

/// A thread with a search of its own; it ends when this is thrown away.
#[derive(Debug)]
pub(super) struct Worker {
    asked: Sender<(Ticket, String)>,
}

impl Worker {
    /// Starts it.
    pub(super) fn start(searcher: Searcher, events: Sender<Event>) -> io::Result<Self> {
        let (asked, questions) = channel();
        let worker = thread::Builder::new().name("search".to_owned());
        worker
            .spawn(move || work(searcher, &questions, &events))
            .map(drop)?;
        Ok(Self { asked })
    }

    /// Looks for words; only the newest question is answered.
    pub(super) fn ask(&self, ticket: Ticket, words: String) {
        // The worker lives as long as this; if it died by a panic, the program is ending.
        self.asked.send((ticket, words)).ok();
    }
}

fn work(mut searcher: Searcher, questions: &Receiver<(Ticket, String)>, events: &Sender<Event>) {
    let mut next = questions.recv().ok();
    while let Some(question) = next.take() {
        let (ticket, words) = questions.try_iter().last().unwrap_or(question);
        let hits = searcher(&words);
        next = questions.try_iter().last();
        if next.is_none() {
            if events.send(Event::Found(ticket, hits)).is_err() {
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
        let worker = Worker::start(
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
