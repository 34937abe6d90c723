//! Names, flags and values of the command line: a contract that scripts rely on.

mod staff;

use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Parser, Subcommand, ValueEnum};

use crate::domain::paper::Reader;
use crate::exchange::table::{Encoding, Separator};
use crate::method::holidays::COUNTRIES;

pub(super) use staff::{ChangeStaff, HandOver, StaffCommand};

/// Case work for child protection: intake, urgency, cases, plans, reviews, closure.
#[derive(Debug, Clone, Parser)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of its own on the command line"
)]
#[command(
    name = "caseload",
    version,
    about,
    after_help = "Without a command the terminal program opens. Try it on a fictional office: caseload demo\n\n\
        Exit codes: 0 done; 1 failed; 2 wrong usage; 3 not found; 4 busy or held by another; 5 a check \
        found problems; 6 not permitted; 7 some input rows rejected; 8 database newer than program."
)]
pub(super) struct Args {
    /// The database; also `CASELOAD_DB`.
    #[arg(long, global = true, value_name = "PATH")]
    pub(super) db: Option<PathBuf>,
    /// Language of the interface and of messages: en, bg, ru, pl, lt; also `CASELOAD_LANG`.
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub(super) lang: Option<String>,
    /// The user's configuration; also `CASELOAD_CONFIG`.
    #[arg(long, global = true, value_name = "PATH")]
    pub(super) config: Option<PathBuf>,
    /// Data and errors as JSON.
    #[arg(long, global = true)]
    pub(super) json: bool,
    /// One thing per line, without a full screen.
    #[arg(long, global = true)]
    pub(super) plain: bool,
    /// Only letters of the language and ASCII on the screen.
    #[arg(long, global = true)]
    pub(super) ascii: bool,
    /// Colours on the screen.
    #[arg(long, global = true, value_enum, default_value_t = Colour::Auto, value_name = "WHEN")]
    pub(super) color: Colour,
    /// Never ask a question.
    #[arg(long, global = true)]
    pub(super) no_input: bool,
    /// Answer yes to every question.
    #[arg(short, long, global = true)]
    pub(super) yes: bool,
    /// Refuse every write.
    #[arg(long, global = true)]
    pub(super) read_only: bool,
    /// A fixed "now", RFC 3339; for reading, and for fictional and practice offices.
    #[arg(long, global = true, value_name = "TIME")]
    pub(super) clock: Option<String>,
    /// Work as this member of staff; for fictional and practice offices.
    #[arg(long = "as", global = true, value_name = "LOGIN")]
    pub(super) login: Option<String>,
    /// Folder of the office's own method packs; also `CASELOAD_METHODS`.
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) methods: Option<PathBuf>,
    /// Open the terminal program in a saved view, or in one of the queue: open, mine, overdue, unsorted, redirect, all.
    #[arg(long, value_name = "NAME")]
    pub(super) view: Option<String>,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Colour {
    Auto,
    Always,
    Never,
}

impl Colour {
    /// The word of the flag.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Always => "always",
            Self::Never => "never",
        }
    }
}

#[derive(Debug, Clone, Subcommand)]
pub(super) enum Command {
    /// Open a fictional office; nothing is left behind unless --keep is given.
    Demo(Demo),
    /// Learn the program on a fictional office: eight steps, about three minutes.
    Tour {
        /// The method the office works by.
        #[arg(long, value_name = "ID")]
        method: Option<String>,
    },
    /// Make the database of a new office.
    Init(Init),
    /// Take signals in from files: JSON Lines, or spreadsheets saved as CSV.
    Import(Import),
    /// Print a list in its screen's order.
    List(List),
    /// Join a signal to another record: the first belongs to the second.
    Link(Link),
    /// Print signals in the exchange format or as CSV for a spreadsheet, or terms as a calendar.
    Export(Export),
    /// Print one signal or case.
    Show {
        /// Its number, like 26-0417.
        number: String,
    },
    /// Print a case or a signal for its family, an inspection or a meeting; the journal says so.
    Print(Print),
    /// Method packs: list them, print one, check a file.
    Methods {
        #[command(subcommand)]
        command: Option<Methods>,
    },
    /// Check the database.
    Doctor {
        /// Rebuild every table from the journal, compare, and mend what differs.
        #[arg(long)]
        replay: bool,
    },
    /// Write a proven copy of the database.
    Backup {
        /// Where to; nothing may be there yet.
        path: PathBuf,
    },
    /// Put a proven copy in the place of the database; the old file is kept.
    Restore {
        /// The copy.
        file: PathBuf,
    },
    /// The journal: who did what, when.
    Audit {
        #[command(subcommand)]
        command: Audit,
    },
    /// Figures of a period, counted from the journal.
    Report(Report),
    /// The people of the office.
    Staff {
        #[command(subcommand)]
        command: StaffCommand,
    },
    /// The calendar of the office: days off, and Saturdays and Sundays that are worked.
    Holidays {
        #[command(subcommand)]
        command: Holidays,
    },
    /// The directory of organisations and their services.
    Directory {
        #[command(subcommand)]
        command: Directory,
    },
    /// What is configured, and where it comes from.
    Config {
        #[command(subcommand)]
        command: ConfigCommand,
    },
    /// Find people, places, numbers and words, in any spelling.
    Search {
        /// What to look for.
        #[arg(required = true)]
        words: Vec<String>,
    },
    /// Show what each key press becomes, with advice on the settings of the terminal.
    Keys,
    /// Print completions for a shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Print the manual page.
    Man,
}

#[derive(Debug, Clone, clap::Args)]
pub(super) struct Demo {
    /// The method it works by.
    #[arg(long, value_name = "ID")]
    pub(super) method: Option<String>,
    /// The same seed makes the same office.
    #[arg(long, default_value_t = 1)]
    pub(super) seed: u64,
    /// Keep the database at this path.
    #[arg(long, value_name = "PATH")]
    pub(super) keep: Option<PathBuf>,
    /// Make it and do not open it.
    #[arg(long)]
    pub(super) no_open: bool,
}

#[derive(Debug, Clone, clap::Args)]
pub(super) struct Init {
    /// The method the office works by.
    #[arg(long, value_name = "ID")]
    pub(super) method: String,
    /// Name of the office.
    #[arg(long, value_name = "NAME")]
    pub(super) office: String,
    /// A member of staff: LOGIN:ROLE:NAME; several roles with commas (duty, curator, supervisor, admin).
    #[arg(long, required = true, value_name = "LOGIN:ROLE:NAME", num_args = 1..)]
    pub(super) staff: Vec<String>,
    /// Time zone, like Europe/Sofia.
    #[arg(long, value_name = "ZONE")]
    pub(super) timezone: Option<String>,
    /// Official holidays to begin with, by country, for last year to two years ahead; without it those
    /// of the method's language, or of the time zone where that is another country's.
    #[arg(long, value_name = "COUNTRY", value_parser = countries_or_none())]
    pub(super) holidays: Option<String>,
    /// For practice: --clock and --as are allowed later on.
    #[arg(long)]
    pub(super) practice: bool,
}

#[derive(Debug, Clone, clap::Args)]
pub(super) struct Import {
    /// Files to read.
    #[arg(value_name = "FILE", required_unless_present_any = ["maps", "save_map", "forget_map"])]
    pub(super) files: Vec<PathBuf>,
    /// Name of the system they come from; with the id of a signal it tells known ones.
    #[arg(long, default_value = "import", value_name = "NAME")]
    pub(super) source: String,
    /// Format of the files; where nothing is said, csv for a name that ends in .csv, else jsonl.
    #[arg(long, value_enum)]
    pub(super) format: Option<Format>,
    /// Say what would happen, with what each column of a table is taken as, and change nothing.
    #[arg(long)]
    pub(super) dry_run: bool,
    /// What stands between the cells of a table; told from its header where nothing is said.
    #[arg(long, value_name = "SEPARATOR", value_parser = separators(), help_heading = "Tables")]
    pub(super) separator: Option<String>,
    /// How the letters of a table are written; told from the file where that is safe.
    #[arg(long, value_name = "ENCODING", value_parser = encodings(), help_heading = "Tables")]
    pub(super) encoding: Option<String>,
    /// What a column is taken as, like `Дата=received_date`; the key extra keeps it as it is. May be
    /// said again for each column; --maps lists the keys.
    #[arg(long = "column", value_name = "NAME=KEY", help_heading = "Tables")]
    pub(super) columns: Vec<String>,
    /// What every row holds that says nothing of a key, like `kind=concern`; written as in a cell. May
    /// be said again for each key.
    #[arg(long = "set", value_name = "KEY=VALUE", help_heading = "Tables")]
    pub(super) values: Vec<String>,
    /// Read tables as this saved mapping says.
    #[arg(long, value_name = "NAME", help_heading = "Tables")]
    pub(super) map: Option<String>,
    /// Save what --column, --set, --separator and --encoding say, over what --map says, under this name
    /// for the whole office.
    #[arg(long, value_name = "NAME", help_heading = "Tables")]
    pub(super) save_map: Option<String>,
    /// Remove a saved mapping.
    #[arg(long, value_name = "NAME", conflicts_with_all = ["files", "save_map", "map", "columns", "values", "dry_run", "maps"], help_heading = "Tables")]
    pub(super) forget_map: Option<String>,
    /// Print the saved mappings and all keys.
    #[arg(long, conflicts_with_all = ["files", "save_map", "map", "columns", "values"], help_heading = "Tables")]
    pub(super) maps: bool,
}

fn separators() -> PossibleValuesParser {
    let separators = Separator::ALL.map(|each| PossibleValue::new(each.code()));
    let [comma, semicolon, tab] = separators;
    [comma.alias(","), semicolon.alias(";"), tab].into()
}

fn encodings() -> PossibleValuesParser {
    Encoding::ALL.map(Encoding::code).into()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Jsonl,
    Csv,
}

#[derive(Debug, Clone, clap::Args)]
pub(super) struct List {
    /// Which list.
    #[arg(value_enum)]
    pub(super) what: Listed,
    /// Queue: open, mine, overdue, unsorted, redirect, all. Cases: mine, open, pending, closed.
    #[arg(long, value_name = "NAME")]
    pub(super) view: Option<String>,
    /// At most so many rows.
    #[arg(long)]
    pub(super) limit: Option<usize>,
    /// Leave the first rows out.
    #[arg(long, default_value_t = 0)]
    pub(super) offset: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Listed {
    Queue,
    Signals,
    Cases,
    Agenda,
}

#[derive(Debug, Clone, clap::Args)]
pub(super) struct Link {
    /// The signal.
    pub(super) number: String,
    /// The record it belongs to.
    pub(super) to: String,
    /// How it belongs to it: duplicate, new-fact, reopen.
    #[arg(long)]
    pub(super) kind: String,
    /// Why.
    #[arg(long)]
    pub(super) reason: String,
}

#[derive(Debug, Clone, clap::Args)]
pub(super) struct Export {
    /// What to print.
    #[arg(value_enum)]
    pub(super) what: Exported,
    /// Format; csv has one row a signal, in UTF-8, with formulas made harmless.
    #[arg(long, value_enum, default_value_t = Format::Jsonl)]
    pub(super) format: Format,
    /// What stands between the cells of csv, comma where nothing is said; where the comma stands in
    /// numbers, a spreadsheet program opens semicolon.
    #[arg(long, value_name = "SEPARATOR", value_parser = separators())]
    pub(super) separator: Option<String>,
    /// Only signals of this system.
    #[arg(long, value_name = "NAME")]
    pub(super) source: Option<String>,
    /// Informants too; needs --reason.
    #[arg(long, requires = "reason")]
    pub(super) with_informants: bool,
    /// Why informants are needed.
    #[arg(long)]
    pub(super) reason: Option<String>,
    /// Calendar: only terms of this member of staff.
    #[arg(long, value_name = "LOGIN")]
    pub(super) whose: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Exported {
    /// Signals in the exchange format.
    Signals,
    /// Terms and visits as an iCalendar file: numbers and kinds only, nothing personal.
    Calendar,
}

#[derive(Debug, Clone, clap::Args)]
pub(super) struct Print {
    /// Its number, like 26-0417.
    pub(super) number: String,
    /// Who reads it: family, inspection, meeting; a signal is printed for an inspection.
    #[arg(long = "for", value_enum, value_name = "READER")]
    pub(super) reader: PrintFor,
    /// Format.
    #[arg(long, value_enum, default_value_t = PrintFormat::Text)]
    pub(super) format: PrintFormat,
    /// Write to this file, which only you may read; one that is there is replaced only with --yes.
    #[arg(long, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum PrintFor {
    /// The plan, to be read and signed.
    Family,
    /// The whole file with every version and the journal.
    Inspection,
    /// The agenda of a meeting.
    Meeting,
}

impl PrintFor {
    /// The reader that it means.
    pub(super) const fn reader(self) -> Reader {
        match self {
            Self::Family => Reader::Family,
            Self::Inspection => Reader::Inspection,
            Self::Meeting => Reader::Meeting,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum PrintFormat {
    /// Plain text of 80 columns.
    Text,
    /// One HTML file that needs nothing beside it.
    Html,
}

#[derive(Debug, Clone, Subcommand)]
pub(super) enum Methods {
    /// Print a pack for reading.
    Show {
        /// Its id.
        id: String,
    },
    /// Let the office work by another version of its method from now on.
    Use {
        /// Its id; a pack of the office's folder goes before a built-in one.
        id: String,
    },
    /// Check the file of a pack.
    Check {
        /// The file.
        file: PathBuf,
    },
}

#[derive(Debug, Clone, Subcommand)]
pub(super) enum Audit {
    /// Verify the chain of hashes.
    Verify {
        /// Hold the anchors in this file against it, one JSON object a line.
        #[arg(long, value_name = "FILE")]
        anchors: Option<PathBuf>,
    },
    /// Print the last entry with its hash and the time, to be kept where nobody here can change it.
    Anchor {
        /// Write it behind the others in this file too; first these are held against the journal.
        #[arg(long, value_name = "FILE")]
        to: Option<PathBuf>,
    },
    /// Print the latest entries.
    List {
        /// At most so many; 50 where nothing is said, with --full all.
        #[arg(long)]
        limit: Option<usize>,
        /// From the first entry on, with what changed, one JSON object a line; for supervisors and
        /// administrators. Informants are masked.
        #[arg(long, requires = "json")]
        full: bool,
    },
}

#[derive(Debug, Clone, clap::Args)]
pub(super) struct Report {
    /// queue: how the queue does; method: what the method asks for; registers: mismatches and
    /// outcomes; all; or the id of one figure.
    #[arg(value_name = "NAME")]
    pub(super) name: String,
    /// First day, like 2026-11-01; where nothing is said, the first of this month.
    #[arg(long, value_name = "DAY")]
    pub(super) from: Option<chrono::NaiveDate>,
    /// Last day; where nothing is said, today.
    #[arg(long, value_name = "DAY")]
    pub(super) to: Option<chrono::NaiveDate>,
    /// Format; --json means json.
    #[arg(long, value_enum, default_value_t = ReportFormat::Table)]
    pub(super) format: ReportFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ReportFormat {
    Table,
    Csv,
    Json,
}

#[derive(Debug, Clone, Subcommand)]
pub(super) enum Holidays {
    /// Print the days off and the weekend days that are worked.
    List {
        /// Only those of this year.
        #[arg(long)]
        year: Option<i32>,
    },
    /// Enter days, or take days out; terms that run are computed anew.
    Add(AddHolidays),
    /// Say what is missing or cannot be meant in the calendar, and what to do.
    Check,
}

#[derive(Debug, Clone, clap::Args)]
pub(super) struct AddHolidays {
    /// Days, like 2026-05-04.
    #[arg(value_name = "DAY", required_unless_present = "country")]
    pub(super) days: Vec<String>,
    /// They are worked: Saturdays or Sundays that were transferred.
    #[arg(long)]
    pub(super) working: bool,
    /// Take them out.
    #[arg(long)]
    pub(super) remove: bool,
    /// All official holidays of a country; needs --year.
    #[arg(long, value_parser = countries(), requires = "year", conflicts_with_all = ["days", "working"])]
    pub(super) country: Option<String>,
    /// The year of the country's holidays.
    #[arg(long, requires = "country", value_parser = clap::value_parser!(i32).range(1990..=2199))]
    pub(super) year: Option<i32>,
}

#[derive(Debug, Clone, Subcommand)]
pub(super) enum Directory {
    /// Take organisations in from a file; twice changes nothing.
    Import(DirectoryImport),
    /// Print every organisation with its services.
    List,
}

#[derive(Debug, Clone, clap::Args)]
pub(super) struct DirectoryImport {
    /// The file.
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    /// csv: a table of ours; hsds: JSON of the Human Services Data Specification 3.
    #[arg(long, value_enum, default_value_t = DirectoryFormat::Csv)]
    pub(super) format: DirectoryFormat,
    /// Name of the source; with the id of an organisation it tells known ones.
    #[arg(long, default_value = "directory", value_name = "NAME")]
    pub(super) source: String,
    /// Say what would happen, and change nothing.
    #[arg(long)]
    pub(super) dry_run: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum DirectoryFormat {
    Csv,
    Hsds,
}

fn countries() -> PossibleValuesParser {
    COUNTRIES.iter().map(|(id, _rules)| *id).into()
}

fn countries_or_none() -> PossibleValuesParser {
    let countries = COUNTRIES.iter().map(|(id, _rules)| *id);
    countries.chain(["none"]).into()
}

#[derive(Debug, Clone, Subcommand)]
pub(super) enum ConfigCommand {
    /// Print what holds, with the flag, variable or file that says it.
    Show,
    /// Print where database, packs and configuration lie.
    Path,
}

#[cfg(test)]
mod tests {
    use clap::{Command, CommandFactory as _};

    use super::Args;

    /// An argument of a command with the name of one for all commands takes its place unseen.
    fn free_of(globals: &[String], command: &Command) {
        for own in command.get_subcommands() {
            for arg in own.get_arguments() {
                let id = arg.get_id().as_str();
                let taken = globals.iter().any(|global| global == id);
                assert!(!taken, "{}: {id}", own.get_name());
            }
            free_of(globals, own);
        }
    }

    #[test]
    fn no_argument_of_a_command_takes_the_place_of_one_for_all_commands() {
        let command = Args::command();
        let globals = command.get_arguments().filter(|arg| arg.is_global_set());
        let globals: Vec<String> = globals.map(|arg| arg.get_id().to_string()).collect();
        assert!(globals.contains(&"login".to_owned()));
        free_of(&globals, &command);
    }
}
