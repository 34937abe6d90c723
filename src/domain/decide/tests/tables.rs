//! Mappings of columns: who may save one, and what one must say.

use super::*;
use crate::domain::change::OfficeChange;
use crate::domain::table::{TableMap, TableMapping};

fn map(name: &str, columns: &[(&str, &str)]) -> TableMap {
    let columns = columns.iter();
    let columns = columns.map(|(column, key)| ((*column).to_owned(), (*key).to_owned()));
    TableMap {
        name: name.to_owned(),
        mapping: TableMapping {
            columns: columns.collect(),
            ..TableMapping::default()
        },
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
fn a_mapping_has_a_name_and_says_something_and_something_new() {
    let mut world = World::new("standard");
    let good = map("list", &[("Дата", "received_date")]);
    for empty in [map(" ", &[("Дата", "received_date")]), map("list", &[])] {
        let decided = world.decide("admin", &Command::SaveTableMap(empty));
        assert_eq!(decided, Err(Refusal::Missing));
    }
    let TableMap { name, mapping } = good.clone();
    world.office.table_maps.insert(name, mapping);
    let same = world.decide("admin", &Command::SaveTableMap(good));
    assert_eq!(same, Err(Refusal::NothingChanges));
    let other = Command::SaveTableMap(map("list", &[("Дата", "extra")]));
    assert!(world.decide("admin", &other).is_ok());
    let mut constant = map("list", &[]);
    let kind = ("kind".to_owned(), "concern".to_owned());
    constant.mapping.values = [kind].into();
    let constant = Command::SaveTableMap(constant);
    assert!(world.decide("admin", &constant).is_ok());
}

#[test]
fn a_mapping_that_is_there_is_removed_by_those_who_may_save_one() {
    let mut world = World::new("standard");
    let forget = Command::ForgetTableMap("list".to_owned());
    let nothing = world.decide("admin", &forget);
    assert_eq!(nothing, Err(Refusal::NothingChanges));
    let TableMap { name, mapping } = map("list", &[("Дата", "received_date")]);
    world.office.table_maps.insert(name, mapping);
    for who in ["duty", "curator"] {
        let refused = Err(Refusal::NotYourRole(Role::Admin));
        assert_eq!(world.decide(who, &forget), refused, "{who}");
    }
    let forgotten = OfficeChange::TableMapForgotten("list".to_owned());
    for who in ["supervisor", "admin"] {
        let decided = world.decide(who, &forget);
        assert_eq!(decided, Ok(vec![Change::Office(forgotten.clone())]));
    }
}

#[test]
fn a_mapping_that_was_its_columns_alone_can_still_be_read() {
    let mut world = World::new("standard");
    let TableMap { name, mapping } = map("list", &[("columns", "received_date")]);
    let mut written = serde_json::to_value(&world.office).unwrap();
    written["table_maps"] = serde_json::json!({"list": {"columns": "received_date"}});
    world.office.table_maps.insert(name, mapping);
    let read: Office = serde_json::from_value(written).unwrap();
    assert_eq!(read, world.office);
    let written = serde_json::to_value(&read).unwrap();
    assert_eq!(serde_json::from_value::<Office>(written).unwrap(), read);
    // As it stands in the journal, then and now.
    let entry = r#"{"name":"list","columns":{"columns":"received_date"}}"#;
    let entered: TableMap = serde_json::from_str(entry).unwrap();
    assert_eq!(entered.mapping, read.table_maps["list"]);
    assert_eq!(serde_json::to_string(&entered).unwrap(), entry);
}

#[test]
fn an_office_of_an_older_file_has_no_mappings() {
    let world = World::new("standard");
    let written = serde_json::to_value(&world.office).unwrap();
    assert_eq!(written.get("table_maps"), None);
    let read: Office = serde_json::from_value(written).unwrap();
    assert_eq!(read, world.office);
}
