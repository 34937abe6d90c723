//! The journal: entries appended with a hash chain, and the chain verified.

use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::codec;
use super::contract::StoreError;
use crate::domain::Moment;
use crate::domain::change::{Change, Subject};

/// One entry as it is about to be written.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    pub(super) at: Moment,
    pub(super) actor: &'a str,
    pub(super) method: &'a str,
    pub(super) change: &'a Change,
}

/// What a verification of the chain found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// Entries that were read.
    pub entries: i64,
    /// Hash of the last one, hexadecimal.
    pub head: String,
    /// The first entry that does not fit, and what is wrong with it.
    pub broken: Option<(i64, &'static str)>,
}

const fn kind(subject: Subject) -> &'static str {
    match subject {
        Subject::Office => "office",
        Subject::Signal(_) => "signal",
        Subject::Case(_) => "case",
        Subject::Entry(_) => "entry",
    }
}

/// The bytes by which the journal knows a subject.
pub(super) fn subject_bytes(subject: Subject) -> [u8; 16] {
    match subject {
        Subject::Office => Uuid::nil().into_bytes(),
        Subject::Signal(id) => id.0.into_bytes(),
        Subject::Case(id) => id.0.into_bytes(),
        Subject::Entry(id) => id.0.into_bytes(),
    }
}

/// The parts of an entry that the chain hashes, besides the hash before it.
struct Parts<'a> {
    seq: i64,
    at: &'a str,
    actor: &'a str,
    action: &'a str,
    kind: &'a str,
    subject: &'a [u8],
    method: &'a str,
    payload: &'a [u8],
}

impl Parts<'_> {
    /// SHA-256 over the fields, each with its length before it so that they cannot be cut anew.
    fn hash(&self, prev: &[u8]) -> [u8; 32] {
        let seq = self.seq.to_be_bytes();
        let fields: [&[u8]; 9] = [
            &seq,
            self.at.as_bytes(),
            self.actor.as_bytes(),
            self.action.as_bytes(),
            self.kind.as_bytes(),
            self.subject,
            self.method.as_bytes(),
            self.payload,
            prev,
        ];
        let mut hash = Sha256::new();
        for field in fields {
            hash.update(u64::try_from(field.len()).unwrap_or(u64::MAX).to_be_bytes());
            hash.update(field);
        }
        hash.finalize().into()
    }
}

/// The hash of a payload; the chain holds it instead of the words, so that these can be erased.
fn payload_hash(body: &str) -> [u8; 32] {
    Sha256::digest(body.as_bytes()).into()
}

/// Number and hash of the last entry; zeros before the first.
pub(super) fn head(conn: &Connection) -> Result<(i64, [u8; 32]), StoreError> {
    let mut statement =
        conn.prepare_cached("select seq, hash from journal order by seq desc limit 1")?;
    let mut rows = statement.query([])?;
    match rows.next()? {
        Some(row) => Ok((row.get(0)?, row.get(1)?)),
        None => Ok((0, [0; 32])),
    }
}

/// Appends an entry, within the transaction that carries its change out.
pub(super) fn append(conn: &Connection, entry: &Entry<'_>) -> Result<i64, StoreError> {
    let (last, prev) = head(conn)?;
    let body = codec::body(entry.change)?;
    let payload = payload_hash(&body);
    let subject = subject_bytes(entry.change.subject());
    let at = codec::stamp(entry.at);
    let parts = Parts {
        seq: last + 1,
        at: &at,
        actor: entry.actor,
        action: entry.change.action(),
        kind: kind(entry.change.subject()),
        subject: &subject,
        method: entry.method,
        payload: &payload,
    };
    let hash = parts.hash(&prev);
    conn.prepare_cached(
        "insert into journal (seq, at, actor, action, kind, subject, method, payload, prev, hash)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )?
    .execute(params![
        parts.seq,
        at,
        entry.actor,
        parts.action,
        parts.kind,
        subject,
        entry.method,
        payload,
        prev,
        hash
    ])?;
    conn.prepare_cached("insert into payload (seq, body) values (?, ?)")?
        .execute(params![parts.seq, body])?;
    Ok(parts.seq)
}

/// Reads the whole chain and says where it first breaks.
pub(super) fn verify(conn: &Connection) -> Result<Verified, StoreError> {
    let mut statement = conn.prepare(
        "select journal.seq, at, actor, action, kind, subject, method, payload, prev, hash, body
           from journal
           left join payload on payload.seq = journal.seq
          order by journal.seq",
    )?;
    let mut rows = statement.query([])?;
    let mut verified = Verified {
        entries: 0,
        head: hex(&[0; 32]),
        broken: None,
    };
    let mut before = [0; 32];
    while let Some(row) = rows.next()? {
        verified.entries += 1;
        let seq: i64 = row.get(0)?;
        let hash: [u8; 32] = row.get(9).unwrap_or_default();
        if verified.broken.is_none() {
            let found = broken(row, (seq, verified.entries), &before, &hash);
            // What was changed may not be of its type any more, which breaks the chain too.
            verified.broken = found.unwrap_or(Some((seq, "entry")));
        }
        before = hash;
        verified.head = hex(&hash);
    }
    Ok(verified)
}

/// What is wrong with an entry at its place, if something is.
fn broken(
    row: &rusqlite::Row<'_>,
    (seq, place): (i64, i64),
    before: &[u8; 32],
    hash: &[u8; 32],
) -> rusqlite::Result<Option<(i64, &'static str)>> {
    let prev: [u8; 32] = row.get(8)?;
    let (at, actor, action, kind, method): (String, String, String, String, String) = (
        row.get(1)?,
        row.get(2)?,
        row.get(3)?,
        row.get(4)?,
        row.get(6)?,
    );
    let subject: [u8; 16] = row.get(5)?;
    let payload: [u8; 32] = row.get(7)?;
    let body: Option<String> = row.get(10)?;
    let parts = Parts {
        seq,
        at: &at,
        actor: &actor,
        action: &action,
        kind: &kind,
        subject: &subject,
        method: &method,
        payload: &payload,
    };
    Ok(if seq != place {
        Some((place, "missing"))
    } else if prev != *before {
        Some((seq, "link"))
    } else if parts.hash(&prev) != *hash {
        Some((seq, "entry"))
    } else if body.is_none_or(|body| payload_hash(&body) != payload) {
        Some((seq, "payload"))
    } else {
        None
    })
}

/// Bytes as hexadecimal text.
pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        // Writing to a string cannot fail.
        let _written = write!(text, "{byte:02x}");
    }
    text
}
