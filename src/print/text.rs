//! A paper as plain text of 80 columns, without any control character but the line end.

use super::document::{Block, Document, Section};
use crate::text::{pad, visible, width, wrap};

/// Columns of a page.
pub const COLUMNS: usize = 80;
/// Cells by which values, entries and notes stand in.
const INDENT: usize = 2;
/// Cells between the columns of a table.
const GAP: usize = 2;
/// Cells below which no column of a table is made narrower.
const NARROW: usize = 6;
/// Cells of a line for a signature, and for its date.
const SIGNED: [usize; 2] = [36, 16];

/// Writes a paper.
pub fn write(document: &Document) -> String {
    let mut page = Page::default();
    page.words(0, &document.title);
    page.rule('=', COLUMNS);
    for (label, value) in &document.about {
        page.field(label, value);
    }
    for note in &document.notes {
        page.gap();
        page.words(0, note);
    }
    for section in &document.sections {
        page.section(section);
    }
    page.text
}

#[derive(Default)]
struct Page {
    text: String,
}

impl Page {
    fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    fn rule(&mut self, sign: char, cells: usize) {
        self.line(&sign.to_string().repeat(cells.min(COLUMNS)));
    }

    fn words(&mut self, indent: usize, text: &str) {
        for line in lines(text, COLUMNS.saturating_sub(indent)) {
            self.line(&format!("{}{line}", " ".repeat(indent)));
        }
    }

    /// Words whose further lines stand in.
    fn hanging(&mut self, first: &str, text: &str) {
        let indent = width(first);
        for (place, line) in lines(text, COLUMNS.saturating_sub(indent))
            .iter()
            .enumerate()
        {
            let before = if place == 0 {
                first.to_owned()
            } else {
                " ".repeat(indent)
            };
            self.line(&format!("{before}{line}"));
        }
    }

    fn field(&mut self, label: &str, value: &str) {
        let label = visible(label);
        let whole = format!("{label}: {}", visible(value));
        if width(&whole) <= COLUMNS && !whole.contains('\n') {
            return self.line(&whole);
        }
        self.words(0, &format!("{label}:"));
        self.words(INDENT, value);
    }

    fn section(&mut self, section: &Section) {
        self.gap();
        self.gap();
        self.words(0, &section.title);
        let title = lines(&section.title, COLUMNS);
        let widest = title.iter().map(|line| width(line)).max();
        self.rule('-', widest.unwrap_or_default());
        for block in &section.blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Head(text) => {
                self.gap();
                self.hanging("* ", text);
            }
            Block::Words(text) => self.words(0, text),
            Block::Small(text) => self.words(INDENT, text),
            Block::Fields(fields) => {
                for (label, value) in fields {
                    self.field(label, value);
                }
            }
            Block::List(entries) => {
                for entry in entries {
                    self.hanging("- ", entry);
                }
            }
            Block::Table { heads, rows } => self.table(heads, rows),
            Block::Blank(count) => {
                for _line in 0..*count {
                    self.gap();
                    self.rule('_', COLUMNS);
                }
            }
            Block::Signatures { heads, names } => self.signatures(heads, names),
        }
    }

    fn table(&mut self, heads: &[String], rows: &[Vec<String>]) {
        self.gap();
        let cells = columns(heads, rows);
        self.row(&cells, heads);
        let rules: Vec<String> = cells.iter().map(|cells| "-".repeat(*cells)).collect();
        self.row(&cells, &rules);
        for row in rows {
            self.row(&cells, row);
        }
        self.gap();
    }

    /// One row, as many lines high as its fullest cell.
    fn row(&mut self, cells: &[usize], row: &[String]) {
        let wrapped = cells.iter().zip(row);
        let wrapped: Vec<Vec<String>> = wrapped.map(|(cells, text)| lines(text, *cells)).collect();
        let high = wrapped.iter().map(Vec::len).max().unwrap_or_default();
        for place in 0..high {
            let line = cells.iter().zip(&wrapped).map(|(cells, lines)| {
                let text = lines.get(place).map_or("", String::as_str);
                pad(text, *cells)
            });
            let line: Vec<String> = line.collect();
            self.line(&line.join(&" ".repeat(GAP)));
        }
    }

    fn signatures(&mut self, heads: &[String; 3], names: &[String]) {
        let [name_head, sign_head, date_head] = heads;
        let [sign, date] = SIGNED;
        for name in names {
            self.gap();
            if name.is_empty() {
                let head = format!("{}: ", visible(name_head));
                let room = (INDENT + sign + GAP + date).saturating_sub(width(&head));
                self.line(&format!("{head}{}", "_".repeat(room)));
            } else {
                self.words(0, name);
            }
            self.gap();
            let (indent, gap) = (" ".repeat(INDENT), " ".repeat(GAP));
            self.line(&format!(
                "{indent}{}{gap}{}",
                "_".repeat(sign),
                "_".repeat(date)
            ));
            let head = pad(&visible(sign_head), sign);
            self.line(&format!("{indent}{head}{gap}{}", visible(date_head)));
        }
    }
}

/// Text as it fits; what a terminal must not see is taken out, and tabs are no columns here.
fn lines(text: &str, cells: usize) -> Vec<String> {
    wrap(&visible(text).replace('\t', " "), cells)
}

/// Cells of each column: as wide as its words, the widest made narrower until the row fits.
fn columns(heads: &[String], rows: &[Vec<String>]) -> Vec<usize> {
    let widest = |place: usize| {
        let of_rows = rows.iter().filter_map(|row| row.get(place));
        let all = heads.get(place).into_iter().chain(of_rows);
        all.flat_map(|text| text.split('\n')).map(width).max()
    };
    let mut cells: Vec<usize> = (0..heads.len())
        .map(|place| widest(place).unwrap_or_default().max(1))
        .collect();
    let room = COLUMNS.saturating_sub(GAP * heads.len().saturating_sub(1));
    while cells.iter().sum::<usize>() > room {
        let Some(widest) = cells.iter_mut().max().filter(|cells| **cells > NARROW) else {
            break;
        };
        *widest -= 1;
    }
    cells
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::lang::Language;

    fn document(blocks: Vec<Block>) -> Document {
        Document {
            language: Language::English,
            title: "Title".to_owned(),
            about: Vec::new(),
            notes: Vec::new(),
            sections: vec![Section::new("Section", blocks)],
        }
    }

    #[test]
    fn a_table_stands_in_columns_and_wraps_what_does_not_fit() {
        let rows = vec![
            vec!["Дневна грижа".to_owned(), "до 01.12.2026".to_owned()],
            vec!["дума ".repeat(30), "до 02.12.2026".to_owned()],
        ];
        let heads = vec!["Какво".to_owned(), "Срок".to_owned()];
        let text = write(&document(vec![Block::Table { heads, rows }]));
        let found: Vec<&str> = text.lines().filter(|line| line.contains("до 0")).collect();
        let places: Vec<_> = found
            .iter()
            .map(|line| width(line.split_once("до").unwrap().0))
            .collect();
        assert_eq!(found.len(), 2, "{text}");
        assert_eq!(places.first(), places.last(), "{text}");
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_the_page_and_no_control_character_is_left(
            texts in proptest::collection::vec("(\\PC|[а-я ]|[\u{0}-\u{1f}]|漢|\u{9b}){0,120}", 6)
        ) {
            let at = |place: usize| texts.get(place).cloned().unwrap_or_default();
            let table = Block::Table {
                heads: vec![at(0), at(1), "x".to_owned()],
                rows: vec![vec![at(2), at(3), at(4)], vec![at(5), at(0), at(1)]],
            };
            let heads = ["Name".to_owned(), "Signature".to_owned(), "Date".to_owned()];
            let blocks = vec![
                Block::Head(at(0)),
                Block::Words(at(1)),
                Block::Small(at(2)),
                Block::Fields(vec![(at(3), at(4))]),
                Block::List(vec![at(5)]),
                table,
                Block::Blank(1),
                Block::Signatures { heads, names: vec![at(0), String::new()] },
            ];
            let text = write(&document(blocks));
            for line in text.lines() {
                prop_assert!(width(line) <= COLUMNS, "{line:?}");
            }
            prop_assert!(!text.contains(|c: char| c.is_control() && c != '\n'));
        }
    }
}
