//! `caseload keys`: what each key press becomes, without a database.

use std::process::ExitCode;

use super::failure::Failure;
use super::session::Session;
use super::tui;
use crate::method;
use crate::shell::desk::Nothing;
use crate::ui::Model;
use crate::ui::screen::Screen;
use crate::ui::screen::trial::Trial;

pub(super) fn run(session: &Session) -> Result<ExitCode, Failure> {
    if session.args.plain || session.args.json {
        return Err(Failure::usage(session.lang.say("trial-plain")));
    }
    let mut packs = method::all(None).into_iter();
    let first = packs.find_map(|found| found.method.ok());
    let first = first.ok_or_else(|| Failure::not_found(session.lang.say("cli-no-office")))?;
    tui::in_terminal(session, |seat| {
        let mut world = super::words::of_pack(&session.lang, first);
        world.now = seat.clock.now();
        let screens = vec![Screen::Trial(Trial::alone())];
        let mut model = Model::new(world, screens, (80, 24), tui::DEFAULT);
        super::themes::dress(session, &mut model, tui::DEFAULT);
        model.ascii = tui::ascii(session);
        model.notice = tui::charset_notice(session.lang.language()).or(model.notice);
        seat.run(&mut model, &mut Nothing)
    })
}
