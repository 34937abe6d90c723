//! A method pack as the program works by it: stages, gates, terms, instrument, reasons, all data.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

mod conduct;
mod indicator;
mod instrument;
mod network;
mod record;
mod stage;
mod term;
mod tool;

pub use conduct::{Conduct, ReviewRules, TemplateGoal, TemplateOwner, TemplateTask};
pub use indicator::{Counted, Indicator};
pub use network::{NetworkRules, NetworkTerm};
pub use record::{Checklist, Holder, RecordKind, When};
pub use tool::{Band, Lift, Note, Tool, ToolGroup, ToolKind, Value};

pub use instrument::{Contradiction, Finder, Group, Instrument, Level, Policy, Question, Rule};
pub use stage::{Approval, Body, Gate, Stage, State};
pub use term::{Deadline, Event, Origin, Roll, Span, Unit, Warn};

/// A word or sentence of a pack in one or more languages, by language code.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Words(pub BTreeMap<String, String>);

impl Words {
    /// The words in the asked language, else in the pack's own, else in English, else any.
    pub fn say(&self, language: &str, own: &str) -> &str {
        let Self(words) = self;
        words
            .get(language)
            .or_else(|| words.get(own))
            .or_else(|| words.get("en"))
            .or_else(|| words.values().next())
            .map_or("", String::as_str)
    }

    /// True where no language has a word.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(String::is_empty)
    }
}

/// What one case is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaseUnit {
    /// One case for each child, joined as siblings.
    Child,
    /// One case for all children of a family.
    Family,
}

/// A choice that a pack offers: a source, a reason, a kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Stable English code that is stored and exported.
    pub id: String,
    /// The word people see.
    pub name: Words,
    /// A sentence on when to choose it.
    #[serde(default)]
    pub help: Words,
    /// Own words are mandatory with this choice.
    #[serde(default)]
    pub explain: bool,
    /// What a choice counts as in the figures, e.g. `success`.
    #[serde(default)]
    pub counts_as: Option<String>,
    /// The most hours that what is chosen may last, e.g. police protection.
    #[serde(default)]
    pub hours: Option<Figure>,
}

/// A retention class: how long a record is kept is the office's to fill in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// Stable code.
    pub id: String,
    /// The word people see.
    pub name: Words,
    /// Years after closure; no period is preset as law, so it may be missing.
    #[serde(default)]
    pub years: Option<u32>,
    /// Where the number comes from.
    pub origin: Origin,
    /// When somebody checked it against its origin.
    #[serde(default)]
    pub checked: Option<NaiveDate>,
}

/// Where numbers come from that stand together in the pack.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    /// Where they come from.
    #[serde(default)]
    pub origin: Origin,
    /// When somebody checked them against their origin.
    #[serde(default)]
    pub checked: Option<NaiveDate>,
    /// Where they are written.
    #[serde(default)]
    pub source: Words,
}

/// A number of the pack that is no term, with its origin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// The number itself.
    pub value: u32,
    /// Where it comes from.
    pub origin: Origin,
    /// When somebody checked it against its origin.
    #[serde(default)]
    pub checked: Option<NaiveDate>,
    /// Where it is written.
    #[serde(default)]
    pub source: Words,
}

/// How the plan is built and when it asks too much of a family.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanRules {
    /// Ordered steps of building a plan; each names what must be there before approval.
    #[serde(default, rename = "step")]
    pub steps: Vec<PlanStep>,
    /// More open tasks of family members at the same time than this overload the family.
    #[serde(default)]
    pub parallel_tasks: Option<Figure>,
    /// More appointments a week than this overload the family.
    #[serde(default)]
    pub weekly_appointments: Option<Figure>,
    /// Goals with tasks that the method proposes.
    #[serde(default, rename = "template")]
    pub templates: Vec<TemplateGoal>,
    /// Where the terms of the proposed tasks come from.
    #[serde(default)]
    pub template_terms_from: Provenance,
}

/// One step of building a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanStep {
    /// What the step looks at in the plan.
    pub id: PlanPart,
    /// The step's own name.
    pub name: Words,
    /// A sentence of guidance.
    #[serde(default)]
    pub help: Words,
}

/// A part of a plan that a step can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanPart {
    /// The main problem, the reason why the case was opened.
    Problem,
    /// Contact and trust with the family: at least one contact that was held.
    Trust,
    /// Causes, and the family's possibilities and resources, as assessed.
    Causes,
    /// Goals, each with its expected result.
    Goals,
    /// Tasks under every goal, shared between workers and family members.
    Actions,
    /// Terms of every task and of the next review.
    Terms,
}

/// The lists that a pack offers in its forms.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Lists {
    /// Who reported: the words of the exchange format and the pack's own.
    pub sources: Vec<Entry>,
    /// Ways a signal came in.
    pub channels: Vec<Entry>,
    /// Kinds of signal for the register.
    pub signal_kinds: Vec<Entry>,
    /// Whom the check can ask: GP, school, police, municipality...
    pub check_sources: Vec<Entry>,
    /// Reasons to screen a signal out.
    pub screen_out_reasons: Vec<Entry>,
    /// Reasons to transfer a signal to another body.
    pub transfer_reasons: Vec<Entry>,
    /// Bodies that a signal can be transferred to.
    pub transfer_to: Vec<Entry>,
    /// Reasons why a need is not confirmed.
    pub not_confirmed_reasons: Vec<Entry>,
    /// Reasons to open a case.
    pub opening_reasons: Vec<Entry>,
    /// Reasons to raise a level.
    pub raise_reasons: Vec<Entry>,
    /// Reasons to lower a level.
    pub lower_reasons: Vec<Entry>,
    /// Reasons to close a case.
    pub closure_reasons: Vec<Entry>,
    /// Kinds of contact with the family.
    pub contact_kinds: Vec<Entry>,
    /// Kinds of service in a plan.
    pub service_kinds: Vec<Entry>,
    /// Bases on which consent is not needed.
    pub consent_bases: Vec<Entry>,
    /// Roles in a case team besides the curator.
    pub team_roles: Vec<Entry>,
    /// Kinds of urgent intervention.
    pub urgent_kinds: Vec<Entry>,
    /// Kinds of event that the figures count.
    pub event_kinds: Vec<Entry>,
    /// Categories of family.
    pub family_categories: Vec<Entry>,
    /// Decisions on the child's future, which a review then takes.
    pub child_futures: Vec<Entry>,
    /// Kinds of meeting on a case.
    pub meeting_kinds: Vec<Entry>,
    /// Programmes for groups; an office whose method has none keeps no groups.
    pub programmes: Vec<Entry>,
    /// Questions of the year's self-assessment; an office whose method has none writes none.
    pub self_questions: Vec<Entry>,
}

/// A list of things to look at in an assessment: risks, strengths, needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AssessmentGroup {
    /// Stable code.
    pub id: String,
    /// The word people see.
    pub name: Words,
    /// What a marked item is.
    pub kind: GroupKind,
    /// The items.
    #[serde(rename = "item")]
    pub items: Vec<Entry>,
}

impl AssessmentGroup {
    /// An item as it is marked in a diagnosis; two groups may use one code, so that a mark names
    /// its group too.
    pub fn mark(&self, item: &Entry) -> String {
        format!("{}.{}", self.id, item.id)
    }
}

/// What a marked item of an assessment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GroupKind {
    /// A risk factor.
    Risk,
    /// A strength or resource.
    Strength,
    /// A factor that provokes a relapse.
    Relapse,
}

/// A method pack, read and checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Method {
    /// Stable id of the pack.
    pub id: String,
    /// Version that is stamped on every decision.
    pub version: String,
    /// Language code of the pack's own words.
    pub language: String,
    /// Name of the method.
    pub name: Words,
    /// What the method was taken from.
    #[serde(default)]
    pub source: Words,
    /// First day on which it may be worked by.
    pub valid_from: NaiveDate,
    /// What one case is opened for.
    pub case_unit: CaseUnit,
    /// How a case is run, beyond the gates.
    #[serde(default)]
    pub rules: BTreeSet<Conduct>,
    /// What reviews may decide.
    #[serde(default)]
    pub review: ReviewRules,
    /// Stages in their own order.
    #[serde(rename = "stage")]
    pub stages: Vec<Stage>,
    /// The urgency instrument.
    pub instrument: Instrument,
    /// Every term of the method.
    #[serde(default, rename = "deadline")]
    pub deadlines: Vec<Deadline>,
    /// Bodies that approve, and the program role that enters their approval.
    #[serde(default, rename = "body")]
    pub bodies: Vec<Body>,
    /// What must be approved, and by which body.
    #[serde(default, rename = "approval")]
    pub approvals: Vec<Approval>,
    /// How the plan is built.
    pub plan: PlanRules,
    /// Lists offered in forms.
    pub lists: Lists,
    /// What an assessment looks at besides needs and causes.
    #[serde(default, rename = "assessment")]
    pub assessment: Vec<AssessmentGroup>,
    /// Instruments that are answered item by item.
    #[serde(default, rename = "tool")]
    pub tools: Vec<Tool>,
    /// Records that are asked for.
    #[serde(default, rename = "record")]
    pub records: Vec<RecordKind>,
    /// Headings over records.
    #[serde(default, rename = "checklist")]
    pub checklists: Vec<Checklist>,
    /// Figures that the method asks for.
    #[serde(default, rename = "indicator")]
    pub indicators: Vec<Indicator>,
    /// Weight of an open case by level 1 to 4 in a worker's load.
    pub load_weights: [u32; 4],
    /// Where the weights come from.
    #[serde(default)]
    pub load_weights_from: Provenance,
    /// Hours within which a failed attempt to reach the family is followed by another.
    pub attempt_hours: Figure,
    /// Terms between the office and those around a family.
    #[serde(default)]
    pub network: NetworkRules,
    /// Retention classes.
    #[serde(default, rename = "retention")]
    pub retention: Vec<Retention>,
}

impl Method {
    /// The stage that a state belongs to; the first, where several share it.
    pub fn stage_of(&self, state: State) -> Option<&Stage> {
        self.stages
            .iter()
            .find(|stage| stage.states.contains(&state))
    }

    /// The state that follows in the order of this method's stages.
    pub fn after(&self, state: State) -> Option<State> {
        let mut states = self
            .stages
            .iter()
            .flat_map(|stage| stage.states.iter().copied());
        states.find(|each| *each == state)?;
        states.find(|each| *each != state)
    }

    /// The gates that must hold to leave a state.
    pub fn gates(&self, state: State) -> &[Gate] {
        self.stages
            .iter()
            .find_map(|stage| stage.leave.get(&state))
            .map_or(&[], Vec::as_slice)
    }

    /// The body whose approval leaving a state needs, if any.
    pub fn approval(&self, state: State) -> Option<&Body> {
        let approval = self.approvals.iter().find(|each| each.state == state)?;
        self.bodies.iter().find(|body| body.id == approval.body)
    }

    /// Whether the method has a rule.
    pub fn has(&self, rule: Conduct) -> bool {
        self.rules.contains(&rule)
    }

    /// The kind of record with this id.
    pub fn record(&self, id: &str) -> Option<&RecordKind> {
        self.records.iter().find(|each| each.id == id)
    }

    /// The instrument with this id.
    pub fn tool(&self, id: &str) -> Option<&Tool> {
        self.tools.iter().find(|each| each.id == id)
    }

    /// The term with this id.
    pub fn deadline(&self, id: &str) -> Option<&Deadline> {
        self.deadlines.iter().find(|each| each.id == id)
    }
}
