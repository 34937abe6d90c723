//! The team of a case: another curator, a new member, somebody who leaves.

use super::FormKind;
use super::parts::{Form, Sheet, first, login, nothing, one_of};
use crate::domain::case::Case;
use crate::domain::command::CaseStep;
use crate::domain::decide::REASON_LEAST;
use crate::domain::form::{Answers, Choice, Field, Label};
use crate::domain::method::Conduct;
use crate::domain::refusal::Refusal;
use crate::domain::staff::Role;
use crate::text;

pub(super) const CURATOR: Form = Form {
    title: "form-name-curator",
    fields: |sheet, _answers| {
        let warns = sheet.room.method.has(Conduct::OneCurator);
        let warning = warns.then(|| Field::heading("one", Label::Msg("field-one-curator")));
        let fields = [
            Field::choice("to", others(sheet), Label::Msg("field-assign-to")).required(),
            Field::line("reason", Label::Msg("field-reason")).required(),
        ];
        warning.into_iter().chain(fields).collect()
    },
    opening: |sheet| Answers::default().and("to", first(&others(sheet))),
    read: |sheet, reader, _fresh| {
        let to = reader.need_choice("to", login(&others(sheet)));
        let reason = reader.need_line("reason");
        if sheet.room.method.has(Conduct::OneCurator) && !reason.is_empty() {
            let long = reason.chars().count() >= REASON_LEAST;
            reader.rule("reason", long, Refusal::TooShort(REASON_LEAST));
        }
        sheet.on_case(CaseStep::NameCurator { to: to?, reason })
    },
};

/// Those who can run the case instead of the one who does.
fn others(sheet: &Sheet<'_>) -> Vec<Choice> {
    let present = sheet.room.case.and_then(Case::curator);
    let mut curators = sheet.curators();
    curators.retain(|each| {
        present
            .as_ref()
            .is_none_or(|login| each.code != login.as_str())
    });
    curators
}

pub(super) const JOIN: Form = Form {
    title: "form-join-team",
    fields: |sheet, _answers| {
        let roles = sheet.entries(&sheet.room.method.lists.team_roles, "");
        vec![
            Field::line("who", Label::Msg("field-team-who"))
                .among(names(sheet))
                .required(),
            Field::choice("role", roles, Label::Msg("field-team-role")).required(),
        ]
    },
    opening: nothing,
    read: |sheet, reader, _fresh| {
        let roles = sheet.entries(&sheet.room.method.lists.team_roles, "");
        let written = reader.need_line("who");
        let role = reader.need_choice("role", one_of(&roles));
        let who = known(sheet, &written).unwrap_or(written);
        sheet.on_case(CaseStep::JoinTeam { who, role: role? })
    },
};

/// Everybody in the office with their load, by name: what is written is read by a person too.
fn names(sheet: &Sheet<'_>) -> Vec<Choice> {
    let mut choices = sheet.colleagues(&Role::ALL);
    for choice in &mut choices {
        let mut staff = sheet.room.staff.iter();
        if let Some(each) = staff.find(|each| each.login.as_str() == choice.code) {
            let namesakes = sheet.room.staff.iter();
            let namesakes = namesakes.filter(|other| other.active && other.name == each.name);
            // Of two of the same name the login tells which is meant.
            if namesakes.count() < 2 {
                choice.code.clone_from(&each.name);
            }
        }
    }
    choices
}

/// The login of a colleague whose name was written: only by login do they find the case as theirs.
fn known(sheet: &Sheet<'_>, written: &str) -> Option<String> {
    let name = text::fold(written);
    let active = || sheet.room.staff.iter().filter(|each| each.active);
    let by_login = active().find(|each| each.login.as_str() == written.trim());
    let found = by_login.or_else(|| active().find(|each| text::fold(&each.name) == name))?;
    Some(found.login.to_string())
}

pub(super) const LEAVE: Form = Form {
    title: "form-leave-team",
    fields: |sheet, _answers| {
        let mut fields = Vec::new();
        if let FormKind::LeaveTeam(_number, who, _role) = sheet.kind {
            let mut staff = sheet.room.staff.iter();
            let colleague = staff.find(|each| each.login.as_str() == who);
            let name = colleague.map_or(who, |each| &each.name);
            fields.push(Field::heading("who", Label::Text(name.clone())));
        }
        fields.push(Field::line("reason", Label::Msg("field-reason")).required());
        fields
    },
    opening: nothing,
    read: |sheet, reader, _fresh| {
        let FormKind::LeaveTeam(_number, who, role) = sheet.kind else {
            return None;
        };
        let reason = reader.need_line("reason");
        sheet.on_case(CaseStep::LeaveTeam {
            who: who.clone(),
            role: role.clone(),
            reason,
        })
    },
};
