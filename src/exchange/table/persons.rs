//! Persons in one cell: `Силвия Примерова (майка); (баща)`.

use super::words::{Of, code};
use crate::exchange::json::{Json, Members};

/// Stands before a semicolon, or itself, that belongs to a name.
const ESCAPE: char = '\\';

/// Takes a cell apart; what it is to the child stands in brackets behind each person.
pub(super) fn read(cell: &str) -> Vec<Members> {
    let persons = cut(cell).into_iter();
    let persons = persons.map(|person| person.trim().to_owned());
    persons
        .filter(|person| !person.is_empty())
        .map(|person| {
            let inside = person.strip_suffix(')');
            let (name, role) = match inside.and_then(|inside| inside.rsplit_once('(')) {
                Some((name, role)) => (name.trim_end(), Some(code(Of::Role, role))),
                None => (person.as_str(), None),
            };
            let mut keys = Members::new();
            keys.extend(role.map(|role| ("role".to_owned(), Json::text(role))));
            if !name.is_empty() {
                keys.push(("name".to_owned(), Json::text(name)));
            }
            keys
        })
        .collect()
}

fn cut(cell: &str) -> Vec<String> {
    let mut persons = vec![String::new()];
    let mut letters = cell.chars().peekable();
    while let Some(letter) = letters.next() {
        let escaped = letters.next_if(|next| letter == ESCAPE && matches!(next, ';' | '\\'));
        if letter == ';' {
            persons.push(String::new());
        } else if let Some(person) = persons.last_mut() {
            person.push(escaped.unwrap_or(letter));
        }
    }
    persons
}

/// Adds a person to a cell.
pub(super) fn write(cell: &mut String, name: &str, role: &str) {
    if !cell.is_empty() {
        cell.push_str("; ");
    }
    for letter in name.chars() {
        if matches!(letter, ';' | ESCAPE) {
            cell.push(ESCAPE);
        }
        cell.push(letter);
    }
    if !name.is_empty() {
        cell.push(' ');
    }
    cell.push('(');
    cell.push_str(role);
    cell.push(')');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(cell: &str) -> Vec<String> {
        let persons = read(cell).into_iter();
        persons.map(|keys| Json::Object(keys).to_string()).collect()
    }

    #[test]
    fn persons_are_told_apart_with_what_they_are_to_the_child() {
        assert_eq!(
            shown("Пламен Примеров (баща); (МАЙКА) ;; Ева (Условна) Пробна (opiekun)"),
            [
                "{\"role\":\"father\",\"name\":\"Пламен Примеров\"}",
                "{\"role\":\"mother\"}",
                "{\"role\":\"carer\",\"name\":\"Ева (Условна) Пробна\"}",
            ]
        );
        assert_eq!(shown("Ева"), ["{\"name\":\"Ева\"}"]);
        assert_eq!(
            shown("Ева (леля)"),
            ["{\"role\":\"леля\",\"name\":\"Ева\"}"]
        );
    }

    proptest! {
        #[test]
        fn any_name_comes_back(names in proptest::collection::vec("[a(;)\\\\ ]{0,6}", 1..4)) {
            let mut cell = String::new();
            for name in &names {
                write(&mut cell, name.trim(), "mother");
            }
            let back: Vec<String> = read(&cell).into_iter().map(|keys| {
                let name = keys.into_iter().find(|(key, _)| key == "name");
                match name { Some((_, Json::Text(name))) => name, _ => String::new() }
            }).collect();
            let names: Vec<&str> = names.iter().map(|name| name.trim()).collect();
            prop_assert_eq!(back, names);
        }
    }
}
