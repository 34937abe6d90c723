//! Pure functions on text: cleaning, search keys, likeness of names, width on the screen.

pub mod cell;
pub mod clean;
pub mod fold;
pub mod keyboard;
pub mod names;
pub mod width;

pub use cell::{cell, uncelled};
pub use clean::{Cleaned, clean_line, clean_prose, is_blank, visible};
pub use fold::{fold, latin, readings, words};
pub use keyboard::Keyboard;
pub use names::{Likeness, NameKey, compare, is_near};
pub use width::{fit, pad, width, wrap};
