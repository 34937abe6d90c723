//! The command line: data on standard output, messages on standard error, stable exit codes.

use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;

use clap::Parser as _;

mod args;
mod audit;
mod backup;
mod charset;
mod config;
mod demo;
mod directory;
mod doctor;
mod export;
mod failure;
mod hand_over;
mod holidays;
mod import;
mod init;
mod json;
mod keys;
mod link;
mod list;
mod methods;
mod print;
mod report;
mod search;
mod session;
mod show;
mod staff;
mod themes;
mod tui;
mod words;

pub use failure::Failure;

use args::{Args, Audit, Command};
use session::Session;

/// Runs the command that the arguments name, and says how it ended.
pub fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => {
            // Help and version come this way too, and go to standard output.
            if error.use_stderr() && std::env::args_os().any(|word| word == "--json") {
                let text = Failure::usage(error.to_string().trim_end()).report(true);
                let _said = writeln!(io::stderr(), "{text}");
                return ExitCode::from(2);
            }
            let _printed = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let json = args.json;
    match Session::new(args).and_then(|session| dispatch(&session)) {
        Ok(code) => code,
        Err(failure) if failure.exit == 0 => ExitCode::SUCCESS,
        Err(failure) => {
            let text = failure.report(json);
            let _said = writeln!(io::stderr(), "{text}");
            ExitCode::from(failure.exit)
        }
    }
}

fn dispatch(session: &Session) -> Result<ExitCode, Failure> {
    let done = Ok(ExitCode::SUCCESS);
    match session.args.command.as_ref() {
        None => tui::run(session),
        Some(Command::Demo(args)) => demo::run(session, args),
        Some(Command::Tour { method }) => demo::tour(session, method.clone()),
        Some(Command::Init(args)) => init::run(session, args).and(done),
        Some(Command::Import(args)) => import::run(session, args),
        Some(Command::List(args)) => list::run(session, args).and(done),
        Some(Command::Link(args)) => link::run(session, args).and(done),
        Some(Command::Export(args)) => export::run(session, args).and(done),
        Some(Command::Show { number }) => show::run(session, number).and(done),
        Some(Command::Print(args)) => print::run(session, args).and(done),
        Some(Command::Methods { command }) => methods::run(session, command.as_ref()),
        Some(Command::Doctor { replay }) => doctor::run(session, *replay),
        Some(Command::Backup { path }) => backup::backup(session, path).and(done),
        Some(Command::Restore { file }) => backup::restore(session, file).and(done),
        Some(Command::Audit {
            command: Audit::Verify { anchors },
        }) => audit::verify(session, anchors.as_deref()),
        Some(Command::Audit {
            command: Audit::Anchor { to },
        }) => audit::anchors::anchor(session, to.as_deref()),
        Some(Command::Audit {
            command: Audit::List { limit, full: false },
        }) => audit::list(session, *limit).and(done),
        Some(Command::Audit {
            command: Audit::List { limit, full: true },
        }) => audit::full(session, *limit).and(done),
        Some(Command::Report(args)) => report::run(session, args).and(done),
        Some(Command::Staff { command }) => staff::run(session, command).and(done),
        Some(Command::Holidays { command }) => holidays::run(session, command),
        Some(Command::Config { command }) => config::run(session, command).and(done),
        Some(Command::Directory { command }) => directory::run(session, command),
        Some(Command::Search { words }) => search::run(session, words).and(done),
        Some(Command::Keys) => keys::run(session),
        Some(Command::Completions { shell }) => {
            let mut command = <Args as clap::CommandFactory>::command();
            clap_complete::generate(*shell, &mut command, "caseload", &mut io::stdout());
            done
        }
        Some(Command::Man) => {
            let command = <Args as clap::CommandFactory>::command();
            clap_mangen::Man::new(command)
                .render(&mut io::stdout())
                .map_err(Failure::output)?;
            done
        }
    }
}

/// Whether a person sits before both ends of the line.
fn is_interactive() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}
