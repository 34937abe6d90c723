//! Terms of services, meetings, and of telling those who take part.

use super::{ServiceDue, Term, TermKind, term};
use crate::domain::case::Case;
use crate::domain::day::Calendar;
use crate::domain::ids::Login;
use crate::domain::method::{Method, NetworkTerm};
use crate::domain::network::{Progress, Service};
use crate::domain::{Day, Moment};

/// The terms of everything in the network of an open case.
pub(super) fn terms(
    case: &Case,
    method: &Method,
    calendar: &Calendar,
    curator: Option<&Login>,
) -> Vec<Term> {
    let mut terms = Vec::new();
    for service in &case.network.services {
        let holder = service.text.responsible.as_ref().or(curator);
        terms.extend(of_service(service, method, calendar, holder));
    }
    for meeting in case.network.meetings.iter().filter(|each| each.is_ahead()) {
        let kind = TermKind::Meeting(meeting.id, meeting.text.kind.clone());
        terms.push(term(kind, meeting.text.at, true, curator.cloned()));
    }
    terms.extend(informing(case, method, calendar, curator));
    terms
}

/// What must be told; a closed case has these terms still.
pub(super) fn informing(
    case: &Case,
    method: &Method,
    calendar: &Calendar,
    curator: Option<&Login>,
) -> Vec<Term> {
    let waiting = case.network.news.iter().filter(|news| news.waits(case));
    waiting
        .filter_map(|news| {
            let rule = method.network.inform.as_ref()?;
            let due_at = calendar.end(news.at, rule.span())?;
            let kind = TermKind::Inform(news.id, news.about);
            Some(term(kind, due_at, false, curator.cloned()))
        })
        .collect()
}

fn of_service(
    service: &Service,
    method: &Method,
    calendar: &Calendar,
    holder: Option<&Login>,
) -> Vec<Term> {
    let rules = &method.network;
    let mut terms = Vec::new();
    let mut add = |due: ServiceDue, at: Option<Moment>| {
        let kind = TermKind::Service(service.id, due, service.text.what.clone());
        terms.extend(at.map(|at| term(kind, at, false, holder.cloned())));
    };
    // Counted from the day on which it happened, which may be earlier than that of the entry.
    let after =
        |day: Day, rule: Option<&NetworkTerm>| calendar.end(calendar.at(day, 0, 0), rule?.span());
    if let Some(step) = service.unanswered() {
        add(ServiceDue::Answer, after(step.on, rules.answer.as_ref()));
    }
    if let Some(step) = service.to_notify() {
        add(ServiceDue::Notice, after(step.on, rules.notice.as_ref()));
    }
    if let Some(step) = service.unreplied() {
        add(ServiceDue::Reply, after(step.on, rules.reply.as_ref()));
    }
    let end_of = |day: Option<Day>| day.map(|day| calendar.end_of_day(day));
    match service.progress() {
        Progress::Planned | Progress::Asked | Progress::Agreed => {
            add(ServiceDue::Begin, end_of(service.text.from));
        }
        Progress::Running => add(ServiceDue::End, end_of(service.text.to)),
        Progress::Refused | Progress::Ended => {}
    }
    terms
}
