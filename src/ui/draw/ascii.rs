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
    ("■█", "#"),
    ("▓", "="),
    ("░", "-"),
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
        } else if !is_plain(sign) {
            // A mark over a letter is left out; any other sign is shown to be there.
            let letter = sign.chars().next().filter(|letter| letter.is_alphabetic());
            cell.set_char(letter.unwrap_or('?'));
        }
    }
}

/// Whether a sign is a letter or ASCII.
fn is_plain(sign: &str) -> bool {
    let mut signs = sign.chars();
    let plain = |letter: char| letter.is_ascii() || letter.is_alphabetic();
    signs.next().is_none_or(plain) && signs.next().is_none()
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
