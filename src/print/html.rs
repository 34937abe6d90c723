//! A paper as one HTML file that needs nothing beside it: no script, no picture, no address.

use super::document::{Block, Document, Section};
use crate::text::{visible, width, wrap};

/// Cells of a word from which on it may be broken.
const LONG: usize = 28;

/// How a paper looks on a screen and on A4: black on white, an entry is not cut by the page's end.
const STYLE: &str = "\
@page{size:A4;margin:18mm 16mm 20mm}\
*{box-sizing:border-box}\
body{margin:0 auto;max-width:178mm;padding:8mm 5mm;color:#000;background:#fff;\
font:11pt/1.45 'Noto Sans','DejaVu Sans',Arial,sans-serif}\
h1{font-size:18pt;line-height:1.2;margin:0 0 4mm}\
h2{font-size:13pt;line-height:1.25;margin:8mm 0 2mm;padding-bottom:1mm;border-bottom:0.4mm solid #000}\
h3{font-size:11pt;margin:4mm 0 1mm}\
h1,h2,h3{break-after:avoid;overflow-wrap:anywhere}\
p{margin:1.5mm 0;white-space:pre-line;overflow-wrap:anywhere;orphans:2;widows:2}\
.small{font-size:9.5pt}\
.note{border-left:0.8mm solid #000;padding-left:3mm}\
dl{margin:1.5mm 0}\
dl div{display:grid;grid-template-columns:46mm 1fr;column-gap:4mm;break-inside:avoid}\
dt{font-weight:600;overflow-wrap:anywhere}\
dd{margin:0;white-space:pre-line;overflow-wrap:anywhere}\
ul{margin:1.5mm 0;padding-left:6mm}\
li{break-inside:avoid;overflow-wrap:anywhere}\
.entry{break-inside:avoid}\
table{width:100%;border-collapse:collapse;margin:2mm 0 3mm}\
thead{display:table-header-group}\
tr{break-inside:avoid}\
th,td{min-width:20mm;border:0.2mm solid #000;padding:1mm 2mm;text-align:left;vertical-align:top;\
white-space:pre-line}\
thead th{border-bottom-width:0.5mm}\
.sign td,.sign tbody th{height:14mm;vertical-align:bottom}\
.sign tbody th{font-weight:400;width:40%}\
.line{height:9mm;border-bottom:0.2mm solid #000;break-inside:avoid}\
@media print{body{max-width:none;padding:0}}";

/// Writes a paper.
pub fn write(document: &Document) -> String {
    let mut html = Html::default();
    let code = document.language.code();
    html.raw("<!doctype html>\n<html lang=\"");
    html.text(code);
    html.raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n");
    // What a file says of itself must not make a browser ask anybody anything.
    html.raw("<meta name=\"referrer\" content=\"no-referrer\">\n");
    html.raw("<title>");
    html.text(&document.title);
    html.raw("</title>\n");
    html.raw("<style>");
    html.raw(STYLE);
    html.raw("</style>\n</head>\n<body>\n<main>\n");
    html.tag("h1", &document.title);
    html.fields(&document.about);
    for note in &document.notes {
        html.classed("p", "note", note);
    }
    for section in &document.sections {
        html.section(section);
    }
    html.raw("</main>\n</body>\n</html>\n");
    html.out
}

#[derive(Default)]
struct Html {
    out: String,
}

impl Html {
    /// Markup of this file.
    fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    /// Words of anybody, which can be no markup.
    fn text(&mut self, text: &str) {
        for letter in visible(text).chars() {
            match letter {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                '\'' => self.out.push_str("&#39;"),
                '\n' => self.out.push('\n'),
                other if other.is_control() => self.out.push(' '),
                other => self.out.push(other),
            }
        }
    }

    /// Words with places at which a very long one may be broken: a column is never narrower than
    /// its longest word.
    fn words(&mut self, text: &str) {
        for (place, word) in text.split(' ').enumerate() {
            if place > 0 {
                self.raw(" ");
            }
            for (place, piece) in pieces(word).iter().enumerate() {
                if place > 0 {
                    self.raw("<wbr>");
                }
                self.text(piece);
            }
        }
    }

    fn tag(&mut self, name: &str, text: &str) {
        self.raw(&format!("<{name}>"));
        self.words(text);
        self.raw(&format!("</{name}>\n"));
    }

    fn classed(&mut self, name: &str, class: &str, text: &str) {
        self.raw(&format!("<{name} class=\"{class}\">"));
        self.words(text);
        self.raw(&format!("</{name}>\n"));
    }

    fn section(&mut self, section: &Section) {
        self.raw("<section>\n");
        self.tag("h2", &section.title);
        let mut in_entry = false;
        for block in &section.blocks {
            if let Block::Head(text) = block {
                self.end_entry(in_entry);
                self.raw("<div class=\"entry\">\n");
                in_entry = true;
                self.tag("h3", text);
            } else {
                self.block(block);
            }
        }
        self.end_entry(in_entry);
        self.raw("</section>\n");
    }

    fn end_entry(&mut self, is_open: bool) {
        if is_open {
            self.raw("</div>\n");
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Head(text) => self.tag("h3", text),
            Block::Words(text) => self.tag("p", text),
            Block::Small(text) => self.classed("p", "small", text),
            Block::Fields(fields) => self.fields(fields),
            Block::List(entries) => {
                self.raw("<ul>\n");
                for entry in entries {
                    self.tag("li", entry);
                }
                self.raw("</ul>\n");
            }
            Block::Table { heads, rows } => {
                self.raw("<table>\n");
                self.heads(heads);
                self.raw("<tbody>\n");
                for row in rows {
                    self.raw("<tr>");
                    for cell in row {
                        self.tag("td", cell);
                    }
                    self.raw("</tr>\n");
                }
                self.raw("</tbody>\n</table>\n");
            }
            Block::Blank(count) => {
                for _line in 0..*count {
                    self.raw("<div class=\"line\" aria-hidden=\"true\"></div>\n");
                }
            }
            Block::Signatures { heads, names } => self.signatures(heads, names),
        }
    }

    fn fields(&mut self, fields: &[(String, String)]) {
        if fields.is_empty() {
            return;
        }
        self.raw("<dl>\n");
        for (label, value) in fields {
            self.raw("<div>");
            self.tag("dt", label);
            self.tag("dd", value);
            self.raw("</div>\n");
        }
        self.raw("</dl>\n");
    }

    fn heads(&mut self, heads: &[String]) {
        self.raw("<thead><tr>");
        for head in heads {
            self.raw("<th scope=\"col\">");
            self.words(head);
            self.raw("</th>");
        }
        self.raw("</tr></thead>\n");
    }

    fn signatures(&mut self, heads: &[String; 3], names: &[String]) {
        self.raw("<table class=\"sign\">\n");
        self.heads(heads);
        self.raw("<tbody>\n");
        for name in names {
            self.raw("<tr><th scope=\"row\">");
            self.words(name);
            self.raw("</th><td></td><td></td></tr>\n");
        }
        self.raw("</tbody>\n</table>\n");
    }
}

/// A word in pieces that fit into the narrowest column.
fn pieces(word: &str) -> Vec<String> {
    if width(word) <= LONG || word.contains('\n') {
        return vec![word.to_owned()];
    }
    wrap(word, LONG)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;

    fn written(text: &str) -> String {
        let section = Section::new(
            text,
            vec![
                Block::Head(text.to_owned()),
                Block::Words(text.to_owned()),
                Block::Small(text.to_owned()),
                Block::Fields(vec![(text.to_owned(), text.to_owned())]),
                Block::List(vec![text.to_owned()]),
                Block::Table {
                    heads: vec![text.to_owned()],
                    rows: vec![vec![text.to_owned()]],
                },
                Block::Signatures {
                    heads: [text, text, text].map(str::to_owned),
                    names: vec![text.to_owned()],
                },
            ],
        );
        write(&Document {
            language: Language::Bulgarian,
            title: text.to_owned(),
            about: vec![(text.to_owned(), text.to_owned())],
            notes: vec![text.to_owned()],
            sections: vec![section],
        })
    }

    #[test]
    fn words_of_people_are_never_markup() {
        let hostile = "</style><script>alert(1)</script>\" onload='x' & \u{1b}[31m";
        let html = written(hostile);
        // Title and heading, the fields and the note of the head; then the section: its heading, four
        // blocks of one text, one of two, a table of two and lines to sign of four.
        let all = 2 + 2 + 1 + (1 + 4 + 2 + 2 + 4);
        assert_eq!(html.matches("&lt;script&gt;").count(), all, "{html}");
        for markup in ["<script", "onload='", "\u{1b}", "</style><", "\" onload"] {
            assert!(!html.contains(markup), "{markup} in {html}");
        }
    }

    #[test]
    fn the_file_needs_nothing_beside_it_and_says_its_language() {
        let html = written("думи");
        assert!(html.contains("<html lang=\"bg\">"));
        for outside in [
            "http", "src=", "href=", "url(", "@import", "<script", "<link",
        ] {
            assert!(!html.contains(outside), "{outside}");
        }
    }

    #[test]
    fn every_element_that_opens_closes() {
        let html = written("думи");
        for name in [
            "html", "head", "body", "main", "section", "div", "h1", "h2", "h3", "p", "dl", "dt",
            "dd", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "style", "title",
        ] {
            let opened = html.matches(&format!("<{name}>")).count()
                + html.matches(&format!("<{name} ")).count();
            let closed = html.matches(&format!("</{name}>")).count();
            assert_eq!(opened, closed, "{name}");
        }
    }
}
