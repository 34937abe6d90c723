//! Who each story is about: ages, roles and ways in; the names stand in the words.

use crate::domain::person::AdultRole::{self, Father, Grandmother, Mother, Suspected};
use crate::domain::person::InformantKind::{self, Anonymous, Known, Protected};
use crate::domain::person::Sex::{self, Boy, Girl};
use crate::domain::signal::Kind;

/// A child of a story.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kid {
    pub(super) years: Option<u32>,
    pub(super) months: Option<u32>,
    pub(super) sex: Option<Sex>,
    pub(super) unborn: bool,
}

const NOT_KNOWN: Kid = Kid {
    years: None,
    months: None,
    sex: None,
    unborn: false,
};
const UNBORN: Kid = Kid {
    unborn: true,
    ..NOT_KNOWN
};

const fn kid(years: u32, sex: Sex) -> Kid {
    Kid {
        years: Some(years),
        sex: Some(sex),
        ..NOT_KNOWN
    }
}

const fn baby(months: u32, sex: Option<Sex>) -> Kid {
    Kid {
        months: Some(months),
        sex,
        ..NOT_KNOWN
    }
}

/// What one signal is, apart from its words.
#[derive(Debug)]
pub(super) struct Story {
    pub(super) id: &'static str,
    /// Way in and sender, codes of the packs' lists.
    pub(super) came: (&'static str, &'static str),
    pub(super) informant: InformantKind,
    pub(super) kids: &'static [Kid],
    pub(super) adults: &'static [AdultRole],
    /// Questions and sections with `+` or `-` behind them; those of section `G` are "yes".
    pub(super) answers: &'static str,
    pub(super) kind: Kind,
    /// What its case is about, where it becomes one.
    pub(super) theme: &'static str,
}

const fn story(
    id: &'static str,
    came: (&'static str, &'static str),
    informant: InformantKind,
    kids: &'static [Kid],
    adults: &'static [AdultRole],
    answers: &'static str,
) -> Story {
    Story {
        id,
        came,
        informant,
        kids,
        adults,
        answers,
        kind: Kind::Concern,
        theme: "",
    }
}

const fn case(
    id: &'static str,
    source: &'static str,
    theme: &'static str,
    kids: &'static [Kid],
    adults: &'static [AdultRole],
    answers: &'static str,
) -> Story {
    Story {
        theme,
        ..story(id, ("phone", source), Known, kids, adults, answers)
    }
}

/// The story with an id.
pub(super) fn find(id: &str) -> Option<&'static Story> {
    WAITING
        .iter()
        .chain(DECIDED)
        .chain(CASES)
        .find(|story| story.id == id)
}

/// Signals that wait in the queue, or to be redirected.
#[rustfmt::skip]
const WAITING: &[Story] = &[
    story("shouting", ("phone", "neighbour"), Protected, &[kid(5, Boy)], &[Mother, Father], "A2+ B4+"),
    story("afraid", ("chat", "child"), Protected, &[kid(14, Girl)], &[Mother, Suspected], "A8+ B2+ A3+"),
    story("weighing", ("email", "clinic"), Known, &[baby(8, Some(Boy))], &[Mother], ""),
    story("patrol", ("fax", "police"), Known, &[kid(9, Girl), NOT_KNOWN], &[AdultRole::Other], ""),
    story("station", ("fax", "police"), Known, &[kid(11, Boy)], &[Mother], "A- B7+ P1+ P3+"),
    story("newborn", ("email", "hospital"), Known, &[baby(0, Some(Girl))], &[Mother], "A- B7+ B8+ C7+ P3+"),
    story("pickup", ("phone", "kindergarten"), Known, &[kid(4, Boy)], &[Mother, Father], "A3+ B1+ P1+"),
    story("unborn", ("visit", "parent"), Known, &[UNBORN], &[Mother, Suspected], "A- B4+ B8+"),
    story("staircase", ("letter", "anonymous"), Anonymous, &[baby(9, None)], &[Mother], "B8+ C3+"),
    story("grandmother", ("phone", "relative"), Protected, &[kid(7, Girl), kid(4, Boy)], &[Mother, Father, Grandmother], "A- B4+ P2+"),
    story("absent", ("letter", "school"), Known, &[kid(8, Boy)], &[Father], "A- B- C4+"),
    story("cheek", ("email", "school"), Protected, &[kid(8, Boy)], &[Father], "A- B1+ M3+"),
    story("hungry", ("phone", "school"), Known, &[kid(10, Girl)], &[Mother], "A- B- C2+"),
    story("letter", ("letter", "relative"), Protected, &[kid(10, Girl), kid(5, Boy)], &[Father], "A- B- C2+ C3+"),
    story("cold", ("phone", "neighbour"), Protected, &[kid(7, Girl), kid(5, Boy), NOT_KNOWN], &[Mother], "C2+"),
    story("bullied", ("email", "parent"), Known, &[kid(13, Boy)], &[Mother], "A- B- C8+"),
    story("widower", ("visit", "parent"), Known, &[kid(6, Girl), kid(3, Boy)], &[Father], "A- B- C-"),
    story("divorced", ("phone", "parent"), Known, &[kid(9, Boy)], &[Mother, Father], "A- B- C-"),
    story("aunt", ("phone", "relative"), Protected, &[kid(12, Girl)], &[Mother], "A- B- C9+"),
    story("balcony", ("phone", "anonymous"), Anonymous, &[kid(3, Boy)], &[], "A4+ A7+"),
    story("dog", ("phone", "neighbour"), Known, &[], &[], "G1-"),
    story("moved", ("email", "school"), Known, &[kid(12, Boy)], &[Mother], "G2- A- C4+"),
    Story { kind: Kind::Request, ..story("court", ("letter", "court"), Known, &[kid(7, Girl), kid(9, Boy)], &[Father, Mother], "G3- A- B-") },
];

/// Signals under check, decided, or linked to a case.
#[rustfmt::skip]
const DECIDED: &[Story] = &[
    story("corner", ("phone", "school"), Known, &[kid(7, Boy)], &[Mother, Father], "A- B- C1+"),
    story("shed", ("fax", "police"), Known, &[kid(15, Girl)], &[Father], "A- B- C5+"),
    story("message", ("email", "school"), Known, &[kid(13, Girl)], &[Mother], "B5+"),
    story("noise", ("letter", "neighbour"), Known, &[kid(8, Boy), kid(10, Boy)], &[], "G3- A- B- C-"),
    story("border", ("phone", "agency"), Known, &[kid(10, Boy)], &[Mother], "G2- A-"),
    story("burn", ("visit", "neighbour"), Protected, &[kid(2, Girl)], &[Mother], "A- B1+ M1+"),
    story("debts", ("letter", "agency"), Known, &[kid(11, Girl), kid(8, Boy)], &[Mother, Father], "A- B- C-"),
    story("newfact", ("phone", "school"), Known, &[kid(11, Boy)], &[Mother], "A- B4+ M4+"),
    story("relapse", ("visit", "neighbour"), Protected, &[kid(5, Girl), kid(9, Boy)], &[Mother], "A- B3+ M4+"),
];

/// Signals that became cases.
#[rustfmt::skip]
const CASES: &[Story] = &[
    case("opened", "hospital", "infant", &[baby(3, Some(Girl))], &[Mother], "A- B8+ M1+"),
    case("assessed", "school", "quarrel", &[kid(9, Boy)], &[Mother, Father], "A- B- C6+"),
    case("planning", "school", "school", &[kid(13, Boy)], &[Mother], "A- B- C4+ C5+"),
    case("approval", "clinic", "care", &[kid(6, Girl), kid(4, Boy), kid(1, Girl)], &[Mother], "A- B3+ M1+"),
    case("late", "school", "school", &[kid(14, Girl)], &[Mother, Father], "A- B- C4+"),
    case("steady", "kindergarten", "quarrel", &[kid(8, Girl), kid(5, Boy)], &[Mother, Father], "A- B- C6+"),
    case("unreached", "agency", "care", &[kid(4, Boy), kid(7, Girl)], &[Mother], "A- B- C2+ M5+"),
    case("shelter", "clinic", "infant", &[baby(5, Some(Boy))], &[Mother], "A- B4+ B8+"),
    case("joined", "school", "quarrel", &[kid(11, Boy)], &[Mother, Father], "A- B- C6+ C9+"),
    case("review", "kindergarten", "care", &[kid(9, Boy), kid(4, Girl)], &[Mother, Father], "A- B- C2+ C3+"),
    case("going", "school", "school", &[kid(15, Boy)], &[Mother], "A- B- C4+"),
    case("closing", "clinic", "quarrel", &[kid(10, Girl)], &[Mother, Father], "A- B- C6+"),
    case("learned", "school", "school", &[kid(12, Girl)], &[Mother], "A- B- C4+"),
    case("cared", "hospital", "infant", &[baby(4, Some(Boy))], &[Mother, Father], "A- B8+ M1+"),
    case("again", "kindergarten", "care", &[kid(4, Girl), kid(8, Boy)], &[Mother], "A- B- C2+"),
];
