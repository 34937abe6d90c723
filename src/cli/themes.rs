//! Themes of the site and of the user: files that add to the program's own, or stand in their place.

use std::fs;
use std::path::{Path, PathBuf};

use super::session::Session;
use crate::lang::Lang;
use crate::text::visible;
use crate::ui::Model;
use crate::ui::notice::{Kind, Notice};
use crate::ui::theme::{Fault, MONO, Theme, Themes, Wrong};

/// Where the administrator of a computer keeps themes for everybody.
const SITE: &str = "/etc/caseload/themes";
/// A theme has a few dozen lines; what is longer is something else.
const LONGEST: u64 = 64 * 1024;

/// Gives the program its themes and the chosen one; what is wrong in a file is told, and no more.
pub(super) fn dress(session: &Session, model: &mut Model, chosen: &str) {
    let (themes, faults) = found(&session.lang);
    let (themes, chosen) = if session.colourless() {
        (themes.without_colours(), MONO)
    } else {
        (themes, chosen)
    };
    model.theme = themes.of(chosen);
    model.themes = themes;
    for text in faults {
        let notice = Notice::new(Kind::Refused, text);
        model.log.add(model.world.now, notice.clone());
        model.notice.get_or_insert(notice);
    }
}

/// The program's themes with those of the site and then of the user, and sentences on what is wrong.
fn found(lang: &Lang) -> (Themes, Vec<String>) {
    let own = directories::ProjectDirs::from("", "", "caseload");
    let own = own.map(|folders| folders.config_dir().join("themes"));
    let mut themes = Themes::default();
    let mut sentences = Vec::new();
    for folder in std::iter::once(PathBuf::from(SITE)).chain(own) {
        for path in files(&folder) {
            let (theme, faults) = read(&path);
            sentences.extend(faults.iter().map(|fault| sentence(lang, &path, fault)));
            themes.add(theme);
        }
    }
    (themes, sentences)
}

/// The theme files of a folder, by name; none where there is no folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let is_theme = |path: &PathBuf| path.extension().is_some_and(|end| end == "toml");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(is_theme).collect();
    files.sort();
    files
}

fn read(path: &Path) -> (Theme, Vec<Fault>) {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let short = fs::metadata(path).is_ok_and(|file| file.is_file() && file.len() <= LONGEST);
    let text = short.then(|| fs::read_to_string(path).ok()).flatten();
    if let Some(text) = text {
        return Theme::own(&name, &text);
    }
    let fault = Fault {
        line: 1,
        role: String::new(),
        wrong: Wrong::Syntax,
    };
    (Theme::own(&name, "").0, vec![fault])
}

/// What is wrong in a file, naming the file, the line and the role.
fn sentence(lang: &Lang, path: &Path, fault: &Fault) -> String {
    let (id, word) = match &fault.wrong {
        Wrong::Syntax => ("theme-wrong-syntax", ""),
        Wrong::Role => ("theme-wrong-role", ""),
        Wrong::Setting(word) => ("theme-wrong-setting", word.as_str()),
        Wrong::Colour(word) => ("theme-wrong-colour", word.as_str()),
        Wrong::Modifier(word) => ("theme-wrong-modifier", word.as_str()),
    };
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    let (file, role, word) = (visible(&file), visible(&fault.role), visible(word));
    let line = fault.line.to_string();
    let args = [
        ("file", (&file).into()),
        ("line", (&line).into()),
        ("role", (&role).into()),
    ];
    let place = lang.with("theme-place", &args);
    let args = [("place", (&place).into()), ("word", (&word).into())];
    lang.with(id, &args)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;

    /// Every file of `tests/themes/invalid` says in its first line what is told about it.
    #[test]
    fn what_is_wrong_in_a_theme_is_told_with_file_line_and_role() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/themes/invalid");
        let paths = files(&folder);
        assert!(paths.len() >= 7, "{paths:?}");
        let lang = Lang::of(Language::English);
        for path in paths {
            let text = fs::read_to_string(&path).unwrap();
            let expected = text.lines().next().and_then(|line| line.strip_prefix("# "));
            let (theme, faults) = read(&path);
            let told: Vec<String> = faults
                .iter()
                .map(|fault| sentence(&lang, &path, fault))
                .collect();
            assert_eq!(told.first().map(String::as_str), expected, "{told:?}");
            // Whatever is wrong, every role still has its look.
            let late = crate::ui::theme::Role::Late;
            assert_eq!(theme.style(late), Theme::of("default").style(late));
        }
    }

    #[test]
    fn a_file_that_is_no_text_or_too_long_is_told_too() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bad.toml");
        for bytes in [vec![0xff, 0xfe], vec![b'#'; 70_000]] {
            fs::write(&path, bytes).unwrap();
            let (_theme, faults) = read(&path);
            assert_eq!((faults.len(), faults[0].line), (1, 1));
        }
        assert_eq!(files(folder.path()), [path]);
        assert!(files(Path::new("/no/such/folder")).is_empty());
    }
}
