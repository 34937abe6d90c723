//! A list over a source that changes under it.

use proptest::prelude::*;

use super::*;

#[derive(Debug, Clone, PartialEq, Eq)]
struct Item(i64);

impl Row for Item {
    type Key = i64;
    type Id = i64;

    fn key(&self) -> i64 {
        self.0
    }

    fn id(&self) -> i64 {
        self.0
    }
}

/// Answers as the store does: a page by key, and whether there are more on each side.
fn answer(source: &[i64], wanted: &Wanted<i64>) -> (Vec<Item>, bool, bool) {
    let count = source.len();
    let limit = wanted.limit;
    let (from, to) = match wanted.from {
        Begin::Start => (0, limit),
        Begin::End => (count.saturating_sub(limit), count),
        Begin::At(key) => {
            let from = source.partition_point(|each| *each < key);
            (from, from + limit)
        }
        Begin::After(key) => {
            let from = source.partition_point(|each| *each <= key);
            (from, from + limit)
        }
        Begin::Before(key) => {
            let to = source.partition_point(|each| *each < key);
            (to.saturating_sub(limit), to)
        }
    };
    let to = to.min(count);
    let rows = source[from..to].iter().map(|each| Item(*each)).collect();
    (rows, from > 0, to < count)
}

fn settle(list: &mut List<Item>, source: &[i64], wanted: Option<Wanted<i64>>) {
    let mut wanted = wanted;
    while let Some(page) = wanted {
        let (rows, before, behind) = answer(source, &page);
        wanted = list.take(rows, before, behind);
    }
}

fn of(source: &[i64], page: usize) -> List<Item> {
    let mut list = List::default();
    list.set_page(page);
    let wanted = list.restart();
    settle(&mut list, source, Some(wanted));
    list
}

fn press(list: &mut List<Item>, source: &[i64], action: Action) {
    if let Moved::Wants(wanted) = list.act(action) {
        settle(list, source, Some(wanted));
    }
}

fn reload(list: &mut List<Item>, source: &[i64]) {
    let wanted = list.reload();
    settle(list, source, Some(wanted));
}

fn selected(list: &List<Item>) -> Option<i64> {
    list.selected().map(|item| item.0)
}

#[test]
fn every_row_is_reached_by_one_key_after_the_other() {
    let source: Vec<i64> = (0..1_000).collect();
    let mut list = of(&source, 15);
    for expected in 0..1_000 {
        assert_eq!(selected(&list), Some(expected));
        press(&mut list, &source, Action::Down);
    }
    assert_eq!(selected(&list), Some(999));
    for expected in (0..1_000).rev() {
        assert_eq!(selected(&list), Some(expected));
        press(&mut list, &source, Action::Up);
    }
    assert_eq!(selected(&list), Some(0));
}

#[test]
fn the_window_stays_small() {
    let source: Vec<i64> = (0..10_000).collect();
    let mut list = of(&source, 20);
    for _ in 0..300 {
        press(&mut list, &source, Action::PageDown);
        assert!(list.rows.len() <= 20 * (WINDOW + 2), "{}", list.rows.len());
    }
    assert_eq!(selected(&list), Some(6_000));
    press(&mut list, &source, Action::Last);
    assert_eq!(selected(&list), Some(9_999));
    assert_eq!(list.visible().count(), 20);
    press(&mut list, &source, Action::First);
    assert_eq!(selected(&list), Some(0));
}

#[test]
fn the_selection_stays_on_its_record_when_others_come_and_go() {
    let source: Vec<i64> = (0..100).map(|each| each * 10).collect();
    let mut list = of(&source, 10);
    for _ in 0..5 {
        press(&mut list, &source, Action::Down);
    }
    let line = list.line();
    let mut more: Vec<i64> = source.iter().copied().chain(41..45).collect();
    more.sort_unstable();
    reload(&mut list, &more);
    assert_eq!(selected(&list), Some(50));
    assert_eq!(list.line(), line, "the row does not move on the screen");
    let fewer: Vec<i64> = source.into_iter().filter(|each| *each != 20).collect();
    reload(&mut list, &fewer);
    assert_eq!(selected(&list), Some(50));
}

#[test]
fn a_selected_row_that_is_gone_leaves_the_next_one_selected() {
    let mut list = of(&[1, 2, 3], 10);
    press(&mut list, &[1, 2, 3], Action::Down);
    reload(&mut list, &[1, 3]);
    assert_eq!(selected(&list), Some(3));
    reload(&mut list, &[1]);
    assert_eq!(selected(&list), Some(1));
    reload(&mut list, &[]);
    assert!(list.is_empty());
    assert_eq!(selected(&list), None);
}

#[test]
fn a_list_whose_window_vanished_shows_what_is_left() {
    let source: Vec<i64> = (0..100).collect();
    let mut list = of(&source, 5);
    press(&mut list, &source, Action::Last);
    reload(&mut list, &[1, 2, 3]);
    assert_eq!(selected(&list), Some(3));
}

#[test]
fn an_answer_to_an_earlier_question_is_not_shown() {
    let mut list: List<Item> = List::default();
    list.set_page(5);
    let first = list.restart();
    let second = list.restart();
    let (rows, before, behind) = answer(&[1, 2], &first);
    assert_eq!(list.take(rows, before, behind), None);
    assert!(!list.is_empty());
    settle(&mut list, &[7], Some(second));
    assert_eq!(selected(&list), Some(7));
}

fn action() -> impl Strategy<Value = Action> {
    prop::sample::select(vec![
        Action::Up,
        Action::Down,
        Action::PageUp,
        Action::PageDown,
        Action::First,
        Action::Last,
    ])
}

proptest! {
    #[test]
    fn keys_move_as_in_a_list_that_holds_every_row(
        count in 0_i64..120,
        page in 1_usize..12,
        actions in prop::collection::vec(action(), 0..60),
    ) {
        let source: Vec<i64> = (0..count).collect();
        let mut list = of(&source, page);
        let mut place = 0_i64;
        let step = i64::try_from(page).unwrap();
        for action in actions {
            press(&mut list, &source, action);
            let moves = [
                (Action::Up, -1),
                (Action::Down, 1),
                (Action::PageUp, -step),
                (Action::PageDown, step),
                (Action::First, -count),
                (Action::Last, count),
            ];
            place += moves.iter().find(|(each, _by)| *each == action).unwrap().1;
            place = place.clamp(0, (count - 1).max(0));
            prop_assert_eq!(selected(&list), source.get(usize::try_from(place).unwrap()).copied());
            let shown: Vec<i64> = list.visible().map(|item| item.0).collect();
            prop_assert_eq!(shown.get(list.line()).copied(), selected(&list));
            let full = usize::try_from(count).unwrap().min(page);
            prop_assert_eq!(shown.len(), full);
        }
    }
}
