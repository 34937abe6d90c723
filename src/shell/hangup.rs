//! What happens when the line drops or the system ends the program: save, restore, go.

use std::io;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, atomic::AtomicBool};
use std::thread;
use std::time::Duration;

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM, SIGTSTP};
use signal_hook::iterator::Signals;

use super::rescue::Rescue;
use super::{Event, ending, terminal};

/// How long the loop may work on keys that were read already.
const LAST_KEYS: Duration = Duration::from_millis(100);

/// Starts the thread that ends the process on SIGHUP, SIGTERM or SIGINT, with 128 and the signal.
///
/// It does not leave that to the loop: the loop may wait for the disk. And a program that stays
/// behind a dropped line turns in circles for ever (crossterm#793).
///
/// # Errors
///
/// When the system refuses the signals or the thread.
pub(super) fn start(rescue: Rescue, events: Sender<Event>) -> io::Result<()> {
    // Caught and left: a stopped program would leave the terminal as it is while drawing.
    signal_hook::flag::register(SIGTSTP, Arc::new(AtomicBool::new(false)))?;
    let mut signals = Signals::new([SIGHUP, SIGTERM, SIGINT])?;
    let waiter = thread::Builder::new().name("signals".to_owned());
    waiter
        .spawn(move || {
            if let Some(signal) = signals.forever().next() {
                last_keys(&events);
                rescue.save();
                rescue.clear();
                ending::within(ending::LIMIT, || drop(terminal::restore()));
                signal_hook::low_level::exit(128 + signal);
            }
        })
        .map(drop)
}

/// The same without a terminal to give back: lines that were read are in the drafts already.
///
/// # Errors
///
/// When the system refuses the signals or the thread.
pub(super) fn start_plain(rescue: Rescue) -> io::Result<()> {
    let mut signals = Signals::new([SIGHUP, SIGTERM, SIGINT])?;
    let waiter = thread::Builder::new().name("signals".to_owned());
    waiter
        .spawn(move || {
            if let Some(signal) = signals.forever().next() {
                rescue.save();
                rescue.clear();
                signal_hook::low_level::exit(128 + signal);
            }
        })
        .map(drop)
}

/// Lets the loop take what was typed and read, so that the drafts hold it; but not for long.
fn last_keys(events: &Sender<Event>) {
    let (done, is_done) = channel();
    if events.send(Event::Ending(done)).is_ok() {
        // In time or not: what the drafts hold by now is saved.
        is_done.recv_timeout(LAST_KEYS).ok();
    }
}
