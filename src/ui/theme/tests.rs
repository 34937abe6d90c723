//! Themes are readable on any palette, and what is wrong in somebody's own is named.

use ratatui::style::Color;

use super::*;

#[test]
fn every_theme_says_every_role_and_nothing_else() {
    for (name, text) in THEMES {
        let (styles, faults) = file::read(text);
        assert_eq!(styles.len(), Role::ALL.len(), "{name}");
        assert_eq!(faults, [], "{name}");
    }
}

#[test]
fn no_theme_uses_more_than_sixteen_colours_or_sets_black_or_white_text() {
    for (name, _text) in THEMES {
        for style in Theme::of(name).styles.values() {
            for colour in [style.fg, style.bg].into_iter().flatten() {
                assert!(
                    !matches!(colour, Color::Rgb(..) | Color::Indexed(_)),
                    "{name}"
                );
            }
            let foreground = style.fg.filter(|_| style.bg.is_none());
            assert!(
                !matches!(foreground, Some(Color::Black | Color::White)),
                "{name}"
            );
        }
    }
}

#[test]
fn no_theme_makes_grey_text_fainter_still() {
    for (name, _text) in THEMES {
        for (role, style) in &Theme::of(name).styles {
            let grey = matches!(style.fg, Some(Color::DarkGray | Color::Gray));
            let dim = style.add_modifier.contains(Modifier::DIM);
            assert!(!(grey && dim), "{name} {}", role.word());
        }
    }
}

#[test]
fn the_theme_for_weak_red_and_green_has_neither() {
    let theme = Theme::of("colour-safe");
    assert_eq!(theme.name(), "colour-safe");
    for (role, style) in &theme.styles {
        for colour in [style.fg, style.bg].into_iter().flatten() {
            let unsafe_one = matches!(
                colour,
                Color::Red | Color::LightRed | Color::Green | Color::LightGreen
            );
            assert!(!unsafe_one, "{}", role.word());
        }
    }
}

#[test]
fn the_theme_without_colours_has_none_and_still_shows_the_selection() {
    let theme = Theme::of(MONO);
    assert!(
        theme
            .styles
            .values()
            .all(|style| style.fg.is_none() && style.bg.is_none())
    );
    assert_ne!(theme.marker(), theme.style(Role::Text));
}

#[test]
fn without_colours_every_theme_still_shows_the_selection() {
    let themes = Themes::default().without_colours();
    for name in themes.names() {
        let theme = themes.of(name);
        let coloured = |style: &Style| style.fg.is_some() || style.bg.is_some();
        assert!(!theme.styles.values().any(coloured), "{name}");
        assert_ne!(theme.marker(), theme.style(Role::Text), "{name}");
    }
}

#[test]
fn themes_follow_each_other_round() {
    let themes = Themes::default();
    let mut theme = themes.of("no such theme");
    assert_eq!(theme.name(), "default");
    for _ in THEMES {
        theme = themes.after(theme.name());
    }
    assert_eq!(theme.name(), "default");
}

#[test]
fn a_theme_of_the_same_name_stands_in_the_place_of_the_old_one_and_a_new_one_behind() {
    let mut themes = Themes::default();
    let red = Some(Color::Red);
    for name in ["default", "ours"] {
        let (theme, faults) = Theme::own(name, "[done]\nfg = \"red\"");
        assert_eq!(faults, []);
        themes.add(theme);
    }
    let names: Vec<&str> = themes.names().collect();
    assert_eq!(names.len(), THEMES.len() + 1);
    assert_eq!((names[0], names[names.len() - 1]), ("default", "ours"));
    for name in ["default", "ours"] {
        assert_eq!(themes.of(name).style(Role::Done).fg, red, "{name}");
        // What it does not say is as before.
        let late = Theme::of("default").style(Role::Late);
        assert_eq!(themes.of(name).style(Role::Late), late, "{name}");
    }
}

#[test]
fn every_theme_is_named_in_every_language() {
    for &language in crate::lang::Language::ALL {
        let lang = crate::lang::Lang::of(language);
        for (name, _text) in THEMES {
            assert!(lang.knows(&format!("theme-{name}")), "{language}: {name}");
        }
    }
}
