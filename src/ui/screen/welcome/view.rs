//! How the welcome looks: a box with a heading, a few sentences, and a line or rows to choose from.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{CHOICES, Page, SET_UP, Welcome, zones};
use crate::domain::staff::Role as StaffRole;
use crate::lang::{Lang, Language};
use crate::text::{visible, wrap};
use crate::ui::screen::View;
use crate::ui::theme::{Role, Theme};
use crate::ui::{World, layout, widget, words};

/// The box: columns, rows.
const BOX: (u16, u16) = (76, 20);

/// What a page shows.
#[derive(Default)]
pub(super) struct Sheet {
    pub(super) sentences: Vec<String>,
    /// A label, and what was typed behind it.
    pub(super) line: Option<(String, String)>,
    pub(super) rows: Vec<String>,
}

impl View for Welcome {
    fn view(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let (columns, rows) = BOX;
        let area = layout::centred(area, columns, rows);
        let inner = widget::framed(&self.title(world), theme, area, buf);
        let inner = inner.inner(ratatui::layout::Margin::new(1, 0));
        let sheet = self.sheet(world);
        let mut rows = inner.rows();
        rows.next()?;
        let mut cursor = inner.as_position();
        for sentence in &sheet.sentences {
            for text in wrap(sentence, inner.width.into()) {
                widget::line(&text, theme.style(Role::Text), rows.next()?, buf);
            }
        }
        rows.next()?;
        if let Some((label, typed)) = &sheet.line {
            cursor = widget::typed(label, typed, theme, rows.next()?, buf);
        }
        if let Some(id) = self.wrong {
            let text = world.lang.say(id);
            widget::line(&text, theme.style(Role::Refused), rows.next()?, buf);
        }
        let rows: Vec<Rect> = rows.collect();
        let top = (self.selected + 1).saturating_sub(rows.len().max(1));
        for (area, (place, text)) in rows.iter().zip(sheet.rows.iter().enumerate().skip(top)) {
            let is_selected = place == self.selected;
            widget::row(text, is_selected, theme, *area, buf);
            if is_selected && sheet.line.is_none() {
                cursor = area.as_position();
            }
        }
        Some(cursor)
    }

    fn status(&self, world: &World) -> String {
        world.lang.say(match self.page {
            Page::Language => "welcome-status-first",
            Page::Choice | Page::Method => "welcome-status-rows",
            Page::Zone => "welcome-status-zone",
            Page::File | Page::Office | Page::Name => "welcome-status-line",
            Page::Ready => "welcome-status-ready",
        })
    }

    fn title(&self, world: &World) -> String {
        let lang = &world.lang;
        let place = SET_UP.iter().position(|page| *page == self.page);
        if let Some(place) = place {
            let args = [("page", (place + 1).into()), ("pages", SET_UP.len().into())];
            return lang.with("welcome-title-set-up", &args);
        }
        lang.say(if self.page == Page::File {
            "welcome-title-open"
        } else {
            "welcome-title"
        })
    }
}

/// A row with the digit that chooses it.
fn numbered<'a>(rows: impl Iterator<Item = String> + 'a) -> Vec<String> {
    (1..)
        .zip(rows)
        .map(|(digit, text)| format!("{digit}  {text}"))
        .collect()
}

impl Welcome {
    pub(super) fn sheet(&self, world: &World) -> Sheet {
        let lang = &world.lang;
        let say = |id: &str| lang.say(id);
        let line = |sentence: &str, label: &str, typed: &str| Sheet {
            sentences: vec![lang.say(sentence)],
            line: Some((lang.say(label), typed.to_owned())),
            rows: Vec::new(),
        };
        match self.page {
            Page::Language => Sheet {
                // Whoever cannot read one of the sentences reads another.
                sentences: Language::ALL
                    .iter()
                    .map(|each| Lang::of(*each).say("welcome-language"))
                    .collect(),
                rows: numbered(Language::ALL.iter().map(|each| each.own_name().to_owned())),
                ..Sheet::default()
            },
            Page::Choice => Sheet {
                sentences: vec![say("welcome-hello")],
                rows: numbered(CHOICES.iter().map(|id| say(id))),
                ..Sheet::default()
            },
            Page::File => line("welcome-file", "welcome-file-label", self.path.text()),
            Page::Office => line("welcome-office", "welcome-office-label", self.office.text()),
            Page::Zone => Sheet {
                rows: zones::like(self.place.text())
                    .into_iter()
                    .map(zones::spoken)
                    .collect(),
                ..line("welcome-zone", "welcome-zone-label", self.place.text())
            },
            Page::Method => Sheet {
                sentences: vec![say("welcome-method")],
                rows: numbered(
                    self.methods
                        .iter()
                        .map(|(_id, method)| method_row(world, method)),
                ),
                ..Sheet::default()
            },
            Page::Name => {
                let mut sheet = line("welcome-name", "welcome-name-label", self.name.text());
                let login = self.login.as_str();
                sheet
                    .sentences
                    .push(lang.with("welcome-login", &[("login", login.into())]));
                sheet
            }
            Page::Ready => self.summary(world),
        }
    }

    fn summary(&self, world: &World) -> Sheet {
        let lang = &world.lang;
        let method = self.methods.get(self.method);
        let method = method
            .map(|(_id, method)| method_row(world, method))
            .unwrap_or_default();
        let roles: Vec<String> = StaffRole::ALL
            .iter()
            .map(|role| words::role(world, *role))
            .collect();
        let said = [
            ("welcome-ready-office", visible(&self.office.cleaned())),
            ("welcome-ready-zone", zones::spoken(self.zone)),
            ("welcome-ready-method", method),
            ("welcome-ready-name", visible(&self.name.cleaned())),
            ("welcome-ready-login", self.login.to_string()),
            ("welcome-ready-roles", roles.join(", ")),
        ];
        let said = said
            .iter()
            .map(|(id, what)| lang.with(id, &[("what", what.into())]));
        Sheet {
            sentences: said
                .chain([String::new(), lang.say("welcome-ready")])
                .collect(),
            ..Sheet::default()
        }
    }
}

/// The name of a method and the language it is written in.
fn method_row(world: &World, method: &crate::domain::method::Method) -> String {
    let name = visible(world.words(&method.name));
    let language = Language::from_code(&method.language);
    let language = language.map_or_else(
        || visible(&method.language),
        |each| each.own_name().to_owned(),
    );
    format!("{name} · {language}")
}
