//! The words of the demo: one file a language, with the same stories in each.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::lang::Language;
use crate::store::contract::StoreError;

/// Everything that is said in a demo of one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    pub(super) office: String,
    pub(super) zone: String,
    /// Login and name.
    pub(super) staff: Vec<(String, String)>,
    /// Profession, and behind a comma what they are competent in, as the staff stands.
    pub(super) professions: Vec<String>,
    pub(super) said: Said,
    pub(super) network: NetworkWords,
    story: BTreeMap<String, StoryWords>,
    theme: BTreeMap<String, Theme>,
}

/// What is said in several stories.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Said {
    pub(super) taken: String,
    pub(super) seen: String,
    pub(super) not_home: String,
    pub(super) asked: String,
    pub(super) confirmed: String,
    pub(super) partly: String,
    pub(super) raise: String,
    pub(super) lower: String,
    pub(super) consent: String,
    pub(super) refused: String,
    pub(super) too_young: String,
    pub(super) how: String,
    pub(super) by_word: String,
    pub(super) granted: String,
    pub(super) protocol: String,
    pub(super) done: String,
    pub(super) explained: String,
    pub(super) urgent_basis: String,
    pub(super) urgent_notified: String,
    pub(super) urgent_over: String,
    pub(super) resolved: String,
    pub(super) attempt: String,
    pub(super) attempt_who: String,
    pub(super) visit: String,
    pub(super) family: String,
    pub(super) who_seen: String,
    pub(super) expert: String,
    pub(super) redirected: String,
    pub(super) advice: String,
    pub(super) linked: String,
    pub(super) new_fact: String,
    pub(super) reopened: String,
    pub(super) recorded: String,
    pub(super) threat: String,
    pub(super) stayed: String,
    pub(super) returned: String,
}

/// What is said around a family.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NetworkWords {
    pub(super) participant: String,
    pub(super) role: String,
    pub(super) chosen: String,
    pub(super) introduced: String,
    pub(super) unfit: String,
    pub(super) difficulty: String,
    pub(super) place: String,
    pub(super) questions: String,
    pub(super) decisions: String,
    /// For what needs no words.
    #[serde(default)]
    pub(super) nothing: String,
}

/// What one signal says, and what is said about it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct StoryWords {
    pub(super) text: String,
    pub(super) place: String,
    pub(super) children: Vec<String>,
    pub(super) adults: Vec<String>,
    pub(super) informant: String,
    pub(super) phone: String,
    /// What the first step of its check brought, where that is not what it mostly brings.
    pub(super) step: String,
    /// Why it was decided as it was.
    pub(super) said: String,
}

/// What a case is about: the same for several families.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Theme {
    pub(super) decision: String,
    pub(super) problem: String,
    pub(super) needs: String,
    pub(super) causes: String,
    pub(super) resources: String,
    /// In the children's words; empty where they are too young.
    pub(super) views: Vec<String>,
    pub(super) strength: String,
    pub(super) weakness: String,
    pub(super) contacts: Vec<String>,
    pub(super) specialists: String,
    pub(super) family: String,
    pub(super) reason: String,
    pub(super) closure: String,
    pub(super) told: String,
    pub(super) recommendation: String,
    pub(super) goals: Vec<GoalWords>,
}

/// A goal and its tasks.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GoalWords {
    pub(super) title: String,
    pub(super) need: String,
    pub(super) expected: String,
    pub(super) tasks: Vec<TaskWords>,
}

/// A task.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TaskWords {
    pub(super) what: String,
    /// `family`, `worker`, or the name of a provider.
    pub(super) by: String,
    /// Kind of service, a code of the packs' lists.
    pub(super) service: String,
    pub(super) frequency: String,
}

impl Words {
    /// The words of a language.
    pub(super) fn of(language: Language) -> Result<Self, StoreError> {
        let text = match language {
            Language::English => include_str!("en.toml"),
            Language::Bulgarian => include_str!("bg.toml"),
            Language::Russian => include_str!("ru.toml"),
            Language::Polish => include_str!("pl.toml"),
            Language::Lithuanian => include_str!("lt.toml"),
        };
        toml::from_str(text).map_err(|error| damaged(error.message()))
    }

    /// The words of a story.
    pub(super) fn story(&self, id: &str) -> Result<&StoryWords, StoreError> {
        self.story.get(id).ok_or_else(|| damaged(id))
    }

    /// Every story with its id.
    #[cfg(test)]
    pub(super) fn stories(&self) -> impl Iterator<Item = (&String, &StoryWords)> {
        self.story.iter()
    }

    /// The words of a theme.
    pub(super) fn theme(&self, id: &str) -> Result<&Theme, StoreError> {
        self.theme.get(id).ok_or_else(|| damaged(id))
    }
}

/// What stands in the registers of a demo.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RegisterWords {
    /// How a family agreed to a contact family.
    pub(super) agreement: String,
    /// What a matched pair did.
    pub(super) meeting: String,
    /// What they will do next.
    pub(super) next: String,
    /// Who leads the group.
    pub(super) leader: String,
    /// Where it meets.
    pub(super) place: String,
    /// What its sessions are about.
    pub(super) themes: Vec<String>,
    pub(super) mismatch: MismatchWords,
    pub(super) family: Vec<FamilyWords>,
    pub(super) organisation: Vec<OrganisationWords>,
}

/// A mismatch between bodies.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MismatchWords {
    pub(super) bodies: String,
    pub(super) effect: String,
    pub(super) measure: String,
    /// What was said when it was raised.
    pub(super) raised: String,
    /// What is still open.
    pub(super) left: String,
}

/// A contact family.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FamilyWords {
    pub(super) name: String,
    pub(super) phone: String,
    pub(super) experience: String,
    pub(super) languages: String,
    pub(super) offers: String,
    pub(super) prepared: String,
}

/// An organisation with its services.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OrganisationWords {
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) partner: bool,
    pub(super) area: String,
    pub(super) phone: String,
    pub(super) person: String,
    pub(super) languages: String,
    pub(super) note: String,
    pub(super) services: Vec<ServiceWords>,
}

/// A service.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ServiceWords {
    pub(super) what: String,
    /// A code of the packs' lists.
    pub(super) kind: String,
    pub(super) audience: String,
    pub(super) free: bool,
    pub(super) price: String,
    pub(super) apply: String,
    pub(super) waiting: String,
}

/// The words of the registers in a language.
pub(super) fn registers(language: Language) -> Result<RegisterWords, StoreError> {
    let text = match language {
        Language::English => include_str!("register/en.toml"),
        Language::Bulgarian => include_str!("register/bg.toml"),
        Language::Russian => include_str!("register/ru.toml"),
        Language::Polish => include_str!("register/pl.toml"),
        Language::Lithuanian => include_str!("register/lt.toml"),
    };
    toml::from_str(text).map_err(|error| damaged(error.message()))
}

/// The words are part of the program: what is wrong with them is a fault of the build.
pub(super) fn damaged(what: &str) -> StoreError {
    StoreError::Damaged(format!("demo words: {what}"))
}
