//! The registers of the demo: organisations with their services, a mismatch, and where the method
//! has them two contact families and a group.

use super::{Command, Login, Moment, Play, damaged};
use crate::demo::words::RegisterWords;
use crate::domain::Day;
use crate::domain::change::Subject;
use crate::domain::command::{EntryStep, NewEntry};
use crate::domain::decide::offered;
use crate::domain::ids::{EntryId, ItemId, Number};
use crate::domain::register::{
    ContactFamily, EntryKind, Group, Head, Match, Meeting, Member, Mismatch, MismatchState,
    MismatchStep, Organisation, PartText, Service, Session,
};
use crate::store::contract::{Begin, CaseAsk, CaseView, StoreError};

/// Who keeps the registers, by place in the staff.
const KEEPER: usize = 0;

impl Play<'_> {
    /// Enters everything, behind what the stories did, so that their identifiers stay the same.
    pub(in crate::demo) fn registers(&self, words: &RegisterWords) -> Result<(), StoreError> {
        let by = self.login(KEEPER)?;
        // The journal is written in the order of time: behind what the stories did last.
        let last = self.store.last_written()?;
        let at = last.unwrap_or(self.times.now);
        let kinds = offered(self.method);
        self.directory(words, by, at)?;
        self.mismatches(words, by, at)?;
        let cases = self.open_cases(by)?;
        if kinds.contains(&EntryKind::ContactFamily) {
            self.families(words, (by, at), &cases)?;
        }
        if kinds.contains(&EntryKind::Group) {
            self.group(words, (by, at), &cases)?;
        }
        Ok(())
    }

    /// Enters an entry; its id and number.
    fn entered(
        &self,
        by: &Login,
        at: Moment,
        head: Head,
        parts: Vec<PartText>,
    ) -> Result<(EntryId, Number), StoreError> {
        let new = NewEntry {
            head,
            parts,
            imported: None,
        };
        let applied = self.run(by, at, &Command::Enter(Box::new(new)))?;
        let records = applied.map(|applied| applied.records).unwrap_or_default();
        let mut ids = records.iter().filter_map(|each| match each.subject {
            Subject::Entry(id) => Some((id, each.number)),
            Subject::Office | Subject::Signal(_) | Subject::Case(_) => None,
        });
        ids.next().ok_or_else(|| damaged("entry"))
    }

    /// Writes a part; the id that it got.
    fn written(
        &self,
        by: &Login,
        at: Moment,
        (id, number): (EntryId, Number),
        text: PartText,
    ) -> Result<ItemId, StoreError> {
        let step = EntryStep::WritePart(None, Box::new(text));
        self.run(by, at, &Command::Entry(id, step))?;
        let entry = self.store.entry(number)?;
        let part = entry.and_then(|entry| entry.parts.last().map(|part| part.id));
        part.ok_or_else(|| damaged("part"))
    }

    fn directory(&self, words: &RegisterWords, by: &Login, at: Moment) -> Result<(), StoreError> {
        for told in &words.organisation {
            let head = Head::Organisation(Organisation {
                name: told.name.clone(),
                kind: told.kind.clone(),
                partner: told.partner,
                area: told.area.clone(),
                phone: told.phone.clone(),
                email: String::new(),
                person: told.person.clone(),
                languages: told.languages.clone(),
                note: told.note.clone(),
            });
            let kinds = &self.method.lists.service_kinds;
            let known = |kind: &str| kinds.iter().any(|each| each.id == kind);
            let services = told.services.iter().map(|each| {
                PartText::Service(Service {
                    what: each.what.clone(),
                    kind: if known(&each.kind) {
                        each.kind.clone()
                    } else {
                        String::new()
                    },
                    audience: each.audience.clone(),
                    free: Some(each.free),
                    price: each.price.clone(),
                    apply: each.apply.clone(),
                    languages: String::new(),
                    waiting: each.waiting.clone(),
                    external: String::new(),
                })
            });
            self.entered(by, at, head, services.collect())?;
        }
        Ok(())
    }

    fn mismatches(&self, words: &RegisterWords, by: &Login, at: Moment) -> Result<(), StoreError> {
        let told = &words.mismatch;
        let step = |state, days: i64, words: &str| {
            PartText::Step(MismatchStep {
                state,
                on: self.times.day(-days),
                words: words.to_owned(),
            })
        };
        let head = Head::Mismatch(Mismatch {
            bodies: told.bodies.clone(),
            effect: told.effect.clone(),
            measure: told.measure.clone(),
            case: None,
            found_on: self.times.day(-40),
        });
        let steps = vec![
            step(MismatchState::Raised, 33, &told.raised),
            step(MismatchState::Raised, 27, &told.left),
        ];
        self.entered(by, at, head, steps)?;
        Ok(())
    }

    /// Open cases, the earliest first, with the day they were opened and a child of each.
    fn open_cases(&self, me: &Login) -> Result<Vec<(Number, Day, String)>, StoreError> {
        let mut rows = self.store.cases(&CaseAsk {
            view: CaseView::Open,
            filter: String::new(),
            me: me.clone(),
            from: Begin::Start,
            limit: 100,
        })?;
        rows.sort_by_key(|row| (row.opened_at, row.number));
        let mut cases = Vec::new();
        for row in rows {
            let case = self.case(row.number)?;
            let child = case.children.first().map(|child| child.name.clone());
            let opened = self.times.calendar.local_day(row.opened_at);
            cases.extend(child.map(|child| (row.number, opened, child)));
        }
        Ok(cases)
    }

    fn families(
        &self,
        words: &RegisterWords,
        (by, at): (&Login, Moment),
        cases: &[(Number, Day, String)],
    ) -> Result<(), StoreError> {
        let mut entered = Vec::new();
        for told in &words.family {
            let head = Head::ContactFamily(ContactFamily {
                name: told.name.clone(),
                phone: told.phone.clone(),
                experience: told.experience.clone(),
                languages: told.languages.clone(),
                offers: told.offers.clone(),
                from: self.times.day(-200),
                prepared: told.prepared.clone(),
            });
            entered.push(self.entered(by, at, head, Vec::new())?);
        }
        let (Some(of), Some((case, opened, _child))) = (entered.first(), cases.first()) else {
            return Ok(());
        };
        let of = *of;
        let from = (*opened).max(self.times.day(-21));
        let pair = PartText::Match(Match {
            case: *case,
            from,
            agreement: words.agreement.clone(),
            to: None,
            why: String::new(),
        });
        let matched = self.written(by, at, of, pair)?;
        let meeting = PartText::Meeting(Meeting {
            of: matched,
            on: from.max(self.times.day(-7)),
            done: words.meeting.clone(),
            next: words.next.clone(),
            next_on: Some(self.times.day(6)),
        });
        self.written(by, at, of, meeting)?;
        Ok(())
    }

    fn group(
        &self,
        words: &RegisterWords,
        (by, at): (&Login, Moment),
        cases: &[(Number, Day, String)],
    ) -> Result<(), StoreError> {
        let begun = self.times.day(-28);
        let head = Head::Group(Group {
            programme: Self::code(&self.method.lists.programmes, "steps"),
            leader: words.leader.clone(),
            place: words.place.clone(),
            from: begun,
        });
        let of = self.entered(by, at, head, Vec::new())?;
        let mut members = Vec::new();
        for (case, opened, child) in cases.iter().take(4) {
            let member = PartText::Member(Member {
                case: *case,
                person: child.clone(),
                from: begun.max(*opened),
                to: None,
            });
            members.push(self.written(by, at, of, member)?);
        }
        for (week, theme) in (1i64..).zip(&words.themes) {
            let came = members.iter().copied().skip(usize::from(week == 2));
            let session = PartText::Session(Session {
                on: self.times.day(-7 * (3 - week)),
                theme: theme.clone(),
                present: came.collect(),
            });
            self.written(by, at, of, session)?;
        }
        Ok(())
    }
}
