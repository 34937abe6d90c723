//! A service of the plan: what is agreed, and what happens with it.

use super::FormKind;
use super::parts::{Form, Sheet, login, one_of, truth, with_present, yes, yes_no};
use super::{choices, network};
use crate::domain::decide::DELIVERED_MOST;
use crate::domain::form::{Answers, Choice, Field, Kind, Label, Reader, Toward};
use crate::domain::ids::Login;
use crate::domain::method::Conduct;
use crate::domain::network::{
    Help, Kept, NetworkStep, Provider, Service, ServiceEvent, ServiceText,
};
use crate::domain::refusal::Refusal;
use crate::domain::review::Satisfaction;
use crate::domain::staff::Role;

/// Most times that a service can be planned for.
const PLANNED_MOST: i64 = 999;

const FREE: &str = "free";
const PAID: &str = "paid";

pub(super) const SERVICE: Form = Form {
    title: "form-service",
    fields,
    opening,
    read: |sheet, reader, _fresh| {
        let FormKind::Service(_number, id) = sheet.kind else {
            return None;
        };
        if id.is_some() && present(sheet).is_none() {
            return None;
        }
        let text = text(sheet, reader)?;
        network::on_network(sheet, NetworkStep::WriteService(*id, Box::new(text)))
    },
};

/// The service in hand.
fn present<'a>(sheet: &Sheet<'a>) -> Option<&'a Service> {
    let (FormKind::Service(_, Some(id)) | FormKind::ServiceStep(_, id)) = sheet.kind else {
        return None;
    };
    sheet.room.case?.network.service(*id)
}

fn goals(sheet: &Sheet<'_>) -> Vec<Choice> {
    let goals = sheet.plan().map_or(&[][..], |plan| &plan.goals);
    let choices = goals.iter().map(|goal| Choice {
        code: goal.id.to_string(),
        label: Label::Text(goal.title.clone()),
    });
    // A goal that fell out of the plan keeps the service that was begun for it.
    let kept = present(sheet).map(|service| service.text.goal.to_string());
    with_present(choices.collect(), &kept.unwrap_or_default())
}

fn kinds(sheet: &Sheet<'_>) -> Vec<Choice> {
    let kept = present(sheet).map_or("", |service| &service.text.kind);
    sheet.entries(&sheet.room.method.lists.service_kinds, kept)
}

fn responsible(sheet: &Sheet<'_>) -> Vec<Choice> {
    let named = present(sheet).and_then(|service| service.text.responsible.as_ref());
    let workers = [Role::Duty, Role::Curator, Role::Supervisor];
    with_present(sheet.colleagues(&workers), named.map_or("", Login::as_str))
}

fn costs() -> Vec<Choice> {
    vec![
        super::parts::choice(FREE, "choice-cost-free"),
        super::parts::choice(PAID, "choice-cost-paid"),
    ]
}

/// Whether the method lets nothing but what is urgent begin before the family's consent.
fn asks_urgent(sheet: &Sheet<'_>) -> bool {
    sheet.room.method.has(Conduct::DeliverAfterConsent)
}

fn fields(sheet: &Sheet<'_>, answers: &Answers) -> Vec<Field> {
    let msg = Label::Msg;
    let day = || Kind::Day(Toward::Future);
    let mut fields = vec![
        Field::choice("goal", goals(sheet), msg("field-service-goal")).required(),
        Field::choice("kind", kinds(sheet), msg("field-service")).required(),
        Field::line("what", msg("field-service-what")).required(),
        Field::line("provider", msg("field-service-provider"))
            .among(network::providers(sheet, answers.text("kind")))
            .required(),
        Field::line("users", msg("field-service-users")).among(network::family_names(sheet)),
        Field::new("quantity", Kind::Number, msg("field-service-quantity")),
        Field::line("frequency", msg("field-frequency")),
        Field::line("duration", msg("field-duration")),
        Field::new("from", day(), msg("field-service-from")),
        Field::new("to", day(), msg("field-service-to")),
        Field::choice("cost_kind", costs(), msg("field-service-cost-kind")).required(),
        Field::line("cost", msg("field-service-cost"))
            .required()
            .when("cost_kind", &[PAID]),
        Field::choice("responsible", responsible(sheet), msg("field-responsible")),
    ];
    if asks_urgent(sheet) {
        fields.push(Field::choice(
            "urgent",
            yes_no(),
            msg("field-service-urgent"),
        ));
    }
    fields
}

fn opening(sheet: &Sheet<'_>) -> Answers {
    let Some(Service { text, .. }) = present(sheet) else {
        let only = goals(sheet);
        let goal = match only.as_slice() {
            [one] => one.code.clone(),
            _ => String::new(),
        };
        return Answers::default()
            .and("goal", goal)
            .and("cost_kind", FREE)
            .and("responsible", sheet.room.me.login.as_str());
    };
    let day = |day: Option<crate::domain::Day>| day.map(|day| day.to_string());
    let quantity = text.quantity.map(|quantity| quantity.to_string());
    let cost = if text.cost.is_empty() { FREE } else { PAID };
    let mut answers = Answers::default()
        .and("goal", text.goal.to_string())
        .and("kind", text.kind.clone())
        .and("what", text.what.clone())
        .and("provider", text.provider.name.clone())
        .and("users", text.users.clone())
        .and("quantity", quantity.unwrap_or_default())
        .and("frequency", text.frequency.clone())
        .and("duration", text.duration.clone())
        .and("from", day(text.from).unwrap_or_default())
        .and("to", day(text.to).unwrap_or_default())
        .and("cost_kind", cost)
        .and("cost", text.cost.clone())
        .and(
            "responsible",
            text.responsible.as_ref().map_or("", Login::as_str),
        );
    if asks_urgent(sheet) {
        answers.set("urgent", yes(text.urgent));
    }
    answers
}

fn text(sheet: &Sheet<'_>, reader: &mut Reader<'_>) -> Option<ServiceText> {
    let before = present(sheet).map(|service| &service.text);
    let goal = reader.need_choice("goal", |code| {
        code.parse().ok().map(crate::domain::ids::ItemId)
    });
    let kind = reader.need_choice("kind", one_of(&kinds(sheet)));
    let what = reader.need_line("what");
    let name = reader.need_line("provider");
    let users = reader.line("users");
    let quantity = reader.number("quantity", 1, PLANNED_MOST);
    let frequency = reader.line("frequency");
    let duration = reader.line("duration");
    let from = reader.day("from", Toward::Future);
    let to = sheet.due(reader, "to", before.and_then(|text| text.to));
    let later = from.is_none() || to.is_none() || to >= from;
    reader.rule("to", later, Refusal::EndsBeforeStart);
    let paid = reader.need_choice("cost_kind", one_of(&costs()));
    let cost = if paid.as_deref() == Some(PAID) {
        reader.need_line("cost")
    } else {
        String::new()
    };
    Some(ServiceText {
        goal: goal?,
        kind: kind?,
        what,
        provider: Provider {
            entry: network::entry_of(sheet, &name),
            name,
        },
        users,
        quantity: quantity.and_then(|quantity| u32::try_from(quantity).ok()),
        frequency,
        duration,
        from,
        to,
        cost,
        responsible: reader.choice("responsible", login(&responsible(sheet))),
        urgent: asks_urgent(sheet) && reader.choice("urgent", truth).unwrap_or_default(),
    })
}

pub(super) const STEP: Form = Form {
    title: "form-service-step",
    fields: step_fields,
    opening: step_opening,
    read: |sheet, reader, _fresh| {
        let FormKind::ServiceStep(_number, service) = sheet.kind else {
            return None;
        };
        let on = reader.need_day("on", Toward::Past);
        sheet.not_after_today(reader, "on", on);
        let event = event(reader);
        let words = reader.prose("words");
        let silent = words.is_empty() && asks_words(|field| reader.raw(field));
        reader.rule("words", !silent, Refusal::Missing);
        let step = NetworkStep::MoveService {
            service: *service,
            on: on?,
            event: event?,
            words,
        };
        network::on_network(sheet, step)
    },
};

/// What the domain wants in words, because the choice alone would not tell it.
fn asks_words<'a>(answer: impl Fn(&str) -> &'a str) -> bool {
    let denied = |field: &str| truth(answer(field)) == Some(false);
    match answer("what") {
        "chosen" | "introduced" | "helped" | "replied" | "ended" => true,
        "answered" => denied("agreed"),
        "fitted" => denied("fits"),
        _ => false,
    }
}

fn step_fields(sheet: &Sheet<'_>, answers: &Answers) -> Vec<Field> {
    let msg = Label::Msg;
    let what = "what";
    let mut fields = Vec::new();
    if let Some(service) = present(sheet) {
        let text = &service.text;
        let head = format!("{} · {}", text.what, text.provider.name);
        fields.push(Field::heading("service", Label::Text(head)));
    }
    fields.extend([
        Field::choice(what, choices::service_events(), msg("field-service-event")).required(),
        Field::new("on", Kind::Day(Toward::Past), msg("field-service-on")).required(),
        Field::prose("why", 3, msg("field-referral-why"))
            .required()
            .when(what, &["referred"]),
        Field::prose("aims", 3, msg("field-referral-aims"))
            .required()
            .when(what, &["referred"]),
        Field::choice("agreed", yes_no(), msg("field-service-agreed"))
            .required()
            .when(what, &["answered"]),
        Field::choice("help", choices::helps(), msg("field-service-help"))
            .required()
            .when(what, &["helped"]),
        Field::new("quantity", Kind::Number, msg("field-service-times"))
            .required()
            .when(what, &["delivered"]),
        Field::choice("kept", choices::kept(), msg("field-service-kept"))
            .required()
            .when(what, &["kept"]),
        Field::choice(
            "satisfaction",
            choices::satisfactions(),
            msg("field-satisfaction"),
        )
        .required()
        .when(what, &["satisfied"]),
        Field::choice("fits", yes_no(), msg("field-service-fits"))
            .required()
            .when(what, &["fitted"]),
        Field::prose("notice", 6, msg("field-service-notice"))
            .required()
            .when(what, &["notified"]),
    ]);
    let words = Field::prose("words", 3, msg("field-service-words"));
    fields.push(if asks_words(|field| answers.text(field)) {
        words.required()
    } else {
        words
    });
    fields
}

fn step_opening(sheet: &Sheet<'_>) -> Answers {
    let answers = Answers::default()
        .and("on", sheet.today_text())
        .and("quantity", "1");
    let Some(service) = present(sheet) else {
        return answers;
    };
    let plan = sheet.plan();
    let goal = plan.and_then(|plan| plan.goals.iter().find(|goal| goal.id == service.text.goal));
    answers
        .and("what", service.next())
        .and(
            "why",
            plan.map(|plan| plan.problem.clone()).unwrap_or_default(),
        )
        .and(
            "aims",
            goal.map(|goal| goal.title.clone()).unwrap_or_default(),
        )
        .and("notice", notice(sheet, service).unwrap_or_default())
}

/// A notice on an unfit service as the method words it; no member of the family is named.
fn notice(sheet: &Sheet<'_>, service: &Service) -> Option<String> {
    let unfit = service.unfit()?;
    let Label::Text(draft) = sheet.say(&sheet.room.method.network.notice_draft) else {
        return None;
    };
    let number = sheet.room.case?.number.to_string();
    let parts = [
        ("{service}", service.text.what.as_str()),
        ("{provider}", service.text.provider.name.as_str()),
        ("{number}", number.as_str()),
        ("{why}", unfit.words.as_str()),
    ];
    Some(filled(&draft, &parts))
}

/// The draft with what was written in the place of its marks; each place is filled once, so that
/// words that look like a mark stay words.
fn filled(draft: &str, parts: &[(&str, &str)]) -> String {
    let mut text = String::new();
    let mut rest = draft;
    loop {
        let found = parts
            .iter()
            .filter_map(|(mark, words)| Some((rest.find(mark)?, *mark, *words)));
        let Some((at, mark, words)) = found.min_by_key(|(at, ..)| *at) else {
            break;
        };
        let (before, after) = rest.split_at(at);
        text.push_str(before);
        text.push_str(words);
        rest = after.strip_prefix(mark).unwrap_or_default();
    }
    text.push_str(rest);
    text
}

fn event(reader: &mut Reader<'_>) -> Option<ServiceEvent> {
    let code = reader.need_choice("what", |code| {
        ServiceEvent::CODES.into_iter().find(|each| *each == code)
    })?;
    Some(match code {
        "chosen" => ServiceEvent::Chosen,
        "introduced" => ServiceEvent::Introduced,
        "referred" => ServiceEvent::Referred {
            why: reader.need_prose("why"),
            aims: reader.need_prose("aims"),
        },
        "answered" => ServiceEvent::Answered {
            agreed: reader.need_choice("agreed", truth)?,
        },
        "helped" => ServiceEvent::Helped {
            help: reader.need_choice("help", Help::from_code)?,
        },
        "delivered" => {
            if reader.raw("quantity").trim().is_empty() {
                reader.refuse("quantity", Refusal::Missing);
            }
            let quantity = reader.number("quantity", 1, i64::from(DELIVERED_MOST))?;
            ServiceEvent::Delivered {
                quantity: u32::try_from(quantity).ok()?,
            }
        }
        "kept" => ServiceEvent::Kept {
            kept: reader.need_choice("kept", Kept::from_code)?,
        },
        "satisfied" => ServiceEvent::Satisfied {
            satisfaction: reader.need_choice("satisfaction", Satisfaction::from_code)?,
        },
        "fitted" => ServiceEvent::Fitted {
            fits: reader.need_choice("fits", truth)?,
        },
        "notified" => ServiceEvent::Notified {
            notice: reader.need_prose("notice"),
        },
        "replied" => ServiceEvent::Replied,
        _ => ServiceEvent::Ended,
    })
}

#[cfg(test)]
mod tests {
    use super::filled;

    #[test]
    fn what_was_written_is_never_taken_for_a_mark() {
        let parts = [
            ("{why}", "too far, see {provider}"),
            ("{provider}", "Centre"),
        ];
        let text = filled("To {provider}: {why}. {other}", &parts);
        assert_eq!(text, "To Centre: too far, see {provider}. {other}");
    }
}
