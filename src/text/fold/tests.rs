//! Which spellings meet in one key, and which laws keys obey.

use proptest::prelude::*;

use super::*;

#[test]
fn folding_drops_case_and_accents_and_keeps_the_alphabet() {
    for (written, folded) in [
        ("Йордан Ёлкин", "иордан елкин"),
        ("Žegulskaitė", "zegulskaite"),
        ("Łódź Đ Ø ß", "lodz d o ss"),
        ("И\u{306}ордан", "иордан"),
        ("Мар\u{200b}тин", "мартин"),
        ("İı", "ii"),
        ("ﬁ Ⅳ ²", "fi iv 2"),
    ] {
        assert_eq!(fold(written), folded, "{written}");
    }
}

#[test]
fn spellings_of_one_word_have_one_key() {
    for spellings in [
        &[
            "Мартин Измислов",
            "Martin Izmislov",
            "мартин  ИЗМИСЛОВ!",
            "Martin Izmyslov",
        ][..],
        &[
            "Щукин",
            "Shchukin",
            "Shtukin",
            "Szczukin",
            "Щукинъ".trim_end_matches('ъ'),
        ],
        &["гълъб", "galab", "Gǎlǎb"],
        &["Юлия", "Yulia", "Julija", "Iuliia", "Yuliya"],
        &["Алёна", "Алена", "Alyona", "Aliona", "Aljona"],
        &["Георги", "Georgi", "Георгий", "Georgiy", "Georgij"],
        &["Анжелика", "Anželika", "Anzhelika", "Anżelika"],
        &["Цветан", "Tsvetan", "Cvetan"],
        &["Чавдар", "Chavdar", "Čavdar", "Czawdar"],
        &["Христо", "Hristo", "Khristo"],
        &["Шульгa", "Shul'ga", "Šulga", "Szulga"],
        &["Евгений", "Evgeny", "Yevgeniy", "Jevgenij"],
        &["Соловьёв", "Solovyov", "Solovyev", "Solowiew"],
        &["Вера", "Wiera", "Vera"],
        &["Штефан", "Shtefan", "Sztefan", "Štefan"],
        &["Илья", "Ilya", "Ilia"],
        &["Александър", "Aleksandar", "Alexandar"],
        &["Прубна", "Próbna"],
        &["Пробни\u{306}", "Пробний"],
    ] {
        let keys: Vec<String> = spellings.iter().map(|spelling| latin(spelling)).collect();
        assert!(keys.windows(2).all(|pair| pair[0] == pair[1]), "{keys:?}");
    }
}

#[test]
fn different_words_keep_different_keys() {
    for (one, other) in [
        ("Георги", "Григорий"),
        ("Ана", "Яна"),
        ("бл. 99", "бл. 9"),
        ("Мария", "Марина"),
    ] {
        assert_ne!(latin(one), latin(other));
    }
}

#[test]
fn words_are_parted_by_one_space_and_numbers_stay() {
    assert_eq!(latin("  ул. „Тиха“ 11, бл.100–а "), "ul tiha 11 bl 100 a");
    assert_eq!(latin("26-0417"), "26 0417");
    assert_eq!(latin("О’Нил д'Арк"), "onil dark");
    assert_eq!(latin("— … ь"), "");
    assert_eq!(latin("נועה"), "נועה");
}

#[test]
fn a_query_meets_a_text_in_any_reading() {
    for (text, query) in [
        ("ул. Хмельна", "Chmielna"),
        ("ul. Chmielna", "Хмельна"),
        ("Чехов", "Czechow"),
        ("Wioleta Próbna", "probna"),
        ("Wioleta Próbna", "Прубна"),
        ("Ščerba", "scerb"),
        ("подъезд 3", "podezd 3"),
        ("вход Ъ", "a"),
        ("Виолета", "Ви"),
        ("Даниел", "дани"),
        ("Alyona", "алён"),
    ] {
        let stored = words(text);
        let met = readings(query).iter().all(|keys| {
            keys.iter()
                .any(|key| stored.iter().any(|word| word.starts_with(key)))
        });
        assert!(met, "{text}: {stored:?} / {query}: {:?}", readings(query));
    }
}

#[test]
fn keys_of_a_text_come_once_each() {
    assert_eq!(words("дете, дете само"), ["dete", "samo"]);
    assert_eq!(
        words("Chmielna"),
        ["cmelna", "hmelna", "cmielna", "hmielna"]
    );
}

/// Latin spelling as on identity papers, written apart from the table under test.
fn on_papers(letter: char) -> &'static str {
    match letter {
        'ж' => "zh",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ю' => "yu",
        'я' => "ya",
        'й' | 'ы' => "y",
        'ё' => "yo",
        'ь' => "",
        'а' => "a",
        'в' => "v",
        'е' => "e",
        'з' => "z",
        'и' => "i",
        'к' => "k",
        'н' => "n",
        'о' => "o",
        'с' => "s",
        'т' => "t",
        _ => "u",
    }
}

proptest! {
    #[test]
    fn folding_twice_changes_nothing_more(text in prop_oneof![any::<String>(), "[а-яёЁa-ząčęėįšųūžłóśź .]{0,40}"]) {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once);
    }

    #[test]
    fn a_key_is_its_own_key(text in prop_oneof![any::<String>(), "[а-яёЁa-ząčęėįšųūžłóśź' .-]{0,40}"]) {
        let once = latin(&text);
        prop_assert_eq!(latin(&once), once);
    }

    #[test]
    fn the_likeliest_key_is_among_the_words(text in "[а-яёa-zčšžó .]{0,40}") {
        let words = words(&text);
        for key in latin(&text).split(' ').filter(|key| !key.is_empty()) {
            prop_assert!(words.iter().any(|word| word == key));
        }
    }

    #[test]
    fn cyrillic_meets_its_latin_spelling(word in "[жхцчшщюяйыьавезикностуАЖ]{1,12}") {
        let latin_spelling: String = word.to_lowercase().chars().map(on_papers).collect();
        let shared = readings(&word).concat();
        prop_assert!(
            latin(&word).is_empty() || readings(&latin_spelling).concat().iter().any(|key| shared.contains(key)),
            "{} {:?} {:?}", latin_spelling, shared, readings(&latin_spelling)
        );
    }
}
