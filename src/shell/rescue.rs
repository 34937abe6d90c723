//! What is saved when the program has to end at once: drafts that the store does not have yet.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::thread;
use std::time::Duration;

use crate::store::contract::{Draft, StoreError};

/// Saves drafts with a connection of its own.
pub type Saver = Box<dyn FnMut(&[Draft]) -> Result<(), StoreError> + Send>;

/// How often, and with which pause, the end waits for another end that is saving already.
const TRIES: u32 = 25;
const PAUSE: Duration = Duration::from_millis(20);

/// How saving at the end went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// There was nothing to save.
    Nothing,
    /// Every draft is in the store.
    All,
    /// Drafts are lost.
    Failed,
}

/// Drafts at risk and the way to save them, shared by the loop, the signals and the panic hook.
#[derive(Clone, Default)]
pub struct Rescue {
    unsaved: Arc<Mutex<Vec<Draft>>>,
    saver: Arc<Mutex<Option<Saver>>>,
    /// A folder that must not outlive the process.
    passing: Arc<Mutex<Option<PathBuf>>>,
}

impl Rescue {
    /// Says how drafts are saved, from the moment there is a database.
    pub fn arm(&self, saver: Saver) {
        *open(&self.saver) = Some(saver);
    }

    /// Names a folder that is to be gone with the process, such as that of a demo.
    pub fn pass(&self, folder: PathBuf) {
        *open(&self.passing) = Some(folder);
    }

    /// Removes that folder, for an end that runs no destructors; a kill leaves it behind.
    pub fn clear(&self) {
        if let Some(folder) = open(&self.passing).take() {
            // The process ends: nobody is left to be told.
            std::fs::remove_dir_all(folder).ok();
        }
    }

    /// Keeps the drafts at risk in place of those before.
    pub fn keep(&self, drafts: Vec<Draft>) {
        let before = std::mem::replace(&mut *open(&self.unsaved), drafts);
        // Thrown away here, when the lock is free again.
        drop(before);
    }

    /// Saves every draft at risk, once.
    pub fn save(&self) -> Saved {
        // A panic inside the saver comes here while its lock is held: wait, but not for ever.
        for _try in 0..TRIES {
            let mut saver = match self.saver.try_lock() {
                Ok(saver) => saver,
                Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
                Err(TryLockError::WouldBlock) => {
                    thread::park_timeout(PAUSE);
                    continue;
                }
            };
            let drafts = std::mem::take(&mut *open(&self.unsaved));
            if drafts.is_empty() {
                return Saved::Nothing;
            }
            return match saver.as_mut().map(|save| save(&drafts)) {
                Some(Ok(())) => Saved::All,
                Some(Err(_)) | None => Saved::Failed,
            };
        }
        Saved::Failed
    }
}

fn open<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

impl std::fmt::Debug for Rescue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rescue").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell::sample;

    #[test]
    fn drafts_at_risk_are_saved_once() {
        let saved = Arc::new(Mutex::new(Vec::new()));
        let rescue = Rescue::default();
        let to = Arc::clone(&saved);
        rescue.arm(Box::new(move |drafts| {
            to.lock().unwrap().extend_from_slice(drafts);
            Ok(())
        }));
        assert_eq!(rescue.save(), Saved::Nothing);
        rescue.keep(vec![sample::draft(1), sample::draft(2)]);
        rescue.keep(vec![sample::draft(3)]);
        assert_eq!(rescue.save(), Saved::All);
        assert_eq!(rescue.save(), Saved::Nothing);
        assert_eq!(*saved.lock().unwrap(), [sample::draft(3)]);
    }

    #[test]
    fn a_folder_that_passes_is_gone_with_all_that_is_in_it() {
        let folder = tempfile::tempdir().unwrap().keep();
        std::fs::write(folder.join("demo.db"), "").unwrap();
        let rescue = Rescue::default();
        rescue.clear();
        rescue.pass(folder.clone());
        rescue.clear();
        assert!(!folder.exists());
        rescue.clear();
    }

    #[test]
    fn without_a_database_drafts_cannot_be_saved() {
        let rescue = Rescue::default();
        rescue.keep(vec![sample::draft(1)]);
        assert_eq!(rescue.save(), Saved::Failed);
    }

    #[test]
    fn a_panic_while_saving_does_not_hang_the_end() {
        let rescue = Rescue::default();
        let again = rescue.clone();
        rescue.arm(Box::new(move |_drafts| {
            again.keep(vec![sample::draft(2)]);
            assert_eq!(again.save(), Saved::Failed);
            Ok(())
        }));
        rescue.keep(vec![sample::draft(1)]);
        assert_eq!(rescue.save(), Saved::All);
    }
}
