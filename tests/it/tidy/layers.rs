//! Who may know whom: folders of the program, and crates that others wrote.

/// What the files of a folder may know.
struct Layer {
    /// The folder, or one file, without `src/`; the first that fits counts.
    place: &'static str,
    /// Floors of this program; a floor always knows itself.
    floors: &'static [&'static str],
    /// Crates that others wrote, without those that everybody may use.
    crates: &'static [&'static str],
}

/// Crates of dates, identifiers and derives, which hold data and do nothing.
const DATA: &[&str] = &["chrono", "chrono_tz", "serde", "thiserror", "uuid"];

/// Crates that only some may know.
const CRATES: &[&str] = &[
    "clap",
    "clap_complete",
    "clap_mangen",
    "color_eyre",
    "crossterm",
    "csv",
    "csv_core",
    "directories",
    "encoding_rs",
    "fluent_bundle",
    "icu_collator",
    "icu_locale_core",
    "ratatui",
    "rusqlite",
    "rustix",
    "serde_json",
    "sha2",
    "signal_hook",
    "strsim",
    "sys_locale",
    "tempfile",
    "toml",
    "tui_textarea",
    "unic_langid",
    "unicode_normalization",
    "unicode_segmentation",
    "unicode_width",
];

/// Parts of the standard library that touch the world outside.
const WORLD: &[&str] = &[
    "std::fs",
    "std::env",
    "std::process",
    "std::thread",
    "std::net",
];

/// What screens and their looks may know of the program.
const UI: &[&str] = &["domain", "lang", "store::contract", "text"];

const fn layer(
    place: &'static str,
    floors: &'static [&'static str],
    crates: &'static [&'static str],
) -> Layer {
    Layer {
        place,
        floors,
        crates,
    }
}

/// Who may know whom; a narrower place stands before the folder it lies in.
const LAYERS: &[Layer] = &[
    layer(
        "text",
        &[],
        &[
            "strsim",
            "unicode_normalization",
            "unicode_segmentation",
            "unicode_width",
        ],
    ),
    layer("domain", &["text"], &[]),
    layer(
        "store",
        &["domain", "text"],
        &["rusqlite", "rustix", "serde_json", "sha2", "tempfile"],
    ),
    layer("method", &["domain", "text"], &["serde_json", "toml"]),
    layer(
        "exchange",
        &["domain", "text"],
        &[
            "csv",
            "csv_core",
            "encoding_rs",
            "serde_json",
            "sha2",
            "unicode_normalization",
        ],
    ),
    layer(
        "lang",
        &["domain", "store::contract", "text"],
        &[
            "fluent_bundle",
            "icu_collator",
            "icu_locale_core",
            "unic_langid",
        ],
    ),
    // The traits of a screen name the buffer that its looks are drawn into.
    layer("ui/screen.rs", UI, &["ratatui"]),
    layer("ui/draw", UI, &["ratatui"]),
    layer("ui/layout", UI, &["ratatui"]),
    layer("ui/svg", UI, &["ratatui"]),
    layer("ui/widget", UI, &["ratatui"]),
    // A theme is a file of words for colours.
    layer("ui/theme", UI, &["ratatui", "toml"]),
    // Long texts are edited by a crate whose state is half a widget.
    layer("ui/form/prose", UI, &["ratatui", "tui_textarea"]),
    layer("ui/form/line", UI, &["unicode_segmentation"]),
    // A draft keeps as text which form it is of.
    layer("ui/form", UI, &["serde_json"]),
    layer("ui/screen/drafts", UI, &["serde_json"]),
    layer("ui/screen/sort", UI, &["serde_json"]),
    // One box each, drawn by what they share or in a few lines.
    layer("ui/screen/lookup", UI, &["ratatui"]),
    layer("ui/screen/naming", UI, &["ratatui"]),
    layer("ui/screen/form/sure", UI, &["ratatui"]),
    layer("ui/dialog/written", UI, &["ratatui"]),
    // Saved views are kept as text.
    layer("ui/views", UI, &["serde_json"]),
    layer("ui/screen/messages", UI, &["ratatui"]),
    // They cut their area as their looks do, to know how much is visible.
    layer("ui/screen/check", UI, &["ratatui"]),
    layer("ui/screen/signal", UI, &["ratatui"]),
    layer("ui", UI, &[]),
    // A paper says what the panes say: it shares their words and lines, which know no terminal, and
    // nothing else of the screens.
    layer(
        "print",
        &[
            "domain",
            "lang",
            "store::contract",
            "text",
            "ui::World",
            "ui::record",
            "ui::words",
        ],
        &[],
    ),
    layer(
        "demo",
        &["domain", "lang", "method", "store", "text"],
        &["toml"],
    ),
    layer("clock", &["domain"], &[]),
    layer(
        "shell",
        ANY,
        &[
            "crossterm",
            "ratatui",
            "rustix",
            "serde_json",
            "sha2",
            "signal_hook",
        ],
    ),
    // What offices configure is TOML; the nearest word is proposed for a mistyped one.
    layer(
        "cli/config",
        ANY,
        &["clap", "directories", "serde_json", "strsim", "toml"],
    ),
    layer(
        "cli",
        ANY,
        &[
            "clap",
            "clap_complete",
            "clap_mangen",
            "color_eyre",
            "directories",
            "serde_json",
            "sys_locale",
            "tempfile",
        ],
    ),
    layer("main.rs", ANY, &["color_eyre"]),
    layer("lib.rs", ANY, &[]),
];

/// Every floor, for those on top.
const ANY: &[&str] = &[
    "cli", "clock", "demo", "domain", "exchange", "lang", "method", "print", "shell", "store",
    "text", "ui",
];

/// Floors and crates that a line of a file knows and must not.
pub(crate) fn wrong(path: &str, line: &str) -> Vec<String> {
    let inside = path.strip_prefix("src/").unwrap_or(path);
    let Some(layer) = LAYERS.iter().find(|layer| inside.starts_with(layer.place)) else {
        return vec![format!("its place: {path} stands in no layer")];
    };
    let own = inside.split(['/', '.']).next().unwrap_or_default();
    let floors = known_floors(line).into_iter().filter(|floor| {
        let is_in = |each: &str| floor == each || floor.starts_with(&format!("{each}::"));
        !is_in(own) && !layer.floors.iter().any(|each| is_in(each))
    });
    let draws = is_view(inside);
    let crates = CRATES.iter().filter(|name| {
        let may =
            layer.crates.contains(name) || DATA.contains(name) || (draws && **name == "ratatui");
        !may && names(line, &format!("{name}::"))
    });
    let world = WORLD.iter().filter(|name| {
        let is_pure = ["text", "domain", "ui", "lang", "print"].contains(&own);
        is_pure && names(line, name)
    });
    let crates = crates.chain(world).map(|name| (*name).to_owned());
    floors.chain(crates).collect()
}

/// How things look stands in files of its own.
fn is_view(inside: &str) -> bool {
    inside.starts_with("ui/") && (inside.ends_with("/view.rs") || inside.contains("/view/"))
}

/// Floors that a line names from the root: `domain`, `store::contract`.
fn known_floors(line: &str) -> Vec<String> {
    let after = line.split("crate::").skip(1);
    after
        .map(|rest| {
            let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'));
            rest.split_at(end.unwrap_or(rest.len()))
                .0
                .trim_end_matches(':')
                .to_owned()
        })
        .filter(|name| name.starts_with(char::is_lowercase))
        .collect()
}

/// Whether a line names something, not merely something that ends like it.
fn names(line: &str, name: &str) -> bool {
    line.match_indices(name).any(|(at, _name)| {
        let before = line.split_at(at).0.chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
    })
}

#[test]
fn a_line_is_told_what_it_must_not_know() {
    for (path, line, expected) in [
        ("src/domain/day.rs", "use chrono::Days;", vec![]),
        (
            "src/domain/day.rs",
            "use crate::store::Store;",
            vec!["store::Store"],
        ),
        (
            "src/domain/day.rs",
            "    std::fs::read(path)",
            vec!["std::fs"],
        ),
        (
            "src/ui/list.rs",
            "use crate::store::contract::Begin;",
            vec![],
        ),
        (
            "src/ui/list.rs",
            "use crate::store::Store;",
            vec!["store::Store"],
        ),
        ("src/ui/list.rs", "use ratatui::Frame;", vec!["ratatui"]),
        ("src/ui/screen/queue/view.rs", "use ratatui::Frame;", vec![]),
        (
            "src/ui/screen/queue/view/detail.rs",
            "use ratatui::Frame;",
            vec![],
        ),
        (
            "src/cli/show.rs",
            "let found = rusqlite::Connection::open(path);",
            vec!["rusqlite"],
        ),
        ("src/text/fold.rs", "use my_serde_json::x;", vec![]),
    ] {
        assert_eq!(wrong(path, line), expected, "{path}: {line}");
    }
}
