//! Tests of the loop with terminals that are made up.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a made-up program hears what its test is about"
)]

use std::sync::{Arc, Mutex};

use super::*;
use crate::shell::sample::{Notebook, Obedient, draft, key};
use crate::ui::key::{Code, Key};
use crate::ui::{Ask, Effect, Timer};

/// A terminal that shows every written piece to the test.
struct Eye<F>(F);

impl<F: FnMut(&str) -> io::Result<()>> Write for Eye<F> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        (self.0)(&String::from_utf8_lossy(bytes)).map(|()| bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn shell(sink: impl FnMut(&str) -> io::Result<()> + Send + 'static) -> Shell {
    let clock = Clock::fixed("2026-02-03T10:00:00Z".parse().unwrap());
    Shell::over(Size::new(80, 24), Eye(sink), clock, Rescue::default()).unwrap()
}

fn press(sender: &Sender<Event>, key: Key) {
    let input = Input::Key(key);
    sender.send(Event::Input(input, Instant::now())).unwrap();
}

/// Leaves on `q`.
fn quits(msg: &Msg) -> Vec<Effect> {
    match msg {
        Msg::Key(pressed) if *pressed == key('q') => vec![Effect::Quit],
        _ => Vec::new(),
    }
}

#[test]
fn keys_that_wait_are_one_frame() {
    let later: Arc<Mutex<Option<Sender<Event>>>> = Arc::default();
    let leave = Arc::clone(&later);
    let mut shell = shell(move |frame| {
        if frame.contains("200") {
            press(leave.lock().unwrap().as_ref().unwrap(), key('q'));
        }
        Ok(())
    });
    *later.lock().unwrap() = Some(shell.sender.clone());
    for _key in 0..200 {
        press(&shell.sender, key('a'));
    }
    let mut program = Notebook::new(quits);
    let exit = shell.run(&mut program, &mut Obedient::default()).unwrap();
    assert_eq!(exit, Exit::Quit);
    assert_eq!(program.keys, 201);
    assert_eq!(program.frames.get(), 2, "the first frame, and one for all");
}

#[test]
fn a_stalled_terminal_stops_no_key() {
    let (keep, wait) = channel::<()>();
    let mut shell = shell(move |_frame| wait.recv().map_err(io::Error::other));
    for letter in ['a', 'b', 'c'] {
        press(&shell.sender, key(letter));
    }
    // Rings while the first frame is still being written, and nothing more is drawn.
    let mut program = Notebook::new(|msg| match msg {
        Msg::Key(pressed) if *pressed == key('c') => {
            vec![Effect::Wake(Duration::from_millis(1), Timer::Draft)]
        }
        Msg::Woke(_) => vec![Effect::SaveDraft(Box::new(draft(1))), Effect::Quit],
        _ => Vec::new(),
    });
    let mut records = Obedient::default();
    shell.run(&mut program, &mut records).unwrap();
    assert_eq!(records.done, ["save 1"]);
    assert_eq!(program.frames.get(), 1);
    drop(keep);
}

#[test]
fn the_first_thing_told_is_the_time_and_the_size() {
    let mut shell = shell(|_frame| Ok(()));
    let resized = Event::Input(Input::Resize(5000, 30), Instant::now());
    shell.sender.send(resized).unwrap();
    press(&shell.sender, key('q'));
    let mut program = Notebook::new(quits);
    shell.run(&mut program, &mut Obedient::default()).unwrap();
    assert_eq!(program.heard, ["10:00", "80x24", "400x30", "q"]);
}

#[test]
fn a_bare_esc_is_told_although_nothing_follows() {
    let mut shell = shell(|_frame| Ok(()));
    press(&shell.sender, Key::plain(Code::Esc));
    let mut program = Notebook::new(|msg| match msg {
        Msg::Key(_) => vec![Effect::Quit],
        _ => Vec::new(),
    });
    shell.run(&mut program, &mut Obedient::default()).unwrap();
    assert_eq!(program.heard.last().unwrap(), "Esc");
}

#[test]
fn what_was_due_before_a_key_was_pressed_rings_before_it() {
    let mut shell = shell(|_frame| Ok(()));
    press(&shell.sender, key('a'));
    let later = Instant::now() + Duration::from_secs(60);
    let late = Event::Input(Input::Key(key('q')), later);
    shell.sender.send(late).unwrap();
    let mut program = Notebook::new(|msg| match msg {
        Msg::Key(pressed) if *pressed == key('a') => {
            vec![Effect::Wake(Duration::from_secs(1), Timer::Esc)]
        }
        Msg::Key(_) => vec![Effect::Quit],
        _ => Vec::new(),
    });
    shell.run(&mut program, &mut Obedient::default()).unwrap();
    assert_eq!(program.heard, ["10:00", "80x24", "a", "Esc", "q"]);
}

#[test]
fn changes_of_others_are_noticed_in_idle_time() {
    for (effects, frames) in [(0, 1), (1, 2)] {
        let mut shell = shell(|_frame| Ok(()));
        let mut program = Notebook::new(|msg| match msg {
            Msg::RecordsChanged => vec![Effect::Ask(Ask::Counts); effects],
            Msg::Resize(..) => vec![Effect::Wake(3 * WATCH / 2, Timer::Rest)],
            Msg::Woke(_) => vec![Effect::Quit],
            _ => Vec::new(),
        });
        let mut records = Obedient {
            changed: true,
            ..Obedient::default()
        };
        shell.run(&mut program, &mut records).unwrap();
        assert!(program.heard.contains(&"changed".to_owned()));
        assert_eq!(program.frames.get(), frames, "drawn only for news");
    }
}

#[test]
fn a_late_draft_is_saved_when_the_other_writer_is_done() {
    let mut shell = shell(|_frame| Ok(()));
    press(&shell.sender, key('a'));
    let mut program = Notebook::new(|msg| match msg {
        Msg::Key(_) => vec![Effect::SaveDraft(Box::new(draft(1)))],
        Msg::DraftSaved(_, Ok(())) => vec![Effect::Quit],
        _ => Vec::new(),
    });
    let mut records = Obedient {
        busy: 2,
        ..Obedient::default()
    };
    shell.run(&mut program, &mut records).unwrap();
    assert_eq!(records.done, ["save 1"]);
    let told = ["a", "saved 1 false", "saved 1 true"];
    assert_eq!(program.heard[2..], told);
}

#[test]
fn nobody_leaves_without_being_told_that_a_draft_is_lost() {
    let mut shell = shell(|_frame| Ok(()));
    let saved = Arc::new(Mutex::new(0));
    let count = Arc::clone(&saved);
    shell.rescue.arm(Box::new(move |drafts| {
        *count.lock().unwrap() += drafts.len();
        Ok(())
    }));
    press(&shell.sender, key('q'));
    press(&shell.sender, key('q'));
    let mut program = Notebook::new(quits);
    program.unsaved = vec![draft(3)];
    let mut records = Obedient {
        full: true,
        ..Obedient::default()
    };
    let exit = shell.run(&mut program, &mut records).unwrap();
    assert_eq!(exit, Exit::Quit);
    assert_eq!(program.heard[2..], ["q", "saved 3 false", "q"]);
    assert_eq!(*saved.lock().unwrap(), 1);
}

#[test]
fn a_lost_terminal_saves_the_drafts() {
    let mut shell = shell(|_frame| Err(io::ErrorKind::BrokenPipe.into()));
    let mut program = Notebook::new(quits);
    program.unsaved = vec![draft(3)];
    let mut records = Obedient::default();
    let exit = shell.run(&mut program, &mut records).unwrap();
    assert_eq!(exit, Exit::Lost);
    assert_eq!(records.done, ["save 3"]);
}

#[test]
fn keys_that_were_read_are_in_the_drafts_before_the_process_ends() {
    let mut shell = shell(|_frame| Ok(()));
    let (done, is_done) = channel();
    press(&shell.sender, key('a'));
    shell.sender.send(Event::Ending(done)).unwrap();
    let frames = {
        let mut program = Notebook::new(move |msg| match msg {
            Msg::Key(_) => {
                assert!(is_done.try_recv().is_err(), "the key comes first");
                vec![Effect::Wake(Duration::from_millis(20), Timer::Rest)]
            }
            Msg::Woke(_) => {
                assert!(is_done.try_recv().is_ok());
                vec![Effect::Quit]
            }
            _ => Vec::new(),
        });
        shell.run(&mut program, &mut Obedient::default()).unwrap();
        program.frames.get()
    };
    assert_eq!(frames, 1, "nothing is drawn over the restored screen");
}

#[test]
fn a_search_is_answered_by_the_worker() {
    let mut shell = shell(|_frame| Ok(()));
    press(&shell.sender, key('a'));
    press(&shell.sender, key('b'));
    let mut ticket = 0;
    let mut program = Notebook::new(|msg| match msg {
        Msg::Key(_) => {
            ticket += 1;
            vec![Effect::Search(ticket, "word".to_owned())]
        }
        Msg::Loaded(_) => vec![Effect::Quit],
        _ => Vec::new(),
    });
    shell.run(&mut program, &mut Obedient::default()).unwrap();
    assert_eq!(program.heard.last().unwrap(), "hits 2");
}

#[test]
fn figures_are_counted_by_a_worker() {
    let mut shell = shell(|_frame| Ok(()));
    press(&shell.sender, key('a'));
    let mut program = Notebook::new(|msg| match msg {
        Msg::Key(_) => {
            let day = chrono::NaiveDate::default();
            let period = Period { from: day, to: day };
            vec![Effect::Figures(1, period)]
        }
        // The records of this test cannot count; the program hears so.
        Msg::Failed(_) => vec![Effect::Quit],
        _ => Vec::new(),
    });
    shell.run(&mut program, &mut Obedient::default()).unwrap();
    assert!(program.heard.last().unwrap().starts_with("failed"));
}
