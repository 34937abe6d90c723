//! Holding a review: how far goals and tasks were reached, who thinks what, and what follows.

use super::choices;
use super::parts::{Form, Sheet, one_of, required_if};
use crate::domain::Day;
use crate::domain::command::CaseStep;
use crate::domain::form::{Answers, Choice, Field, Kind, Label, Reader, Toward};
use crate::domain::ids::{Fresh, ItemId};
use crate::domain::method::{Conduct, Gate, State};
use crate::domain::network;
use crate::domain::plan::{Goal, Owner, Plan, Task, TaskState};
use crate::domain::refusal::Refusal;
use crate::domain::review::{
    Delivered, Effort, Opinion, Rating, Reached, Review, Satisfaction, Verdict,
};

pub(super) const REVIEW: Form = Form {
    title: "form-review",
    fields,
    opening,
    read: |sheet, reader, fresh| {
        let review = review(sheet, reader, fresh)?;
        sheet.on_case(CaseStep::HoldReview(Box::new(review)))
    },
};

fn plan<'a>(sheet: &Sheet<'a>) -> Option<&'a Plan> {
    sheet.room.case?.plan_in_force()
}

/// Whether the method asks for every opinion, or for the reason why it is missing.
fn asks_opinions(sheet: &Sheet<'_>) -> bool {
    has_gate(sheet, Gate::Opinions)
}

/// The rating of a goal, headed by its title; used by the closure too.
pub(super) fn goal_fields(goal: &Goal) -> [Field; 3] {
    let id = goal.id;
    [
        Field::heading(format!("goal.{id}"), Label::Text(goal.title.clone())),
        Field::choice(
            format!("goal.{id}.rating"),
            choices::ratings(),
            Label::Msg("field-goal-rating"),
        )
        .required(),
        Field::line(format!("goal.{id}.note"), Label::Msg("field-note")),
    ]
}

fn fields(sheet: &Sheet<'_>, _answers: &Answers) -> Vec<Field> {
    let held = Field::new(
        "held_on",
        Kind::Day(Toward::Past),
        Label::Msg("field-held-on"),
    );
    let mut fields = vec![held.required()];
    for goal in plan(sheet).map_or(&[][..], |plan| &plan.goals) {
        fields.extend(goal_fields(goal));
        for task in &goal.tasks {
            let id = task.id;
            let label = Label::With("field-task-rating", task.what.clone());
            let rating = format!("task.{id}.rating");
            fields.push(Field::choice(rating, choices::ratings(), label));
            if asks_effort(sheet, task) {
                let effort = format!("task.{id}.effort");
                let label = Label::Msg("field-effort");
                fields.push(Field::choice(effort, choices::efforts(), label).required());
            }
            fields.push(Field::line(
                format!("task.{id}.note"),
                Label::Msg("field-note"),
            ));
        }
    }
    fields.extend(opinion_fields(sheet));
    if let Some(delivered) = delivered(sheet) {
        fields.push(Field::heading("delivered", delivered));
    }
    if asks_future(sheet) {
        let futures = sheet.entries(&sheet.room.method.lists.child_futures, "");
        fields.push(Field::choice("future", futures, Label::Msg("field-future")).required());
    }
    let goes_on = [Verdict::Continue.code(), Verdict::Urgent.code()];
    fields.extend([
        Field::choice("verdict", verdicts(sheet), Label::Msg("field-verdict")).required(),
        Field::prose("reason", 3, Label::Msg("field-verdict-reason")).required(),
        sheet
            .next_review_field("next")
            .required()
            .when("verdict", &goes_on),
    ]);
    fields
}

/// The decisions that the method offers.
fn verdicts(sheet: &Sheet<'_>) -> Vec<Choice> {
    let offered = &sheet.room.method.review.verdicts;
    let known = |choice: &Choice| {
        Verdict::from_code(&choice.code).is_some_and(|verdict| offered.contains(&verdict))
    };
    let mut choices = choices::verdicts();
    choices.retain(known);
    choices
}

fn has_gate(sheet: &Sheet<'_>, gate: Gate) -> bool {
    sheet.room.method.gates(State::Review).contains(&gate)
}

/// Whether the method asks for the parents' efforts, and the task is theirs.
fn asks_effort(sheet: &Sheet<'_>, task: &Task) -> bool {
    let asked = sheet.room.method.has(Conduct::Efforts) || has_gate(sheet, Gate::Efforts);
    asked && matches!(task.owner, Some(Owner::Family(_)))
}

/// Whether the method asks for a decision on the child's future.
fn asks_future(sheet: &Sheet<'_>) -> bool {
    has_gate(sheet, Gate::Future)
}

/// What was received of the plan so far, where the method wants the review to look at it.
fn delivered(sheet: &Sheet<'_>) -> Option<Label> {
    if !sheet.room.method.has(Conduct::FiguresAtReview) {
        return None;
    }
    let Delivered {
        tasks,
        done,
        services,
        received,
    } = network::delivered(sheet.room.case?, plan(sheet)?);
    let what = format!("{received}/{services} · {done}/{tasks}");
    Some(Label::With("field-delivered", what))
}

fn opinion_fields(sheet: &Sheet<'_>) -> [Field; 7] {
    let asked = asks_opinions(sheet);
    let words = |id: &str, label| {
        required_if(
            Field::prose(format!("{id}.words"), 3, Label::Msg(label)),
            asked,
        )
    };
    let missing =
        |id: &str| Field::line(format!("{id}.missing"), Label::Msg("field-opinion-missing"));
    [
        words("specialists", "field-specialists"),
        missing("specialists"),
        words("family", "field-family-words"),
        missing("family"),
        Field::choice(
            "satisfaction",
            choices::satisfactions(),
            Label::Msg("field-satisfaction"),
        )
        .required(),
        words("expert", "field-expert"),
        missing("expert"),
    ]
}

fn opening(sheet: &Sheet<'_>) -> Answers {
    let mut answers = Answers::default()
        .and("held_on", sheet.today_text())
        .and("next", sheet.next_review_text());
    for (_goal, task) in plan(sheet).into_iter().flat_map(Plan::tasks) {
        let rating = match task.state {
            TaskState::Open => continue,
            TaskState::Done { .. } => Reached::Fully,
            TaskState::NotPossible { .. } => Reached::NotAtAll,
        };
        answers.set(format!("task.{}.rating", task.id), rating.code());
    }
    answers
}

/// The ratings of the goals of a plan, which must all be there; used by the closure too.
pub(super) fn goal_ratings(reader: &mut Reader<'_>, goals: &[Goal]) -> Vec<Rating> {
    let mut ratings = Vec::new();
    for goal in goals {
        let field = format!("goal.{}.rating", goal.id);
        let reached = reader.need_choice(&field, Reached::from_code);
        ratings.extend(rating(reader, "goal", goal.id, reached));
    }
    ratings
}

fn rating(
    reader: &mut Reader<'_>,
    of: &str,
    item: ItemId,
    reached: Option<Reached>,
) -> Option<Rating> {
    let note = reader.line(&format!("{of}.{item}.note"));
    Some(Rating {
        item,
        reached: reached?,
        note,
        effort: None,
    })
}

fn task_ratings(sheet: &Sheet<'_>, reader: &mut Reader<'_>, plan: &Plan) -> Vec<Rating> {
    let mut ratings = Vec::new();
    for (_goal, task) in plan.tasks() {
        let field = format!("task.{}.rating", task.id);
        let effort = if asks_effort(sheet, task) {
            // Efforts are told of a task that is rated.
            let reached = reader.need_choice(&field, Reached::from_code);
            let field = format!("task.{}.effort", task.id);
            let effort = reader.need_choice(&field, Effort::from_code);
            reached.and(effort)
        } else {
            None
        };
        let reached = reader.choice(&field, Reached::from_code);
        let rated = rating(reader, "task", task.id, reached);
        ratings.extend(rated.map(|rating| Rating { effort, ..rating }));
    }
    ratings
}

fn opinion(sheet: &Sheet<'_>, reader: &mut Reader<'_>, of: &str) -> Opinion {
    let field = format!("{of}.words");
    let opinion = Opinion {
        words: reader.prose(&field),
        missing: reader.line(&format!("{of}.missing")),
    };
    reader.rule(
        &field,
        opinion.is_there() || !asks_opinions(sheet),
        Refusal::Missing,
    );
    opinion
}

fn review(sheet: &Sheet<'_>, reader: &mut Reader<'_>, fresh: &dyn Fresh) -> Option<Review> {
    let plan = plan(sheet)?;
    let held_on = reader.need_day("held_on", Toward::Past);
    sheet.not_after_today(reader, "held_on", held_on);
    let goals = goal_ratings(reader, &plan.goals);
    let tasks = task_ratings(sheet, reader, plan);
    let [specialists, family, expert] =
        ["specialists", "family", "expert"].map(|of| opinion(sheet, reader, of));
    let satisfaction = reader.need_choice("satisfaction", Satisfaction::from_code);
    let future = if asks_future(sheet) {
        let futures = sheet.entries(&sheet.room.method.lists.child_futures, "");
        reader.need_choice("future", one_of(&futures))
    } else {
        Some(String::new())
    };
    let offered = verdicts(sheet);
    let verdict = reader.need_choice("verdict", |code| {
        Verdict::from_code(&one_of(&offered)(code)?)
    });
    let reason = reader.need_prose("reason");
    let next = verdict.and_then(|verdict| next(sheet, reader, verdict));
    Some(Review {
        id: fresh.fresh().into(),
        plan_version: plan.version,
        held_on: held_on?,
        goals,
        tasks,
        specialists,
        family,
        satisfaction: satisfaction?,
        expert,
        verdict: verdict?,
        reason,
        future: future?,
        delivered: None,
        next,
        by: sheet.room.me.login.clone(),
        at: sheet.room.now,
    })
}

/// The next review, where the work goes on.
fn next(sheet: &Sheet<'_>, reader: &mut Reader<'_>, verdict: Verdict) -> Option<Day> {
    match verdict {
        Verdict::Continue | Verdict::Urgent => {
            let next = reader.need_day("next", Toward::Future);
            sheet.next_review_rules(reader, "next", next);
            next
        }
        Verdict::ChangePlan | Verdict::Reassess | Verdict::Close => None,
    }
}
