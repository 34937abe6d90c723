//! Brings two versions of a form together that started from the same one.

use std::collections::BTreeSet;

use crate::domain::form::Answers;

/// A field that both changed, each in another way.
#[derive(Clone, PartialEq, Eq)]
pub struct Clash {
    /// The field.
    pub field: String,
    /// What stood there when both began.
    pub base: String,
    /// What the record says now.
    pub theirs: String,
    /// What was typed here.
    pub mine: String,
}

/// Hides the texts, which may be personal.
impl std::fmt::Debug for Clash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Clash")
            .field("field", &self.field)
            .finish_non_exhaustive()
    }
}

/// What came of bringing two versions together.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Merged {
    /// Both versions in one; where they clash, mine.
    pub answers: Answers,
    /// What only the others changed.
    pub taken: Vec<String>,
    /// What both changed, each in another way.
    pub clashes: Vec<Clash>,
}

/// Merges field by field: what only one changed is taken, what both changed alike stays.
pub fn merge(base: &Answers, theirs: &Answers, mine: &Answers) -> Merged {
    let versions = [base, theirs, mine];
    let fields: BTreeSet<&String> = versions
        .iter()
        .flat_map(|answers| answers.0.keys())
        .collect();
    let mut merged = Merged::default();
    for field in fields {
        let [before, there, here] = versions.map(|answers| answers.text(field));
        let taken = here == before && there != before;
        merged.answers.set(field, if taken { there } else { here });
        if taken {
            merged.taken.push(field.clone());
        } else if there != before && there != here {
            merged.clashes.push(Clash {
                field: field.clone(),
                base: before.to_owned(),
                theirs: there.to_owned(),
                mine: here.to_owned(),
            });
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn answers(text: &str) -> Answers {
        let pairs = text
            .split_whitespace()
            .filter_map(|pair| pair.split_once('='));
        pairs.fold(Answers::default(), |answers, (field, value)| {
            answers.and(field, value)
        })
    }

    #[test]
    fn what_only_one_changed_is_taken_and_what_both_changed_clashes() {
        let base = answers("a=1 b=1 c=1 d=1 gone=1");
        let theirs = answers("a=1 b=2 c=2 d=2 new=2");
        let mine = answers("a=3 b=1 c=2 d=3 gone=1");
        let merged = merge(&base, &theirs, &mine);
        assert_eq!(merged.answers, answers("a=3 b=2 c=2 d=3 new=2"));
        assert_eq!(merged.taken, ["b", "gone", "new"]);
        let clash = merged.clashes.first().unwrap();
        assert_eq!(merged.clashes.len(), 1);
        assert_eq!((clash.theirs.as_str(), clash.mine.as_str()), ("2", "3"));
    }

    fn few() -> impl Strategy<Value = Answers> {
        prop::collection::btree_map("[ab]", "[xy]", 0..3).prop_map(Answers)
    }

    proptest! {
        #[test]
        fn nobodys_text_vanishes(base in few(), theirs in few(), mine in few()) {
            let merged = merge(&base, &theirs, &mine);
            for field in ["a", "b"] {
                let clashes = merged.clashes.iter().any(|clash| clash.field == field);
                let both = [theirs.text(field), mine.text(field)];
                let changed = both.iter().filter(|text| **text != base.text(field));
                let kept = changed.clone().all(|text| *text == merged.answers.text(field));
                prop_assert!(clashes || kept);
            }
            prop_assert_eq!(&merge(&base, &base, &mine).answers, &mine);
            prop_assert_eq!(merge(&base, &theirs, &base).answers, theirs);
        }
    }
}
