//! What every command needs: the language, the database, who asks, and the time.

use std::path::{Path, PathBuf};

use super::args::{Args, Colour};
use super::config::Config;
use super::failure::Failure;
use crate::clock::Clock;
use crate::domain::Moment;
use crate::domain::command::{Office, OfficeKind};
use crate::domain::ids::{Login, Number};
use crate::domain::refusal::Refusal;
use crate::lang::{Lang, Language};
use crate::store::contract::StoreError;
use crate::store::{Access, Patience, Store};
use crate::ui::World;

/// One run of the program.
pub(super) struct Session {
    pub(super) args: Args,
    pub(super) config: Config,
    pub(super) lang: Lang,
}

impl Session {
    pub(super) fn new(mut args: Args) -> Result<Self, Failure> {
        let said_lang = args.lang.clone().or_else(|| said("CASELOAD_LANG"));
        let config = Config::settle(&mut args).map_err(|fault| {
            let language = language(said_lang);
            fault.failure(&Lang::of(language))
        })?;
        let language = language(config.value("lang").map(str::to_owned));
        Ok(Self {
            args,
            config,
            lang: Lang::of(language),
        })
    }

    /// The same run in another language.
    pub(super) fn speaking(&self, language: Language) -> Self {
        Self {
            args: self.args.clone(),
            config: self.config.clone(),
            lang: Lang::of(language),
        }
    }

    /// Where the database is, said or by default.
    pub(super) fn path(&self) -> Result<PathBuf, Failure> {
        if let Some(path) = &self.args.db {
            return Ok(path.clone());
        }
        let folders = directories::ProjectDirs::from("", "", "caseload");
        let folders = folders.ok_or_else(|| Failure::usage(self.lang.say("cli-no-home")))?;
        Ok(folders.data_dir().join("caseload.db"))
    }

    /// Where the office's own packs are.
    pub(super) fn methods(&self) -> Option<PathBuf> {
        let folders = directories::ProjectDirs::from("", "", "caseload");
        self.args
            .methods
            .clone()
            .or_else(|| Some(folders?.data_dir().join("methods")))
    }

    /// Whether somebody asked for no colours.
    pub(super) fn colourless(&self) -> bool {
        match self.args.color {
            Colour::Never => true,
            Colour::Always => false,
            Colour::Auto => std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()),
        }
    }

    /// Opens the database for reading.
    pub(super) fn reading(&self) -> Result<Store, Failure> {
        // Reading needs the write-ahead log's own files, which a file system may refuse.
        let access = if self.args.read_only {
            Access::Read
        } else {
            Access::Write
        };
        let store = self.open(&self.path()?, access)?;
        if self.args.login.is_some()
            && let Some(office) = store.office().map_err(|error| self.failed(&error))?
        {
            self.login(&office)?;
        }
        Ok(store)
    }

    /// Opens the database for writing, which a fixed clock forbids but for practice.
    pub(super) fn writing(&self) -> Result<(Store, Login, Clock), Failure> {
        if self.args.read_only {
            return Err(self.failed(&StoreError::ReadOnly));
        }
        let store = self.open(&self.path()?, Access::Write)?;
        let office = self.office(&store)?;
        if self.args.clock.is_some() && office.kind == OfficeKind::Real {
            return Err(Failure::not_permitted(self.lang.say("cli-clock-real")));
        }
        let login = self.login(&office)?;
        store.member(&login).map_err(|error| self.failed(&error))?;
        Ok((store, login, self.clock()?))
    }

    /// The same for what may only be tried: a dry run asks for no right to write.
    pub(super) fn trying(&self, dry_run: bool) -> Result<(Store, Login, Clock), Failure> {
        if !dry_run {
            return self.writing();
        }
        let store = self.reading()?;
        let office = self.office(&store)?;
        let login = self.login(&office)?;
        Ok((store, login, self.clock()?))
    }

    pub(super) fn open(&self, path: &Path, access: Access) -> Result<Store, Failure> {
        Store::open(path, access, Patience::Command).map_err(|error| self.failed(&error))
    }

    /// The office, which must be set up.
    pub(super) fn office(&self, store: &Store) -> Result<std::sync::Arc<Office>, Failure> {
        let office = store.office().map_err(|error| self.failed(&error))?;
        office.ok_or_else(|| Failure::not_found(self.lang.say("cli-no-office")))
    }

    /// Who asks: the system's login name; another one only for practice.
    pub(super) fn login(&self, office: &Office) -> Result<Login, Failure> {
        if let Some(login) = &self.args.login {
            if office.kind == OfficeKind::Real {
                return Err(Failure::not_permitted(self.lang.say("cli-as-real")));
            }
            return Login::new(login).ok_or_else(|| {
                Failure::usage(self.lang.with("cli-bad-login", &[("login", login.into())]))
            });
        }
        let name = system_login();
        Login::new(&name).ok_or_else(|| {
            Failure::not_permitted(
                self.lang
                    .with("cli-bad-login", &[("login", (&name).into())]),
            )
        })
    }

    /// The time: the system's, or the one that was said.
    pub(super) fn clock(&self) -> Result<Clock, Failure> {
        Ok(self.said_time()?.map_or_else(Clock::system, Clock::fixed))
    }

    fn said_time(&self) -> Result<Option<Moment>, Failure> {
        let Some(text) = &self.args.clock else {
            return Ok(None);
        };
        let wrong =
            |_cause| Failure::usage(self.lang.with("cli-bad-clock", &[("text", text.into())]));
        let time = chrono::DateTime::parse_from_rfc3339(text).map_err(wrong)?;
        Ok(Some(time.to_utc()))
    }

    /// The number that an argument says.
    pub(super) fn number(&self, text: &str) -> Result<Number, Failure> {
        text.parse().map_err(|_not_a_number| {
            Failure::usage(self.lang.with("cli-bad-number", &[("text", text.into())]))
        })
    }

    /// That nothing has this number.
    pub(super) fn no_record(&self, number: Number) -> Failure {
        let number = number.to_string();
        let args = [("number", (&number).into())];
        Failure::not_found(self.lang.with("cli-no-record", &args))
    }

    pub(super) fn failed(&self, error: &StoreError) -> Failure {
        Failure::store(&self.lang, error)
    }

    /// A failure of a command, a refusal in the words of the office.
    pub(super) fn refused(&self, store: &Store, error: &StoreError) -> Failure {
        let failure = self.failed(error);
        let StoreError::Refused(refusal) = error else {
            return failure;
        };
        let Ok(world) = self.world(store) else {
            return failure;
        };
        let (code, exit) = if *refusal == Refusal::NotFound {
            ("not-found", 3)
        } else if matches!(
            refusal,
            Refusal::NotYourRole(_) | Refusal::NotResponsible | Refusal::SecondPerson(_)
        ) {
            ("not-permitted", 6)
        } else if matches!(refusal, Refusal::Stale(_)) {
            ("stale", 4)
        } else {
            ("refused", 1)
        };
        Failure::new(code, exit, crate::ui::words::refusal(&world, refusal))
    }

    /// What words of the records look at.
    pub(super) fn world(&self, store: &Store) -> Result<World, Failure> {
        let office = self.office(store)?;
        let staff = store.staff().map_err(|error| self.failed(&error))?;
        let login = self.login(&office).ok();
        let me = staff
            .iter()
            .find(|each| Some(&each.login) == login.as_ref())
            .or_else(|| staff.first());
        let me = me
            .cloned()
            .ok_or_else(|| Failure::not_found(self.lang.say("cli-no-office")))?;
        let now = self.clock()?.now();
        Ok(super::words::world(&self.lang, office, staff, me, now))
    }
}

/// The language that was said, else the system's.
fn language(said: Option<String>) -> Language {
    said.or_else(sys_locale::get_locale)
        .and_then(|code| Language::from_code(&code))
        .unwrap_or(Language::English)
}

/// What a variable of the environment says; an empty one says nothing.
pub(super) fn said(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|text| !text.is_empty())
}

/// The system's login name, in the form that logins have here.
pub(super) fn system_login() -> String {
    let name = std::env::var("USER").or_else(|_unset| std::env::var("LOGNAME"));
    let name = name.unwrap_or_default().to_lowercase();
    if Login::new(&name).is_some() {
        return name;
    }
    // A scheduled job has no name, another system's name may be no login here; the number is always
    // there and always the same.
    format!("u{}", crate::shell::harden::user_number())
}
