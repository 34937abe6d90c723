//! The words that offices write for the codes of the exchange format, in five languages.

/// What a word is looked up for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    Channel,
    Source,
    Kind,
    Informant,
    Role,
    Sex,
    Answer,
}

/// A code, then its words in the form of [`form`]: English, Bulgarian, Russian, Polish, Lithuanian.
/// Codes count as words.
type Words = &'static [(&'static str, &'static str)];

/// Source of the Bulgarian words: `signals/README.md`; of the others: the catalogues of the program.
const CHANNELS: Words = &[
    ("phone", "telephone|телефон|telefon|telefonas"),
    (
        "visit",
        "in person|посещение|лично|личное обращение|osobiście|wizyta|asmeniškai|apsilankymas",
    ),
    ("letter", "писмо|письмо|list|laiškas"),
    (
        "email",
        "e-mail|имейл|електронна поща|электронная почта|эл. почта|el. paštas|elektroninis paštas",
    ),
    ("fax", "факс|faks|faksas"),
    ("chat", "чат|czat|pokalbis internetu|pokalbis"),
    (
        "agency",
        "through another body|институция|чрез друга институция|через другое ведомство|ведомство|\
         przez inną instytucję|instytucja|per kitą įstaigą|įstaiga",
    ),
];

const SOURCES: Words = &[
    (
        "hotline",
        "гореща линия|горячая линия|infolinia|telefon zaufania|pagalbos linija",
    ),
    ("school", "училище|школа|szkoła|mokykla"),
    (
        "kindergarten",
        "детска градина|детский сад|przedszkole|vaikų darželis|darželis",
    ),
    ("hospital", "болница|больница|szpital|ligoninė"),
    (
        "clinic",
        "поликлиника|поликлиника, личен лекар|личен лекар|przychodnia|poliklinika",
    ),
    ("police", "полиция|policja|policija"),
    ("court", "съд|суд|sąd|teismas"),
    (
        "child",
        "детето|дете|the child|ребенок|сам ребенок|dziecko|samo dziecko|vaikas|pats vaikas",
    ),
    ("parent", "родител|родитель|rodzic|tėvas ar motina"),
    ("relative", "роднина|родственник|krewny|giminaitis"),
    ("neighbour", "neighbor|съсед|сосед|соседи|sąsiad|kaimynas"),
    (
        "anonymous",
        "анонимен|анонимен подател|аноним|анонимно|anonimowo|anonimiškai|anonimas",
    ),
    (
        "agency",
        "институция|друга институция|another body|ведомство|другое ведомство|instytucja|\
         inna instytucja|įstaiga|kita įstaiga",
    ),
    ("shop", "магазин|sklep|parduotuvė"),
    (
        "commission",
        "commission on minors|комисия|комисия за малолетни и непълнолетни|комиссия|\
         комиссия по делам несовершеннолетних|komisja|komisja do spraw nieletnich|komisija|\
         vaiko gerovės komisija",
    ),
];

const KINDS: Words = &[
    (
        "concern",
        "signal|concern for a child|сигнал|сообщение|тревога за дете|тревога за ребенка|zgłoszenie|\
         obawa o dziecko|pranešimas|susirūpinimas dėl vaiko",
    ),
    (
        "request",
        "application|request or application|искане|молба|искане или молба|запрос|заявление|\
         запрос или заявление|wniosek|prośba lub wniosek|prašymas|paklausimas ar prašymas",
    ),
];

const INFORMANTS: Words = &[
    ("known", "известен|известна|dane znane|znany|žinomas"),
    (
        "anonymous",
        "анонимен|анонимна|аноним|anonimowo|anonimowy|anonimas",
    ),
    (
        "protected",
        "known, asked not to be named|защитен|известен, с молба да не се назовава|защищен|известен, просит не называть|\
         dane znane, z prośbą o nieujawnianie|chroniony|žinomas, prašo neatskleisti|saugomas",
    ),
];

const ROLES: Words = &[
    ("mother", "майка|мать|matka|motina"),
    ("father", "баща|отец|ojciec|tėvas"),
    ("grandmother", "баба|бабушка|babcia|močiutė|senelė"),
    ("grandfather", "дядо|дедушка|dziadek|senelis"),
    (
        "carer",
        "полагащ грижи|лице, полагащо грижи|лицо, осуществляющее уход|opiekun|globėjas|\
         vaiką prižiūrintis asmuo",
    ),
    (
        "suspected",
        "suspected person|предполагаем извършител|заподозряно лице|предполагаемый обидчик|\
         domniemany sprawca|osoba podejrzewana|įtariamas asmuo",
    ),
    (
        "other",
        "друг|друг човек|другое лицо|inna osoba|kitas asmuo",
    ),
];

/// `m` alone is the letter of the format, though the Lithuanian word for a girl begins with it.
const SEXES: Words = &[
    (
        "f",
        "girl|female|ж|момиче|жена|девочка|женский|dz|dziewczynka|kobieta|mergaitė|moteris",
    ),
    (
        "m",
        "boy|male|м|момче|мъж|мальчик|мужской|ch|chłopiec|mężczyzna|berniukas|vyras",
    ),
];

/// No digits: 1 and 0, or 1 and 2, mean different things in different offices.
const ANSWERS: Words = &[
    ("yes", "true|y|да|д|tak|t|taip"),
    ("no", "false|n|не|нет|н|nie|ne"),
    (
        "unknown",
        "?|not known|не се знае|не знам|неизвестно|не е известно|не знаю|nie wiem|nie wiadomo|nieznane|\
         nežinau|nežinoma",
    ),
];

/// The code that a word stands for; a word that nobody knows stays, to be rejected by its rule.
pub(super) fn code(of: Of, word: &str) -> String {
    let words = match of {
        Of::Channel => CHANNELS,
        Of::Source => SOURCES,
        Of::Kind => KINDS,
        Of::Informant => INFORMANTS,
        Of::Role => ROLES,
        Of::Sex => SEXES,
        Of::Answer => ANSWERS,
    };
    let word = word.trim();
    if words.iter().any(|(code, _words)| *code == word) {
        return word.to_owned();
    }
    let form = form(word);
    let found = words
        .iter()
        .find(|(code, words)| *code == form || words.split('|').any(|known| known == form));
    found.map_or_else(|| word.to_owned(), |(code, _words)| (*code).to_owned())
}

/// Small letters, single spaces, and `е` for `ё`, which many do not write.
fn form(word: &str) -> String {
    let lower = word.to_lowercase().replace('ё', "е");
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_word_is_in_its_form_and_means_one_thing() {
        for words in [CHANNELS, SOURCES, KINDS, INFORMANTS, ROLES, SEXES, ANSWERS] {
            let mut seen = BTreeSet::new();
            for (code, known) in words {
                for word in known.split('|').chain([*code]) {
                    assert_eq!(form(word), word);
                    assert!(seen.insert(word), "{word} twice");
                }
            }
        }
    }

    #[test]
    fn a_word_is_known_however_it_is_written_and_a_strange_one_stays() {
        assert_eq!(code(Of::Source, " Сам  Ребёнок "), "child");
        assert_eq!(code(Of::Source, "Гълъб"), "Гълъб");
    }
}
