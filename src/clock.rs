//! What time it is: the only caller of the system's clock.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{SubsecRound, TimeDelta, Utc};

use crate::domain::Moment;

/// Tells the time in whole milliseconds, since that is what the store keeps.
#[derive(Debug, Clone)]
pub struct Clock(Hands);

#[derive(Debug, Clone)]
enum Hands {
    System,
    Ahead(TimeDelta),
    Fixed(Arc<Mutex<Moment>>),
}

impl Clock {
    /// The clock of the system.
    pub fn system() -> Self {
        Self(Hands::System)
    }

    /// A clock that shows this moment now and goes on from there, for fictional offices.
    pub fn starting_at(moment: Moment) -> Self {
        Self(Hands::Ahead(moment - system_time()))
    }

    /// A clock that stands still; its clones stand with it.
    pub fn fixed(moment: Moment) -> Self {
        Self(Hands::Fixed(Arc::new(Mutex::new(moment))))
    }

    /// Moves a clock that stands still; any other goes by itself and stays as it is.
    pub fn forward(&self, by: TimeDelta) {
        if let Hands::Fixed(moment) = &self.0 {
            let mut moment = moment.lock().unwrap_or_else(PoisonError::into_inner);
            *moment = moment.checked_add_signed(by).unwrap_or(*moment);
        }
    }

    /// The time now.
    pub fn now(&self) -> Moment {
        let now = match &self.0 {
            Hands::System => system_time(),
            Hands::Ahead(by) => {
                let now = system_time();
                now.checked_add_signed(*by).unwrap_or(now)
            }
            Hands::Fixed(moment) => *moment.lock().unwrap_or_else(PoisonError::into_inner),
        };
        now.trunc_subsecs(3)
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place that may ask the system"
)]
fn system_time() -> Moment {
    Utc::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Moment {
        text.parse().unwrap()
    }

    #[test]
    fn the_time_has_whole_milliseconds() {
        for clock in [
            Clock::system(),
            Clock::starting_at(moment("2026-02-03T10:00:00.123456Z")),
            Clock::fixed(moment("2026-02-03T10:00:00.123456Z")),
        ] {
            assert_eq!(clock.now().timestamp_subsec_nanos() % 1_000_000, 0);
        }
    }

    #[test]
    fn clones_of_a_standing_clock_move_together() {
        let clock = Clock::fixed(moment("2026-02-03T10:00:00Z"));
        let other = clock.clone();
        clock.forward(TimeDelta::minutes(5));
        assert_eq!(other.now(), moment("2026-02-03T10:05:00Z"));
    }

    #[test]
    fn a_clock_set_to_a_moment_goes_on_from_there() {
        let start = moment("2031-07-01T08:00:00Z");
        let passed = Clock::starting_at(start).now() - start;
        assert!(passed.abs() < TimeDelta::seconds(30));
    }
}
