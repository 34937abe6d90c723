//! Lines of words on a page, some of which are items to select.

use crate::domain::ids::{ItemId, Number, PersonId};
use crate::text::{fit, is_blank, pad, visible, width, wrap};
use crate::ui::World;
use crate::ui::theme::Role;

/// Something on a page that can be selected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// A signal of a case.
    Signal(Number),
    /// A brother's or sister's case.
    Sibling(Number),
    /// An urgent measure.
    Urgent(ItemId),
    /// A member of the team who is not the curator: login or name, role.
    Member(String, String),
    /// A goal of the plan.
    Goal(ItemId),
    /// A task of the plan.
    Task(ItemId),
    /// A person who is asked for consent.
    Person(PersonId),
    /// A contact.
    Contact(ItemId),
    /// A review.
    Review(ItemId),
    /// A closure.
    Closure(ItemId),
    /// A record of a kind of the method.
    Record(ItemId),
    /// A kind of record that is not written yet, by its code.
    Kind(String),
    /// An instrument as it was filled in.
    Measure(ItemId),
    /// An event.
    Event(ItemId),
    /// A service of the plan.
    Service(ItemId),
    /// A participant.
    Participant(ItemId),
    /// Something that must be told.
    News(ItemId),
    /// A meeting.
    Meeting(ItemId),
    /// An entry of the journal.
    Entry(i64),
    /// What an entry of the registers says of itself.
    Head,
    /// A part of an entry of the registers.
    Part(ItemId),
    /// The case that an entry of the registers names.
    CaseOf(Number),
    /// An entry of the registers that concerns a case.
    Register(Number),
}

/// One line; an item begins with the line that has it.
#[derive(Clone, PartialEq, Eq)]
pub struct Line {
    /// What it says, at most as wide as its page.
    pub text: String,
    /// What it is.
    pub role: Role,
    /// The item that begins here.
    pub item: Option<Item>,
}

/// Hides the words, which may name people.
impl std::fmt::Debug for Line {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Line")
            .field("item", &self.item)
            .finish_non_exhaustive()
    }
}

/// What a printed page says, before it is cut into lines.
#[derive(Clone, PartialEq, Eq)]
pub enum Piece {
    /// A heading.
    Head(String),
    /// Words.
    Words(String),
    /// Words that stand behind the others: who wrote something, and when.
    Small(String),
    /// A label with its value.
    Field(String, String),
    /// An entry of a list.
    Entry(String),
}

/// Hides the words, which may name people.
impl std::fmt::Debug for Piece {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Piece")
    }
}

impl Piece {
    fn of(text: &str, role: Role) -> Self {
        let text = visible(text);
        if role == Role::Title {
            Self::Head(text)
        } else if role == Role::Muted {
            Self::Small(text)
        } else {
            Self::Words(text)
        }
    }

    /// An item or an entry: a heading where it stands as one.
    fn entry(text: &str, role: Role) -> Self {
        let text = visible(text).trim().to_owned();
        if role == Role::Title {
            Self::Head(text)
        } else {
            Self::Entry(text)
        }
    }
}

/// Cells by which the values of a heading stand in.
const INDENT: usize = 2;

/// Lines that are being written.
#[derive(Debug, Clone)]
pub struct Page {
    cells: usize,
    lines: Vec<Line>,
    /// The same words uncut, where the page is printed.
    pieces: Vec<Piece>,
    /// Items take as many lines as they need.
    wraps: bool,
}

impl Page {
    /// An empty page of so many cells.
    pub const fn new(cells: usize) -> Self {
        Self {
            cells,
            lines: Vec::new(),
            pieces: Vec::new(),
            wraps: false,
        }
    }

    /// An empty page on which nothing is cut, to be printed.
    pub const fn printed(cells: usize) -> Self {
        Self {
            cells,
            lines: Vec::new(),
            pieces: Vec::new(),
            wraps: true,
        }
    }

    /// An empty page that stands in on this one once it is written, by so many cells.
    #[must_use]
    pub const fn inset(&self, indent: usize) -> Self {
        Self {
            cells: self.cells.saturating_sub(indent),
            lines: Vec::new(),
            pieces: Vec::new(),
            wraps: self.wraps,
        }
    }

    /// Takes the lines of a page that stands in.
    pub fn take(&mut self, other: Self) {
        let indent = " ".repeat(self.cells.saturating_sub(other.cells));
        self.pieces.extend(other.pieces);
        for line in other.lines {
            let text = if line.text.is_empty() {
                line.text
            } else {
                format!("{indent}{}", line.text)
            };
            self.push(text, line.role, line.item);
        }
    }

    /// Its lines.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// Its lines, to be kept.
    pub fn into_lines(self) -> Vec<Line> {
        self.lines
    }

    /// What it says piece by piece, to be laid out anew; nothing unless the page is printed.
    pub fn into_pieces(self) -> Vec<Piece> {
        self.pieces
    }

    fn says(&mut self, piece: Piece) {
        if self.wraps {
            self.pieces.push(piece);
        }
    }

    /// Its words as plain text.
    pub fn text(&self) -> String {
        let lines = self.lines.iter().map(|line| line.text.trim_end());
        lines.collect::<Vec<_>>().join("\n")
    }

    /// Cells of a line.
    pub const fn cells(&self) -> usize {
        self.cells
    }

    fn push(&mut self, text: String, role: Role, item: Option<Item>) {
        self.lines.push(Line { text, role, item });
    }

    /// An empty line, where the page has none there already.
    pub fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| !line.text.is_empty()) {
            self.push(String::new(), Role::Text, None);
        }
    }

    /// A heading at the top of the page.
    pub fn title(&mut self, text: &str) {
        self.told(text, Role::Title);
    }

    /// A heading, with an empty line before it.
    pub fn head(&mut self, text: &str) {
        self.gap();
        self.title(text);
    }

    /// Plain words, wrapped.
    pub fn add(&mut self, text: &str) {
        self.told(text, Role::Text);
    }

    /// Words that are something, wrapped.
    pub fn told(&mut self, text: &str, role: Role) {
        self.says(Piece::of(text, role));
        self.indented(0, text, role);
    }

    /// Words that stand in, wrapped.
    pub fn under(&mut self, text: &str, role: Role) {
        self.says(Piece::of(text, role));
        self.indented(INDENT, text, role);
    }

    fn indented(&mut self, indent: usize, text: &str, role: Role) {
        let room = self.cells.saturating_sub(indent);
        for line in wrap(&visible(text), room) {
            self.push(format!("{}{line}", " ".repeat(indent)), role, None);
        }
    }

    /// A label with its value behind it; nothing where the value is blank.
    pub fn field(&mut self, world: &World, label: &str, value: &str) {
        self.labelled(world, &world.lang.say(label), value, Role::Text);
    }

    /// The same with a label already in words; further lines stand in.
    pub fn labelled(&mut self, world: &World, label: &str, value: &str, role: Role) {
        if is_blank(value) {
            return;
        }
        let value = visible(value);
        self.says(Piece::Field(label.to_owned(), value.clone()));
        let args = [("label", label.into()), ("value", (&value).into())];
        self.hang(&world.lang.with("record-field", &args), role, None);
    }

    /// An entry of a list; further lines stand in.
    pub fn entry(&mut self, text: &str, role: Role) {
        self.says(Piece::entry(text, role));
        self.hang(&visible(text), role, None);
    }

    fn hang(&mut self, text: &str, role: Role, item: Option<Item>) {
        let room = self.cells.saturating_sub(INDENT);
        let mut lines = wrap(text, room).into_iter();
        self.push(lines.next().unwrap_or_default(), role, item);
        for line in lines.filter(|line| !line.is_empty()) {
            self.push(format!("{}{line}", " ".repeat(INDENT)), role, None);
        }
    }

    /// A label above a text of many lines; nothing where the text is blank.
    pub fn prose(&mut self, world: &World, label: &str, text: &str) {
        if is_blank(text) {
            return;
        }
        let label = world.lang.say(label);
        let text = text.trim_end();
        self.says(Piece::Field(label.clone(), visible(text)));
        self.indented(0, &label, Role::Muted);
        self.indented(INDENT, text, Role::Text);
    }

    /// One line that can be selected, cut where it is too long unless the page is printed.
    pub fn item(&mut self, item: Item, text: &str, role: Role) {
        let text = visible(text).replace('\n', " ");
        self.says(Piece::entry(&text, role));
        if self.wraps {
            return self.hang(&text, role, Some(item));
        }
        self.push(fit(&text, self.cells).into_owned(), role, Some(item));
    }

    /// One line that can be selected, with something at its right end.
    pub fn item_with(&mut self, item: Item, text: &str, right: &str, role: Role) {
        let text = visible(text).replace('\n', " ");
        let end: Vec<&str> = right.split_whitespace().collect();
        self.says(Piece::entry(&format!("{text} · {}", end.join(" ")), role));
        let room = self.cells.saturating_sub(width(right) + 1);
        if self.wraps && width(&text) > room {
            self.hang(&text, role, Some(item));
            let gap = self.cells.saturating_sub(width(right));
            return self.push(format!("{}{right}", " ".repeat(gap)), role, None);
        }
        let text = format!("{} {right}", pad(&text, room));
        self.push(fit(&text, self.cells).into_owned(), role, Some(item));
    }
}
