//! Sentences of the command line for what the store cannot do.

use crate::domain::command::Office;
use crate::domain::staff::Staff;
use crate::lang::Lang;
use crate::store::contract::StoreError;
use crate::ui::World;

/// What is wrong, in words.
pub(super) fn store_error(lang: &Lang, error: &StoreError) -> String {
    match error {
        // A refusal is said with the office's own words where there is an office.
        StoreError::Refused(_) => lang.say("store-refused"),
        StoreError::Busy => lang.say("store-busy"),
        StoreError::NoDatabase(path) => with_path(lang, "store-no-database", path),
        StoreError::Exists(path) => with_path(lang, "store-exists", path),
        StoreError::NotOurs(path) => with_path(lang, "store-not-ours", path),
        StoreError::Newer(theirs, ours) => lang.with(
            "store-newer",
            &[("theirs", (*theirs).into()), ("ours", (*ours).into())],
        ),
        StoreError::OldEngine(version) => {
            lang.with("store-old-engine", &[("version", version.into())])
        }
        StoreError::NetworkDisk(path) => with_path(lang, "store-network-disk", path),
        StoreError::Full => lang.say("store-full"),
        StoreError::ReadOnly => lang.say("store-read-only"),
        StoreError::Damaged(what) => lang.with("store-damaged", &[("what", what.into())]),
        StoreError::NotStaff(login) => lang.with("store-not-staff", &[("login", login.into())]),
        StoreError::Engine(code) => lang.with("store-engine", &[("code", code.into())]),
        StoreError::File { path, cause } => {
            let path = path.display().to_string();
            let cause = cause.kind().to_string();
            lang.with(
                "store-file",
                &[("path", (&path).into()), ("cause", (&cause).into())],
            )
        }
    }
}

fn with_path(lang: &Lang, id: &'static str, path: &std::path::Path) -> String {
    let path = path.display().to_string();
    lang.with(id, &[("path", (&path).into())])
}

/// What to do about it, possibly nothing.
pub(super) fn store_hint(lang: &Lang, error: &StoreError) -> String {
    match error {
        StoreError::NoDatabase(_) => lang.say("store-no-database-hint"),
        StoreError::Busy => lang.say("store-busy-hint"),
        StoreError::Damaged(_) => lang.say("store-damaged-hint"),
        StoreError::NotStaff(_) => lang.say("store-not-staff-hint"),
        StoreError::Refused(_)
        | StoreError::Exists(_)
        | StoreError::NotOurs(_)
        | StoreError::Newer(_, _)
        | StoreError::OldEngine(_)
        | StoreError::NetworkDisk(_)
        | StoreError::Full
        | StoreError::ReadOnly
        | StoreError::Engine(_)
        | StoreError::File { .. } => String::new(),
    }
}

/// What words of the records look at: the office, its staff, the language, the time.
pub(super) fn world(
    lang: &Lang,
    office: std::sync::Arc<Office>,
    staff: Vec<Staff>,
    me: Staff,
    now: crate::domain::Moment,
) -> World {
    World::reading(lang.clone(), office, staff, me, now)
}

/// A world without people, for printing a pack.
pub(super) fn of_pack(lang: &Lang, method: crate::domain::method::Method) -> World {
    use crate::domain::command::OfficeKind;
    let office = Office {
        name: String::new(),
        calendar: crate::domain::day::Calendar::new(chrono_tz::UTC),
        kind: OfficeKind::Practice,
        method,
        table_maps: crate::domain::table::TableMaps::new(),
    };
    let nobody = Staff {
        login: crate::domain::ids::Login::default(),
        name: String::new(),
        roles: Vec::new(),
        active: false,
        profession: String::new(),
        competences: Vec::new(),
    };
    world(
        lang,
        std::sync::Arc::new(office),
        Vec::new(),
        nobody,
        crate::domain::Moment::default(),
    )
}
