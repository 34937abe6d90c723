//! Case work for child protection, in a terminal.

pub mod domain;
pub mod lang;
pub mod method;
pub mod text;
