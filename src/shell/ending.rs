//! Endings that cannot wait: work that may hang is given a time, then the process goes.

use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

/// How long a terminal is waited for when the process ends.
pub(super) const LIMIT: Duration = Duration::from_millis(500);

/// Works elsewhere and waits for it no longer than the limit; whether it was done in time.
pub(super) fn within(limit: Duration, work: impl FnOnce() + Send + 'static) -> bool {
    let (done, is_done) = channel();
    let helper = thread::Builder::new().name("ending".to_owned());
    let started = helper.spawn(move || {
        work();
        // Nobody waits any more when this came too late.
        done.send(()).ok();
    });
    started.is_ok() && is_done.recv_timeout(limit).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stalled_terminal_does_not_hold_the_end_up() {
        let (keep, wait) = channel::<()>();
        let stalled = move || wait.recv().unwrap_or_default();
        assert!(!within(Duration::from_millis(5), stalled));
        drop(keep);
        assert!(within(Duration::from_secs(60), || {}));
    }
}
