//! Words of days, weekdays and units, one entry a language, and the layouts it is typed in.
//!
//! A language that the interface does not speak yet stands here already, because today, tomorrow
//! and yesterday are read in all of them.

use super::{Language, Step};
use crate::text::{self, Keyboard};

/// What people of one language type for days.
#[derive(Debug)]
pub(super) struct Table {
    /// Its code.
    code: &'static str,
    /// The day before yesterday to the day after tomorrow, each in every spelling.
    before: &'static [&'static str],
    yesterday: &'static [&'static str],
    today: &'static [&'static str],
    tomorrow: &'static [&'static str],
    after: &'static [&'static str],
    /// Monday to Sunday, short and whole.
    weekdays: [&'static [&'static str]; 7],
    /// Units of `+3…`; the letters before the first stand for it alone.
    units: &'static [(&'static str, Step)],
}

pub(super) const ALL: &[Table] = &[
    Table {
        code: "en",
        before: &[],
        yesterday: &["yesterday"],
        today: &["today"],
        tomorrow: &["tomorrow"],
        after: &[],
        weekdays: [
            &["mo", "mon", "monday"],
            &["tu", "tue", "tuesday"],
            &["we", "wed", "wednesday"],
            &["th", "thu", "thursday"],
            &["fr", "fri", "friday"],
            &["sa", "sat", "saturday"],
            &["su", "sun", "sunday"],
        ],
        units: &[
            ("d", Step::Days),
            ("wd", Step::Workdays),
            ("w", Step::Weeks),
            ("m", Step::Months),
            ("y", Step::Years),
        ],
    },
    Table {
        code: "ru",
        before: &["позавчера"],
        yesterday: &["вчера"],
        today: &["сегодня"],
        tomorrow: &["завтра"],
        after: &["послезавтра"],
        weekdays: [
            &["пн", "пон", "понедельник"],
            &["вт", "вто", "вторник"],
            &["ср", "сре", "среда", "среду"],
            &["чт", "чет", "четверг"],
            &["пт", "пят", "пятница", "пятницу"],
            &["сб", "суб", "суббота", "субботу"],
            &["вс", "вос", "воскресенье"],
        ],
        units: &[
            ("д", Step::Days),
            ("рд", Step::Workdays),
            ("н", Step::Weeks),
            ("м", Step::Months),
            ("г", Step::Years),
        ],
    },
    Table {
        code: "bg",
        before: &["завчера", "онзи ден", "оня ден"],
        yesterday: &["вчера"],
        today: &["днес"],
        tomorrow: &["утре"],
        after: &["вдругиден", "други ден"],
        weekdays: [
            &["пн", "пон", "понеделник", "понеделника"],
            &["вт", "вто", "вторник", "вторника"],
            &["ср", "сря", "сряда", "срядата"],
            &["чт", "чет", "четв", "четвъртък", "четвъртъка"],
            &["пт", "пет", "петък", "петъка"],
            &["сб", "съб", "събота", "съботата"],
            &["нд", "нед", "неделя", "неделята"],
        ],
        units: &[
            ("д", Step::Days),
            ("рд", Step::Workdays),
            ("с", Step::Weeks),
            ("м", Step::Months),
            ("г", Step::Years),
        ],
    },
    Table {
        code: "pl",
        before: &["przedwczoraj"],
        yesterday: &["wczoraj"],
        today: &["dziś", "dzisiaj"],
        tomorrow: &["jutro"],
        after: &["pojutrze"],
        weekdays: [
            &["pn", "pon", "poniedziałek"],
            &["wt", "wto", "wtorek"],
            &["śr", "śro", "środa", "środę"],
            &["cz", "czw", "czwartek"],
            &["pt", "pią", "piątek"],
            &["so", "sob", "sobota", "sobotę"],
            &["nd", "nie", "niedz", "niedziela", "niedzielę"],
        ],
        units: &[
            ("d", Step::Days),
            ("dr", Step::Workdays),
            ("t", Step::Weeks),
            ("m", Step::Months),
            ("r", Step::Years),
        ],
    },
    Table {
        code: "lt",
        before: &["užvakar"],
        yesterday: &["vakar"],
        today: &["šiandien", "šiand"],
        tomorrow: &["rytoj"],
        after: &["poryt", "porytoj"],
        weekdays: [
            &["pr", "pir", "pirm", "pirmadienis", "pirmadienį"],
            &["an", "ant", "antr", "antradienis", "antradienį"],
            &["tr", "tre", "treč", "trečiadienis", "trečiadienį"],
            &["kt", "ket", "ketv", "ketvirtadienis", "ketvirtadienį"],
            &["pn", "pen", "penkt", "penktadienis", "penktadienį"],
            &["št", "šeš", "šešt", "šeštadienis", "šeštadienį"],
            &["sk", "sek", "sekm", "sekmadienis", "sekmadienį"],
        ],
        units: &[
            ("d", Step::Days),
            ("dd", Step::Workdays),
            ("s", Step::Weeks),
            ("sav", Step::Weeks),
            ("men", Step::Months),
            ("met", Step::Years),
        ],
    },
];

/// The table of a language.
pub(super) fn of(code: &str) -> Option<&'static Table> {
    ALL.iter().find(|table| table.code == code)
}

impl Table {
    /// Words for days beside today, with their distance.
    pub(super) fn named(&self) -> impl Iterator<Item = (&'static str, i64)> {
        let at =
            |words: &'static [&'static str], days: i64| words.iter().map(move |word| (*word, days));
        at(self.before, -2)
            .chain(at(self.yesterday, -1))
            .chain(at(self.today, 0))
            .chain(at(self.tomorrow, 1))
            .chain(at(self.after, 2))
    }

    /// The weekday behind a folded word; Monday is 0.
    pub(super) fn weekday(&self, folded: &str) -> Option<u32> {
        let days = (0u32..).zip(self.weekdays);
        let mut found =
            days.filter(|(_day, words)| words.iter().any(|word| text::fold(word) == folded));
        found.next().map(|(day, _words)| day)
    }

    /// The unit behind folded letters.
    pub(super) fn unit(&self, folded: &str) -> Option<Step> {
        let found = self
            .units
            .iter()
            .find(|(letters, _step)| *letters == folded);
        found.map(|(_letters, step)| *step)
    }
}

/// The layouts in which a date of a language may have been typed by mistake: in an alphabet of Latin
/// letters any of the others may have been left on.
pub(super) const fn layouts(language: Language) -> &'static [Keyboard] {
    match language {
        Language::Russian => &[Keyboard::Russian],
        Language::Bulgarian => Keyboard::BULGARIAN,
        Language::English | Language::Polish | Language::Lithuanian => Keyboard::ALL,
    }
}
