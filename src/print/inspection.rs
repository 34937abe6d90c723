//! The whole file of a case or a signal, as an inspection wants to see it: thirteen parts in a fixed
//! order, every version, every author and time, and the journal with the head of its chain.
//!
//! Source of the parts: domain notes 6.5, "what a case file must contain". Informants are masked.

mod work;

use super::document::{Block, Document, Section};
use super::parts::{begun, nothing, section, table, taken};
use crate::domain::case::Case;
use crate::domain::signal::Signal;
use crate::store::contract::{CaseFile, HistoryRow, SignalFile, WholeFile};
use crate::ui::World;
use crate::ui::record::{self, change, history, overview, signal};
use crate::ui::words;

/// What the parts look at.
struct File<'a> {
    /// The case; nothing where a signal alone is printed.
    case: Option<&'a CaseFile>,
    /// The signals.
    signals: &'a [Signal],
    /// The whole file with its journal.
    whole: &'a WholeFile,
}

impl<'a> File<'a> {
    fn case(&self) -> Option<&'a Case> {
        self.case.map(|file| &file.case)
    }
}

/// Makes what stands in a part; nothing where nothing is recorded.
type Part = fn(&World, &File<'_>) -> Vec<Block>;

/// The parts with their headings, in the order of the source.
const PARTS: &[(&str, Part)] = &[
    ("paper-part-1", register),
    ("paper-part-2", checks),
    ("paper-part-3", decisions),
    ("paper-part-4", opening),
    ("paper-part-5", work::consents),
    ("paper-part-6", work::assessments),
    ("paper-part-7", work::plans),
    ("paper-part-8", work::contacts),
    ("paper-part-9", work::records),
    ("paper-part-10", work::urgents),
    ("paper-part-11", work::reviews),
    ("paper-part-12", work::closures),
    ("paper-part-13", accesses),
];

/// The file of a case.
pub(super) fn of_case(world: &World, whole: &WholeFile, file: &CaseFile) -> Document {
    let case = &file.case;
    let siblings: Vec<String> = file.siblings.iter().map(ToString::to_string).collect();
    let signals: Vec<String> = case
        .signals
        .iter()
        .map(|each| each.number.to_string())
        .collect();
    let mut about = vec![
        ("paper-case", case.number.to_string()),
        ("paper-family", case.title()),
        ("field-place", case.place.clone()),
        ("paper-stage", words::state(world, case.state)),
        (
            "paper-curator",
            words::holder(world, case.curator().as_ref()),
        ),
        ("paper-signals", signals.join(", ")),
        ("case-siblings", siblings.join(", ")),
    ];
    about.retain(|(_label, value)| !value.is_empty());
    let title = world.lang.say("paper-title-inspection");
    let file = File {
        case: Some(file),
        signals: &file.signals,
        whole,
    };
    written(world, begun(world, &title, about), &file)
}

/// The file of a signal.
pub(super) fn of_signal(world: &World, whole: &WholeFile, file: &SignalFile) -> Document {
    let signal = &file.signal;
    let mut about = vec![
        ("paper-signal", signal.number.to_string()),
        ("paper-stage", words::standing(world, signal)),
        ("paper-holder", words::holder(world, signal.holder())),
    ];
    about.extend(file.case.map(|case| ("paper-case", case.to_string())));
    let title = world.lang.say("paper-title-signal");
    let file = File {
        case: None,
        signals: std::slice::from_ref(signal),
        whole,
    };
    written(world, begun(world, &title, about), &file)
}

fn written(world: &World, mut document: Document, file: &File<'_>) -> Document {
    document.notes.push(world.lang.say("paper-masked"));
    let parts = PARTS
        .iter()
        .map(|(title, part)| section(world, title, part(world, file)));
    document.sections = parts.chain([journal(world, file)]).collect();
    document
}

/// The number of a signal as a heading.
fn numbered(world: &World, signal: &Signal) -> Block {
    let number = signal.number.to_string();
    let args = [("number", (&number).into())];
    Block::Head(world.lang.with("case-signal", &args))
}

/// Blocks of every signal under its number; nothing where no signal has any.
fn of_signals(world: &World, file: &File<'_>, write: impl Fn(&Signal) -> Vec<Block>) -> Vec<Block> {
    let each = file.signals.iter().flat_map(|signal| {
        let mut blocks = write(signal);
        if !blocks.is_empty() {
            blocks.insert(0, numbered(world, signal));
        }
        blocks
    });
    each.collect()
}

fn register(world: &World, file: &File<'_>) -> Vec<Block> {
    of_signals(world, file, |each| {
        let mut blocks = taken(|page| signal::report(page, world, &each.report));
        let signed = record::signed(world, &each.recorded_by, each.recorded_at);
        blocks.push(Block::Small(signed));
        blocks.extend(taken(|page| signal::sorting(page, world, each)));
        blocks
    })
}

fn checks(world: &World, file: &File<'_>) -> Vec<Block> {
    let head = Block::Head(world.lang.say("word-check"));
    let names = &world.office.method.lists.check_sources;
    of_signals(world, file, |each| {
        let mut blocks = taken(|page| signal::check(page, world, each));
        // The part itself is called so.
        blocks.retain(|block| *block != head);
        for (source, consulted) in &each.check.sources {
            let signed = record::signed(world, &consulted.by, consulted.at);
            let name = record::named(world, names, source);
            blocks.push(Block::Small(format!("{name}: {signed}")));
        }
        let conclusion = each.check.conclusion.as_ref();
        if let Some(second) = conclusion.and_then(|each| each.countersigned.as_ref()) {
            let label = world.lang.say("paper-countersigned");
            let signed = record::signed(world, &second.by, second.at);
            blocks.push(Block::Fields(vec![(label, signed)]));
        }
        blocks
    })
}

fn decisions(world: &World, file: &File<'_>) -> Vec<Block> {
    of_signals(world, file, |each| {
        let decision = each.decision.as_ref();
        decision.map_or_else(Vec::new, |decision| {
            taken(|page| signal::decision(page, world, decision))
        })
    })
}

/// Who was responsible, from when; episodes, team and approvals.
fn opening(world: &World, file: &File<'_>) -> Vec<Block> {
    let mut blocks = of_signals(world, file, |each| {
        let rows = each.held.iter().map(|held| {
            vec![
                crate::text::visible(world.name_of(&held.by)),
                record::moment(world, held.since),
                held.reason.clone(),
            ]
        });
        let heads = ["paper-holder", "paper-since", "paper-why"];
        let held = table(world, &heads, rows.collect());
        held.into_iter().collect()
    });
    let Some(case) = file.case() else {
        return blocks;
    };
    blocks.extend(taken(|page| overview::episodes(page, world, case)));
    let team = case
        .team
        .iter()
        .map(|member| overview::write_member(world, member));
    let team: Vec<String> = team.collect();
    if !team.is_empty() {
        blocks.push(Block::Head(world.lang.say("case-team")));
        blocks.push(Block::List(team));
    }
    let others = work::participants(world, file);
    if !others.is_empty() {
        blocks.push(Block::Head(world.lang.say("network-participants")));
        blocks.extend(others);
    }
    if !case.approvals.is_empty() {
        blocks.push(Block::Head(world.lang.say("case-approvals")));
        for approved in &case.approvals {
            blocks.extend(taken(|page| {
                overview::write_approval(page, world, approved);
            }));
        }
    }
    blocks
}

/// Who printed the file, for whom, and when.
fn accesses(world: &World, file: &File<'_>) -> Vec<Block> {
    let table = entries(world, file.case(), &file.whole.printed);
    table.into_iter().collect()
}

/// Entries of the journal: number, time, who, what; nothing without any.
fn entries(world: &World, case: Option<&Case>, rows: &[HistoryRow]) -> Option<Block> {
    let rows = rows.iter().map(|row| {
        let what = history::action(world, &row.action);
        let summary = match &row.change {
            Some(each) => change::summary(world, case, each),
            None => world.lang.say("history-erased"),
        };
        let what = if summary.is_empty() {
            what
        } else {
            format!("{what}: {summary}")
        };
        vec![
            row.seq.to_string(),
            record::moment(world, row.at),
            record::person(world, &row.actor),
            what,
        ]
    });
    let heads = ["paper-entry", "paper-when", "paper-who", "paper-done"];
    table(world, &heads, rows.collect())
}

fn journal(world: &World, file: &File<'_>) -> Section {
    let whole = file.whole;
    let entries = entries(world, file.case(), &whole.history);
    let args = [("entry", whole.last.into()), ("hash", (&whole.head).into())];
    let head = Block::Words(world.lang.with("paper-journal-head", &args));
    let blocks = vec![entries.unwrap_or_else(|| nothing(world)), head];
    section(world, "paper-journal", blocks)
}
