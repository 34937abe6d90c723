//! Fresh identifiers for the screens, which have no randomness of their own.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use uuid::Uuid;

use crate::domain::ids::Fresh;

/// Counts identifiers on from one that the shell made; clones share the count.
#[derive(Debug, Clone)]
pub struct IdSource {
    base: Uuid,
    next: Arc<AtomicU64>,
}

impl IdSource {
    /// Begins at an identifier that nobody else uses: a random one in a session, any in a test.
    pub fn new(base: Uuid) -> Self {
        Self {
            base,
            next: Arc::default(),
        }
    }
}

impl Fresh for IdSource {
    fn fresh(&self) -> Uuid {
        let place = self.next.fetch_add(1, Ordering::Relaxed);
        Uuid::from_u128(self.base.as_u128().wrapping_add(place.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clones_never_give_the_same_identifier() {
        let one = IdSource::new(Uuid::nil());
        let other = one.clone();
        assert_ne!(one.fresh(), other.fresh());
        assert_eq!(one.fresh(), Uuid::from_u128(2));
    }
}
