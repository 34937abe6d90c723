//! The screen in letters and ASCII alone, for terminals that show nothing else.

use ratatui::buffer::Buffer;

/// Signs beyond ASCII that screens draw, and what stands for each; one cell for one cell.
const SIGNS: &[(&str, &str)] = &[
    ("│║", "|"),
    ("─═–—", "-"),
    ("┌┐└┘├┤┬┴┼", "+"),
    ("►→", ">"),
    ("◄←", "<"),
    ("▲↑", "^"),
    ("▼↓", "v"),
    ("◊•●", "*"),
    ("√", "x"),
    ("·", "."),
    ("■", "#"),
    ("□", "_"),
    ("…", "~"),
    ("«»„“”", "\""),
    ("’", "'"),
    ("№", "N"),
    ("\u{a0}", " "),
];

/// Puts letters and ASCII in the place of every other sign.
pub(super) fn plain(buf: &mut Buffer) {
    for cell in &mut buf.content {
        let sign = cell.symbol();
        let plain = SIGNS.iter().find(|(signs, _plain)| signs.contains(sign));
        if let Some((_signs, plain)) = plain {
            cell.set_symbol(plain);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    #[test]
    fn borders_and_signs_become_ascii_and_letters_stay() {
        let mut buf = Buffer::empty(Rect::new(0, 0, 12, 1));
        buf.set_string(0, 0, "│►Žо…№ «a» ─┘", Style::new());
        plain(&mut buf);
        let line: String = buf
            .content
            .iter()
            .map(ratatui::buffer::Cell::symbol)
            .collect();
        assert_eq!(line, "|>Žо~N \"a\" -");
    }
}
