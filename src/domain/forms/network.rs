//! Who takes part in a case, what they must know, and who was told.

use super::FormKind;
use super::choices;
use super::parts::{Form, Sheet, truth};
use crate::domain::case::Case;
use crate::domain::command::{CaseStep, Command};
use crate::domain::form::{Answers, Choice, Field, Kind, Label, Reader, Toward};
use crate::domain::ids::EntryId;
use crate::domain::network::news::concerned;
use crate::domain::network::{
    About, Knows, NetworkStep, News, Participant, ParticipantKind, ParticipantText, Party, parties,
};
use crate::domain::refusal::Refusal;

/// A step in the network of the case as a command.
pub(super) fn on_network(sheet: &Sheet<'_>, step: NetworkStep) -> Option<Command> {
    sheet.on_case(CaseStep::Network(Box::new(step)))
}

/// Providers and other bodies to choose from: those of the directory, the ones with such a service
/// first, and those that stand in the case already.
pub(super) fn providers(sheet: &Sheet<'_>, kind: &str) -> Vec<Choice> {
    let mut choices = sheet.providers(kind);
    let network = sheet.room.case.map(|case| &case.network);
    let services = network.map_or(&[][..], |network| &network.services);
    let agencies = network.map_or(&[][..], |network| &network.participants);
    let provide = services
        .iter()
        .map(|service| service.text.provider.name.as_str());
    let bodies = agencies
        .iter()
        .filter(|each| each.text.kind == ParticipantKind::Agency)
        .map(|each| each.text.name.as_str());
    for name in provide.chain(bodies) {
        if !choices.iter().any(|each| each.code == name) {
            choices.push(written(name));
        }
    }
    choices
}

/// The organisation of the directory that a name stands for.
pub(super) fn entry_of(sheet: &Sheet<'_>, name: &str) -> Option<EntryId> {
    let mut lines = sheet.room.directory.iter();
    let line = lines.find(|line| line.name == name)?;
    Some(line.id)
}

fn written(name: &str) -> Choice {
    Choice {
        code: name.to_owned(),
        label: Label::Text(name.to_owned()),
    }
}

/// The names of the family.
pub(super) fn family_names(sheet: &Sheet<'_>) -> Vec<Choice> {
    let asked = sheet.room.case.into_iter().flat_map(Case::asked);
    let named = asked.filter(|(_id, name)| !name.is_empty());
    named.map(|(_id, name)| written(name)).collect()
}

/// What somebody around the case is called.
fn called(sheet: &Sheet<'_>, case: &Case, party: &Party) -> Label {
    match party {
        Party::Person(id) => {
            let mut asked = (1u32..).zip(case.asked());
            let found = asked.find(|(_place, (asked, _name))| asked == id);
            match found {
                Some((_place, (_id, name))) if !name.is_empty() => Label::Text(name.to_owned()),
                Some((place, _)) => Label::With("field-child", place.to_string()),
                None => Label::Text(String::new()),
            }
        }
        Party::Member(who) => {
            let mut staff = sheet.room.staff.iter();
            let colleague = staff.find(|each| each.login.as_str() == who);
            Label::Text(colleague.map_or(who, |each| &each.name).clone())
        }
        Party::Participant(id) => {
            let found = case.network.participant(*id);
            let text = found.map(|each| format!("{} · {}", each.text.name, each.text.role));
            Label::Text(text.unwrap_or_default())
        }
    }
}

/// Everybody of a list as choices.
pub(super) fn choices_of(sheet: &Sheet<'_>, parties: &[Party]) -> Vec<Choice> {
    let Some(case) = sheet.room.case else {
        return Vec::new();
    };
    let choice = |party: &Party| Choice {
        code: party.code(),
        label: called(sheet, case, party),
    };
    parties.iter().map(choice).collect()
}

/// Everybody who takes part now.
pub(super) fn everybody(sheet: &Sheet<'_>) -> Vec<Party> {
    sheet.room.case.map(parties).unwrap_or_default()
}

/// The codes of a list, as a field of several choices stores them.
pub(super) fn codes(parties: &[Party]) -> String {
    let codes: Vec<String> = parties.iter().map(Party::code).collect();
    codes.join(",")
}

/// Those of a list whose codes stand in a field.
pub(super) fn chosen(reader: &Reader<'_>, field: &str, among: &[Party]) -> Vec<Party> {
    let codes = reader.many(field);
    let among = among.iter().filter(|party| codes.contains(&party.code()));
    among.cloned().collect()
}

pub(super) const PARTICIPANT: Form = Form {
    title: "form-participant",
    fields: |sheet, _answers| {
        let msg = Label::Msg;
        vec![
            Field::choice(
                "kind",
                choices::participants(),
                msg("field-participant-kind"),
            )
            .required(),
            Field::line("name", msg("field-participant-name"))
                .among(providers(sheet, ""))
                .required(),
            Field::line("role", msg("field-participant-role")).required(),
            Field::line("contact", msg("field-participant-contact")),
            Field::choice("knows", choices::knows(), msg("field-participant-knows")).required(),
            Field::new(
                "from",
                Kind::Day(Toward::Past),
                msg("field-participant-from"),
            )
            .required(),
        ]
    },
    opening: |sheet| {
        let Some(Participant { text, .. }) = present(sheet) else {
            return Answers::default()
                .and("kind", ParticipantKind::Agency.code())
                .and("knows", Knows::OwnPart.code())
                .and("from", sheet.today_text());
        };
        Answers::default()
            .and("kind", text.kind.code())
            .and("name", text.name.clone())
            .and("role", text.role.clone())
            .and("contact", text.contact.clone())
            .and("knows", text.knows.code())
            .and("from", text.from.to_string())
    },
    read: |sheet, reader, _fresh| {
        let FormKind::Participant(_number, id) = sheet.kind else {
            return None;
        };
        if id.is_some() && present(sheet).is_none() {
            return None;
        }
        let kind = reader.need_choice("kind", ParticipantKind::from_code);
        let name = reader.need_line("name");
        let role = reader.need_line("role");
        let contact = reader.line("contact");
        let knows = reader.need_choice("knows", Knows::from_code);
        let from = reader.need_day("from", Toward::Past);
        sheet.not_after_today(reader, "from", from);
        let text = ParticipantText {
            kind: kind?,
            entry: entry_of(sheet, &name),
            name,
            role,
            contact,
            knows: knows?,
            from: from?,
        };
        on_network(sheet, NetworkStep::WriteParticipant(*id, Box::new(text)))
    },
};

/// The participant in hand.
fn present<'a>(sheet: &Sheet<'a>) -> Option<&'a Participant> {
    let (FormKind::Participant(_, Some(id)) | FormKind::EndPart(_, id)) = sheet.kind else {
        return None;
    };
    sheet.room.case?.network.participant(*id)
}

pub(super) const END_PART: Form = Form {
    title: "form-end-part",
    fields: |sheet, _answers| {
        let name = present(sheet).map(|each| each.text.name.clone());
        let on = Kind::Day(Toward::Past);
        vec![
            Field::heading("who", Label::Text(name.unwrap_or_default())),
            Field::new("on", on, Label::Msg("field-part-ended-on")).required(),
            Field::line("why", Label::Msg("field-reason")).required(),
        ]
    },
    opening: |sheet| Answers::default().and("on", sheet.today_text()),
    read: |sheet, reader, _fresh| {
        let participant = present(sheet)?;
        let on = reader.need_day("on", Toward::Past);
        sheet.not_after_today(reader, "on", on);
        let later = on.is_none_or(|on| on >= participant.text.from);
        reader.rule("on", later, Refusal::EndsBeforeStart);
        let why = reader.need_line("why");
        let step = NetworkStep::EndPart {
            participant: participant.id,
            on: on?,
            why,
        };
        on_network(sheet, step)
    },
};

pub(super) const DIFFICULTY: Form = Form {
    title: "form-difficulty",
    fields: |sheet, _answers| {
        let all = choices_of(sheet, &everybody(sheet));
        vec![
            Field::prose("words", 4, Label::Msg("field-difficulty")).required(),
            Field::new("whom", Kind::Many(all), Label::Msg("field-difficulty-whom")),
        ]
    },
    opening: |sheet| {
        let concerned = sheet
            .room
            .case
            .map(|case| concerned(case, About::Difficulty, &sheet.room.me.login));
        Answers::default().and("whom", codes(&concerned.unwrap_or_default()))
    },
    read: |sheet, reader, _fresh| {
        let words = reader.need_prose("words");
        let whom = chosen(reader, "whom", &everybody(sheet));
        on_network(sheet, NetworkStep::WriteDifficulty { words, whom })
    },
};

/// What there is to tell, and who was not told yet.
fn news<'a>(sheet: &Sheet<'a>) -> Option<(&'a News, Vec<Party>)> {
    let FormKind::Tell(_number, id) = sheet.kind else {
        return None;
    };
    let case = sheet.room.case?;
    let news = case.network.news(*id)?;
    Some((news, news.outstanding(case).cloned().collect()))
}

pub(super) const TELL: Form = Form {
    title: "form-tell",
    fields: |sheet, _answers| {
        let waiting = news(sheet).map(|(_news, waiting)| waiting);
        let waiting = choices_of(sheet, &waiting.unwrap_or_default());
        let told = vec![
            super::parts::choice("yes", "choice-told-yes"),
            super::parts::choice("no", "choice-told-no"),
        ];
        let msg = Label::Msg;
        vec![
            Field::new("who", Kind::Many(waiting), msg("field-told-who")).required(),
            Field::choice("told", told, msg("field-told")).required(),
            Field::new("on", Kind::Day(Toward::Past), msg("field-informed-on")).required(),
            Field::line("words", msg("field-told-words")),
        ]
    },
    opening: |sheet| {
        let waiting = news(sheet).map(|(_news, waiting)| waiting);
        Answers::default()
            .and("who", codes(&waiting.unwrap_or_default()))
            .and("told", "yes")
            .and("on", sheet.today_text())
    },
    read: |sheet, reader, _fresh| {
        let (news, waiting) = news(sheet)?;
        let parties = chosen(reader, "who", &waiting);
        reader.rule("who", !parties.is_empty(), Refusal::Missing);
        let told = reader.need_choice("told", truth);
        let on = reader.need_day("on", Toward::Past);
        sheet.not_after_today(reader, "on", on);
        let since = sheet.room.calendar.local_day(news.at);
        let later = on.is_none_or(|on| on >= since);
        reader.rule("on", later, Refusal::EndsBeforeStart);
        let words = reader.line("words");
        let silent = told == Some(false) && words.is_empty();
        reader.rule("words", !silent, Refusal::Missing);
        let step = NetworkStep::Tell {
            news: news.id,
            parties,
            told: told?,
            on: on?,
            words,
        };
        on_network(sheet, step)
    },
};
