//! What the program tells its user in the status line, and the log of what it told.

use std::collections::VecDeque;

use crate::domain::Moment;

/// How many notices are kept to be read again.
pub const KEPT: usize = 100;

/// What a notice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Something was done.
    Done,
    /// Something is not possible here and now.
    Refused,
    /// Somebody else changed what is shown.
    Changed,
    /// Somebody else is writing.
    Busy,
    /// Something failed that should not.
    Broken,
    /// How to go on.
    Hint,
}

/// A sentence for the user; refusals of a field stand beside the field instead.
#[derive(Clone, PartialEq, Eq)]
pub struct Notice {
    /// What it is about.
    pub kind: Kind,
    /// The sentence, in the user's language.
    pub text: String,
    /// What helps, possibly empty.
    pub hint: String,
}

/// Hides the sentence, which may name people.
impl std::fmt::Debug for Notice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Notice")
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

impl Notice {
    /// A notice without a hint.
    pub const fn new(kind: Kind, text: String) -> Self {
        Self {
            kind,
            text,
            hint: String::new(),
        }
    }

    /// Something was done.
    pub const fn done(text: String) -> Self {
        Self::new(Kind::Done, text)
    }

    /// Something is not possible.
    pub const fn refused(text: String) -> Self {
        Self::new(Kind::Refused, text)
    }

    /// The same with words on what helps.
    #[must_use]
    pub fn with_hint(mut self, hint: String) -> Self {
        self.hint = hint;
        self
    }

    /// Whether the next key takes it away; what is broken or busy stays until Esc.
    pub const fn is_short_lived(&self) -> bool {
        matches!(
            self.kind,
            Kind::Done | Kind::Refused | Kind::Changed | Kind::Hint
        )
    }
}

/// The last notices, the latest last.
#[derive(Debug, Clone, Default)]
pub struct Log(VecDeque<(Moment, Notice)>, usize);

impl Log {
    /// Keeps a notice; the oldest goes where there are more than [`KEPT`].
    pub fn add(&mut self, at: Moment, notice: Notice) {
        if self.0.len() == KEPT {
            self.0.pop_front();
        }
        self.0.push_back((at, notice));
        self.1 += 1;
    }

    /// How many notices there ever were.
    pub const fn count(&self) -> usize {
        self.1
    }

    /// The notices with their times, the latest first.
    pub fn latest(&self) -> impl Iterator<Item = &(Moment, Notice)> {
        self.0.iter().rev()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_log_keeps_the_last_hundred() {
        let mut log = Log::default();
        for number in 0..150 {
            log.add(Moment::UNIX_EPOCH, Notice::done(number.to_string()));
        }
        assert_eq!(log.latest().count(), KEPT);
        assert_eq!(log.latest().next().unwrap().1.text, "149");
    }
}
