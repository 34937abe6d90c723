//! The people of the office and what their roles let them do.

use serde::{Deserialize, Serialize};

use super::ids::Login;

/// A role in the program; one login may hold several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Sorts incoming signals.
    Duty,
    /// Runs cases.
    Curator,
    /// Confirms, approves and returns.
    Supervisor,
    /// Keeps the office: staff, backup, checks.
    Admin,
}

impl Role {
    /// All roles, in the order of the set-up.
    pub const ALL: [Self; 4] = [Self::Duty, Self::Curator, Self::Supervisor, Self::Admin];

    /// The stable English word of the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Duty => "duty",
            Self::Curator => "curator",
            Self::Supervisor => "supervisor",
            Self::Admin => "admin",
        }
    }

    /// The role behind a word of the command line.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

/// A member of staff.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Staff {
    /// The login that identifies them.
    pub login: Login,
    /// Their name as shown.
    pub name: String,
    /// What they may do.
    pub roles: Vec<Role>,
    /// False once they have left.
    pub active: bool,
    /// What they are by profession, possibly empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub profession: String,
    /// What they are competent in, in words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub competences: Vec<String>,
}

impl std::fmt::Debug for Staff {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Staff")
            .field("login", &self.login)
            .field("roles", &self.roles)
            .finish_non_exhaustive()
    }
}

impl Staff {
    /// Whether they are active and hold the role.
    pub fn holds(&self, role: Role) -> bool {
        self.active && self.roles.contains(&role)
    }

    /// Profession and competences in one line, possibly empty.
    pub fn competent_in(&self) -> String {
        let parts = std::iter::once(&self.profession).chain(&self.competences);
        let parts = parts.filter(|part| !part.is_empty());
        parts.map(String::as_str).collect::<Vec<_>>().join(", ")
    }

    /// Whether they are active and hold one of the roles.
    pub fn holds_any(&self, roles: &[Role]) -> bool {
        roles.iter().any(|role| self.holds(*role))
    }
}

/// What an administrator writes of a member of staff who is there already.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StaffText {
    /// Who.
    pub login: Login,
    /// Their name as shown.
    pub name: String,
    /// What they may do, at least one.
    pub roles: Vec<Role>,
    /// False once they have left: they open the program no more, and nothing is given to them.
    pub active: bool,
}

impl std::fmt::Debug for StaffText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StaffText")
            .field("login", &self.login)
            .field("roles", &self.roles)
            .field("active", &self.active)
            .finish_non_exhaustive()
    }
}

impl StaffText {
    /// What stands of somebody.
    pub fn of(staff: &Staff) -> Self {
        Self {
            login: staff.login.clone(),
            name: staff.name.clone(),
            roles: staff.roles.clone(),
            active: staff.active,
        }
    }
}

/// How much a worker carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Load {
    /// The worker.
    pub login: Login,
    /// Their name.
    pub name: String,
    /// Open cases.
    pub cases: u32,
    /// Open cases weighted by level, plus signals due today.
    pub weight: u32,
    /// Signals they hold that are due today or overdue.
    pub due_today: u32,
}
