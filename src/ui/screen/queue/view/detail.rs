//! The selected line in full: level and time left, why it stands here, what was reported.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::super::Queue;
use super::{framed, level};
use crate::domain::person::{Child, InformantKind};
use crate::domain::signal::Signal;
use crate::store::contract::{QueueRow, SignalFile};
use crate::text::{clean_line, fit, visible, wrap};
use crate::ui::theme::{Role, Theme};
use crate::ui::{World, words};

/// Lines of the report that are shown; the signal's own screen shows all.
const TEXT_LINES: usize = 6;
/// Matches that are named.
const MATCHES: usize = 3;

/// Lines as they are gathered: text and style.
struct Gathered<'a> {
    world: &'a World,
    theme: &'a Theme,
    cells: usize,
    lines: Vec<(String, Style)>,
}

/// Draws the selected line; nothing but a frame where there is none.
pub(super) fn draw(queue: &Queue, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let row = queue.list.selected();
    let title = row.map(|row| row.number.to_string()).unwrap_or_default();
    let inner = framed(&title, theme, area, buf);
    let Some(row) = row else { return };
    let mut lines = Gathered {
        world,
        theme,
        cells: usize::from(inner.width).saturating_sub(2),
        lines: Vec::new(),
    };
    lines.row(row);
    if let Some(file) = queue.selected_file() {
        lines.file(file);
    }
    for (area, (text, style)) in inner.rows().zip(lines.lines) {
        let text = fit(&text, inner.width.into()).into_owned();
        buf.set_string(area.x.saturating_add(1), area.y, text, style);
    }
}

impl Gathered<'_> {
    fn add(&mut self, text: &str, role: Role) {
        let style = self.theme.style(role);
        let lines = wrap(text, self.cells);
        self.lines
            .extend(lines.into_iter().map(|line| (line, style)));
    }

    fn gap(&mut self) {
        self.lines.push((String::new(), Style::new()));
    }

    fn said(&mut self, id: &str, name: &str, text: &str, role: Role) {
        let said = self.world.lang.with(id, &[(name, text.into())]);
        self.add(&said, role);
    }

    fn row(&mut self, row: &QueueRow) {
        let (sign, name) = level(self.world, row);
        let left = row.due_at.map(|due| words::time_left_long(self.world, due));
        let head = format!("{sign} {name}   {}", left.unwrap_or_default());
        self.add(head.trim_end(), Role::of_level(row.level.unwrap_or(0)));
        for (place, why) in words::explanation(self.world, &row.body.clauses)
            .iter()
            .enumerate()
        {
            if place == 0 {
                self.said("detail-why", "why", why, Role::Text);
            } else {
                self.add(why, Role::Text);
            }
        }
        self.marks(row);
        if row.body.numbers.len() > 1 {
            let numbers: Vec<String> = row.body.numbers.iter().map(ToString::to_string).collect();
            self.said("detail-line", "numbers", &numbers.join(", "), Role::Text);
        }
        let holder = words::holder(self.world, row.holder.as_ref());
        self.said("detail-holder", "holder", &holder, Role::Text);
    }

    /// What else moved the line, or should.
    fn marks(&mut self, row: &QueueRow) {
        let world = self.world;
        let name = |level: u8| words::level_alone(world, Some(level));
        if row.promoted {
            self.add(&world.lang.say("detail-promoted"), Role::Late);
        }
        if let Some((from, to)) = row.body.overridden {
            let (from, to) = (name(from), name(to));
            let args = [("from", (&from).into()), ("to", (&to).into())];
            let text = world.lang.with("detail-overridden", &args);
            self.add(&text, Role::Notice);
        }
        if let Some((to, by)) = &row.body.proposed {
            let by = visible(world.name_of(by));
            let to = name(*to);
            let args = [("to", (&to).into()), ("by", (&by).into())];
            let text = world.lang.with("detail-proposed", &args);
            self.add(&text, Role::Notice);
        }
        if row.body.clarify {
            self.add(&world.lang.say("detail-clarify"), Role::Notice);
        }
    }

    fn file(&mut self, file: &SignalFile) {
        self.gap();
        self.sender(&file.signal);
        let text = clean_line(&file.signal.report.text).text;
        let mut text = wrap(&text, self.cells);
        let cut = text.len() > TEXT_LINES;
        text.truncate(TEXT_LINES);
        if let (true, Some(last)) = (cut, text.last_mut()) {
            last.push('…');
        }
        let style = self.theme.style(Role::Text);
        self.lines
            .extend(text.into_iter().map(|line| (line, style)));
        self.gap();
        let children = &file.signal.report.children;
        let children: Vec<String> = children.iter().map(|each| self.child(file, each)).collect();
        if !children.is_empty() {
            self.said(
                "detail-children",
                "children",
                &children.join("; "),
                Role::Text,
            );
        }
        self.known(file);
    }

    /// Channel, source and what is known of the informant; never a name.
    fn sender(&mut self, signal: &Signal) {
        let report = &signal.report;
        let lists = &self.world.office.method.lists;
        let named = |list: &[crate::domain::method::Entry], code: &str, start: &str| {
            let own = list.iter().find(|entry| entry.id == code);
            let own = own.map(|entry| self.world.words(&entry.name).to_owned());
            own.filter(|name| !name.is_empty()).unwrap_or_else(|| {
                let id = format!("{start}-{code}");
                let known = self.world.lang.knows(&id);
                if known {
                    self.world.lang.say(&id)
                } else {
                    visible(code)
                }
            })
        };
        let kind = match report.informant.kind {
            InformantKind::Known => "informant-known",
            InformantKind::Anonymous => "informant-anonymous",
            InformantKind::Protected => "informant-protected",
        };
        let parts = [
            named(&lists.channels, &report.channel, "channel"),
            named(&lists.sources, &report.source, "source"),
            self.world.lang.say(kind),
        ];
        let parts: Vec<&str> = parts
            .iter()
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        self.add(&parts.join(" · "), Role::Muted);
    }

    fn child(&self, file: &SignalFile, child: &Child) -> String {
        let world = self.world;
        let day = world
            .office
            .calendar
            .local_day(file.signal.report.received_at);
        let name = visible(&child.name);
        let name = if name.is_empty() {
            world.lang.say("child-unnamed")
        } else {
            name
        };
        let age = if child.unborn {
            Some(world.lang.say("word-unborn-child"))
        } else {
            child
                .months_on(day, day)
                .map(|months| words::age(world, months))
        };
        let sex = child
            .sex
            .map(|sex| world.lang.say(&format!("sex-{}", sex.code())));
        let parts = std::iter::once(name).chain(age).chain(sex);
        parts.collect::<Vec<_>>().join(", ")
    }

    fn known(&mut self, file: &SignalFile) {
        if let Some(case) = file.case {
            self.said("detail-case", "number", &case.to_string(), Role::Notice);
        }
        let matches = file.matches.iter();
        let numbers: Vec<String> = matches
            .take(MATCHES)
            .map(|each| each.number.to_string())
            .collect();
        if numbers.is_empty() {
            let text = self.world.lang.say("detail-no-match");
            return self.add(&text, Role::Muted);
        }
        let more = file.matches.len().saturating_sub(MATCHES);
        let numbers = numbers.join(", ");
        let args = [("numbers", (&numbers).into()), ("more", more.into())];
        let id = if more == 0 {
            "detail-matches"
        } else {
            "detail-matches-more"
        };
        let text = self.world.lang.with(id, &args);
        self.add(&text, Role::Notice);
    }
}
