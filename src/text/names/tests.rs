//! Pairs that must match, pairs that must not, and the promise of the index keys.

use proptest::prelude::*;

use super::*;

fn likeness(one: &str, other: &str) -> Likeness {
    compare(&NameKey::of(one), &NameKey::of(other))
}

fn share_a_block(one: &str, other: &str) -> bool {
    let blocks = NameKey::of(one).blocks();
    NameKey::of(other)
        .blocks()
        .iter()
        .any(|block| blocks.contains(block))
}

/// Spellings of one name each, in any order of given and family name.
const SAME_PERSON: [&[&str]; 16] = [
    &[
        "Мартин Измислов",
        "Martin Izmislov",
        "ИЗМИСЛОВ Мартин",
        "Мартин Измисло̀в",
        "Martin Izmyslov",
    ],
    &[
        "Тимофей Щукин-Пробный",
        "Тимоша Щукин пробный",
        "Timofey Shchukin",
        "Щукин Тимофей",
    ],
    &[
        "Angelika Żegulska",
        "Анжелика Жегульская",
        "Anželika Žegulskaitė",
        "Żegulska Angelika",
    ],
    &["Алёна", "Алена", "Alyona"],
    &["Георги", "Georgi"],
    &["Юлия", "Yulia", "Julija"],
    &["Kowalska", "Kovalskienė", "Ковальская", "Kovalskis"],
    &[
        "Лёва Образцов",
        "Лев Образцов",
        "Lev Obraztsov",
        "Образцова Лева",
    ],
    &["Деси Условна", "Десислава Условна"],
    &["Ania Wzorcowa", "Anna Wzorcowy", "Аня Взорцова"],
    &[
        "Adrian Wzorcowy-Próbny",
        "Wzorcowy-Próbny Adrian",
        "Адриан Взорцовый-Прубный",
    ],
    &["Ewelina Zmyślona", "Эвелина Змыслёна", "Ewelina Zmyslony"],
    &["Боян Условен", "Boyan Usloven", "Боян Условна"],
    &["Саша Пробный", "Александр Пробный", "Шура Пробная"],
    &["Пробная Анна", "Анна Пробная", "Ana Probnaya"],
    &["Oskar Chmielny", "Оскар Хмельный"],
];

#[test]
fn spellings_of_one_name_match_and_share_a_block() {
    for spellings in SAME_PERSON {
        for (one, other) in spellings
            .iter()
            .flat_map(|one| spellings.iter().map(move |other| (one, other)))
        {
            assert!(
                likeness(one, other) >= Likeness::Close,
                "{one} / {other}: {:?}",
                likeness(one, other)
            );
            assert!(share_a_block(one, other), "{one} / {other}");
        }
    }
}

#[test]
fn another_alphabet_gender_order_or_pet_form_is_the_same_name() {
    for (one, other) in [
        ("Мартин Измислов", "Martin Izmislov"),
        ("Мартин Измислов", "ИЗМИСЛОВ Мартин"),
        ("Мар\u{200b}тин Измислов", "Мартин Из\u{ad}мислов"),
        ("Тимофей Щукин-Пробный", "Тимоша Щукин пробный"),
        ("Angelika Żegulska", "Анжелика Жегульская"),
        ("Angelika Żegulska", "Anželika Žegulskaitė"),
        ("Лев Образцов", "Лёва Образцова"),
        ("Wzorcowa-Próbna Beata", "Beata Próbna-Wzorcowa"),
        ("Саша Макетов", "Александра Макетова"),
        ("Oskar Chmielny", "Оскар Хмельный"),
    ] {
        assert_eq!(likeness(one, other), Likeness::Same, "{one} / {other}");
    }
}

#[test]
fn a_slip_or_a_missing_part_is_close() {
    for (one, other) in [
        ("Тимофей Щукин-Пробный", "Timofey Shchukin"),
        ("Мартин Измислов", "Мартим Измислов"),
        ("Мартин Измислов", "Мартин Измисров"),
        ("Мартин Петров Измислов", "Мартин Измислов"),
        ("Калоян Примеров", "Калоянн Премеров"),
        ("Оскар Макет", "Макет Оскар"),
    ] {
        assert_eq!(likeness(one, other), Likeness::Close, "{one} / {other}");
    }
}

#[test]
fn a_first_name_alone_does_not_match() {
    for (one, other) in [
        ("Мартин Измислов", "Мартин Условен"),
        ("Деси", "Десислава Условна"),
        ("Анна Пробная", "Аня Макетова"),
    ] {
        assert_eq!(likeness(one, other), Likeness::GivenOnly, "{one} / {other}");
    }
}

#[test]
fn twins_are_told_apart_by_first_name() {
    for (one, other) in [
        ("Ива Условна", "Боян Условен"),
        ("Ана Образцова", "Яна Образцова"),
        ("Мария Пробная", "Марина Пробная"),
        ("Александр Макетов", "Александра Макетова"),
        ("Лев Примеров", "Лео Примеров"),
        ("Kowalska", "Anna Kowalska"),
    ] {
        assert_eq!(
            likeness(one, other),
            Likeness::FamilyOnly,
            "{one} / {other}"
        );
    }
}

#[test]
fn other_names_are_different() {
    for (one, other) in [
        ("Георги", "Григорий"),
        ("Мартин Иванов", "Иван Мартинов"),
        ("Калоян Примеров", "Oskar Przykładowy"),
        ("", ""),
        ("", "Деси"),
        ("🦄", "Деси 🦄"),
    ] {
        assert_eq!(likeness(one, other), Likeness::Different, "{one} / {other}");
    }
}

#[test]
fn blocks_are_few_and_part_the_names() {
    assert_eq!(NameKey::of("Ана Образцова").blocks().len(), 5);
    assert!(NameKey::of("Adrian Wzorcowy-Próbny").blocks().len() <= 30);
    assert!(NameKey::of("").blocks().is_empty());
    assert!(!share_a_block("Мартин Измислов", "Мартин Условен"));
    assert!(!share_a_block("Ива Условна", "Боян Условен"));
}

#[test]
fn a_page_pasted_into_a_name_has_few_blocks() {
    let page = "Анна Измислов-Пробна дете ".repeat(3_000);
    assert!(NameKey::of(&page).blocks().len() < 1_000);
    assert!(likeness(&page, &page) >= Likeness::Close);
}

#[test]
fn no_name_is_shown_by_debug() {
    assert!(!format!("{:?}", NameKey::of("Martin")).contains("artin"));
}

/// A name and the same name after up to four slips of the pen, perhaps in the other order.
fn slipped() -> impl Strategy<Value = (String, String)> {
    let name = prop_oneof![
        "[abdkor]{2,11}( [abdkor]{2,11}){0,2}",
        prop::sample::select(SAME_PERSON.concat()).prop_map(str::to_owned),
    ];
    let slip = (
        0usize..3,
        any::<prop::sample::Index>(),
        prop::sample::select(vec!['a', 'b', 'o', 'ж', ' ']),
    );
    (name, prop::collection::vec(slip, 0..5), any::<bool>()).prop_map(|(name, slips, turned)| {
        let mut letters: Vec<char> = name.chars().collect();
        for (kind, place, letter) in slips {
            let at = place.index(letters.len() + 1);
            match kind {
                0 => letters.insert(at, letter),
                1 if at < letters.len() => letters[at] = letter,
                _ if at < letters.len() => drop(letters.remove(at)),
                _ => {}
            }
        }
        let other: String = letters.into_iter().collect();
        let turned_words = || other.split(' ').rev().collect::<Vec<_>>().join(" ");
        let other = if turned { turned_words() } else { other };
        (name, other)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn close_names_share_a_block((one, other) in slipped()) {
        prop_assert!(likeness(&one, &other) < Likeness::Close || share_a_block(&one, &other));
    }

    #[test]
    fn likeness_does_not_depend_on_the_order((one, other) in slipped()) {
        prop_assert_eq!(likeness(&one, &other), likeness(&other, &one));
    }

    #[test]
    fn every_name_is_close_to_itself(name in prop_oneof!["[а-яёa-z]{1,9}( [а-яёa-z]{1,9}){0,3}", any::<String>()]) {
        prop_assert!(NameKey::of(&name).is_empty() || likeness(&name, &name) >= Likeness::Close);
    }
}
