//! Figures about reviews: what families and others say, and whether they were held in time.

use super::{Fold, Found, Frame, Label, Tally};
use crate::domain::review::{Opinion, Review, Satisfaction};

/// Reviews of the period with the numbers of their cases.
fn of_period<'a>(
    fold: &'a Fold,
    frame: &'a Frame<'_>,
) -> impl Iterator<Item = (&'a super::fold::Opened, &'a Review)> {
    fold.cases().flat_map(|opened| {
        let reviews = opened.case.reviews.iter();
        let held = reviews.filter(|review| frame.period.holds(review.held_on));
        held.map(move |review| (opened, review))
    })
}

/// Of the reviews held in the period in which the family said how satisfied it is, those in which
/// it is satisfied; partly is not satisfied.
///
/// Source: domain notes 1.2, 5, "satisfaction of family members".
pub(super) fn satisfaction(fold: &Fold, frame: &Frame<'_>) -> Found {
    let mut all = Tally::default();
    let said = [
        (Satisfaction::Satisfied, "satisfied"),
        (Satisfaction::Partly, "partly"),
        (Satisfaction::Not, "not"),
    ];
    let mut parts = said.map(|(each, id)| (each, id, Tally::default()));
    for (opened, review) in of_period(fold, frame) {
        let number = opened.case.number;
        if review.satisfaction != Satisfaction::Unknown {
            all.add(review.satisfaction == Satisfaction::Satisfied, number);
        }
        for (_each, _id, tally) in parts
            .iter_mut()
            .filter(|(each, ..)| *each == review.satisfaction)
        {
            tally.add(true, number);
        }
    }
    let parts = parts.into_iter();
    let parts = parts.map(|(_each, id, tally)| tally.part(id, Label::Own(id)));
    let parts = parts.collect();
    all.share().with_parts(parts)
}

/// Of the opinions asked in the reviews of the period, those that stand: words of the specialists,
/// of the family, of an expert. An opinion was asked where its words or the reason why they are
/// missing stand.
///
/// Source: domain notes 1.2, "opinions (3 kinds)".
pub(super) fn opinions(fold: &Fold, frame: &Frame<'_>) -> Found {
    let mut all = Tally::default();
    let mut parts = ["specialists", "family", "expert"].map(|id| (id, Tally::default()));
    for (opened, review) in of_period(fold, frame) {
        let opinions = [&review.specialists, &review.family, &review.expert];
        for ((_id, part), opinion) in parts.iter_mut().zip(opinions) {
            if opinion.is_there() {
                let stands = stands(opinion);
                all.add(stands, opened.case.number);
                part.add(stands, opened.case.number);
            }
        }
    }
    let parts = parts.into_iter();
    let parts = parts.map(|(id, tally)| tally.share_part(id, Label::Own(id)));
    let parts = parts.collect();
    all.share().with_parts(parts)
}

fn stands(opinion: &Opinion) -> bool {
    !crate::text::is_blank(&opinion.words)
}

/// Of the reviews held in the period that had a date, those held by it: the date that the plan or
/// the review before had set, else the method's term, as they stood when the review was written.
///
/// Source: domain notes 1.3, 6, and 1.5, 7, "term".
pub(super) fn on_time(fold: &Fold, frame: &Frame<'_>) -> Found {
    let mut all = Tally::default();
    for (opened, review) in of_period(fold, frame) {
        let due = opened.review_due.get(&review.id).copied().flatten();
        if let Some(due) = due {
            let by = frame.calendar.local_day(due);
            all.add(review.held_on <= by, opened.case.number);
        }
    }
    all.share()
}
