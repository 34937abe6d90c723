//! What the shell needs from the program and from the records, and nothing more.

use ratatui::Frame;

use crate::domain::command::Command;
use crate::domain::figures::{Period, Report};
use crate::domain::ids::DraftId;
use crate::store::contract::{Applied, Draft, Hit, StoreError};
use crate::ui::{Ask, Effect, Loaded, Msg, PaperAsk};

/// The program without a terminal.
pub trait Program {
    /// Takes what happened and says what is to be done.
    fn update(&mut self, msg: Msg) -> Vec<Effect>;
    /// Drafts that hold something the store does not.
    fn unsaved(&self) -> Vec<Draft>;
    /// Draws the whole screen and sets the cursor.
    fn draw(&self, frame: &mut Frame<'_>);
}

/// Hits of a search, and whether there are more.
pub type Hits = Result<(Vec<Hit>, bool), StoreError>;

/// Looks for words with a connection of its own; may take long.
pub type Searcher = Box<dyn FnMut(&str) -> Hits + Send>;

/// What the figures of a period are.
pub type Figures = Result<Report, StoreError>;

/// Counts the figures of a period with a connection of its own; may take long.
pub type Counter = Box<dyn FnMut(Period) -> Figures + Send>;

/// The records, for one member of staff, answering at once.
///
/// # Errors
///
/// Every method says [`StoreError::Busy`] rather than wait for another writer for more than a
/// quarter of a second.
pub trait Records {
    /// Answers a question.
    fn ask(&mut self, ask: &Ask) -> Result<Loaded, StoreError>;
    /// Carries a command out, and throws the draft away with it.
    fn apply(
        &mut self,
        command: &Command,
        based_on: Option<u32>,
        draft: Option<DraftId>,
    ) -> Result<Applied, StoreError>;
    /// Keeps a draft in place of what was kept under its id.
    fn save_draft(&mut self, draft: &Draft) -> Result<(), StoreError>;
    /// Throws a draft away.
    fn drop_draft(&mut self, draft: DraftId) -> Result<(), StoreError>;
    /// Prints a record or keeps a paper as files.
    fn paper(&mut self, paper: &PaperAsk) -> Result<Loaded, StoreError>;
    /// Keeps a personal setting.
    fn set(&mut self, name: &'static str, value: &str) -> Result<(), StoreError>;
    /// Whether another process has written since this was last asked.
    fn changed(&mut self) -> Result<bool, StoreError>;
    /// A search that can run elsewhere.
    fn searcher(&self) -> Searcher;
    /// A count of figures that can run elsewhere.
    fn counter(&self) -> Counter;
}
