//! One test binary.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail loudly"
)]
#![expect(
    clippy::wildcard_enum_match_arm,
    clippy::string_slice,
    clippy::too_many_lines,
    clippy::assigning_clones,
    reason = "a test picks what it looks at, and a sample record is one long literal"
)]

mod case;
mod cli;
mod demo;
mod e2e;
mod exchange;
mod figures;
mod filling;
mod finding;
mod forms;
mod keys;
mod languages;
mod line;
mod lists;
mod network;
mod office;
mod paper;
mod pictures;
mod plain;
mod pty;
mod queue;
mod register;
mod sample;
mod screens;
mod shell;
mod signal;
mod store;
mod story;
mod tidy;
mod user;
mod windows;
mod words;
