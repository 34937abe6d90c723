//! Tasks under a goal: writing one, ticking it, saying that it cannot be done.

use super::parts::{
    Form, Sheet, WORKERS, login, nothing, one_of, truth, with_present, yes, yes_no,
};
use super::{FormKind, choices};
use crate::domain::command::{CaseStep, TaskText};
use crate::domain::form::{Answers, Choice, Field, Kind, Label, Reader, Toward};
use crate::domain::ids::{ItemId, Login};
use crate::domain::method::Conduct;
use crate::domain::person::AdultRole;
use crate::domain::plan::{Owner, Task};
use crate::domain::refusal::Refusal;

/// Most appointments a week that can be meant.
const WEEKLY_MOST: i64 = 99;

pub(super) const TASK: Form = Form {
    title: "form-task",
    fields,
    opening,
    read: |sheet, reader, _fresh| {
        let FormKind::Task(_number, goal, task) = sheet.kind else {
            return None;
        };
        let text = text(sheet, reader);
        let plan = sheet.plan()?;
        let is_there = plan.goals.iter().any(|each| each.id == *goal)
            && (task.is_none() || present(sheet).is_some());
        if !is_there {
            return None;
        }
        sheet.on_case(CaseStep::WriteTask {
            goal: *goal,
            task: *task,
            text: Box::new(text),
        })
    },
};

/// The task that is written anew.
fn present<'a>(sheet: &Sheet<'a>) -> Option<&'a Task> {
    let FormKind::Task(_number, _goal, Some(id)) = sheet.kind else {
        return None;
    };
    sheet.plan()?.task(*id)
}

fn services(sheet: &Sheet<'_>) -> Vec<Choice> {
    let present = present(sheet).map_or("", |task| &task.service);
    sheet.entries(&sheet.room.method.lists.service_kinds, present)
}

/// Workers who can be named, with one who is named already though they have left.
fn workers(sheet: &Sheet<'_>, named: Option<&Login>) -> Vec<Choice> {
    with_present(sheet.colleagues(&WORKERS), named.map_or("", Login::as_str))
}

fn owning(sheet: &Sheet<'_>) -> Vec<Choice> {
    let owner = present(sheet).and_then(|task| task.owner.as_ref());
    let named = owner.and_then(|owner| {
        if let Owner::Worker(login) = owner {
            Some(login)
        } else {
            None
        }
    });
    workers(sheet, named)
}

fn responsible(sheet: &Sheet<'_>) -> Vec<Choice> {
    workers(
        sheet,
        present(sheet).and_then(|task| task.responsible.as_ref()),
    )
}

/// Members of the family by name; nobody gives a task to the person whom a signal suspects.
fn family(sheet: &Sheet<'_>) -> Vec<Choice> {
    let Some(case) = sheet.room.case else {
        return Vec::new();
    };
    let adults = case
        .adults
        .iter()
        .filter(|adult| adult.role != AdultRole::Suspected);
    let adults = adults.map(|adult| (adult.id, &adult.name));
    let children = case.children.iter().map(|child| (child.id, &child.name));
    let named = adults
        .chain(children)
        .filter(|(_id, name)| !name.is_empty());
    named
        .map(|(id, name)| Choice {
            code: id.to_string(),
            label: Label::Text(name.clone()),
        })
        .collect()
}

fn fields(sheet: &Sheet<'_>, answers: &Answers) -> Vec<Field> {
    let owner = "owner_kind";
    let msg = Label::Msg;
    let mut fields = vec![
        Field::line("what", msg("field-task")).required(),
        Field::choice("service", services(sheet), msg("field-service")),
        Field::choice(owner, choices::owners(), msg("field-owner")),
        Field::choice("owner.worker", owning(sheet), msg("field-owner-worker"))
            .required()
            .when(owner, &["worker"]),
        Field::line("owner.provider", msg("field-owner-provider"))
            .among(sheet.providers(answers.text("service")))
            .required()
            .when(owner, &["provider"]),
    ];
    let family = family(sheet);
    if !family.is_empty() {
        fields.push(
            Field::choice("owner.family", family, msg("field-owner-family"))
                .when(owner, &["family"]),
        );
    }
    fields.extend([
        Field::line("owner.other", msg("field-owner-other")).when(owner, &["family"]),
        Field::choice("responsible", responsible(sheet), msg("field-responsible")),
        Field::line("frequency", msg("field-frequency")),
        Field::line("duration", msg("field-duration")),
        Field::new("weekly", Kind::Number, msg("field-weekly")),
        Field::choice("minding", yes_no(), msg("field-minding")),
        Field::new("due", Kind::Day(Toward::Future), msg("field-due")),
    ]);
    if asks_urgent(sheet) {
        fields.push(Field::choice("urgent", yes_no(), msg("field-task-urgent")));
    }
    fields
}

/// Whether the method lets nothing but urgent tasks begin before the family's consent.
fn asks_urgent(sheet: &Sheet<'_>) -> bool {
    sheet.room.method.has(Conduct::DeliverAfterConsent)
}

fn opening(sheet: &Sheet<'_>) -> Answers {
    let mut answers = said(sheet);
    if asks_urgent(sheet) {
        let urgent = present(sheet).is_some_and(|task| task.urgent);
        answers.set("urgent", yes(urgent));
    }
    answers
}

fn said(sheet: &Sheet<'_>) -> Answers {
    let Some(task) = present(sheet) else {
        return Answers::default()
            .and("responsible", sheet.room.me.login.as_str())
            .and("minding", yes(false));
    };
    let weekly = (task.weekly > 0).then(|| task.weekly.to_string());
    let due = task.due.map(|day| day.to_string());
    let mut answers = Answers::default()
        .and("what", task.what.clone())
        .and("service", task.service.clone())
        .and(
            "responsible",
            task.responsible.as_ref().map_or("", Login::as_str),
        )
        .and("frequency", task.frequency.clone())
        .and("duration", task.duration.clone())
        .and("weekly", weekly.unwrap_or_default())
        .and("minding", yes(task.minding))
        .and("due", due.unwrap_or_default());
    if let Some(owner) = &task.owner {
        answers.set("owner_kind", owner.kind());
        set_owner(&mut answers, owner, &family(sheet));
    }
    answers
}

fn set_owner(answers: &mut Answers, owner: &Owner, family: &[Choice]) {
    match owner {
        Owner::Worker(login) => answers.set("owner.worker", login.as_str()),
        Owner::Provider(name) => answers.set("owner.provider", name.clone()),
        Owner::Family(name) => {
            let label = Label::Text(name.clone());
            if let Some(member) = family.iter().find(|each| each.label == label) {
                answers.set("owner.family", member.code.clone());
            } else {
                answers.set("owner.other", name.clone());
            }
        }
    }
}

fn text(sheet: &Sheet<'_>, reader: &mut Reader<'_>) -> TaskText {
    let before = present(sheet);
    let weekly = reader.number("weekly", 0, WEEKLY_MOST).unwrap_or_default();
    TaskText {
        what: reader.need_line("what"),
        service: reader
            .choice("service", one_of(&services(sheet)))
            .unwrap_or_default(),
        owner: owner(sheet, reader),
        responsible: reader.choice("responsible", login(&responsible(sheet))),
        frequency: reader.line("frequency"),
        duration: reader.line("duration"),
        weekly: u32::try_from(weekly).unwrap_or_default(),
        minding: reader.choice("minding", truth).unwrap_or_default(),
        due: sheet.due(reader, "due", before.and_then(|task| task.due)),
        urgent: asks_urgent(sheet) && reader.choice("urgent", truth).unwrap_or_default(),
    }
}

/// Who does it; once a kind is chosen, the name must be there.
fn owner(sheet: &Sheet<'_>, reader: &mut Reader<'_>) -> Option<Owner> {
    let kind = reader.choice("owner_kind", one_of(&choices::owners()))?;
    match kind.as_str() {
        "worker" => {
            let login = reader.need_choice("owner.worker", login(&owning(sheet)));
            login.map(Owner::Worker)
        }
        "provider" => Some(Owner::Provider(reader.need_line("owner.provider"))),
        _ => {
            let other = reader.line("owner.other");
            let family = family(sheet);
            let named = reader.choice("owner.family", |code| {
                let member = family.iter().find(|each| each.code == code)?;
                let Label::Text(name) = &member.label else {
                    return None;
                };
                Some(name.clone())
            });
            let field = if family.is_empty() {
                "owner.other"
            } else {
                "owner.family"
            };
            let missing = other.is_empty() && reader.raw("owner.family").is_empty();
            reader.rule(field, !missing, Refusal::Missing);
            // A name that was typed says more than the list.
            let name = Some(other).filter(|other| !other.is_empty()).or(named);
            name.map(Owner::Family)
        }
    }
}

pub(super) const DONE: Form = Form {
    title: "form-task-done",
    fields: |sheet, _answers| {
        let mut fields = heading(sheet);
        fields.extend([
            Field::new("on", Kind::Day(Toward::Past), Label::Msg("field-done-on")).required(),
            Field::line("note", Label::Msg("field-note")),
        ]);
        fields
    },
    opening: |sheet| Answers::default().and("on", sheet.today_text()),
    read: |sheet, reader, _fresh| {
        let on = reader.need_day("on", Toward::Past);
        sheet.not_after_today(reader, "on", on);
        let note = reader.line("note");
        let (task, _what) = ticked(sheet)?;
        sheet.on_case(CaseStep::TaskDone {
            task,
            on: on?,
            note,
        })
    },
};

pub(super) const NOT_POSSIBLE: Form = Form {
    title: "form-task-not-possible",
    fields: |sheet, _answers| {
        let mut fields = heading(sheet);
        fields.push(Field::prose("why", 3, Label::Msg("field-not-possible")).required());
        fields
    },
    opening: nothing,
    read: |sheet, reader, _fresh| {
        let why = reader.need_prose("why");
        let (task, _what) = ticked(sheet)?;
        sheet.on_case(CaseStep::TaskNotPossible { task, why })
    },
};

/// The task that is ticked, with what it says; only a plan in force has such.
fn ticked<'a>(sheet: &Sheet<'a>) -> Option<(ItemId, &'a str)> {
    let (FormKind::TaskDone(_, id) | FormKind::TaskNotPossible(_, id)) = sheet.kind else {
        return None;
    };
    let task = sheet.room.case?.plan_in_force()?.task(*id)?;
    Some((task.id, &task.what))
}

fn heading(sheet: &Sheet<'_>) -> Vec<Field> {
    let label = |what: &str| Field::heading("task", Label::Text(what.to_owned()));
    ticked(sheet)
        .map(|(_id, what)| label(what))
        .into_iter()
        .collect()
}
