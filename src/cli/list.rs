//! `caseload list`: a list in its screen's order.

use std::io::Write as _;

use serde_json::{Value, json};

use super::args::{List, Listed};
use super::failure::Failure;
use super::json;
use super::session::Session;
use crate::domain::ids::Login;
use crate::store::Store;
use crate::store::contract::{AgendaAsk, Begin, CaseAsk, CaseView, QueueAsk, QueueView};
use crate::ui::{World, words};

/// Rows that are printed where no limit is said.
const USUAL: usize = 100_000;

pub(super) fn run(session: &Session, args: &List) -> Result<(), Failure> {
    let store = session.reading()?;
    let world = session.world(&store)?;
    let me = session
        .login(&world.office)
        .unwrap_or_else(|_nobody| Login::default());
    let limit = args.limit.unwrap_or(USUAL).saturating_add(args.offset);
    let (total, listed) = match args.what {
        Listed::Queue => queue(session, &store, &world, args, &me, limit, QueueView::Open)?,
        Listed::Signals => queue(session, &store, &world, args, &me, limit, QueueView::All)?,
        Listed::Cases => cases(session, &store, &world, args, &me, limit)?,
        Listed::Agenda => agenda(session, &store, &world, args, limit)?,
    };
    let mut out = std::io::stdout().lock();
    let rows = listed.into_iter().skip(args.offset);
    let printed = if session.args.json {
        let rows: Vec<Value> = rows.map(|(value, _line)| value).collect();
        let now = json::time(world.office.calendar.zone, world.now);
        writeln!(
            out,
            "{}",
            json!({"schema": 1, "now": now, "total": total, "rows": rows})
        )
    } else {
        rows.into_iter()
            .try_for_each(|(_value, line)| writeln!(out, "{line}"))
    };
    printed.map_err(Failure::output)
}

/// How many rows there are in all, and those that were asked for.
type Rows = (i64, Vec<(Value, String)>);

fn bad_view(session: &Session, view: &str, known: &[&str]) -> Failure {
    let known = known.join(", ");
    let args = [("view", view.into()), ("known", (&known).into())];
    Failure::usage(session.lang.with("cli-bad-view", &args))
}

fn queue(
    session: &Session,
    store: &Store,
    world: &World,
    args: &List,
    me: &Login,
    limit: usize,
    usual: QueueView,
) -> Result<Rows, Failure> {
    let view = match &args.view {
        None => usual,
        Some(name) => QueueView::from_code(name)
            .ok_or_else(|| bad_view(session, name, &QueueView::ALL.map(QueueView::code)))?,
    };
    let filter = String::new();
    let ask = QueueAsk {
        view,
        filter,
        me: me.clone(),
        from: Begin::Start,
        limit,
        now: world.now,
    };
    let total = store
        .queue_total(view, me, world.now)
        .map_err(|error| session.failed(&error))?;
    let rows = store.queue(&ask).map_err(|error| session.failed(&error))?;
    let line = |row: &crate::store::contract::QueueRow| {
        let (symbol, level) = words::level(world, row.level);
        let left = words::time_left(world, row.due_at);
        let why = words::explanation(world, &row.body.clauses).join("; ");
        let who = words::children(world, &row.body);
        format!("{symbol:3} {level}  {left}  {}  {who}  {why}", row.number)
    };
    Ok((
        total,
        rows.iter()
            .map(|row| (json::queue_row(world, row), line(row)))
            .collect(),
    ))
}

fn cases(
    session: &Session,
    store: &Store,
    world: &World,
    args: &List,
    me: &Login,
    limit: usize,
) -> Result<Rows, Failure> {
    let view = match &args.view {
        None => CaseView::Open,
        Some(name) => CaseView::from_code(name)
            .ok_or_else(|| bad_view(session, name, &CaseView::ALL.map(CaseView::code)))?,
    };
    let ask = CaseAsk {
        view,
        filter: String::new(),
        me: me.clone(),
        from: Begin::Start,
        limit,
    };
    let total = store
        .cases_total(view, me)
        .map_err(|error| session.failed(&error))?;
    let rows = store.cases(&ask).map_err(|error| session.failed(&error))?;
    let line = |row: &crate::store::contract::CaseRow| {
        let left = words::time_left(world, row.next_due);
        let curator = words::holder(world, row.curator.as_ref());
        format!(
            "{}  {}  {left}  {curator}  {}",
            row.number,
            words::state(world, row.state),
            row.title
        )
    };
    let zone = world.office.calendar.zone;
    Ok((
        total,
        rows.iter()
            .map(|row| (json::case_row(zone, row), line(row)))
            .collect(),
    ))
}

fn agenda(
    session: &Session,
    store: &Store,
    world: &World,
    args: &List,
    limit: usize,
) -> Result<Rows, Failure> {
    let holder = match args.view.as_deref() {
        None | Some("all") => None,
        Some("mine") => Some(session.login(&world.office)?),
        Some(name) => return Err(bad_view(session, name, &["all", "mine"])),
    };
    let total = store
        .agenda_total(holder.as_ref())
        .map_err(|error| session.failed(&error))?;
    let rows = store.agenda(&AgendaAsk {
        holder,
        from: Begin::Start,
        limit,
    });
    let rows = rows.map_err(|error| session.failed(&error))?;
    let line = |row: &crate::store::contract::TermRow| {
        let left = words::time_left(world, Some(row.due_at));
        format!(
            "{}  {left}  {}  {}",
            row.number,
            words::term(world, &row.kind),
            row.title
        )
    };
    Ok((
        total,
        rows.iter()
            .map(|row| (json::term_row(world, row), line(row)))
            .collect(),
    ))
}
