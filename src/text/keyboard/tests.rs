//! Tests of the layouts, over every letter of every one.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

/// The alphabets that a layout must give.
const ALPHABETS: &[(Keyboard, &str)] = &[
    (Keyboard::Russian, "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
    (Keyboard::BulgarianBds, BULGARIAN),
    (Keyboard::BulgarianPhonetic, BULGARIAN),
    (Keyboard::BulgarianTraditional, BULGARIAN),
    (Keyboard::Lithuanian, "ąčęėįšųūž"),
];
const BULGARIAN: &str = "абвгдежзийклмнопрстуфхцчшщъьюя";

/// Keys on which two layouts give the same.
fn same(one: Keyboard, other: Keyboard) -> String {
    let (keys, letters) = one.table();
    let agree = |(key, letter): (char, char)| (other.key_of(letter) == key).then_some(letter);
    let pairs = keys.chars().zip(letters.chars());
    let cyrillic = pairs.filter(|(_key, letter)| letter.is_alphabetic());
    cyrillic.filter_map(agree).collect()
}

#[test]
fn a_layout_is_found_by_the_word_of_its_setting() {
    for &keyboard in Keyboard::ALL {
        assert_eq!(Keyboard::from_code(keyboard.code()), Some(keyboard));
        assert_eq!(keyboard.alone(), [keyboard]);
    }
    assert_eq!(Keyboard::from_code("auto"), None);
}

#[test]
fn every_key_has_one_character_and_every_character_one_key() {
    for &keyboard in Keyboard::ALL {
        let (keys, letters) = keyboard.table();
        assert_eq!(keys.chars().count(), letters.chars().count());
        for row in [keys, letters] {
            let different: BTreeSet<char> = row.chars().collect();
            assert_eq!(different.len(), row.chars().count(), "{keyboard:?} {row}");
        }
    }
}

#[test]
fn every_letter_of_an_alphabet_can_be_typed_and_comes_from_a_key() {
    for (keyboard, alphabet) in ALPHABETS {
        for letter in alphabet.chars() {
            let key = keyboard.key_of(letter);
            assert!(key.is_ascii(), "{keyboard:?} {letter}");
            for shifted in letter.to_uppercase() {
                assert_eq!(keyboard.key_of(shifted), key, "{keyboard:?} {shifted}");
            }
        }
    }
}

#[test]
fn letters_stand_where_they_are_engraved() {
    for (keyboard, typed, keys) in [
        (Keyboard::Russian, "ФЙЯ ьюё", "aqz m.`"),
        (Keyboard::BulgarianBds, "ьцюоглб", "a[zfh./"),
        (Keyboard::BulgarianPhonetic, "явжчшщьюк", "[vxqw]\\`k"),
        (Keyboard::BulgarianTraditional, "явжчшщьюк", "qwv`[]x\\k"),
        (Keyboard::Lithuanian, "ąčęėįšųū„“Ž", "1234567890="),
        (Keyboard::Us, "qж", "qж"),
        (Keyboard::Polish, "qą", "qą"),
    ] {
        let read: String = typed.chars().map(|each| keyboard.key_of(each)).collect();
        assert_eq!(read, keys, "{keyboard:?} {typed}");
    }
}

/// Counted in the layouts themselves. Source: terminal notes, 0.1 and 2.3.
#[test]
fn layouts_agree_on_as_many_letters_as_was_counted() {
    let (ru, bds) = (Keyboard::Russian, Keyboard::BulgarianBds);
    let phonetic = Keyboard::BulgarianPhonetic;
    assert_eq!(same(ru, bds), "з");
    assert_eq!(same(ru, phonetic), "");
    let (keys, letters) = phonetic.table();
    let (_keys, traditional) = Keyboard::BulgarianTraditional.table();
    let pairs = letters.chars().zip(traditional.chars());
    let differ = keys.chars().zip(pairs).filter(|(_key, (a, b))| a != b);
    let differ: String = differ.map(|(key, _pair)| key).collect();
    assert_eq!(differ, "qw[xv`\\");
}

#[test]
fn where_several_layouts_are_possible_only_that_is_read_on_which_they_agree() {
    let bulgarian = Keyboard::BULGARIAN;
    assert_eq!(accelerator('е', bulgarian), 'e');
    assert_eq!(accelerator('Е', bulgarian), 'e');
    for letter in ['о', 'т', 'й', 'а'] {
        assert_eq!(accelerator(letter, bulgarian), letter);
    }
    assert_eq!(accelerator('Ж', &[]), 'ж');
    assert_eq!(accelerator('Q', bulgarian), 'q');
    assert_eq!(accelerator('?', bulgarian), '?');
}

#[test]
fn the_top_row_of_a_lithuanian_keyboard_reads_as_digits() {
    assert_eq!(digits("ąč.Ąą.čųęė"), "12.11.2734");
    assert_eq!(digits("28.11"), "28.11");
    assert_eq!(digits("žodis"), "žodis");
}

#[test]
fn a_text_is_read_through_each_table_in_both_directions() {
    let all = Keyboard::ALL;
    for (typed, meant) in [
        ("bdfyjd", "иванов"),
        ("Bdfyjd", "иванов"),
        (",jhbcjdf", "борисова"),
        ("Шмфтщмф", "ivanova"),
        ("шмфтщм", "ivanov"),
        ("čš-00ėč", "26-0042"),
        ("=ukauskait4", "žukauskaitė"),
    ] {
        let others = other_layouts(typed, all);
        let found = others.iter().any(|other| other.starts_with(meant));
        assert!(found, "{typed}: {others:?}");
    }
    assert!(other_layouts("26-0041", &[Keyboard::Russian]).is_empty());
    assert!(other_layouts("anna", &[Keyboard::Us, Keyboard::Polish]).is_empty());
}

proptest! {
    #[test]
    fn a_reading_is_never_the_text_itself_and_none_comes_twice(typed in "\\PC{0,12}") {
        let others = other_layouts(&typed, Keyboard::ALL);
        let different: BTreeSet<&String> = others.iter().collect();
        prop_assert_eq!(different.len(), others.len());
        prop_assert!(!others.contains(&typed.to_lowercase()));
    }

    #[test]
    fn what_is_ascii_stays_what_it_is(letter in "[ -~]", place in 0..Keyboard::ALL.len()) {
        let letter = letter.chars().next().unwrap();
        let alone = Keyboard::ALL[place].alone();
        prop_assert_eq!(accelerator(letter, alone), letter.to_ascii_lowercase());
    }

    #[test]
    fn digits_stay_and_nothing_else_than_letters_becomes_one(typed in "[0-9 .,+a-z]{0,12}") {
        prop_assert_eq!(digits(&typed), typed);
    }
}
