//! Bad rows are named by their columns, and what is no table is refused as a whole.

use super::tables::{all, open, rows, table_with};
use super::*;
use crate::exchange::table::{Separator, Stated, TableError};

fn refused(input: &[u8]) -> TableError {
    match open(input, Stated::default()) {
        Ok(_table) => panic!("taken"),
        Err(error) => error,
    }
}

#[test]
fn a_cell_that_cannot_be_meant_is_named_by_its_column() {
    for (column, cell, expected) in [
        ("channel", "гълъб", "channel: unknown-value"),
        ("Начин на подаване", "", "Начин на подаване: missing"),
        ("received_at", "16.11.2026", "received_at: no-time"),
        ("received_at", "скоро", "received_at: no-such-date"),
        ("received_at", "17.11.2026 08:00", "received_at: in-future"),
        ("received_at", "01.01.1989 08:00", "received_at: too-early"),
        ("received_offset", "EET", "received_offset: no-offset"),
        ("Дете 2 – години", "пет", "Дете 2 – години: wrong-type"),
        ("Дете 2 – години", "-1", "Дете 2 – години: age-out-of-range"),
        (
            "child1_birth_date",
            "31.02.2020",
            "child1_birth_date: no-such-date",
        ),
        ("child1_unborn", "може би", "child1_unborn: wrong-type"),
        ("Възрастни", "Ева (леля)", "Възрастни: unknown-value"),
        ("Възрастни", "Ева", "Възрастни: missing"),
        ("B4", "може би", "B4: unknown-answer"),
        ("extra_json", "[1]", "extra_json: not-an-object"),
        ("extra_json", "{\"text\":\"x\"}", "extra_json: key-twice"),
        ("extra_json", "{", "extra_json: json-end"),
        ("safe_until_time", "08:00", "safe_until_date: missing"),
    ] {
        let table = table_with(&[(column, cell)]);
        let table = if column.starts_with("Начин") {
            table.replacen("\"channel\"", "\"x\"", 1)
        } else {
            table
        };
        assert_eq!(
            problems(&all(table.as_bytes())[0]),
            [expected],
            "{column}: {cell}"
        );
    }
}

#[test]
fn everything_that_is_wrong_with_a_row_is_named_at_once() {
    let table = "text;Дата;Час\n;16.11.2026;\n";
    assert_eq!(
        problems(&all(table.as_bytes())[0]),
        [
            "Час: no-time",
            "channel: missing",
            "source: missing",
            "informant_kind: missing",
            "text: missing",
            "kind: missing",
        ]
    );
}

#[test]
fn ragged_and_empty_rows_and_wrong_quotes_end_as_they_must() {
    let good = table_with(&[]);
    let (header, row) = good.split_once("\r\n").unwrap();
    let row = row.trim_end();
    let file = format!(
        "\r\n{header}\r\n\r\n,,,,\r\n{row},,\r\n{row},x\r\n\"T2\",2026\r\n{row}\r\n\"T3,{row}\n"
    );
    let lines = all(file.as_bytes());
    let told: Vec<String> = lines
        .iter()
        .map(|line| match line {
            Line::Blank => "blank".to_owned(),
            Line::Read(incoming) => format!("{} in", incoming.line),
            Line::Rejected(rejection) => {
                format!("{} {}", rejection.line, rejection.problems[0].reason.code())
            }
        })
        .collect();
    let expected = "blank|blank|5 in|6 too-many-cells|7 no-such-date|8 in|9 stray-quote";
    assert_eq!(told.join("|"), expected);
    let open_quote = format!("{good}\"T3,a\r\n{}", "b\r\n".repeat(9));
    let lines = all(open_quote.as_bytes());
    assert_eq!(problems(&lines[1]), ["line: open-quote"]);
    assert_eq!(lines.len(), 2);
}

#[test]
fn a_row_that_is_not_in_the_encoding_of_the_table_is_rejected_alone() {
    // Far behind the bytes by which the encoding is told.
    let good = table_with(&[]);
    let row = good.split_once("\r\n").unwrap().1;
    let mut file = good.clone().into_bytes();
    file.extend(row.repeat(1024 * 1024 / row.len() + 1).into_bytes());
    file.extend(b"T9,\xC4\xE0,,\r\n");
    let lines = all(&file);
    assert_eq!(problems(lines.last().unwrap()), ["byte:4: not-utf8"]);
    let wide: Vec<u8> = good.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let half = [b"\xFF\xFE", wide.as_slice(), b"x\0\0\xD8\n\0"].concat();
    assert_eq!(problems(&all(&half)[1]), ["byte:2: not-utf8"]);
}

#[test]
fn what_is_no_table_is_refused_before_anything_of_it_is_a_signal() {
    let wide = format!("text{}\n", ",x".repeat(100_000));
    let long = format!("text,{}\n", "x".repeat(LINE_LIMIT));
    let endless = format!("text,\"{}", "x\n".repeat(LINE_LIMIT));
    for (input, expected) in [
        (&b""[..], TableError::Empty),
        (b"\xEF\xBB\xBF", TableError::Empty),
        (b"\r\n\r\n", TableError::Empty),
        (b"text\0,kind\n", TableError::NoText),
        (b"PK\x03\x04\0\0\xFF", TableError::NoText),
        (b"\xC3\x28\xA0\xA1\n", TableError::UnknownEncoding),
        (b"{\"v\":1,\"type\":\"signal\"}\n", TableError::Json),
        (b"name;age\nA;5\n", TableError::NothingKnown),
        (b"one cell\n", TableError::NothingKnown),
        (b"\"te\"xt,kind\n", TableError::StrayQuote),
        (wide.as_bytes(), TableError::TooManyColumns(1024)),
        (long.as_bytes(), TableError::HeaderTooLong(LINE_LIMIT)),
        (endless.as_bytes(), TableError::HeaderTooLong(LINE_LIMIT)),
        (
            b"text,kind,TEXT\n",
            TableError::Twice("TEXT".to_owned(), "text".to_owned()),
        ),
        (
            b"text,x,x\n",
            TableError::Twice("x".to_owned(), "x".to_owned()),
        ),
    ] {
        assert_eq!(refused(input), expected);
    }
    assert!(all(b"text,kind\r\n").is_empty());
}

#[test]
fn a_huge_cell_is_refused_and_the_rows_around_it_are_in() {
    let good = table_with(&[]);
    let row = good.split_once("\r\n").unwrap().1;
    for (size, expected) in [
        (TEXT_LIMIT + 1, "place: text-too-long"),
        (LINE_LIMIT + 1, "line: line-too-long"),
        (20 * LINE_LIMIT, "line: line-too-long"),
    ] {
        let table = table_with(&[("place", &"x".repeat(size))]);
        let table = format!("{table}{}", row.replace("\"\r\n", "\",\r\n"));
        let lines = all(table.as_bytes());
        assert_eq!(problems(&lines[0]), [expected]);
        assert!(matches!(lines[1], Line::Read(_)));
    }
}

#[test]
fn no_control_character_stands_in_a_report_or_a_signal() {
    let table = table_with(&[
        ("te\u{1b}xt\u{202e}", "a\u{0}\u{1b}[2J"),
        ("A1", "x\u{7}\u{9b}"),
    ]);
    // The byte 0 stands behind what is looked at when the file is opened.
    let table = table.replace('\0', "");
    for line in all(table.as_bytes()) {
        let Line::Rejected(rejection) = line else {
            panic!()
        };
        for problem in rejection.problems {
            assert!(!problem.field.contains(char::is_control), "{problem:?}");
        }
    }
    let table = table_with(&[("бел\u{1b}ежка", "a\u{1b}[2J\u{202e}")]);
    let incoming = accepted(all(table.as_bytes()).remove(0));
    assert_eq!(incoming.extra, "{\"бел<U+001B>ежка\":\"a[2J\"}");
    assert_eq!(incoming.removed, [("бел<U+001B>ежка".to_owned(), 2)]);
}

proptest! {
    #[test]
    fn any_bytes_end_in_a_table_or_a_reason(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        for separator in [None, Some(Separator::Tab)] {
            let stated = Stated { separator, ..Stated::default() };
            if let Ok(table) = open(&bytes, stated) {
                let _lines = rows(table);
            }
        }
    }

    #[test]
    fn every_row_is_in_or_rejected_or_empty(cells in "[a-c16.:;,\"\r\n да?=']{0,200}") {
        let input = format!("external_id;received_at;text;A1\n{cells}");
        let stated = Stated { separator: Some(Separator::Semicolon), ..Stated::default() };
        let Ok(table) = open(input.as_bytes(), stated) else { panic!("no table") };
        let rows = rows(table);
        let mut parser = csv_core::ReaderBuilder::new().delimiter(b';').build();
        let (mut at, mut said) = (0, 0);
        loop {
            let (mut text, mut ends) = ([0; 1024], [0; 1024]);
            let rest = &cells.as_bytes()[at..];
            let (mut result, read, length, mut fields) = parser.read_record(rest, &mut text, &mut ends);
            at += read;
            if result == csv_core::ReadRecordResult::InputEmpty {
                let last = parser.read_record(b"", &mut text[length..], &mut ends[fields..]);
                result = last.0;
                fields += last.3;
            }
            if result == csv_core::ReadRecordResult::End {
                break;
            }
            let starts = std::iter::once(0).chain(ends.iter().copied());
            let mut cells = starts.zip(&ends[..fields]).map(|(start, end)| {
                std::str::from_utf8(&text[start..*end]).unwrap()
            });
            // What an export put before a cell is no word of it.
            said += usize::from(cells.any(|cell| !crate::text::is_blank(crate::text::uncelled(cell))));
        }
        // What is wrong with its quotes is rejected, whatever it would say.
        let quotes = |line: &Line| problems(line).iter().any(|each| each.ends_with("quote"));
        let quoted = rows.iter().filter(|row| quotes(row)).count();
        let counted = rows.iter().filter(|row| !matches!(row, Line::Blank)).count();
        prop_assert!((counted - quoted..=counted).contains(&said), "{counted} {quoted} {said}");
    }
}
