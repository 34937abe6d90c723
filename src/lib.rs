//! Case work for child protection, in a terminal.
