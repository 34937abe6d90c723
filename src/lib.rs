//! Case work for child protection, in a terminal: signals come in and are sorted by urgency, cases
//! come of them and are run to their end, and every decision can be answered for.
//!
//! # Words
//!
//! One word for each thing, in the code as in the field:
//!
//! - *signal*: what came in about a child; *line*: its row in the queue, shared by linked signals;
//! - *case*: the work with a family that comes of a signal; *episode*: from opening to closure;
//! - *curator*: the one person who runs a case; *plan*, *goal*, *task*: what is agreed and done;
//! - *review*: the plan looked at again; *closure*: the end of an episode;
//! - *method* or *pack*: the data file of a methodology, with its stages, gates, terms and words;
//! - *command*: what somebody asks for; *refusal*: why not; *change*: what happened;
//! - *table*: signals in a spreadsheet; *mapping*: how it is read;
//! - *journal*: where changes are written; *notice*: what the user is told;
//! - *way back*: the command that takes a command back; *deed*: what can be taken back, in words;
//! - *screen*, *pane*, *form*, *draft*: what they say.
//!
//! # Map, in reading order
//!
//! 1. [`domain`]: the rules of the work, pure. Begin with [`domain::urgency`] and [`domain::gate`].
//! 2. [`method`]: packs found, read and checked.
//! 3. [`store`]: one door for writes, named questions for reading; the only place that knows SQL.
//! 4. [`exchange`]: signals in and out of files.
//! 5. [`text`]: cleaning, search keys, names across alphabets, width; [`lang`]: words and dates.
//! 6. [`ui`]: the program as a state machine: [`ui::update`] and [`ui::draw()`]. A screen is a file in
//!    [`ui::screen`] with its looks (`view.rs`) and its lines (`plain.rs`) beside it; keys stand in
//!    one table, [`ui::keymap`].
//! 7. [`mod@print`]: papers for a family, an inspection, a meeting; and the calendar file.
//! 8. [`shell`]: the loop, the terminal, threads, a lost line, and the same program line by line
//!    ([`shell::plain`]); [`cli`]: the command line.
//!
//! # What always holds
//!
//! - A frame is a function of model, language, theme and size; only `update` changes the model.
//! - Every write is one immediate transaction that also appends to the journal, and names the
//!   revision it is based on where it edits what stands.
//! - The tables follow from the journal: `caseload doctor --replay` rebuilds and compares them.
//! - No word for people stands in code: every sentence is a message of the catalogues, every word
//!   of a method is in its pack.
//! - Nothing personal is in errors, logs, panic reports, file names or the terminal's title.
//! - Nothing is ever spawned, and only [`clock`] asks what time it is.

pub mod cli;
pub mod clock;
pub mod demo;
pub mod domain;
pub mod exchange;
pub mod lang;
pub mod method;
pub mod print;
pub mod shell;
pub mod store;
pub mod text;
pub mod ui;
