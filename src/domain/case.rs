//! A case: the family, its team, and the assessments, plans, reviews and closures of its episodes.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::contact::Observation;
use super::ids::{CaseId, ItemId, Login, Number, PersonId, SignalId};
use super::measure::Measure;
use super::method::State;
use super::network::Network;
use super::person::{Adult, Child};
use super::plan::Plan;
use super::record::{Category, Happening, Record};
use super::review::{Closure, Review};
use super::{Day, Moment};

/// How grave the danger to the child is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Risk {
    /// Low.
    Low,
    /// Medium.
    Medium,
    /// High.
    High,
}

impl Risk {
    /// All, the lowest first.
    pub const ALL: [Self; 3] = [Self::Low, Self::Medium, Self::High];

    /// The stable English word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }

    /// The risk behind a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|each| each.code() == code)
    }
}

/// What a child says, or why it was not asked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChildView {
    /// The child.
    pub child: PersonId,
    /// Its own words, possibly empty.
    #[serde(default)]
    pub view: String,
    /// Why there are none.
    #[serde(default)]
    pub why_not: String,
}

impl std::fmt::Debug for ChildView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ChildView")
            .field("child", &self.child)
            .finish_non_exhaustive()
    }
}

/// What an assessment says; written as a whole.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Diagnosis {
    /// What child and family need.
    pub needs: String,
    /// What caused the situation.
    pub causes: String,
    /// Strengths, possibilities and resources.
    pub resources: String,
    /// How grave the danger is.
    pub risk: Option<Risk>,
    /// Marked items of the pack's lists, by code.
    pub marks: BTreeSet<String>,
    /// The children's own views.
    pub views: Vec<ChildView>,
}

impl std::fmt::Debug for Diagnosis {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Diagnosis")
            .field("risk", &self.risk)
            .finish_non_exhaustive()
    }
}

/// One version of the assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// Its id.
    pub id: ItemId,
    /// 1 for the first.
    pub version: u32,
    /// When it was begun.
    pub begun_at: Moment,
    /// What it says.
    pub diagnosis: Diagnosis,
    /// Observations from contacts that it takes up.
    #[serde(default)]
    pub observations: Vec<Observation>,
    /// Who wrote it last.
    pub by: Login,
    /// When it was completed.
    #[serde(default)]
    pub completed_at: Option<Moment>,
}

/// A member of the case team, for a time.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamMember {
    /// Their login, or the name of somebody outside the office.
    pub who: String,
    /// What they are in the team: `curator` or a code of the pack's list.
    pub role: String,
    /// From when.
    pub from: Moment,
    /// Until when; nothing while they are in the team.
    #[serde(default)]
    pub until: Option<Moment>,
    /// Why it changed, possibly empty.
    #[serde(default)]
    pub reason: String,
    /// The body that approves openings named this curator.
    #[serde(default)]
    pub approved: bool,
}

impl std::fmt::Debug for TeamMember {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TeamMember")
            .field("role", &self.role)
            .finish_non_exhaustive()
    }
}

/// The role of the one person who runs a case.
pub const CURATOR: &str = "curator";

/// One stay of the case in a state, for the dates of the stage bar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entered {
    /// The state.
    pub state: State,
    /// When it was entered.
    pub at: Moment,
}

/// A time in which a case is worked on, from opening to closure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Episode {
    /// 1 for the first.
    pub place: u32,
    /// When it was opened.
    pub opened_at: Moment,
    /// The signal it came of.
    pub signal: Number,
    /// Why it was opened, a code of the pack or words.
    pub reason: String,
    /// When it was closed.
    #[serde(default)]
    pub closed_at: Option<Moment>,
}

/// A signal that belongs to the case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseSignal {
    /// The signal.
    pub id: SignalId,
    /// Its number.
    pub number: Number,
    /// Its level when it was joined.
    pub level: Option<u8>,
    /// When the office learned of it.
    pub received_at: Moment,
    /// When the curator wrote what was done about it; the signal that opened an episode has it.
    #[serde(default)]
    pub resolved_at: Option<Moment>,
    /// What was done.
    #[serde(default)]
    pub resolution: String,
}

/// A step that waits for a body's approval.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pending {
    /// The state that will be left.
    pub state: State,
    /// Who asked.
    pub by: Login,
    /// When.
    pub at: Moment,
}

/// An approval, or a return with a comment.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approved {
    /// The state that it concerns.
    pub state: State,
    /// The body, a code of the pack.
    pub body: String,
    /// The body's date.
    pub on: Day,
    /// Number of the protocol, possibly empty.
    #[serde(default)]
    pub protocol: String,
    /// The meeting whose decision it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<ItemId>,
    /// False where the body sent it back.
    pub granted: bool,
    /// The body's words, mandatory where it sent it back.
    #[serde(default)]
    pub words: String,
    /// Who entered it.
    pub by: Login,
    /// When.
    pub at: Moment,
    /// Entered by the one who had asked, because nobody else holds the role; marked for ever.
    pub alone: bool,
}

impl std::fmt::Debug for Approved {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Approved")
            .field("state", &self.state)
            .field("granted", &self.granted)
            .finish_non_exhaustive()
    }
}

/// A measure against immediate danger, which ends at a fixed time.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Urgent {
    /// Its id.
    pub id: ItemId,
    /// Kind, a code of the pack's list.
    pub kind: String,
    /// Legal basis.
    pub basis: String,
    /// When it began.
    pub began_at: Moment,
    /// When it expires: a deadline of the case.
    pub expires_at: Moment,
    /// Who was notified.
    pub notified: String,
    /// Who wrote it.
    pub by: Login,
    /// How it ended, possibly empty.
    #[serde(default)]
    pub ended: String,
    /// When it ended.
    #[serde(default)]
    pub ended_at: Option<Moment>,
}

impl std::fmt::Debug for Urgent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Urgent")
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

/// A failed attempt to reach the family that asks for another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// The contact that failed.
    pub contact: ItemId,
    /// When the next attempt is due.
    pub next_due: Moment,
}

/// What contacts say about a case, kept up so that rules need not read them all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ContactSum {
    /// Contacts in which the family was reached.
    pub held: u32,
    /// The latest contact in which the family was reached.
    pub last_held: Option<Moment>,
    /// The latest visit.
    pub last_visit: Option<Moment>,
    /// The failed attempt that nobody has followed up.
    pub attempt: Option<Attempt>,
    /// Appointments that were agreed.
    pub planned: Vec<Planned>,
}

/// A visit or meeting that was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    /// The contact in which it was agreed.
    pub contact: ItemId,
    /// When it will be.
    pub at: Moment,
}

/// A case and all its versions; contacts are kept apart, because they are many.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// Its id.
    pub id: CaseId,
    /// Its number, the same through all episodes.
    pub number: Number,
    /// Grows by one with every change.
    pub rev: u32,
    /// The children.
    pub children: Vec<Child>,
    /// The day to which stated ages belong.
    pub ages_as_of: Day,
    /// Adults of the family.
    pub adults: Vec<Adult>,
    /// Address, possibly empty.
    #[serde(default)]
    pub place: String,
    /// Category of family, a code of the pack's list.
    #[serde(default)]
    pub category: String,
    /// Where it stands.
    pub state: State,
    /// Level of urgency of its latest signal, which weighs it in the load of its curator.
    pub level: u8,
    /// Cases of the brothers and sisters.
    #[serde(default)]
    pub siblings: Vec<CaseId>,
    /// Episodes, the last one is current.
    pub episodes: Vec<Episode>,
    /// Everybody in the team, with dates.
    pub team: Vec<TeamMember>,
    /// Signals that belong to it.
    pub signals: Vec<CaseSignal>,
    /// States it has been in, with dates.
    pub entered: Vec<Entered>,
    /// The step that waits for approval.
    #[serde(default)]
    pub pending: Option<Pending>,
    /// Approvals and returns.
    #[serde(default)]
    pub approvals: Vec<Approved>,
    /// Assessments, versions in order.
    #[serde(default)]
    pub assessments: Vec<Assessment>,
    /// Plans, versions in order.
    #[serde(default)]
    pub plans: Vec<Plan>,
    /// Reviews in order.
    #[serde(default)]
    pub reviews: Vec<Review>,
    /// Closures in order, one an attempt.
    #[serde(default)]
    pub closures: Vec<Closure>,
    /// Urgent measures.
    #[serde(default)]
    pub urgents: Vec<Urgent>,
    /// What contacts say.
    #[serde(default)]
    pub contacts: ContactSum,
    /// Observations that no assessment has taken up yet.
    #[serde(default)]
    pub observations: Vec<Observation>,
    /// Records of the kinds that the method names, in order.
    #[serde(default)]
    pub records: Vec<Record>,
    /// Instruments as they were filled in, in order.
    #[serde(default)]
    pub measures: Vec<Measure>,
    /// Events that the figures count, in order.
    #[serde(default)]
    pub events: Vec<Happening>,
    /// Categories of the family with the days from which they hold; the last one is current.
    #[serde(default)]
    pub categories: Vec<Category>,
    /// Services, participants, what they must be told, meetings.
    #[serde(default)]
    pub network: Network,
}

impl Case {
    /// The person who runs the case now, as a member of the team.
    pub fn curating(&self) -> Option<&TeamMember> {
        let mut team = self.team.iter().rev();
        team.find(|each| each.role == CURATOR && each.until.is_none())
    }

    /// The person who runs the case now.
    pub fn curator(&self) -> Option<Login> {
        Login::new(&self.curating()?.who)
    }

    /// The latest moment at which the current episode entered a state.
    pub fn entered_at(&self, state: State) -> Option<Moment> {
        let opened = self.opened_at();
        let mut entered = self.entered.iter().rev();
        let last = entered.find(|each| each.state == state)?;
        (Some(last.at) >= opened).then_some(last.at)
    }

    /// Records of a kind in the current episode, the latest first.
    pub fn records_of<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a Record> {
        let opened = self.opened_at();
        let records = self.records.iter().rev();
        records.filter(move |each| each.kind == kind && Some(each.at) >= opened)
    }

    /// Events that have not ended.
    pub fn open_events(&self) -> impl Iterator<Item = &Happening> {
        self.events.iter().filter(|each| each.ended.is_none())
    }

    /// The plan that is being built or is in force.
    pub fn plan(&self) -> Option<&Plan> {
        self.plans.last()
    }

    /// Whether somebody's consent stands in the plan being built or in the one in force.
    pub fn has_consent_of(&self, person: PersonId) -> bool {
        let plans = [self.plan(), self.plan_in_force()];
        let mut plans = plans.into_iter().flatten();
        plans.any(|plan| plan.consent_of(person).is_some())
    }

    /// The plan in force, if one is; that of an earlier episode is not.
    pub fn plan_in_force(&self) -> Option<&Plan> {
        let opened = self.opened_at();
        let of_episode = |at: Moment| opened.is_none_or(|opened| at >= opened);
        let mut plans = self.plans.iter().rev();
        plans.find(|plan| plan.in_force_at.is_some_and(of_episode) && plan.replaced_at.is_none())
    }

    /// The latest closure of the current episode, whether it was approved or not.
    pub fn closure(&self) -> Option<&Closure> {
        let last = self.closures.last()?;
        (Some(last.at) >= self.opened_at()).then_some(last)
    }

    /// The latest assessment.
    pub fn assessment(&self) -> Option<&Assessment> {
        self.assessments.last()
    }

    /// The current episode.
    pub fn episode(&self) -> Option<&Episode> {
        self.episodes.last()
    }

    /// When the current episode was opened.
    pub fn opened_at(&self) -> Option<Moment> {
        self.episode().map(|episode| episode.opened_at)
    }

    /// True once closed and not re-opened.
    pub fn is_closed(&self) -> bool {
        self.state == State::Closed
    }

    /// The specialists who have been in the team from the opening of the episode until now.
    ///
    /// Source: domain notes 1.3, "at least one specialist constant from start to end".
    pub fn constant(&self) -> impl Iterator<Item = &TeamMember> {
        let opened = self.opened_at();
        let stays = move |each: &&TeamMember| {
            each.until.is_none() && opened.is_some_and(|opened| each.from <= opened)
        };
        self.team.iter().filter(stays)
    }

    /// Whether a login is in the team today.
    pub fn has_in_team(&self, login: &Login) -> bool {
        self.team
            .iter()
            .any(|each| each.until.is_none() && each.who == login.as_str())
    }

    /// Everybody whose consent is asked: children who are born and the adults who care for them.
    pub fn asked(&self) -> impl Iterator<Item = (PersonId, &str)> {
        use super::person::AdultRole;
        let children = self
            .children
            .iter()
            .filter(|child| !child.unborn)
            .map(|child| (child.id, child.name.as_str()));
        let adults = self
            .adults
            .iter()
            .filter(|adult| !matches!(adult.role, AdultRole::Suspected))
            .map(|adult| (adult.id, adult.name.as_str()));
        children.chain(adults)
    }

    /// How it is called in a list: its children, else its adults, else its place.
    pub fn title(&self) -> String {
        let named = |names: Vec<&str>| {
            let names: Vec<&str> = names.into_iter().filter(|name| !name.is_empty()).collect();
            (!names.is_empty()).then(|| names.join(", "))
        };
        named(
            self.children
                .iter()
                .map(|child| child.name.as_str())
                .collect(),
        )
        .or_else(|| {
            named(
                self.adults
                    .iter()
                    .map(|adult| adult.name.as_str())
                    .collect(),
            )
        })
        .unwrap_or_else(|| self.place.clone())
    }

    /// Urgent measures that have not ended.
    pub fn running_urgents(&self) -> impl Iterator<Item = &Urgent> {
        self.urgents
            .iter()
            .filter(|urgent| urgent.ended_at.is_none())
    }
}
