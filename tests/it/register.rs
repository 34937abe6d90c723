//! The registers of the office: lists, entries, forms, the directory of organisations.

mod command;
mod desk;
mod kept;

use caseload::lang::Language;

use crate::plain::told;
use crate::user::User;

const SMALL: (u16, u16) = (80, 24);
const WIDE: (u16, u16) = (120, 40);

/// Where a user goes from the queue: name of the snapshot, keys.
const WALKS: &[(&str, &str)] = &[
    ("organisations", "6"),
    ("organisation", "6 down enter"),
    ("mismatches", "6 tab"),
    ("mismatch", "6 tab enter"),
];

/// The same where the method has all registers.
const MORE: &[(&str, &str)] = &[
    ("families", "6 tab tab"),
    ("family", "6 tab tab down enter"),
    ("groups", "6 tab tab tab"),
    ("group", "6 tab tab tab enter"),
    ("yearly", "6 tab tab tab tab"),
    ("yearly_form", "6 tab tab tab tab insert"),
];

fn walks(method: &str, language: Language, walks: &[(&str, &str)], size: (u16, u16)) {
    for (name, keys) in walks {
        let mut user = User::in_demo(method, language, size);
        user.keys(keys).waits();
        let name = format!("{}_{}_{name}", language.code(), size.0);
        insta::assert_snapshot!(name, user.screen());
    }
}

#[test]
fn the_registers_in_a_small_window() {
    walks("bg-ozd", Language::Bulgarian, WALKS, SMALL);
    walks("sos-partner", Language::Russian, WALKS, SMALL);
    walks("sos-partner", Language::Russian, MORE, SMALL);
}

#[test]
fn the_registers_in_a_wide_window() {
    walks("standard", Language::English, WALKS, WIDE);
    walks("sos-partner", Language::Russian, MORE, WIDE);
}

#[test]
fn the_registers_line_by_line() {
    for (method, language, list) in [
        ("standard", Language::English, WALKS),
        ("sos-partner", Language::Russian, MORE),
    ] {
        for (name, keys) in list {
            let mut user = User::in_demo(method, language, SMALL);
            user.keys(keys).waits();
            let name = format!("plain_{}_{name}", language.code());
            insta::assert_snapshot!(name, told(&user.model));
        }
    }
}

#[test]
fn a_case_names_the_contact_family_and_the_group_on_its_overview() {
    let mut user = User::in_demo("sos-partner", Language::Russian, WIDE);
    user.keys("6 tab tab down enter down enter").waits();
    user.keys("end");
    insta::assert_snapshot!(user.screen());
    // Enter on it leads to the entry, beside this case.
    user.keys("enter").sees("R-0012");
}

#[test]
fn the_figures_name_what_the_registers_tell_and_lead_to_it() {
    for (language, method, size) in [
        (Language::Russian, "sos-partner", SMALL),
        (Language::English, "standard", WIDE),
    ] {
        let mut user = User::in_demo(method, language, size);
        // Three tabs on, and the twelve months instead of this one.
        user.keys("5 tab tab tab right right right right right")
            .waits();
        let name = format!("figures_{}_{}", language.code(), size.0);
        insta::assert_snapshot!(name, user.screen());
        user.keys("enter");
        let name = format!("figure_{}_{}", language.code(), size.0);
        insta::assert_snapshot!(name, user.screen());
        // The mismatch itself is behind the number.
        user.keys("enter").sees("R-0009");
    }
}
