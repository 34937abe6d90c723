//! Cells of tables that a spreadsheet program opens: quoted, and never carried out as formulas.

/// Signs with which a spreadsheet begins a formula, or steps over to one.
/// Source: OWASP, "CSV Injection".
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Says it is text and no formula; spreadsheets write it so themselves.
const TEXT: char = '\'';

/// A cell of CSV by RFC 4180, beside which this separator stands; one that a spreadsheet would take
/// for a formula begins with an apostrophe.
pub fn cell(text: &str, separator: char) -> String {
    let text = if is_formula(text) {
        format!("{TEXT}{text}")
    } else {
        text.to_owned()
    };
    if text.contains([separator, '"', '\n', '\r']) {
        return format!("\"{}\"", text.replace('"', "\"\""));
    }
    text
}

/// The text behind a cell whose quotes are taken off: the apostrophe of [`cell`] goes again.
pub fn uncelled(text: &str) -> &str {
    match text.strip_prefix(TEXT) {
        Some(rest) if is_formula(rest) => rest,
        Some(_) | None => text,
    }
}

/// Apostrophes that were there already count as part of it, so that the way back is the only one.
fn is_formula(text: &str) -> bool {
    text.trim_start_matches(TEXT).starts_with(FORMULA)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_cell_that_a_spreadsheet_would_carry_out_is_text() {
        for (text, expected) in [
            ("plain", "plain"),
            ("a,b", "\"a,b\""),
            ("say \"a\"", "\"say \"\"a\"\"\""),
            ("=1+1", "'=1+1"),
            ("-1", "'-1"),
            ("@x", "'@x"),
            ("+1,2", "\"'+1,2\""),
            ("\tx", "'\tx"),
            ("\rx", "\"'\rx\""),
            ("'=1", "''=1"),
            ("'quoted'", "'quoted'"),
        ] {
            assert_eq!(cell(text, ','), expected);
        }
        assert_eq!(cell("a,b", ';'), "a,b");
        assert_eq!(cell("a;b", ';'), "\"a;b\"");
        assert_eq!(cell("\tx", '\t'), "\"'\tx\"");
    }

    proptest! {
        #[test]
        fn whatever_was_defused_comes_back(text in "['=+@x\\t\\r-]{0,6}") {
            let written = cell(&text, ',');
            let unquoted = written.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
            let unquoted = unquoted.unwrap_or(&written);
            prop_assert!(!unquoted.starts_with(FORMULA));
            prop_assert_eq!(uncelled(unquoted), text);
        }
    }
}
