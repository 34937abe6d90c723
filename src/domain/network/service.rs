//! A service of the plan: who provides it, how much was agreed, and what became of it.

use serde::{Deserialize, Serialize};

use crate::domain::ids::{EntryId, ItemId, Login};
use crate::domain::plan::Task;
use crate::domain::review::Satisfaction;
use crate::domain::{Day, Moment};

/// Who provides a service.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Provider {
    /// The organisation in the directory of the office, where it stands there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry: Option<EntryId>,
    /// Its name as it was written down.
    pub name: String,
}

impl std::fmt::Debug for Provider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Provider")
            .field("entry", &self.entry)
            .finish_non_exhaustive()
    }
}

/// What was agreed about a service.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceText {
    /// The goal it serves.
    pub goal: ItemId,
    /// Kind, a code of the pack's list.
    pub kind: String,
    /// What it is, in words.
    pub what: String,
    /// Who provides it.
    pub provider: Provider,
    /// Who of the family uses it, in words; possibly empty.
    #[serde(default)]
    pub users: String,
    /// How many times it is planned; nothing where it is not counted.
    #[serde(default)]
    pub quantity: Option<u32>,
    /// How often, in words.
    #[serde(default)]
    pub frequency: String,
    /// How long each time, in words.
    #[serde(default)]
    pub duration: String,
    /// Its first day.
    #[serde(default)]
    pub from: Option<Day>,
    /// Its last day.
    #[serde(default)]
    pub to: Option<Day>,
    /// What it costs the family, in words; empty where it is free.
    #[serde(default)]
    pub cost: String,
    /// The worker who answers for it.
    #[serde(default)]
    pub responsible: Option<Login>,
    /// It cannot wait for the family's consent.
    #[serde(default)]
    pub urgent: bool,
}

impl std::fmt::Debug for ServiceText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ServiceText")
            .field("goal", &self.goal)
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

/// Help with access to a service. Source: domain notes 1.5, stage 6, "helps access".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Help {
    /// Transport.
    Transport,
    /// Somebody minds the children meanwhile.
    Minding,
    /// Anything else, in words.
    Other,
}

impl Help {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Transport, Self::Minding, Self::Other];

    /// The stable English word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Transport => "transport",
            Self::Minding => "minding",
            Self::Other => "other",
        }
    }

    /// The kind behind a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|each| each.code() == code)
    }
}

/// Whether the family keeps its part of what was agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kept {
    /// It does.
    Yes,
    /// In part.
    Partly,
    /// It does not.
    No,
}

impl Kept {
    /// All answers.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Partly, Self::No];

    /// The stable English word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::No => "no",
        }
    }

    /// The answer behind a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|each| each.code() == code)
    }
}

/// Something that happened with a service. Source: domain notes 1.5, stage 6.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "what")]
pub enum ServiceEvent {
    /// It was chosen together with the family.
    Chosen,
    /// The family and who provides it were introduced.
    Introduced,
    /// The provider was told why the family comes, and asked to agree.
    Referred {
        /// Why the family comes.
        why: String,
        /// What the work with the case is for.
        aims: String,
    },
    /// The provider answered.
    Answered {
        /// It agreed.
        agreed: bool,
    },
    /// The family was helped to get there.
    Helped {
        /// How.
        help: Help,
    },
    /// It was received.
    Delivered {
        /// How many times.
        quantity: u32,
    },
    /// Whether the family keeps its part.
    Kept {
        /// How far.
        kept: Kept,
    },
    /// How satisfied the family is.
    Satisfied {
        /// How far.
        satisfaction: Satisfaction,
    },
    /// Whether it fits the need.
    Fitted {
        /// It does.
        fits: bool,
    },
    /// The management of the provider was told that it does not fit the need.
    Notified {
        /// The notice.
        notice: String,
    },
    /// The management answered.
    Replied,
    /// It ended.
    Ended,
}

impl std::fmt::Debug for ServiceEvent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("ServiceEvent").field(&self.code()).finish()
    }
}

impl ServiceEvent {
    /// The codes of all kinds, in the order of the work.
    pub const CODES: [&'static str; 12] = [
        "chosen",
        "introduced",
        "referred",
        "answered",
        "helped",
        "delivered",
        "kept",
        "satisfied",
        "fitted",
        "notified",
        "replied",
        "ended",
    ];

    /// The stable English word of its kind.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Chosen => "chosen",
            Self::Introduced => "introduced",
            Self::Referred { .. } => "referred",
            Self::Answered { .. } => "answered",
            Self::Helped { .. } => "helped",
            Self::Delivered { .. } => "delivered",
            Self::Kept { .. } => "kept",
            Self::Satisfied { .. } => "satisfied",
            Self::Fitted { .. } => "fitted",
            Self::Notified { .. } => "notified",
            Self::Replied => "replied",
            Self::Ended => "ended",
        }
    }
}

/// One step in the course of a service.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceStep {
    /// Its id.
    pub id: ItemId,
    /// On which day it happened.
    pub on: Day,
    /// What happened.
    pub event: ServiceEvent,
    /// In words, possibly empty.
    #[serde(default)]
    pub words: String,
    /// Who wrote it.
    pub by: Login,
    /// When.
    pub at: Moment,
}

impl std::fmt::Debug for ServiceStep {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ServiceStep")
            .field("on", &self.on)
            .field("event", &self.event)
            .finish_non_exhaustive()
    }
}

/// How far a service has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// It was written into the plan.
    Planned,
    /// The provider was asked.
    Asked,
    /// The provider agreed.
    Agreed,
    /// The provider refused.
    Refused,
    /// It is received.
    Running,
    /// It ended.
    Ended,
}

impl Progress {
    /// The stable English word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Asked => "asked",
            Self::Agreed => "agreed",
            Self::Refused => "refused",
            Self::Running => "running",
            Self::Ended => "ended",
        }
    }
}

/// A service with its course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// Its id.
    pub id: ItemId,
    /// What was agreed.
    pub text: ServiceText,
    /// What happened, in the order in which it was written.
    #[serde(default)]
    pub steps: Vec<ServiceStep>,
    /// When it was first written.
    pub since: Moment,
    /// Who wrote what was agreed last.
    pub by: Login,
    /// When.
    pub at: Moment,
}

impl Service {
    /// How far it has come.
    pub fn progress(&self) -> Progress {
        let mut progress = Progress::Planned;
        for step in &self.steps {
            progress = match &step.event {
                ServiceEvent::Ended => return Progress::Ended,
                ServiceEvent::Referred { .. } if progress != Progress::Running => Progress::Asked,
                ServiceEvent::Answered { agreed: true } if progress != Progress::Running => {
                    Progress::Agreed
                }
                ServiceEvent::Answered { agreed: false } => Progress::Refused,
                ServiceEvent::Delivered { .. } => Progress::Running,
                ServiceEvent::Chosen
                | ServiceEvent::Introduced
                | ServiceEvent::Referred { .. }
                | ServiceEvent::Answered { .. }
                | ServiceEvent::Helped { .. }
                | ServiceEvent::Kept { .. }
                | ServiceEvent::Satisfied { .. }
                | ServiceEvent::Fitted { .. }
                | ServiceEvent::Notified { .. }
                | ServiceEvent::Replied => progress,
            };
        }
        progress
    }

    /// Neither ended nor refused.
    pub fn runs(&self) -> bool {
        !matches!(self.progress(), Progress::Ended | Progress::Refused)
    }

    /// What most likely happened last and is not written yet, by its code.
    pub fn next(&self) -> &'static str {
        if self.to_notify().is_some() {
            return "notified";
        }
        if self.unreplied().is_some() {
            return "replied";
        }
        match self.progress() {
            Progress::Planned if self.last("chosen").is_none() => "chosen",
            Progress::Planned | Progress::Refused => "referred",
            Progress::Asked => "answered",
            Progress::Agreed if self.last("introduced").is_none() => "introduced",
            Progress::Agreed | Progress::Running => "delivered",
            Progress::Ended => "satisfied",
        }
    }

    /// How many times it was received.
    pub fn delivered(&self) -> u32 {
        let times = self.steps.iter().map(|step| match step.event {
            ServiceEvent::Delivered { quantity } => quantity,
            ServiceEvent::Chosen
            | ServiceEvent::Introduced
            | ServiceEvent::Referred { .. }
            | ServiceEvent::Answered { .. }
            | ServiceEvent::Helped { .. }
            | ServiceEvent::Kept { .. }
            | ServiceEvent::Satisfied { .. }
            | ServiceEvent::Fitted { .. }
            | ServiceEvent::Notified { .. }
            | ServiceEvent::Replied
            | ServiceEvent::Ended => 0,
        });
        times.fold(0, u32::saturating_add)
    }

    /// Whether a task of a goal is this service: of the same kind, for the same goal.
    pub fn is_of(&self, goal: ItemId, task: &Task) -> bool {
        self.text.goal == goal && self.text.kind == task.service
    }

    /// Whether it was received at least once by the end of a day.
    pub fn is_received_by(&self, day: Day) -> bool {
        let received = |step: &ServiceStep| matches!(step.event, ServiceEvent::Delivered { .. });
        let mut steps = self.steps.iter();
        steps.any(|step| received(step) && step.on <= day)
    }

    /// The latest step of a kind, by its code.
    pub fn last(&self, code: &str) -> Option<&ServiceStep> {
        self.steps
            .iter()
            .rev()
            .find(|step| step.event.code() == code)
    }

    /// The latest satisfaction of the family.
    pub fn satisfaction(&self) -> Option<Satisfaction> {
        match &self.last("satisfied")?.event {
            ServiceEvent::Satisfied { satisfaction } => Some(*satisfaction),
            ServiceEvent::Chosen
            | ServiceEvent::Introduced
            | ServiceEvent::Referred { .. }
            | ServiceEvent::Answered { .. }
            | ServiceEvent::Helped { .. }
            | ServiceEvent::Delivered { .. }
            | ServiceEvent::Kept { .. }
            | ServiceEvent::Fitted { .. }
            | ServiceEvent::Notified { .. }
            | ServiceEvent::Replied
            | ServiceEvent::Ended => None,
        }
    }

    /// The step that found it unfit, where nothing said later that it fits.
    pub fn unfit(&self) -> Option<&ServiceStep> {
        let last = self.last("fitted")?;
        (last.event == ServiceEvent::Fitted { fits: false }).then_some(last)
    }

    /// The step after which something is waited for, where what ends the wait was not written later.
    fn waits(&self, from: &str, until: &[&str]) -> Option<&ServiceStep> {
        let place = self
            .steps
            .iter()
            .rposition(|step| step.event.code() == from)?;
        let mut later = self.steps.iter().skip(place + 1);
        let met = later.any(|step| until.contains(&step.event.code()));
        (!met).then(|| self.steps.get(place)).flatten()
    }

    /// The referral that the provider has not answered.
    pub fn unanswered(&self) -> Option<&ServiceStep> {
        self.waits("referred", &["answered", "delivered", "ended"])
    }

    /// What was found unfit, while the management of the provider was not told.
    pub fn to_notify(&self) -> Option<&ServiceStep> {
        let unfit = self.unfit()?;
        let waits = self.waits("fitted", &["notified"])?;
        (unfit.id == waits.id).then_some(unfit)
    }

    /// The notice that the management of the provider has not answered.
    pub fn unreplied(&self) -> Option<&ServiceStep> {
        self.waits("notified", &["replied"])
    }
}
