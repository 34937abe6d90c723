//! The assessment of a case: needs, causes, resources, risk, marked items, the children's views.

use std::collections::BTreeSet;

use super::choices;
use super::parts::{Form, Sheet};
use crate::domain::case::{Case, ChildView, Diagnosis, Risk};
use crate::domain::command::CaseStep;
use crate::domain::form::{Answers, Choice, Field, Kind, Label, Reader};
use crate::domain::method::AssessmentGroup;
use crate::domain::person::Child;
use crate::domain::refusal::Refusal;

/// May be written bit by bit: what is missing is told on leaving the state, not here.
pub(super) const ASSESSMENT: Form = Form {
    title: "form-assessment",
    fields,
    opening: |sheet| {
        present(sheet)
            .map(|said| opening(sheet, said))
            .unwrap_or_default()
    },
    read: |sheet, reader, _fresh| {
        let case = sheet.room.case?;
        let diagnosis = Diagnosis {
            needs: reader.prose("needs"),
            causes: reader.prose("causes"),
            resources: reader.prose("resources"),
            risk: reader.choice("risk", Risk::from_code),
            marks: marks(sheet, reader),
            views: views(sheet, reader, case),
        };
        sheet.on_case(CaseStep::WriteAssessment(Box::new(diagnosis)))
    },
};

fn present<'a>(sheet: &Sheet<'a>) -> Option<&'a Diagnosis> {
    let assessment = sheet.room.case?.assessment()?;
    Some(&assessment.diagnosis)
}

fn fields(sheet: &Sheet<'_>, _answers: &Answers) -> Vec<Field> {
    let mut fields = vec![
        Field::prose("needs", 4, Label::Msg("field-needs")),
        Field::prose("causes", 4, Label::Msg("field-causes")),
        Field::prose("resources", 4, Label::Msg("field-resources")),
        Field::choice("risk", choices::risks(), Label::Msg("field-risk")),
    ];
    for group in &sheet.room.method.assessment {
        let kind = Kind::Many(items(sheet, group));
        fields.push(Field::new(field_of(group), kind, sheet.say(&group.name)));
    }
    let children = sheet.room.case.map_or(&[][..], |case| &case.children);
    for (place, child) in (1u32..).zip(children) {
        let id = child.id;
        fields.extend([
            Field::heading(format!("child.{id}"), child_label(place, child)),
            Field::prose(format!("view.{id}"), 3, Label::Msg("field-child-view")),
            Field::line(format!("why_not.{id}"), Label::Msg("field-child-why-not")),
        ]);
    }
    fields
}

fn child_label(place: u32, child: &Child) -> Label {
    if child.name.is_empty() {
        Label::With("field-child", place.to_string())
    } else {
        Label::Text(child.name.clone())
    }
}

fn field_of(group: &AssessmentGroup) -> String {
    format!("marks.{}", group.id)
}

/// The items of a group, as marks.
fn items(sheet: &Sheet<'_>, group: &AssessmentGroup) -> Vec<Choice> {
    let choice = |item: &crate::domain::method::Entry| Choice {
        code: group.mark(item),
        label: sheet.say(&item.name),
    };
    group.items.iter().map(choice).collect()
}

fn opening(sheet: &Sheet<'_>, said: &Diagnosis) -> Answers {
    let mut answers = Answers::default()
        .and("needs", said.needs.clone())
        .and("causes", said.causes.clone())
        .and("resources", said.resources.clone())
        .and("risk", said.risk.map_or("", Risk::code));
    for group in &sheet.room.method.assessment {
        let codes = items(sheet, group).into_iter().map(|item| item.code);
        let marked: Vec<String> = codes.filter(|code| said.marks.contains(code)).collect();
        answers.set(field_of(group), marked.join(","));
    }
    for view in &said.views {
        answers.set(format!("view.{}", view.child), view.view.clone());
        answers.set(format!("why_not.{}", view.child), view.why_not.clone());
    }
    answers
}

/// Marked items; what no list of the pack holds any more stays as it was.
fn marks(sheet: &Sheet<'_>, reader: &mut Reader<'_>) -> BTreeSet<String> {
    let before = present(sheet).map(|said| said.marks.clone());
    let mut marks = before.unwrap_or_default();
    for group in &sheet.room.method.assessment {
        let field = field_of(group);
        let offered = items(sheet, group);
        let marked = reader.many(&field);
        let known = |code: &String| offered.iter().any(|item| item.code == *code);
        reader.rule(&field, marked.iter().all(known), Refusal::NoSuchChoice);
        marks.retain(|code| !known(code));
        marks.extend(marked);
    }
    marks
}

/// Views of the children of the case; those of a child that left it stay as they were.
fn views(sheet: &Sheet<'_>, reader: &mut Reader<'_>, case: &Case) -> Vec<ChildView> {
    let read = |child: &Child| ChildView {
        child: child.id,
        view: reader.prose(&format!("view.{}", child.id)),
        why_not: reader.line(&format!("why_not.{}", child.id)),
    };
    let written: Vec<ChildView> = case.children.iter().map(read).collect();
    let said = written
        .into_iter()
        .filter(|view| !view.view.is_empty() || !view.why_not.is_empty());
    let before = present(sheet).map_or(&[][..], |said| &said.views);
    let left = before
        .iter()
        .filter(|view| case.children.iter().all(|child| child.id != view.child));
    said.chain(left.cloned()).collect()
}
