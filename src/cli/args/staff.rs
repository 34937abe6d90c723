//! Arguments of `caseload staff`.

use clap::Subcommand;
use clap::builder::PossibleValuesParser;

use crate::domain::staff::Role;

#[derive(Debug, Clone, Subcommand)]
pub(in super::super) enum StaffCommand {
    /// Print everybody.
    List,
    /// Add somebody: LOGIN:ROLE:NAME.
    Add {
        /// LOGIN:ROLE:NAME; several roles with commas.
        who: String,
    },
    /// Write somebody's name, roles, profession and competences, or that they left. What is not
    /// said stays.
    Change(ChangeStaff),
    /// Give every open case and signal of somebody to a colleague: all of them, or none.
    HandOver(HandOver),
}

/// What goes from whom to whom.
#[derive(Debug, Clone, clap::Args)]
pub(in super::super) struct HandOver {
    /// Whose they are.
    #[arg(value_name = "LOGIN")]
    pub(in super::super) member: String,
    /// Who gets them.
    #[arg(long, value_name = "LOGIN")]
    pub(in super::super) to: String,
    /// Why; it stands in the journal of each.
    #[arg(long, value_name = "WORDS")]
    pub(in super::super) reason: String,
    /// Only say what would go over.
    #[arg(long)]
    pub(in super::super) dry_run: bool,
}

/// What is changed of a member of staff.
#[derive(Debug, Clone, clap::Args)]
pub(in super::super) struct ChangeStaff {
    /// Who.
    #[arg(value_name = "LOGIN")]
    pub(in super::super) member: String,
    /// Profession; empty words take it away.
    #[arg(long, value_name = "WORDS")]
    pub(in super::super) profession: Option<String>,
    /// A competence, in words; several by repeating it. They take the place of those that stand.
    #[arg(long = "competence", value_name = "WORDS")]
    pub(in super::super) competences: Option<Vec<String>>,
    /// Name as shown.
    #[arg(long, value_name = "NAME")]
    pub(in super::super) name: Option<String>,
    /// What they may do; several with commas. They take the place of those that stand.
    #[arg(long, value_name = "ROLES", value_delimiter = ',', value_parser = roles())]
    pub(in super::super) roles: Option<Vec<String>>,
    /// They have left: they open the program no more, and nothing is given to them.
    #[arg(long, conflicts_with = "back")]
    pub(in super::super) left: bool,
    /// They are back.
    #[arg(long)]
    pub(in super::super) back: bool,
}

/// The roles by their stable words.
fn roles() -> PossibleValuesParser {
    PossibleValuesParser::new(Role::ALL.map(Role::code))
}
