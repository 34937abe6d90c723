//! Tables give the signals that lines give, and what goes out as a table comes in the same.

use std::collections::BTreeMap;

use super::*;
use crate::domain::signal::Signal;
use crate::exchange::table::{Encoding, Separator, Stated, Table, TableError, TableForm};

const KEYS: &[u8] = include_bytes!("../../../tests/signals/signals.csv");
const BULGARIAN: &[u8] = include_bytes!("../../../tests/signals/signals-cp1251.csv");

/// Columns of a good row, and what stands in them.
const GOOD: [(&str, &str); 7] = [
    ("external_id", "T1"),
    ("received_at", "2026-11-16T09:00:00+02:00"),
    ("channel", "phone"),
    ("source", "neighbour"),
    ("informant_kind", "anonymous"),
    ("text", "Дете стои само пред вход Б."),
    ("kind", "concern"),
];

pub(super) fn open<'a>(input: &'a [u8], stated: Stated<'_>) -> Result<Table<&'a [u8]>, TableError> {
    Table::open(input, stated, &questions())
}

pub(super) fn rows(table: Table<&[u8]>) -> Vec<Line> {
    let sources: Vec<String> = SOURCES.split(' ').map(str::to_owned).collect();
    let conditions = Conditions {
        now: "2026-11-16T20:00:00Z".parse().unwrap(),
        zone: Tz::Europe__Sofia,
        sources: &sources,
        questions: &questions(),
        fresh: &Counted(Cell::new(0)),
    };
    table.read(conditions).map(Result::unwrap).collect()
}

pub(super) fn all(input: &[u8]) -> Vec<Line> {
    rows(open(input, Stated::default()).unwrap_or_else(|error| panic!("{error:?}")))
}

/// A table of one good row with other columns, or with other cells in those it has.
pub(super) fn table_with(changes: &[(&str, &str)]) -> String {
    let mut columns = GOOD.to_vec();
    for (column, cell) in changes {
        match columns.iter_mut().find(|(known, _)| known == column) {
            Some((_, known)) => *known = cell,
            None => columns.push((column, cell)),
        }
    }
    let row = |pick: fn(&(&str, &str)) -> String| columns.iter().map(pick).collect::<Vec<_>>();
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let header: Vec<String> = row(|(column, _)| (*column).to_owned());
    let cells: Vec<String> = row(|(_, cell)| (*cell).to_owned());
    let line = |cells: Vec<String>| {
        let cells = cells.iter().map(|cell| quoted(cell));
        cells.collect::<Vec<_>>().join(",")
    };
    format!("{}\r\n{}\r\n", line(header), line(cells))
}

fn with(changes: &[(&str, &str)]) -> Line {
    all(table_with(changes).as_bytes()).remove(0)
}

/// The content of every line of the corpora, by its id.
fn contents() -> BTreeMap<String, [u8; 32]> {
    let files = ["bg", "ru", "pl"].map(|corpus| {
        let path = format!("tests/signals/{corpus}.jsonl");
        std::fs::read(path).unwrap()
    });
    let lines = files.iter().flat_map(|file| {
        let late = Conditions {
            now: "2026-11-16T20:00:00Z".parse().unwrap(),
            zone: Tz::Europe__Sofia,
            sources: &SOURCES.split(' ').map(str::to_owned).collect::<Vec<_>>(),
            questions: &questions(),
            fresh: &Counted(Cell::new(0)),
        };
        read(file.as_slice(), late)
            .map(Result::unwrap)
            .collect::<Vec<_>>()
    });
    let incoming = lines.map(accepted);
    incoming
        .map(|each| (each.external_id.clone(), each.content))
        .collect()
}

fn exported_table(signals: &[Signal], informants: Informants) -> String {
    exported_with(Separator::Comma, signals, informants)
}

fn exported_with(separator: Separator, signals: &[Signal], informants: Informants) -> String {
    let mut form = TableForm::new(&questions(), separator);
    let zone = Tz::Europe__Sofia;
    for signal in signals {
        form.make_room(signal, zone, informants).unwrap();
    }
    let mut out = Vec::new();
    form.write_header(&mut out).unwrap();
    for signal in signals {
        form.write_row(&mut out, signal, zone, informants).unwrap();
    }
    String::from_utf8(out).unwrap()
}

#[test]
fn both_tables_say_what_the_lines_say() {
    let expected = contents();
    for (input, count, encoding, separator) in [
        (KEYS, 30, Encoding::Utf8, Separator::Comma),
        (BULGARIAN, 20, Encoding::Windows1251, Separator::Semicolon),
    ] {
        let table = open(input, Stated::default()).unwrap_or_else(|error| panic!("{error:?}"));
        assert_eq!(table.encoding.encoding, encoding);
        assert_eq!(table.encoding.guessed, encoding != Encoding::Utf8);
        assert_eq!(table.separator, separator);
        assert!(table.columns().iter().all(|column| column.key.is_some()));
        let lines = rows(table);
        assert_eq!(lines.len(), count);
        for line in lines {
            let incoming = accepted(line);
            assert_eq!(incoming.content, expected[&incoming.external_id]);
            assert_eq!(incoming.extra, "{}");
        }
    }
}

#[test]
fn a_row_is_kept_as_it_came_in_letters_that_can_be_read() {
    let lines = all(BULGARIAN);
    let third = accepted(lines.into_iter().nth(2).unwrap());
    let raw = String::from_utf8(third.raw).unwrap();
    assert!(
        raw.starts_with("BG3;16.11.2026;09:25;+02:00;имейл;болница;"),
        "{raw}"
    );
    assert!(
        raw.contains("ne sa idvali.\nBebeto") && raw.ends_with(";да;не;да"),
        "{raw}"
    );
    assert_eq!(third.line, 4);
}

#[test]
fn every_encoding_and_separator_comes_out_the_same() {
    let text = table_with(&[("place", "гр. Примерово; бл. 9")]);
    let wanted = accepted(all(text.as_bytes()).remove(0)).content;
    let marked = |mark: &[u8], bytes: Vec<u8>| [mark, &bytes].concat();
    let wide = |to: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(to).collect::<Vec<u8>>();
    let cyrillic = encoding_rs::WINDOWS_1251.encode(&text).0.into_owned();
    for (input, encoding, guessed) in [
        (text.clone().into_bytes(), None, false),
        (
            marked(b"\xEF\xBB\xBF", text.clone().into_bytes()),
            None,
            false,
        ),
        (marked(b"\xFF\xFE", wide(u16::to_le_bytes)), None, false),
        (marked(b"\xFE\xFF", wide(u16::to_be_bytes)), None, false),
        (wide(u16::to_be_bytes), Some(Encoding::Utf16Be), false),
        (cyrillic.clone(), None, true),
        (cyrillic, Some(Encoding::Windows1251), false),
    ] {
        let stated = Stated {
            encoding,
            ..Stated::default()
        };
        let table = open(&input, stated).unwrap_or_else(|error| panic!("{error:?}"));
        assert_eq!(table.encoding.guessed, guessed);
        assert_eq!(accepted(rows(table).remove(0)).content, wanted);
    }
    for (separator, first) in [
        ("\";\"", ""),
        ("\"\t\"", "sep=\t\r\n"),
        ("\",\"", "sep=,\n"),
    ] {
        let table = format!("{first}{}", text.replace("\",\"", separator));
        let incoming = accepted(all(table.as_bytes()).remove(0));
        assert_eq!(incoming.content, wanted, "{separator}");
        assert_eq!(incoming.line, 2 + usize::from(!first.is_empty()));
    }
}

#[test]
fn polish_and_lithuanian_letters_need_their_encoding_said() {
    for (encoding, standard, word) in [
        (
            Encoding::Windows1250,
            encoding_rs::WINDOWS_1250,
            "Żółć Gęślą, źle",
        ),
        (
            Encoding::Windows1257,
            encoding_rs::WINDOWS_1257,
            "Ąžuolų šlaitė",
        ),
    ] {
        let text = table_with(&[("text", word)]);
        let input = standard.encode(&text).0.into_owned();
        let told = open(&input, Stated::default()).map(|_table| ());
        assert_eq!(told, Err(TableError::UnknownEncoding), "{word}");
        let stated = Stated {
            encoding: Some(encoding),
            ..Stated::default()
        };
        let table = open(&input, stated).unwrap_or_else(|error| panic!("{error:?}"));
        assert_eq!(accepted(rows(table).remove(0)).report.text, word);
    }
}

#[test]
fn words_of_five_languages_are_codes() {
    for (column, words, key) in [
        (
            "channel",
            "phone Телефон телефон telefon telefonas",
            "phone",
        ),
        ("channel", "visit посещение asmeniškai osobiście", "visit"),
        (
            "source",
            "neighbour съсед соседи sąsiad kaimynas",
            "neighbour",
        ),
        (
            "informant_kind",
            "protected защитен защищен chroniony saugomas",
            "protected",
        ),
        (
            "kind",
            "request искане заявление wniosek prašymas",
            "request",
        ),
    ] {
        for word in words.split(' ') {
            let report = accepted(with(&[(column, word)])).report;
            let found = match column {
                "channel" => report.channel,
                "source" => report.source,
                "kind" => report.kind.code().to_owned(),
                _ => report.informant.kind.code().to_owned(),
            };
            assert_eq!(found, key, "{word}");
        }
    }
    for (words, answer) in [
        ("yes ДА да Tak taip", "yes"),
        ("no не нет NIE ne", "no"),
        ("? unknown неизвестно nežinoma", "unknown"),
    ] {
        for word in words.split(' ') {
            let answers = accepted(with(&[("A2", word)])).answers.unwrap();
            assert_eq!(answers.0["A2"].code(), answer, "{word}");
        }
    }
    for (word, sex) in [("ж", "f"), ("mergaitė", "f"), ("M", "m"), ("chłopiec", "m")] {
        let report = accepted(with(&[("child1_sex", word)])).report;
        assert_eq!(report.children[0].sex.unwrap().code(), sex, "{word}");
    }
}

#[test]
fn day_and_time_in_columns_are_by_the_clock_of_the_office_unless_the_difference_is_said() {
    let header = "external_id;Дата;Час;Часова разлика;channel;source;informant_kind;text;kind";
    for (cells, expected) in [
        ("16.11.2026;08:40;+03:00", "2026-11-16T05:40:00Z"),
        ("16.11.2026;08:40;", "2026-11-16T06:40:00Z"),
        ("16.07.2026;8.40;", "2026-07-16T05:40:00Z"),
        ("2026-11-16 00:00:00;08:40:00;2", "2026-11-16T06:40:00Z"),
    ] {
        let table = format!("{header}\nT1;{cells};phone;school;known;x;concern\n");
        let incoming = accepted(all(table.as_bytes()).remove(0));
        let wanted: Moment = expected.parse().unwrap();
        assert_eq!(incoming.report.received_at, wanted, "{cells}");
    }
}

#[test]
fn unknown_columns_in_any_order_are_kept_and_come_out_again() {
    let changes = [
        ("Бележка на службата", "=виж 7"),
        ("type", "спешно"),
        ("празна", ""),
    ];
    let incoming = accepted(with(&changes));
    assert_eq!(
        incoming.extra,
        "{\"Бележка на службата\":\"=виж 7\",\"x_type\":\"спешно\"}"
    );
    let content = incoming.content;
    let out = exported_table(&[recorded(incoming)], Informants::Named);
    assert!(out.contains(",x_type,Бележка на службата\r\n"), "{out}");
    assert!(out.ends_with(",спешно,'=виж 7\r\n"), "{out}");
    assert_eq!(accepted(all(out.as_bytes()).remove(0)).content, content);
}

#[test]
fn the_office_s_own_names_go_before_the_built_in_ones() {
    let map: BTreeMap<String, String> = [
        ("Какво се е случило", "text"),
        ("text", "extra"),
        ("Възраст", "child1_age_years"),
    ]
    .map(|(column, key)| (column.to_owned(), key.to_owned()))
    .into();
    let table = table_with(&[("какво  се е случило", "Дете плаче"), ("възраст", "7")]);
    let stated = Stated {
        maps: &[&map],
        ..Stated::default()
    };
    let table = open(table.as_bytes(), stated).unwrap_or_else(|error| panic!("{error:?}"));
    let incoming = accepted(rows(table).remove(0));
    assert_eq!(incoming.report.text, "Дете плаче");
    assert_eq!(incoming.report.children[0].age_years, Some(7));
    assert_eq!(
        incoming.extra,
        "{\"x_text\":\"Дете стои само пред вход Б.\"}"
    );
}

#[test]
fn a_row_without_an_id_has_one_of_what_it_says() {
    let text = table_with(&[]);
    let without = text.replace("\"external_id\",", "").replace("\"T1\",", "");
    let id = |table: &str| accepted(all(table.as_bytes()).remove(0)).external_id;
    let first = id(&without);
    assert!(first.starts_with("row-") && first.len() == 28, "{first}");
    assert_eq!(id(&without.replace("+02:00", "+02:00 ")), first);
    assert_ne!(id(&without.replace("вход Б", "вход В")), first);
    assert_eq!(
        problems(&with(&[("external_id", " ")])),
        ["external_id: missing"]
    );
}

#[test]
fn informants_go_out_only_where_they_are_named() {
    let incoming = accepted(one(&line_with(&[])));
    let signal = [recorded(incoming)];
    let named = exported_table(&signal, Informants::Named);
    assert!(
        named.contains(",known,Ива Пробна,,") && named.contains("x_relation"),
        "{named}"
    );
    let nameless = exported_table(&signal, Informants::LeftOut);
    assert!(nameless.contains(",known,,,"), "{nameless}");
    assert!(
        !nameless.contains("Ива") && !nameless.contains("x_relation"),
        "{nameless}"
    );
}

#[test]
fn whatever_lines_said_goes_through_a_table_unchanged() {
    let awkward = [
        line_with(&[("children", "[{},{\"name\":\"А\",\"x\":[1]},{}]")]),
        line_with(&[(
            "adults",
            "[{\"role\":\"mother\",\"name\":\"А; Б (баща)\\\\\"},{\"role\":\"other\",\"x_job\":\"шивачка\"}]",
        )]),
        line_with(&[
            ("x_n", "1.50"),
            ("Дата", "\"x\""),
            (" x ", "\"y\""),
            ("blank", "\" \""),
        ]),
        line_with(&[(
            "children",
            &format!("[{}]", ["{\"name\":\"Д\",\"sex\":\"f\"}"; 30].join(",")),
        )]),
        line_with(&[
            ("external_id", "\"'=1\""),
            ("=key", "\"\\t@\""),
            ("place", "\"-2\""),
        ]),
    ];
    let hostile: Vec<Line> = read_all(HOSTILE);
    let lines = awkward.iter().map(|line| one(line)).chain(hostile);
    let mut contents = Vec::new();
    let mut signals = Vec::new();
    for line in lines {
        let Line::Read(incoming) = line else { continue };
        contents.push(incoming.content);
        signals.push(recorded(*incoming));
    }
    let out = exported_table(&signals, Informants::Named);
    let back = all(out.as_bytes()).into_iter().map(accepted);
    let back: Vec<Signal> = back
        .zip(contents)
        .map(|(incoming, content)| {
            assert_eq!(incoming.content, content, "line {}", incoming.line);
            recorded(incoming)
        })
        .collect();
    assert_eq!(back.len(), signals.len());
    assert_eq!(exported_table(&back, Informants::Named), out);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn export_import_export_is_identical(
        texts in proptest::collection::vec(("['=+@ \\t\\r\\n;,\"a(б)\\\\-]{0,8}", any::<String>()), 6),
    ) {
        let quoted = |text: &str| serde_json::to_string(text).unwrap();
        let text = |place: usize| format!("{}{}", texts[place].0, texts[place].1);
        let person = format!("[{{\"role\":\"father\",\"name\":{}}}]", quoted(&text(1)));
        let child = format!("[{{\"note\":{},\"x\":{}}}]", quoted(&text(2)), quoted(&text(3)));
        let line = line_with(&[
            ("text", &quoted(&format!("{}т", text(0)))),
            ("adults", &person),
            ("children", &child),
            (quoted(&format!("x{}", text(4))).trim_matches('"'), &quoted(&text(5))),
        ]);
        let Line::Read(incoming) = one(&line) else { return Ok(()) };
        let content = incoming.content;
        let signal = recorded(*incoming);
        for separator in Separator::ALL {
            let out = exported_with(separator, std::slice::from_ref(&signal), Informants::Named);
            let table = open(out.as_bytes(), Stated::default()).unwrap();
            prop_assert_eq!(table.separator, separator);
            let again = accepted(rows(table).remove(0));
            prop_assert_eq!(again.content, content);
            let written = exported_with(separator, &[recorded(again)], Informants::Named);
            prop_assert_eq!(written, out);
        }
    }
}
