//! Mappings of columns: who may save one, and what one must say.

use super::*;
use crate::domain::change::OfficeChange;
use crate::domain::table::TableMap;

fn map(name: &str, columns: &[(&str, &str)]) -> TableMap {
    let columns = columns.iter();
    let columns = columns.map(|(column, key)| ((*column).to_owned(), (*key).to_owned()));
    TableMap {
        name: name.to_owned(),
        columns: columns.collect(),
    }
}

#[test]
fn an_administrator_or_supervisor_saves_a_mapping_and_nobody_else() {
    let world = World::new("standard");
    let map = map("list", &[("Дата", "received_date")]);
    let save = Command::SaveTableMap(map.clone());
    for who in ["duty", "curator"] {
        let refused = Err(Refusal::NotYourRole(Role::Admin));
        assert_eq!(world.decide(who, &save), refused, "{who}");
    }
    let saved = vec![Change::Office(OfficeChange::TableMapSaved(map))];
    for who in ["supervisor", "admin"] {
        assert_eq!(world.decide(who, &save), Ok(saved.clone()), "{who}");
    }
}

#[test]
fn a_mapping_has_a_name_and_columns_and_says_something_new() {
    let mut world = World::new("standard");
    let good = map("list", &[("Дата", "received_date")]);
    for empty in [map(" ", &[("Дата", "received_date")]), map("list", &[])] {
        let decided = world.decide("admin", &Command::SaveTableMap(empty));
        assert_eq!(decided, Err(Refusal::Missing));
    }
    let TableMap { name, columns } = good.clone();
    world.office.table_maps.insert(name, columns);
    let same = world.decide("admin", &Command::SaveTableMap(good));
    assert_eq!(same, Err(Refusal::NothingChanges));
    let other = Command::SaveTableMap(map("list", &[("Дата", "extra")]));
    assert!(world.decide("admin", &other).is_ok());
}

#[test]
fn an_office_of_an_older_file_has_no_mappings() {
    let world = World::new("standard");
    let written = serde_json::to_value(&world.office).unwrap();
    assert_eq!(written.get("table_maps"), None);
    let read: Office = serde_json::from_value(written).unwrap();
    assert_eq!(read, world.office);
}
