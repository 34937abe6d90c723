//! How a command fails: a stable code, an exit code, a sentence, a next step.

use serde_json::json;

use crate::lang::Lang;
use crate::store::contract::StoreError;

/// Why a command failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// Stable English code.
    pub code: &'static str,
    /// Exit code of the process.
    pub exit: u8,
    /// What is wrong, in the user's language.
    pub message: String,
    /// What to do, possibly empty.
    pub hint: String,
}

impl Failure {
    /// A failure without a next step.
    pub fn new(code: &'static str, exit: u8, message: impl Into<String>) -> Self {
        Self {
            code,
            exit,
            message: message.into(),
            hint: String::new(),
        }
    }

    /// The same with a next step.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// Wrong usage: exit code 2.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new("usage", 2, message)
    }

    /// Nothing there: exit code 3.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new("not-found", 3, message)
    }

    /// Not permitted: exit code 6.
    pub fn not_permitted(message: impl Into<String>) -> Self {
        Self::new("not-permitted", 6, message)
    }

    /// Standard output cannot be written.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "stands where map_err hands the error over"
    )]
    pub fn output(cause: std::io::Error) -> Self {
        // Whoever reads only the first lines has what they wanted.
        let exit = u8::from(cause.kind() != std::io::ErrorKind::BrokenPipe);
        Self::new("output", exit, cause.kind().to_string())
    }

    /// A failure of the store, in words.
    pub fn store(lang: &Lang, error: &StoreError) -> Self {
        let message = super::words::store_error(lang, error);
        let hint = super::words::store_hint(lang, error);
        let (code, exit) = match error {
            StoreError::Refused(_) => ("refused", 1),
            StoreError::Busy => ("busy", 4),
            StoreError::NoDatabase(_) => ("no-database", 3),
            StoreError::Exists(_) => ("exists", 1),
            StoreError::NotOurs(_) => ("not-a-database", 1),
            StoreError::Newer(_, _) => ("newer", 8),
            StoreError::OldEngine(_) => ("old-engine", 1),
            StoreError::NetworkDisk(_) => ("network-disk", 1),
            StoreError::Full => ("disk-full", 1),
            StoreError::ReadOnly => ("read-only", 6),
            StoreError::Damaged(_) => ("damaged", 5),
            StoreError::NotStaff(_) => ("not-staff", 6),
            StoreError::Engine(_) => ("engine", 1),
            StoreError::File { .. } => ("file", 1),
        };
        Self::new(code, exit, message).hint(hint)
    }

    /// What is printed on standard error.
    pub fn report(&self, json: bool) -> String {
        if json {
            let Self {
                code,
                exit,
                message,
                hint,
            } = self;
            return json!({"error": {"code": code, "exit": exit, "message": message, "hint": hint}}).to_string();
        }
        if self.hint.is_empty() {
            format!("caseload: {}", self.message)
        } else {
            format!("caseload: {}\n{}", self.message, self.hint)
        }
    }
}
