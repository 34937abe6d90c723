//! Case work for child protection, in a terminal.

pub mod domain;
pub mod exchange;
pub mod lang;
pub mod method;
pub mod store;
pub mod text;
pub mod ui;
