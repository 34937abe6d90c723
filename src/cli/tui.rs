//! The terminal program: on an office, or on the welcome where there is none.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use super::args::Command;
use super::failure::Failure;
use super::session::Session;
use crate::clock::Clock;
use crate::domain::command::{Office, OfficeKind};
use crate::domain::ids::Login;
use crate::domain::method::Method;
use crate::domain::staff::{Role, Staff};
use crate::lang::{Lang, Language};
use crate::method;
use crate::shell::desk::{Desk, Nothing};
use crate::shell::plain::Plain;
use crate::shell::rescue::{Rescue, Saved};
use crate::shell::terminal::TerminalError;
use crate::shell::{Exit, Records, Shell, crash, harden};
use crate::store::contract::{Counts, QueueView, StoreError};
use crate::store::{Access, Patience, Store};
use crate::ui::ids::IdSource;
use crate::ui::notice::{Kind, Notice};
use crate::ui::screen::Screen;
use crate::ui::screen::cases::Cases;
use crate::ui::screen::queue::Queue;
use crate::ui::screen::welcome::Welcome;
use crate::ui::settings::{Settings, TOUR};
use crate::ui::tour::Tour;
use crate::ui::views::{self, Shown, Views};
use crate::ui::{Model, World};

/// What a program ends with whose terminal is gone: 128 and the number of the hang-up signal.
const HUNG_UP: u8 = 129;

/// The theme of whoever chose none.
pub(super) const DEFAULT: &str = "default";

/// Opens the program on the database, or welcomes whoever has none.
pub(super) fn run(session: &Session) -> Result<ExitCode, Failure> {
    let path = session.path()?;
    // Whoever names a file means that file; a welcome is for whoever has none yet.
    if path.exists() || session.args.db.is_some() {
        return open(session, &path, None);
    }
    in_terminal(session, |seat| welcome(session, seat, &path))
}

/// Opens the program on a database, whose folder may be one that is gone with the program.
pub(super) fn open(
    session: &Session,
    path: &Path,
    passing: Option<&Path>,
) -> Result<ExitCode, Failure> {
    // What is wrong with the file is said before the screen changes.
    drop(Opened::at(session, path)?);
    in_terminal(session, |seat| {
        if let Some(folder) = passing {
            seat.rescue.pass(folder.to_owned());
        }
        Opened::at(session, path)?.run(session, seat)
    })
}

/// How the program is shown.
enum Face {
    /// On a full screen.
    Full(Box<Shell>),
    /// In lines.
    Lines(Plain),
}

/// The terminal and what saves drafts when it goes.
pub(super) struct Seat {
    face: Face,
    pub(super) clock: Clock,
    rescue: Rescue,
}

impl Seat {
    pub(super) fn run<R: Records>(
        &mut self,
        model: &mut Model,
        records: &mut R,
    ) -> Result<Exit, Failure> {
        match &mut self.face {
            Face::Full(shell) => shell.run(model, records).map_err(Failure::output),
            Face::Lines(plain) => Ok(plain.run(model, records)),
        }
    }
}

/// Works in the terminal, and gives it back.
pub(super) fn in_terminal(
    session: &Session,
    work: impl FnOnce(&mut Seat) -> Result<Exit, Failure>,
) -> Result<ExitCode, Failure> {
    let (clock, rescue) = (session.clock()?, Rescue::default());
    let face = if session.args.plain {
        lines(session, &clock, &rescue)?
    } else {
        Face::Full(Box::new(terminal(session, &clock, &rescue)?))
    };
    let mut seat = Seat {
        face,
        clock,
        rescue,
    };
    let exit = work(&mut seat);
    if let Face::Full(shell) = seat.face {
        shell.close();
    }
    match exit? {
        Exit::Quit | Exit::Demo | Exit::Create(_) | Exit::Open(_) => Ok(ExitCode::SUCCESS),
        Exit::Lost => Ok(ExitCode::from(HUNG_UP)),
    }
}

/// The first start: four choices, never an error and never an empty table.
fn welcome(session: &Session, seat: &mut Seat, path: &Path) -> Result<Exit, Failure> {
    let packs = method::all(session.methods().as_deref()).into_iter();
    let packs: Vec<(String, Method)> = packs
        .filter_map(|found| Some((found.id, found.method.ok()?)))
        .collect();
    let Some((_id, first)) = packs.first().cloned() else {
        return Err(Failure::not_found(session.lang.say("cli-no-office")));
    };
    let zone = super::init::zone(session, None)?;
    let login = Login::new(&super::session::system_login()).unwrap_or_default();
    let mut world = super::words::of_pack(&session.lang, first);
    world.now = seat.clock.now();
    let screen = Screen::Welcome(Welcome::new(packs, zone, login));
    let mut model = Model::new(world, vec![screen], (80, 24), DEFAULT);
    super::themes::dress(session, &mut model, DEFAULT);
    model.ascii = ascii(session);
    model.notice = charset_notice(session.lang.language()).or(model.notice);
    loop {
        let exit = seat.run(&mut model, &mut Nothing)?;
        let chosen = Session::speaking(session, model.world.lang.language());
        match exit {
            Exit::Quit | Exit::Lost => return Ok(exit),
            Exit::Demo => return fictional(&chosen, seat),
            Exit::Create(office) => {
                let (mut office, staff) = *office;
                method::holidays::fill(&mut office, None, seat.clock.now());
                drop(super::init::create(&chosen, path, office, staff)?);
                return Opened::at(&chosen, path)?.run(&chosen, seat);
            }
            Exit::Open(file) => match Opened::at(&chosen, Path::new(&file)) {
                Ok(opened) => return opened.run(&chosen, seat),
                // The welcome stays and says what is wrong with the file; hints name commands.
                Err(failure) => {
                    model.notice = Some(Notice::new(Kind::Refused, failure.message));
                }
            },
        }
    }
}

/// A fictional office that is gone when it is left.
fn fictional(session: &Session, seat: &mut Seat) -> Result<Exit, Failure> {
    let folder = tempfile::Builder::new()
        .prefix("caseload-demo-")
        .tempdir()
        .map_err(Failure::output)?;
    seat.rescue.pass(folder.path().to_owned());
    let path = folder.path().join("demo.db");
    let args = super::args::Demo {
        method: None,
        seed: 1,
        keep: None,
        no_open: false,
    };
    drop(super::demo::make(session, &args, &path)?);
    Opened::at(session, &path)?.run(session, seat)
}

/// Whether the terminal shows letters and ASCII alone: somebody says so, it is an old console, or it
/// is set to another character set.
pub(super) fn ascii(session: &Session) -> bool {
    let old = |term: std::ffi::OsString| term == "linux" || term == "vt100";
    let old = std::env::var_os("TERM").is_some_and(old);
    session.args.ascii || old || is_other_charset(session.lang.language())
}

/// Where the terminal is clearly set to another character set: what to set, in ASCII.
pub(super) fn charset_notice(language: Language) -> Option<Notice> {
    // Stays until Esc: the first key is often pressed before anything is read.
    let notice = || Notice::new(Kind::Broken, Lang::of(language).say("charset-not-utf8"));
    is_other_charset(language).then(notice)
}

fn is_other_charset(language: Language) -> bool {
    super::charset::is_other(language, |name| std::env::var(name).ok())
}

/// Where several layouts are possible: where to say which it is.
fn layout_hint(world: &World) -> Option<Notice> {
    let several = world.keyboards().len() > 1;
    several.then(|| Notice::new(Kind::Hint, world.lang.say("layout-hint")))
}

/// Takes the terminal over, safe against a lost line and a fault.
fn terminal(session: &Session, clock: &Clock, rescue: &Rescue) -> Result<Shell, Failure> {
    let refused = |error: TerminalError| {
        let id = match error {
            TerminalError::Missing => "cli-no-terminal",
            TerminalError::Dumb => "plain-dumb-terminal",
            TerminalError::System(_) => "cli-terminal-failed",
        };
        Failure::usage(session.lang.say(id))
    };
    // Where the system refuses to be hardened the work goes on as in any other program.
    let _hardened = harden::harden();
    let shell = Shell::open(clock.clone(), rescue.clone()).map_err(refused)?;
    report_faults(session, clock, rescue, true);
    Ok(shell)
}

/// Reads and writes lines, safe against a lost line and a fault.
fn lines(session: &Session, clock: &Clock, rescue: &Rescue) -> Result<Face, Failure> {
    if session.args.no_input {
        return Err(Failure::usage(session.lang.say("plain-no-input")));
    }
    // Where the system refuses to be hardened the work goes on as in any other program.
    let _hardened = harden::harden();
    let plain = Plain::open(clock.clone(), rescue.clone()).map_err(Failure::output)?;
    report_faults(session, clock, rescue, false);
    Ok(Face::Lines(plain))
}

/// Makes a fault save the drafts and say one sentence.
fn report_faults(session: &Session, clock: &Clock, rescue: &Rescue, screen: bool) {
    let lang = session.lang.clone();
    let sentence = move |code: &str, saved: Saved| {
        let id = match saved {
            Saved::Nothing => "crash-nothing",
            Saved::All => "crash-saved",
            Saved::Failed => "crash-failed",
        };
        lang.with(id, &[("code", code.into())])
    };
    let report = crash::Report {
        log: log_file(),
        sentence: Box::new(sentence),
        clock: clock.clone(),
        screen,
    };
    crash::install(report, rescue.clone());
}

/// Where details of a fault are written.
fn log_file() -> PathBuf {
    let folders = directories::ProjectDirs::from("", "", "caseload");
    let folder = folders.map(|folders| {
        folders
            .state_dir()
            .map_or_else(|| folders.data_dir().to_owned(), Path::to_owned)
    });
    folder.unwrap_or_else(std::env::temp_dir).join("crash.log")
}

/// An office and who works in it.
struct Opened {
    store: Store,
    office: Arc<Office>,
    me: Staff,
}

impl Opened {
    fn at(session: &Session, path: &Path) -> Result<Self, Failure> {
        let failed = |error: StoreError| session.failed(&error);
        let access = if session.args.read_only {
            Access::Read
        } else {
            Access::Write
        };
        let store = Store::open(path, access, Patience::Screen).map_err(failed)?;
        let office = session.office(&store)?;
        if session.args.clock.is_some() && office.kind == OfficeKind::Real {
            return Err(Failure::not_permitted(session.lang.say("cli-clock-real")));
        }
        let me = Self::me(session, &store, &office)?;
        Ok(Self { store, office, me })
    }

    /// Who works: the one who was said, the system's login, or in a fictional office its first
    /// duty officer.
    fn me(session: &Session, store: &Store, office: &Office) -> Result<Staff, Failure> {
        let staff = store.staff().map_err(|error| session.failed(&error))?;
        let login = session.login(office);
        let known = |login: &Login| {
            staff
                .iter()
                .find(|each| each.login == *login && each.active)
        };
        if let Some(me) = login.as_ref().ok().and_then(known) {
            return Ok(me.clone());
        }
        if office.kind == OfficeKind::Demo && session.args.login.is_none() {
            let first = staff
                .iter()
                .find(|each| each.holds(Role::Duty) && each.holds(Role::Curator));
            if let Some(first) = first.or_else(|| staff.first()) {
                return Ok(first.clone());
            }
        }
        let login = login?;
        Err(session.failed(&StoreError::NotStaff(login.to_string())))
    }

    fn setting(&self, session: &Session, name: &str) -> Result<Option<String>, Failure> {
        self.store
            .setting(&self.me.login, name)
            .map_err(|error| session.failed(&error))
    }

    /// The language: the one that was said, the worker's own, the system's.
    fn lang(&self, session: &Session) -> Result<Lang, Failure> {
        if session.args.lang.is_some() {
            return Ok(session.lang.clone());
        }
        let own = self.setting(session, "language")?;
        let own = own.and_then(|code| Language::from_code(&code));
        Ok(own.map_or_else(|| session.lang.clone(), Lang::of))
    }

    fn run(self, session: &Session, seat: &mut Seat) -> Result<Exit, Failure> {
        let failed = |error: StoreError| session.failed(&error);
        let (lang, theme) = (self.lang(session)?, self.setting(session, "theme")?);
        let drafts = self.store.drafts(&self.me.login).map_err(failed)?;
        let mut staff = self.store.staff().map_err(failed)?;
        lang.sort_by_name(&mut staff, |each| &each.name);
        let world = World {
            me: self.me.clone(),
            office: Arc::clone(&self.office),
            staff: Arc::new(staff),
            now: seat.clock.now(),
            lang,
            counts: Counts::default(),
            read_only: session.args.read_only,
            settings: Settings::read(|name| self.setting(session, name))?,
            ids: IdSource::new(uuid::Uuid::now_v7()),
        };
        if !session.args.read_only {
            let own = self.store.another(Patience::Screen).map_err(failed)?;
            let login = self.me.login.clone();
            seat.rescue.arm(Box::new(move |drafts| {
                drafts
                    .iter()
                    .try_for_each(|draft| own.save_draft(&login, draft))
            }));
        }
        let views = self.setting(session, views::SETTING)?;
        let views = Views::read(&views.unwrap_or_default());
        let mut screens = match &session.args.view {
            Some(name) => asked_view(session, &views, name)?,
            None => vec![Screen::Queue(Queue::on(QueueView::Open))],
        };
        screens.extend(crate::ui::open::offered(drafts));
        let mut model = Model::new(world, screens, (80, 24), DEFAULT);
        let configured = session.config.value("theme");
        let theme = theme.as_deref().or(configured).unwrap_or(DEFAULT);
        super::themes::dress(session, &mut model, theme);
        model.views = views;
        model.ascii = ascii(session);
        let other_charset = charset_notice(model.world.lang.language());
        model.notice = other_charset
            .or(model.notice)
            .or_else(|| layout_hint(&model.world));
        if matches!(session.args.command, Some(Command::Tour { .. })) {
            model.tour = Some(Tour::default());
        } else if model.notice.is_none()
            && self.office.kind == OfficeKind::Demo
            && self.setting(session, TOUR)?.is_none()
        {
            let offered = model.world.lang.say("tour-offered");
            model.notice = Some(Notice::new(Kind::Changed, offered));
        }
        let login = self.me.login;
        let mut desk = Desk::new(self.store, login, seat.clock.clone()).map_err(failed)?;
        seat.run(&mut model, &mut desk)
    }
}

/// The screens that show a view: a saved one of this name, else one of the queue.
fn asked_view(session: &Session, views: &Views, name: &str) -> Result<Vec<Screen>, Failure> {
    let of_queue = || {
        let view = QueueView::from_code(name)?;
        Some(vec![Screen::Queue(Queue::on(view))])
    };
    let saved = views.named(name).map(|view| match view.shown {
        Shown::Queue(shown) => vec![Screen::Queue(Queue::filtered(shown, &view.filter))],
        Shown::Cases(shown) => vec![
            Screen::Queue(Queue::on(QueueView::Open)),
            Screen::Cases(Cases::filtered(shown, &view.filter)),
        ],
    });
    saved.or_else(of_queue).ok_or_else(|| {
        let own = views.all().iter().map(|view| view.name.as_str());
        let known: Vec<&str> = own.chain(QueueView::ALL.map(QueueView::code)).collect();
        let known = known.join(", ");
        let args = [("view", name.into()), ("known", (&known).into())];
        Failure::usage(session.lang.with("cli-bad-view", &args))
    })
}
