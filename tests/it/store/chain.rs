//! The chain of the journal: whatever is changed, taken out, moved or cut is found.

use caseload::store::Store;
use rusqlite::{Connection, params};
use sha2::{Digest as _, Sha256};

use super::on_disk;

/// What somebody who owns the file may do to the journal.
#[derive(Debug, Clone, Copy)]
enum Deed {
    /// One byte of a field of an entry.
    Byte,
    /// One byte of what an entry says.
    Words,
    /// An entry is taken out.
    Delete,
    /// Two entries change places.
    Swap,
    /// What an entry says is taken out.
    Empty,
    /// The last entries are cut off.
    Cut,
    /// An entry is changed, and the chain written anew from there on.
    Rewrite,
}

const DEEDS: [Deed; 7] = [
    Deed::Byte,
    Deed::Words,
    Deed::Delete,
    Deed::Swap,
    Deed::Empty,
    Deed::Cut,
    Deed::Rewrite,
];
/// Fields of an entry that the chain holds; `true` for those that are texts.
const FIELDS: [(&str, bool); 9] = [
    ("at", true),
    ("actor", true),
    ("action", true),
    ("kind", true),
    ("subject", false),
    ("method", true),
    ("payload", false),
    ("prev", false),
    ("hash", false),
];
const ROUNDS: u64 = 1000;

/// Numbers that look random and are the same each time (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: i64) -> i64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        i64::try_from(self.0 % u64::try_from(end).unwrap()).unwrap()
    }
}

/// Changes the lowest bit of one byte, which leaves a letter a letter.
fn flip(conn: &Connection, (table, column, text): (&str, &str, bool), seq: i64, dice: &mut Dice) {
    let ask = format!("select cast({column} as blob) from {table} where seq = ?");
    let mut bytes: Vec<u8> = conn.query_row(&ask, [seq], |row| row.get(0)).unwrap();
    let ascii = |place: &usize| !text || bytes[*place].is_ascii_alphanumeric();
    let places: Vec<usize> = (0..bytes.len()).filter(ascii).collect();
    let last = i64::try_from(places.len()).unwrap();
    let place = places[usize::try_from(dice.below(last)).unwrap()];
    bytes[place] ^= 1;
    let of = if text { "cast(? as text)" } else { "?" };
    let tell = format!("update {table} set {column} = {of} where seq = ?");
    conn.execute(&tell, params![bytes, seq]).unwrap();
}

/// The hash of an entry as the form of the journal says it, by code of its own.
fn hash(conn: &Connection, seq: i64, prev: &[u8]) -> Vec<u8> {
    let ask = "select at, actor, action, kind, subject, method, payload from journal where seq = ?";
    let fields: [Vec<u8>; 7] = conn
        .query_row(ask, [seq], |row| {
            let text = |place: usize| row.get::<_, String>(place).map(String::into_bytes);
            let blob = |place: usize| row.get::<_, Vec<u8>>(place);
            let first = [text(0)?, text(1)?, text(2)?, text(3)?];
            let [at, actor, action, kind] = first;
            Ok([at, actor, action, kind, blob(4)?, text(5)?, blob(6)?])
        })
        .unwrap();
    let mut sum = Sha256::new();
    let number = seq.to_be_bytes();
    let all = [&number[..]].into_iter();
    let all = all.chain(fields.iter().map(Vec::as_slice)).chain([prev]);
    for field in all {
        sum.update(u64::try_from(field.len()).unwrap().to_be_bytes());
        sum.update(field);
    }
    sum.finalize().to_vec()
}

fn rewrite(conn: &Connection, from: i64, last: i64) {
    let tell = "update journal set actor = 'nobody' where seq = ?";
    conn.execute(tell, [from]).unwrap();
    for seq in from..=last {
        let before = "select hash from journal where seq = ? - 1";
        let before = conn.query_row(before, [seq], |row| row.get::<_, Vec<u8>>(0));
        let prev = before.unwrap_or_else(|_none| vec![0; 32]);
        let hash = hash(conn, seq, &prev);
        let tell = "update journal set prev = ?, hash = ? where seq = ?";
        conn.execute(tell, params![prev, hash, seq]).unwrap();
    }
}

fn does(conn: &Connection, deed: Deed, last: i64, dice: &mut Dice) {
    let seq = dice.below(last - 1) + 1;
    let other = dice.below(last) + 1;
    let run = |sql: &str| conn.execute_batch(sql).unwrap();
    match deed {
        Deed::Byte => {
            let place = dice.below(i64::try_from(FIELDS.len()).unwrap());
            let (column, text) = FIELDS[usize::try_from(place).unwrap()];
            flip(conn, ("journal", column, text), seq, dice);
        }
        Deed::Words => flip(conn, ("payload", "body", true), seq, dice),
        Deed::Delete => run(&format!(
            "delete from payload where seq = {seq}; delete from journal where seq = {seq}"
        )),
        Deed::Swap => {
            // Never with itself.
            let other = if other == seq { last } else { other };
            for table in ["journal", "payload"] {
                run(&format!(
                    "update {table} set seq = -1 where seq = {seq};
                     update {table} set seq = {seq} where seq = {other};
                     update {table} set seq = {other} where seq = -1"
                ));
            }
        }
        Deed::Empty => run(&format!("delete from payload where seq = {seq}")),
        Deed::Cut => run(&format!(
            "delete from payload where seq > {seq}; delete from journal where seq > {seq}"
        )),
        Deed::Rewrite => rewrite(conn, seq, last),
    }
}

/// Whether the anchor still holds.
fn holds(store: &Store, (seq, hash): &(i64, String)) -> bool {
    store.hash_of(*seq).unwrap().as_ref() == Some(hash)
}

#[test]
fn a_thousand_deeds_on_the_journal_are_found_each_of_them() {
    let (_folder, path, store) = on_disk();
    let anchor = store.head().unwrap().unwrap();
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch(
        "pragma ignore_check_constraints = on; pragma foreign_keys = off; pragma synchronous = off;
         drop trigger journal_stays; drop trigger journal_keeps;
         create temp table kept as select * from journal;
         create temp table said as select * from payload;",
    )
    .unwrap();
    let mut dice = Dice(0x2026_1116);
    for round in 0..ROUNDS {
        let deed = DEEDS[usize::try_from(round).unwrap() % DEEDS.len()];
        conn.execute_batch("begin immediate").unwrap();
        does(&conn, deed, anchor.0, &mut dice);
        conn.execute_batch("commit").unwrap();
        let broken = store.verify().unwrap().broken;
        match deed {
            Deed::Byte | Deed::Words | Deed::Delete | Deed::Swap | Deed::Empty => {
                assert!(broken.is_some(), "round {round}, {deed:?}");
            }
            // The chain that is left is whole: only what was kept elsewhere tells.
            Deed::Cut | Deed::Rewrite => {
                assert_eq!(broken, None, "round {round}, {deed:?}");
                assert!(!holds(&store, &anchor), "round {round}, {deed:?}");
            }
        }
        conn.execute_batch(
            "begin immediate; delete from payload; delete from journal;
             insert into journal select * from kept; insert into payload select * from said;
             commit",
        )
        .unwrap();
    }
    assert_eq!(store.verify().unwrap().broken, None);
    assert!(holds(&store, &anchor));
}
