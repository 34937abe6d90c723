//! Given names with their pet forms and their forms in other languages.

use std::collections::HashMap;
use std::sync::LazyLock;

/// One name a line, full form first; spellings that the loose key brings together come once.
///
/// A pet form of two names stands in both lines. Names that only share an origin, such as Иван
/// and Jan, are not one name here.
const NAMES: &str = "
Александр Александър Aleksander Aleksandras Alexander Саша Сашка Сашо Саня Шура Алекс Olek
Александра Саша Сашка Шура Ola Oleńka Алекса
Алексей Алекси Aleksy Aleksiejus Алёша Лёша Лёха Алёшка
Алёна Алёнка Алёнушка
Анастасия Anastazja Anastazija Настя Настенька Настёна Nastka Ася
Анжелика Angelika Ангелика Анжела Angela
Андрей Andrzej Andrius Андрюша Андрюха Jędrek Andrzejek
Анна Ania Anka Anusia Аня Анечка Анюта Нюра Ona
Антон Antoni Antanas Антоша Antek Тоша
Антонина Тоня Tosia
Артём Артемий Тёма
Борис Боря Боби
Валентин Валя Walenty Valentinas
Валентина Валя Walentyna
Валерий Валера Валери
Василий Васил Вася Васька Васко Vasilijus Wasyl
Вера Wiera Верочка Верка
Виктор Витя Витька Wiktor Viktoras
Виктория Вика Wiktoria Viktorija
Владимир Володя Вова Вовка Влади Владко Włodzimierz Włodek Vladimiras
Георгий Георги Гоша Жора Гошо Гого Jerzy Jurek Jurgis
Григорий Гриша Гришка Grzegorz Grześ
Даниил Данила Данил Даня Данька Daniel Даниел Danielius Danek
Деница Дени Денка
Денис Дениска Dionizy
Десислава Деси Десислав Десинка
Димитър Димитри Димо Митко Дмитрий Дима Димка Митя Dmitrij Dymitr
Евгений Женя Жека Евгени Eugeniusz Gienek
Евгения Женя Eugenia
Егор Егорка Гоша
Екатерина Катя Катюша Катерина Катенька Кати Katarzyna Kasia Kasieńka Катажина Kotryna
Елена Лена Леночка Ленка Ели Ленче Helena Alona
Елизавета Лиза Лизонька Елисавета Elżbieta Ela Elzbieta Elžbieta
Иван Ваня Ванька Ванюша Иванчо Ванко Ivanas
Ивана Иванка Ива
Игорь Игорёк Igoris
Илья Илия Ильюша Илюша Илко Eliasz
Иосиф Йосиф Józef Józek Juozas Йоско
Калоян Калояна Кальо
Кирилл Кирил Киря Киро Cyryl
Константин Костя Костик Косьо Костадин Konstanty
Ксения Ксюша Оксана Ksenija
Лев Лёва Лёвушка Lew Levas
Людмила Люда Люся Мила Людмилка Ludmiła
Максим Макс Максимка Maksym Maksymilian
Малгожата Małgorzata Gosia Małgosia Маргарита Рита Марго Margaryta
Мария Маша Машка Маня Маруся Мими Мара Марийка Maria Marysia Maryla Marija Marytė
Марина Мариночка Маришка
Мартин Marcin Martynas Марти Марто
Михаил Миша Мишка Михайло Мишо Michał Michałek Mykolas Michail
Надежда Надя Наденька Nadzieja
Наталья Наташа Натали Ната Natalka
Николай Коля Николка Кольо Ники Mikołaj Mikołajek Mikalojus
Ольга Оля Оленька Olga Оли
Павел Паша Пашка Павлик Paweł Pawełek Povilas
Пётр Петя Петька Петър Пешо Петьо Piotr Piotrek Piotruś Petras
Полина Поля Полинка Paulina Паулина
Радка Рада Радостина
Роман Рома Ромка Romanas
Светлана Света Светка Светла Swietłana
Сергей Серёжа Серёга Сергиус Sergiusz Sergejus
София Софья Соня Софи Zofia Zosia Sofija
Станислав Стас Станчо Стани Stanisław Staś Staszek Stanislovas
Стефан Стефчо Степан Стёпа Stefek Steponas
Стоян Стоянчо
Татьяна Таня Танечка Танюша Tatjana
Тимофей Тимоша Тима Тимка Timotiejus Tymoteusz Tymek
Фёдор Федя Тодор Тошо Teodor Teodoras
Юлия Юля Юленька Юли Julia Julka Julija
Юрий Юра Юрка Jurij
Яков Яша Jakub Kuba Jokūbas
Ярослав Ярик Слава Jarosław Jarek
Agnieszka Aga Агнешка Agnė
Barbara Basia Варвара Варя
Ewelina Ewela Эвелина Евелина
Jan Jaś Janek Ян Jonas
Krzysztof Krzysiek Krzyś Христо Ицо Kristupas
Łukasz Łukaszek Лукаш Lukas
Tomasz Tomek Томаш Tomas
";

/// Full names by the loose key of any of their forms.
static FULL: LazyLock<HashMap<String, Vec<String>>> = LazyLock::new(|| {
    let mut full: HashMap<String, Vec<String>> = HashMap::new();
    for line in NAMES.lines() {
        let forms: Vec<String> = line.split(' ').map(super::super::fold::latin).collect();
        for form in &forms {
            let heads = full.entry(form.clone()).or_default();
            heads.extend(forms.first().filter(|head| !heads.contains(head)).cloned());
        }
    }
    full.remove("");
    full
});

/// Loose keys of the full names that a loose key may stand for; none if it is not known.
pub(super) fn full(key: &str) -> impl Iterator<Item = &'static str> {
    FULL.get(key).into_iter().flatten().map(String::as_str)
}
