-- The journal knows entries of the registers. A check of a column can only be changed by a new
-- table, and the payloads name the journal they belong to, so that both are copied.
create table journal_3 (
  seq     integer primary key,
  at      text not null check (length(at) = 24),
  actor   text not null,
  action  text not null,
  kind    text not null check (kind in ('office', 'signal', 'case', 'entry')),
  subject blob not null,
  method  text not null,
  payload blob not null check (length(payload) = 32),
  prev    blob not null check (length(prev) = 32),
  hash    blob not null check (length(hash) = 32)
) strict;
insert into journal_3 (seq, at, actor, action, kind, subject, method, payload, prev, hash)
     select seq, at, actor, action, kind, subject, method, payload, prev, hash from journal;
create table payload_3 (
  seq  integer primary key references journal_3 (seq),
  body text not null
) strict;
insert into payload_3 (seq, body) select seq, body from payload;
drop table payload;
drop table journal;
alter table journal_3 rename to journal;
alter table payload_3 rename to payload;
create index journal_subject on journal (subject, seq);
create trigger journal_stays before update on journal begin
  select raise(abort, 'the journal is append-only');
end;
create trigger journal_keeps before delete on journal begin
  select raise(abort, 'the journal is append-only');
end;

-- Entries of the registers; what is over stands behind the others. "words" holds search keys, each
-- with a space before it.
create table entry (
  number      integer primary key,
  id          blob not null unique check (length(id) = 16),
  rev         integer not null,
  kind        text not null,
  over        integer not null check (over in (0, 1)),
  place       text not null,
  title       text not null,
  words       text not null,
  system      text,
  external_id text,
  body        text not null
) strict;
create index entry_list on entry (kind, over, place, number);
create unique index entry_external on entry (system, external_id) where system is not null;

-- Which cases an entry concerns.
create table entry_case (
  case_number integer not null,
  entry       integer not null references entry (number),
  primary key (case_number, entry)
) strict, without rowid;
create index entry_case_entry on entry_case (entry, case_number);

-- Services of organisations, so that a form offers them without reading every organisation.
create table entry_service (
  entry integer not null references entry (number),
  place integer not null,
  kind  text not null,
  what  text not null,
  primary key (entry, place)
) strict, without rowid;
