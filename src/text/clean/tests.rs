//! What cleaning promises, line by line of the hostile test file.

use proptest::prelude::*;

use super::*;

fn line(text: &str) -> (String, usize) {
    let cleaned = clean_line(text);
    (cleaned.text, cleaned.removed)
}

#[test]
fn control_characters_go_and_the_words_stay() {
    for (written, kept, removed) in [
        (
            "\u{1b}[2J\u{1b}[1;31mСПЕШНО\u{1b}[0m",
            "[2J[1;31mСПЕШНО[0m",
            3,
        ),
        ("\u{1b}]52;c;ZXZpbA==\u{7}", "]52;c;ZXZpbA==", 2),
        ("a\u{85}\u{90}\u{9b}\u{9c}\u{9d}b", "ab", 5),
        ("без\u{0} след", "без след", 1),
        ("a\u{202d}b\u{202e}c\u{2066}d\u{2069}e", "abcde", 4),
        ("ria\u{200d}X", "riaX", 1),
        ("x\u{e0041}\u{e007f}\u{3164}\u{115f}", "x", 4),
    ] {
        assert_eq!(line(written), (kept.to_owned(), removed), "{written:?}");
    }
}

#[test]
fn joiners_go_from_names_of_scripts_that_need_none() {
    assert_eq!(
        line("Мар\u{200b}тин Из\u{200d}мис\u{200c}лов\u{feff}"),
        ("Мартин Измислов".to_owned(), 4)
    );
    assert_eq!(line("Из\u{ad}мис\u{2060}лов"), ("Измислов".to_owned(), 2));
}

#[test]
fn emoji_and_scripts_that_need_joiners_stay_as_they_are() {
    for text in [
        "Пише детето: 😭😭 елате 🙏🏽 👩\u{200d}👧\u{200d}👦 🇧🇬 ❤\u{fe0f} 1\u{fe0f}\u{20e3}",
        "Деси 🦄",
        "👩🏽\u{200d}🚒 🏳\u{fe0f}\u{200d}🌈",
        "می\u{200c}خواهم",
        "क्\u{200d}ष",
        "הילדה נשארה לבד בבית. الطفل وحده في المنزل.",
        "ليلى المثالية",
    ] {
        assert_eq!(line(text), (text.to_owned(), 0));
    }
}

#[test]
fn a_joiner_needs_a_partner_on_both_sides() {
    assert_eq!(line("👩\u{200d}"), ("👩".to_owned(), 1));
    assert_eq!(line("👩\u{200d} 👧"), ("👩 👧".to_owned(), 1));
    assert_eq!(line("👩\u{200d}a"), ("👩a".to_owned(), 1));
    assert_eq!(line("\u{200d}👧"), ("👧".to_owned(), 1));
    assert_eq!(line("می\u{200c}\u{200c}خ"), ("می\u{200c}خ".to_owned(), 1));
    assert_eq!(line("👩\u{200d}\u{200b}👧"), ("👩\u{200d}👧".to_owned(), 1));
}

#[test]
fn decomposed_letters_become_the_composed_ones() {
    assert_eq!(
        line("И\u{306}ордан Пробни\u{306}"),
        ("Йордан Пробнй".to_owned(), 0)
    );
    assert_eq!(
        line("Anz\u{30c}elika Z\u{30c}egulskaite\u{307}"),
        ("Anželika Žegulskaitė".to_owned(), 0)
    );
    assert_eq!(line("e\u{200b}\u{301}"), ("é".to_owned(), 1));
}

#[test]
fn at_most_eight_marks_stay_on_one_letter() {
    let tower = format!("Дете е{} само", "\u{316}".repeat(5_000));
    let (text, removed) = line(&tower);
    assert_eq!(
        text,
        format!("Дете е{} само", "\u{316}".repeat(MARKS_PER_BASE))
    );
    assert_eq!(removed, 5_000 - MARKS_PER_BASE);
}

#[test]
fn every_line_break_is_one_kind_and_is_not_counted() {
    let cleaned = clean_prose("a\r\nb\rc\u{2028}d\u{2029}e\nf\tg");
    assert_eq!(
        (cleaned.text.as_str(), cleaned.removed),
        ("a\nb\nc\nd\ne\nf g", 0)
    );
    assert_eq!(line("LOW\r\nHIGH\ttab"), ("LOW HIGH tab".to_owned(), 0));
}

#[test]
fn text_of_spaces_and_hidden_characters_is_blank() {
    for blank in [
        "",
        " ",
        "\t\r\n",
        "\u{a0}\u{2003}\u{3000}\u{200b}",
        "\u{feff}\u{2060}\u{200d}\u{3164}\u{2800}",
    ] {
        assert!(is_blank(blank), "{blank:?}");
    }
    for seen in ["a", " . ", "\u{200b}я", "🦄"] {
        assert!(!is_blank(seen), "{seen:?}");
    }
}

#[test]
fn hidden_characters_can_be_shown() {
    assert_eq!(
        visible("a\u{202e}b\u{1b}[2J\u{200d}c\r\nd"),
        "a<U+202E>b<U+001B>[2J<U+200D>c\nd"
    );
    assert_eq!(
        visible("tag \u{e0041} 👩\u{200d}👧"),
        "tag <U+E0041> 👩\u{200d}👧"
    );
}

#[test]
fn no_name_is_shown_by_debug() {
    assert!(!format!("{:?}", clean_line("Мартин")).contains("Мартин"));
}

fn nasty() -> impl Strategy<Value = String> {
    let picks = prop::sample::select(vec![
        "a", "e", "я", "й", "\u{301}", "\u{306}", "\u{308}", "\u{200b}", "\u{200c}", "\u{200d}",
        "👩", "👧", "🏽", "\u{fe0f}", "م", "خ", "\u{64b}", "क", "\u{94d}", "\r", "\n", "\t",
        "\u{2028}", "\u{1b}", " ", "ᄀ", "ᅡ", "\u{1160}", "\u{202e}", "🇧", "🇬",
    ]);
    prop_oneof![
        prop::collection::vec(picks, 0..40).prop_map(|parts| parts.concat()),
        any::<String>()
    ]
}

proptest! {
    #[test]
    fn cleaning_twice_changes_nothing_more(text in nasty()) {
        for clean in [clean_line, clean_prose] {
            let once = clean(&text).text;
            let twice = clean(&once);
            prop_assert_eq!(&twice.text, &once);
            prop_assert_eq!(twice.removed, 0);
        }
    }

    #[test]
    fn nothing_hidden_is_left(text in nasty()) {
        prop_assert!(!clean_line(&text).text.chars().any(is_hidden));
        let prose = clean_prose(&text).text;
        prop_assert!(!prose.chars().any(|letter| is_hidden(letter) && letter != '\n'));
        prop_assert!(!visible(&text).chars().any(|letter| is_hidden(letter) && letter != '\n'));
    }

    #[test]
    fn blank_text_stays_blank(text in nasty()) {
        prop_assert_eq!(is_blank(&clean_line(&text).text), is_blank(&text));
    }
}
