//! Which screen opens on what: one function for each, so that screens need not know each other.

use super::screen::agenda::Agenda;
use super::screen::cases::Cases;
use super::screen::check::Check;
use super::screen::drafts::Drafts;
use super::screen::figures::Figures;
use super::screen::find::Find;
use super::screen::form::Form;
use super::screen::registers::Registers;
use super::screen::signal::Signal;
use super::screen::sort::Sort;
use super::screen::{Screen, Step};
use super::{Effect, PaperAsk, World};
use crate::domain::forms::FormKind;
use crate::domain::ids::Number;
use crate::domain::paper::Reader;
use crate::domain::staff::Role;
use crate::store::contract::{CaseView, Draft, FormRoom};

/// Opens a form on the room it looks at.
pub fn form(kind: FormKind, room: FormRoom, world: &World) -> Vec<Step> {
    if let FormKind::Sort(number) = kind {
        return sort(number);
    }
    let form = Form::new(kind, room, world);
    vec![Step::Push(Box::new(Screen::Form(form)))]
}

/// Opens a form on a draft, to go on with it.
pub fn draft(draft: Draft, kind: FormKind, room: FormRoom, world: &World) -> Vec<Step> {
    if let FormKind::Sort(number) = kind {
        return sort_again(number, &draft, room, world);
    }
    let form = Form::resume(draft, kind, room, world);
    vec![Step::Push(Box::new(Screen::Form(form)))]
}

/// Offers drafts at the start, where there are any: the screen that lists them.
pub fn offered(drafts: Vec<Draft>) -> Option<Screen> {
    (!drafts.is_empty()).then(|| Screen::Drafts(Drafts::of(drafts)))
}

/// Opens the questions of urgency with the answers of a draft.
fn sort_again(number: Number, draft: &Draft, room: FormRoom, world: &World) -> Vec<Step> {
    let opened = |file| Screen::Sort(Sort::resumed(number, draft, file, world));
    let screen = room.signal.map(opened);
    screen.map_or_else(Vec::new, |screen| vec![Step::Push(Box::new(screen))])
}

/// Opens a signal.
pub fn signal(number: Number) -> Vec<Step> {
    vec![Step::Push(Box::new(Screen::Signal(Signal::of(number))))]
}

/// Opens the questions of urgency for a signal.
pub fn sort(number: Number) -> Vec<Step> {
    vec![Step::Push(Box::new(Screen::Sort(Sort::of(number))))]
}

/// Opens the check of a signal.
pub fn check(number: Number) -> Vec<Step> {
    vec![Step::Push(Box::new(Screen::Check(Check::of(number))))]
}

/// Opens a case.
pub fn case(number: Number) -> Vec<Step> {
    let case = super::screen::case::Case::of(number);
    vec![Step::Push(Box::new(Screen::Case(case)))]
}

/// Opens the journal of a record.
pub fn history(number: Number) -> Vec<Step> {
    let history = super::screen::history::History::of(number);
    vec![Step::Push(Box::new(Screen::History(history)))]
}

/// Prints a record for somebody, in the language of the interface.
pub fn paper(number: Number, reader: Reader, world: &World) -> Vec<Step> {
    let language = world.lang.language();
    let paper = PaperAsk::Print {
        number,
        reader,
        language,
    };
    vec![Step::Effect(Effect::Paper(paper))]
}

/// Opens the list of cases: mine for who runs cases, all open ones for everybody else.
pub fn cases(world: &World) -> Vec<Step> {
    let runs = world.me.holds(Role::Curator);
    let view = if runs { CaseView::Mine } else { CaseView::Open };
    vec![Step::Push(Box::new(Screen::Cases(Cases::on(view))))]
}

/// Opens the list of cases as a saved view shows it.
pub fn saved_cases(view: CaseView, filter: &str) -> Vec<Step> {
    vec![Step::Push(Box::new(Screen::Cases(Cases::filtered(
        view, filter,
    ))))]
}

/// Opens the agenda.
pub fn agenda(_world: &World) -> Vec<Step> {
    vec![Step::Push(Box::new(Screen::Agenda(Agenda::default())))]
}

/// Opens the drafts.
pub fn drafts(_world: &World) -> Vec<Step> {
    vec![Step::Push(Box::new(Screen::Drafts(Drafts::default())))]
}

/// Opens the figures.
pub fn figures(world: &World) -> Vec<Step> {
    vec![Step::Push(Box::new(Screen::Figures(Figures::at(
        world.now,
    ))))]
}

/// Opens the registers, beside a case where one is open.
pub fn registers(case: Option<Number>) -> Vec<Step> {
    vec![Step::Push(Box::new(Screen::Registers(Registers::beside(
        case,
    ))))]
}

/// Opens an entry of the registers, beside a case where one is open.
pub fn entry(number: Number, case: Option<Number>) -> Vec<Step> {
    let entry = super::screen::entry::Entry::of(number, case);
    vec![Step::Push(Box::new(Screen::Entry(entry)))]
}

/// Opens what is behind a figure.
pub fn figure(figure: crate::domain::figures::Figure) -> Vec<Step> {
    let figure = super::screen::figure::Figure::of(figure);
    vec![Step::Push(Box::new(Screen::Figure(figure)))]
}

/// Opens the search.
pub fn find(world: &World) -> Vec<Step> {
    vec![Step::Push(Box::new(Screen::Find(Find::at(world.now))))]
}
