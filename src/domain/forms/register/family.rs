//! Forms of contact families: who they are, a match with a case, a meeting. None of them rates.

use super::{case_line, day, day_text, last_day, line, need_case, needed, past, prose};
use crate::domain::form::{Answers, Choice, Field, Kind, Label, Toward};
use crate::domain::forms::parts::{Form, Sheet, first, one_of};
use crate::domain::refusal::Refusal;
use crate::domain::register::{ContactFamily, Head, Match, Meeting, PartText};

pub(super) const FAMILY: Form = Form {
    title: "form-entry-family",
    fields: |_sheet, _answers| {
        vec![
            needed("name", "entry-family-name"),
            line("phone", "entry-phone"),
            prose("experience", 3, "entry-experience"),
            line("languages", "entry-languages"),
            prose("offers", 3, "entry-offers"),
            past("from", "entry-from"),
            needed("prepared", "entry-prepared"),
        ]
    },
    opening: |sheet| {
        let Some(Head::ContactFamily(text)) = sheet.head() else {
            return Answers::default().and("from", sheet.today_text());
        };
        Answers::default()
            .and("name", text.name.clone())
            .and("phone", text.phone.clone())
            .and("experience", text.experience.clone())
            .and("languages", text.languages.clone())
            .and("offers", text.offers.clone())
            .and("from", text.from.to_string())
            .and("prepared", text.prepared.clone())
    },
    read: |sheet, reader, _fresh| {
        let name = reader.need_line("name");
        let (phone, experience) = (reader.line("phone"), reader.prose("experience"));
        let (languages, offers) = (reader.line("languages"), reader.prose("offers"));
        let from = day(sheet, reader, "from");
        let prepared = reader.need_line("prepared");
        sheet.write_head(Head::ContactFamily(ContactFamily {
            name,
            phone,
            experience,
            languages,
            offers,
            from: from?,
            prepared,
        }))
    },
};

pub(super) const MATCH: Form = Form {
    title: "form-entry-match",
    fields: |sheet, _answers| {
        vec![
            case_line(sheet, "case").required(),
            past("from", "entry-from"),
            needed("agreement", "entry-agreement"),
            Field::new("to", Kind::Day(Toward::Past), Label::Msg("entry-to")),
            line("why", "entry-why"),
        ]
    },
    opening: |sheet| {
        let Some(PartText::Match(text)) = sheet.part_text() else {
            return Answers::default().and("from", sheet.today_text());
        };
        Answers::default()
            .and("case", text.case.to_string())
            .and("from", text.from.to_string())
            .and("agreement", text.agreement.clone())
            .and("to", day_text(text.to))
            .and("why", text.why.clone())
    },
    read: |sheet, reader, _fresh| {
        let case = need_case(reader, "case");
        let from = day(sheet, reader, "from");
        let agreement = reader.need_line("agreement");
        let to = last_day(sheet, reader, "to", from);
        let why = reader.line("why");
        reader.rule("why", to.is_none() || !why.is_empty(), Refusal::Missing);
        sheet.write_part(PartText::Match(Match {
            case: case?,
            from: from?,
            agreement,
            to,
            why,
        }))
    },
};

/// The matches of which a meeting can be, each by its case; those that run first.
fn pairs(sheet: &Sheet<'_>) -> Vec<Choice> {
    let Some(entry) = sheet.entry() else {
        return Vec::new();
    };
    let mut pairs: Vec<_> = entry.matches().collect();
    pairs.sort_by_key(|(_id, pair)| pair.to.is_some());
    let pairs = pairs.into_iter();
    pairs
        .map(|(id, pair)| Choice {
            code: id.to_string(),
            label: Label::Text(pair.case.to_string()),
        })
        .collect()
}

pub(super) const MEETING: Form = Form {
    title: "form-entry-meeting",
    fields: |sheet, _answers| {
        vec![
            Field::choice("of", pairs(sheet), Label::Msg("entry-of")).required(),
            past("on", "entry-on"),
            prose("done", 4, "entry-done").required(),
            line("next", "entry-next"),
            Field::new(
                "next_on",
                Kind::Day(Toward::Future),
                Label::Msg("entry-next-on"),
            ),
        ]
    },
    opening: |sheet| {
        let Some(PartText::Meeting(text)) = sheet.part_text() else {
            return Answers::default()
                .and("of", first(&pairs(sheet)))
                .and("on", sheet.today_text());
        };
        Answers::default()
            .and("of", text.of.to_string())
            .and("on", text.on.to_string())
            .and("done", text.done.clone())
            .and("next", text.next.clone())
            .and("next_on", day_text(text.next_on))
    },
    read: |sheet, reader, _fresh| {
        let of = reader.need_choice("of", one_of(&pairs(sheet)));
        let on = day(sheet, reader, "on");
        let done = reader.need_prose("done");
        let next = reader.line("next");
        let next_on = reader.day("next_on", Toward::Future);
        let follows = next_on.zip(on).is_none_or(|(next, on)| next >= on);
        reader.rule("next_on", follows, Refusal::EndsBeforeStart);
        let of = of?.parse::<uuid::Uuid>().ok()?.into();
        sheet.write_part(PartText::Meeting(Meeting {
            of,
            on: on?,
            done,
            next,
            next_on,
        }))
    },
};
