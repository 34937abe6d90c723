//! What is done on the checklist of the plan.

use super::{Case, form};
use crate::domain::command::CaseStep;
use crate::domain::forms::FormKind;
use crate::domain::plan::TaskState;
use crate::text::visible;
use crate::ui::World;
use crate::ui::action::Action;
use crate::ui::overlay::{self, Choice, Overlay, Then};
use crate::ui::record::{Item, Page};
use crate::ui::screen::Step;

impl Case {
    /// Carries an action of the checklist out; nothing where it is none.
    pub(super) fn work_on_plan(&mut self, action: Action, world: &World) -> Option<Vec<Step>> {
        let number = self.number;
        let kind = match (action, self.task(), self.goal()) {
            (Action::PlanHead, _, _) => FormKind::PlanHead(number),
            (Action::NewGoal, _, _) => FormKind::Goal(number, None),
            (Action::NewTask, _, goal) => FormKind::Task(number, goal?, None),
            (Action::Edit, Some(task), goal) => FormKind::Task(number, goal?, Some(task)),
            (Action::Edit, None, Some(goal)) => FormKind::Goal(number, Some(goal)),
            (Action::Edit, None, None) => return Some(self.open(world)),
            (Action::NotPossible, task, _) => FormKind::TaskNotPossible(number, task?),
            (Action::Tick, _, _) => return Some(self.tick(world)),
            (Action::Drop, _, _) => {
                self.drop_item(world);
                return Some(Vec::new());
            }
            _ => return None,
        };
        Some(form(kind))
    }

    /// Ticks an open task; one that is not open any more may be opened again, after a question.
    fn tick(&mut self, world: &World) -> Vec<Step> {
        let Some(id) = self.task() else {
            return Vec::new();
        };
        let task = self.shown_plan().and_then(|plan| plan.task(id));
        let Some(task) = task.filter(|task| task.state != TaskState::Open) else {
            return form(FormKind::TaskDone(self.number, id));
        };
        let what = visible(&task.what);
        let words = [
            "case-task-again",
            "open-again-effect",
            "open-again-go",
            "open-again-keep",
        ];
        self.ask_first(words, &what, CaseStep::TaskOpen { task: id }, world);
        Vec::new()
    }

    fn drop_item(&mut self, world: &World) {
        let Some(plan) = self.shown_plan() else {
            return;
        };
        let (step, what) = match &self.selected {
            Some(Item::Task(id)) => {
                let what = plan.task(*id).map(|task| visible(&task.what));
                (CaseStep::DropTask(*id), what)
            }
            Some(Item::Goal(id)) => {
                let goal = plan.goals.iter().find(|goal| goal.id == *id);
                (
                    CaseStep::DropGoal(*id),
                    goal.map(|goal| visible(&goal.title)),
                )
            }
            _ => return,
        };
        let words = ["action-drop", "drop-effect", "drop-go", "drop-keep"];
        self.ask_first(words, &what.unwrap_or_default(), step, world);
    }

    /// Asks before a step is taken: title, effect, the answer that goes on, the one that does not.
    fn ask_first(&mut self, words: [&str; 4], what: &str, step: CaseStep, world: &World) {
        let [title, effect, go, keep] = words.map(|id| world.lang.say(id));
        let mut page = Page::new(overlay::CELLS);
        page.add(what);
        page.add(&effect);
        let choices = vec![
            Choice {
                label: go,
                then: Then::Step(Box::new(step)),
            },
            Choice {
                label: keep,
                then: Then::Close,
            },
        ];
        let asks = Overlay::asking(title, page, choices, self.size.1.into());
        self.overlay = Some(asks.on(1));
    }
}
