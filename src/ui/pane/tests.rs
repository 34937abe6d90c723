//! How one moves on a page.

use proptest::prelude::*;

use super::*;
use crate::ui::theme::Role;

/// A page of so many lines; those that are listed are items, by their line.
fn page(lines: usize, items: &[i64]) -> Vec<Line> {
    let line = |place: i64| Line {
        text: place.to_string(),
        role: Role::Text,
        item: items.contains(&place).then_some(Item::Entry(place)),
    };
    (0..i64::try_from(lines).unwrap()).map(line).collect()
}

fn selected(pane: &Pane, lines: &[Line], rows: usize) -> Option<usize> {
    pane.line(lines, rows)
}

#[test]
fn the_first_item_that_is_seen_is_selected_at_the_start() {
    let pane = Pane::new();
    assert_eq!(selected(&pane, &page(9, &[3, 5]), 6), Some(3));
    assert_eq!(selected(&pane, &page(9, &[7]), 6), None);
}

#[test]
fn up_and_down_go_from_item_to_item_and_scroll_where_none_is_near() {
    let lines = page(12, &[0, 2, 9]);
    let mut pane = Pane::new();
    pane.act(Action::Down, &lines, 4);
    assert_eq!(
        (pane.top(&lines, 4), selected(&pane, &lines, 4)),
        (0, Some(2))
    );
    for top in 1..=5 {
        pane.act(Action::Down, &lines, 4);
        assert_eq!(pane.top(&lines, 4), top);
    }
    pane.act(Action::Down, &lines, 4);
    assert_eq!(selected(&pane, &lines, 4), Some(9));
    pane.act(Action::First, &lines, 4);
    assert_eq!(selected(&pane, &lines, 4), Some(0));
    pane.act(Action::Last, &lines, 4);
    assert_eq!(selected(&pane, &lines, 4), Some(9));
}

#[test]
fn the_selection_follows_its_item_when_the_page_is_written_anew() {
    let mut pane = Pane::new();
    let lines = page(9, &[1, 4]);
    pane.act(Action::Down, &lines, 6);
    let renewed = page(9, &[4, 6]);
    assert_eq!(pane.item(&renewed, 6), Some(&Item::Entry(4)));
}

proptest! {
    #[test]
    fn what_is_selected_can_always_be_seen(
        count in 0_usize..40,
        items in prop::collection::vec(0_i64..40, 0..12),
        rows in 0_usize..20,
        moves in prop::collection::vec(0_usize..6, 0..40),
    ) {
        let all = [
            Action::Up, Action::Down, Action::PageUp, Action::PageDown, Action::First, Action::Last,
        ];
        let lines = page(count, &items);
        let mut pane = Pane::new();
        for place in moves {
            prop_assert!(pane.act(all[place], &lines, rows));
            let top = pane.top(&lines, rows);
            prop_assert!(top <= count.saturating_sub(rows.max(1)));
            if let Some(line) = pane.line(&lines, rows) {
                prop_assert!((top..top + rows.max(1)).contains(&line));
                prop_assert!(lines[line].item.is_some());
            }
        }
    }

    #[test]
    fn every_line_can_be_reached_downwards(
        count in 1_usize..40,
        items in prop::collection::vec(0_i64..40, 0..12),
        rows in 1_usize..20,
    ) {
        let lines = page(count, &items);
        let mut pane = Pane::new();
        for _step in 0..count * 2 {
            pane.act(Action::Down, &lines, rows);
        }
        prop_assert_eq!(pane.top(&lines, rows), count.saturating_sub(rows));
    }
}
