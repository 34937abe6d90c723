//! Timers that screens asked for.

use std::time::{Duration, Instant};

use crate::ui::Timer;

/// When each timer rings; there is one of each kind.
#[derive(Debug, Default)]
pub struct Timers(Vec<(Instant, Timer)>);

impl Timers {
    /// Rings after a time; a timer that is set again starts anew.
    pub fn set(&mut self, now: Instant, after: Duration, timer: Timer) {
        self.0.retain(|(_at, each)| *each != timer);
        if let Some(at) = now.checked_add(after) {
            self.0.push((at, timer));
        }
    }

    /// When the next one rings.
    pub fn next(&self) -> Option<Instant> {
        self.0.iter().map(|(at, _timer)| *at).min()
    }

    /// Takes those that ring now, the earliest first.
    pub fn due(&mut self, now: Instant) -> Vec<Timer> {
        let (mut due, later): (Vec<_>, Vec<_>) =
            self.0.drain(..).partition(|(at, _timer)| *at <= now);
        self.0 = later;
        due.sort_by_key(|(at, _timer)| *at);
        due.into_iter().map(|(_at, timer)| timer).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn timers_ring_once_and_in_order() {
        let now = Instant::now();
        let mut timers = Timers::default();
        timers.set(now, 3 * SECOND, Timer::Rest);
        timers.set(now, SECOND, Timer::Minute);
        timers.set(now, 2 * SECOND, Timer::Draft);
        assert_eq!(timers.next(), Some(now + SECOND));
        assert_eq!(timers.due(now), []);
        assert_eq!(timers.due(now + 2 * SECOND), [Timer::Minute, Timer::Draft]);
        assert_eq!(timers.due(now + 2 * SECOND), []);
        assert_eq!(timers.next(), Some(now + 3 * SECOND));
    }

    #[test]
    fn a_timer_set_again_starts_anew() {
        let now = Instant::now();
        let mut timers = Timers::default();
        timers.set(now, SECOND, Timer::Matches);
        timers.set(now, 2 * SECOND, Timer::Matches);
        assert_eq!(timers.due(now + SECOND), []);
        assert_eq!(timers.due(now + 2 * SECOND), [Timer::Matches]);
    }

    #[test]
    fn a_timer_beyond_time_never_rings() {
        let mut timers = Timers::default();
        timers.set(Instant::now(), Duration::MAX, Timer::Minute);
        assert_eq!(timers.next(), None);
    }
}
