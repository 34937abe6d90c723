//! Whether every story comes to its end, and every language tells the same ones.

use super::*;
use crate::store::Seeded;

#[test]
fn every_story_of_a_built_in_pack_comes_to_its_end() {
    for (id, _text) in BUILT_IN {
        let method = crate::method::built_in(id).unwrap().unwrap();
        let store = Store::in_memory().unwrap();
        let store = store.with_ids(Box::new(Seeded::new(7)));
        let now = "2026-11-16T14:00:00Z".parse().unwrap();
        let stopped = fill_and_tell(&store, method, Language::English, 7, now).unwrap();
        assert_eq!(stopped, Vec::<&str>::new(), "{id}");
    }
}

#[test]
fn a_signal_says_what_happened_and_no_more() {
    for language in Language::ALL {
        let words = Words::of(*language).unwrap();
        for (id, story) in words.stories() {
            let letters = story.text.chars().count();
            assert!(
                (150..=400).contains(&letters),
                "{language:?} {id} {letters}"
            );
        }
    }
}

#[test]
fn every_story_has_its_words_and_names_in_every_language() {
    for language in Language::ALL {
        let words = Words::of(*language).unwrap();
        assert_eq!(words.staff.len(), ROLES.len());
        for (id, told) in words.stories() {
            let story = people::find(id).unwrap();
            assert_eq!(told.children.len(), story.kids.len(), "{language:?} {id}");
            assert_eq!(told.adults.len(), story.adults.len(), "{language:?} {id}");
            if !story.theme.is_empty() {
                assert_eq!(words.theme(story.theme).unwrap().contacts.len(), 3);
            }
        }
    }
}
