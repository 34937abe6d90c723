//! A language's messages as a tree, to compare them with another language's.

use std::collections::{BTreeMap, BTreeSet};

use caseload::lang::Language;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant,
    VariantKey,
};
use fluent_syntax::parser;

type Text = &'static str;

/// Every plural category there is: a select that has one of them as a key is a plural.
const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// The plural categories a language tells apart (CLDR, cardinal numbers).
fn categories(language: Language) -> &'static [&'static str] {
    match language {
        Language::English | Language::Bulgarian => &["one", "other"],
        Language::Russian | Language::Polish | Language::Lithuanian => {
            &["one", "few", "many", "other"]
        }
    }
}

/// Every message of a language.
pub(crate) struct Catalogue {
    language: Language,
    /// By id, with the file it stands in.
    messages: BTreeMap<Text, (Text, Message<Text>)>,
}

/// What a message is made of.
#[derive(Default)]
struct Contents {
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
    /// The keys of each select.
    selects: Vec<BTreeSet<String>>,
    /// The default key of each select.
    defaults: Vec<String>,
}

impl Catalogue {
    /// Reads a language's files.
    ///
    /// # Panics
    ///
    /// On text that is no message, a term (nothing checks those), or a message that stands twice.
    pub(crate) fn read(language: Language) -> Self {
        let mut messages = BTreeMap::new();
        for (file, text) in language.files() {
            let place = format!("{language}/{file}");
            let resource = parser::parse(*text).unwrap_or_else(|(_, e)| panic!("{place}: {e:?}"));
            for entry in resource.body {
                match entry {
                    Entry::Message(message) => {
                        let id = message.id.name;
                        let twice = messages.insert(id, (*file, message));
                        assert!(twice.is_none(), "{place}: {id} stands twice");
                    }
                    Entry::Term(term) => panic!("{place}: -{}: use a message", term.id.name),
                    Entry::Junk { content } => panic!("{place}: cannot be read: {content}"),
                    Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                }
            }
        }
        Self { language, messages }
    }

    pub(crate) fn ids(&self) -> impl Iterator<Item = Text> {
        self.messages.keys().copied()
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        self.messages.contains_key(id)
    }

    /// Ids that other messages are built from.
    pub(crate) fn references(&self) -> BTreeSet<String> {
        self.patterns()
            .flat_map(|(_, pattern)| Contents::of(pattern).references)
            .collect()
    }

    /// Every message and attribute by file and name, with the variables it needs, those of the
    /// messages it is built from included, and the words its selects choose by.
    pub(crate) fn shapes(&self) -> BTreeMap<String, BTreeSet<String>> {
        self.patterns()
            .map(|(name, pattern)| (name, self.variables(pattern, 0)))
            .collect()
    }

    /// What is wrong with the plurals of this language.
    pub(crate) fn plural_faults(&self) -> Vec<String> {
        let needed: BTreeSet<String> = categories(self.language)
            .iter()
            .map(|&key| key.to_owned())
            .collect();
        let mut faults = Vec::new();
        for (name, pattern) in self.patterns() {
            let contents = Contents::of(pattern);
            for (keys, default) in contents.selects.iter().zip(&contents.defaults) {
                let plural: BTreeSet<String> = keys
                    .iter()
                    .filter(|key| CATEGORIES.contains(&key.as_str()))
                    .cloned()
                    .collect();
                if !plural.is_empty() && (plural != needed || default != "other") {
                    faults.push(format!("{name}: {plural:?}, default {default}: {needed:?}"));
                }
            }
        }
        faults
    }

    fn patterns(&self) -> impl Iterator<Item = (String, &Pattern<Text>)> {
        self.messages.values().flat_map(|(file, message)| {
            let id = message.id.name;
            let value = message
                .value
                .iter()
                .map(move |value| (format!("{file} {id}"), value));
            let attributes = message.attributes.iter().map(move |attribute| {
                (
                    format!("{file} {id}.{}", attribute.id.name),
                    &attribute.value,
                )
            });
            value.chain(attributes)
        })
    }

    fn variables(&self, pattern: &Pattern<Text>, depth: usize) -> BTreeSet<String> {
        assert!(depth < 8, "messages built from one another in a circle");
        let contents = Contents::of(pattern);
        let mut found = contents.variables;
        found.extend(contents.selects.iter().filter_map(words));
        for id in contents.references {
            let (_, message) = self
                .messages
                .get(id.as_str())
                .unwrap_or_else(|| panic!("{}: {id} is built upon and not written", self.language));
            let value = message
                .value
                .as_ref()
                .expect("a message that is built upon has a text");
            found.extend(self.variables(value, depth + 1));
        }
        found
    }
}

impl Contents {
    fn of(pattern: &Pattern<Text>) -> Self {
        let mut contents = Self::default();
        contents.add_pattern(pattern);
        contents
    }

    fn add_pattern(&mut self, pattern: &Pattern<Text>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.add_expression(expression);
            }
        }
    }

    fn add_expression(&mut self, expression: &Expression<Text>) {
        match expression {
            Expression::Inline(inline) => self.add_inline(inline),
            Expression::Select { selector, variants } => {
                self.add_inline(selector);
                self.selects.push(variants.iter().map(key).collect());
                self.defaults
                    .extend(variants.iter().filter(|one| one.default).map(key));
                for variant in variants {
                    self.add_pattern(&variant.value);
                }
            }
        }
    }

    fn add_inline(&mut self, inline: &InlineExpression<Text>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { id, arguments } => {
                assert_eq!(id.name, "TWO", "the only function of the catalogues");
                let CallArguments { positional, .. } = arguments;
                for argument in positional {
                    self.add_inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => self.add_expression(expression),
            InlineExpression::TermReference { id, .. } => panic!("-{}: use a message", id.name),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

/// The keys of a select by words; none of a plural or a select by number, which a language may
/// use or leave as it needs.
fn words(keys: &BTreeSet<String>) -> Option<String> {
    let by_number = |key: &String| {
        CATEGORIES.contains(&key.as_str()) || key.starts_with(|first: char| first.is_ascii_digit())
    };
    (!keys.iter().any(by_number)).then(|| format!("select {keys:?}"))
}

fn key(variant: &Variant<Text>) -> String {
    match variant.key {
        VariantKey::Identifier { name } => name.to_owned(),
        VariantKey::NumberLiteral { value } => value.to_owned(),
    }
}
