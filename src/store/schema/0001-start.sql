-- Shipped once, never edited: what a later version needs is a step of its own.

create table office (
  place integer primary key check (place = 1),
  name  text not null,
  kind  text not null check (kind in ('real', 'practice', 'demo')),
  body  text not null
) strict;

create table staff (
  login  text primary key,
  name   text not null,
  roles  text not null,
  active integer not null check (active in (0, 1))
) strict;

-- The journal is the truth; every table below it but drafts and settings is its index.
create table journal (
  seq     integer primary key,
  at      text not null check (length(at) = 24),
  actor   text not null,
  action  text not null,
  kind    text not null check (kind in ('office', 'signal', 'case')),
  subject blob not null,
  method  text not null,
  payload blob not null check (length(payload) = 32),
  prev    blob not null check (length(prev) = 32),
  hash    blob not null check (length(hash) = 32)
) strict;
create index journal_subject on journal (subject, seq);

-- Apart from the chain, so that a lawful erasure can take the words and leave the chain provable.
create table payload (
  seq  integer primary key references journal (seq),
  body text not null
) strict;

create table signal (
  number      integer primary key,
  id          blob not null unique check (length(id) = 16),
  rev         integer not null,
  state       text not null,
  level       integer,
  due_at      text,
  received_at text not null,
  outcome     text,
  redirect    integer not null check (redirect in (0, 1)),
  holder      text,
  line        blob not null,
  case_id     blob,
  system      text,
  external_id text,
  content     text,
  body        text not null
) strict;
create unique index signal_external on signal (system, external_id) where system is not null;
create index signal_line on signal (line, number);
create index signal_redirect on signal (number) where redirect = 1;
create index signal_case on signal (case_id, number) where case_id is not null;

create table evidence (
  number integer primary key references signal (number),
  line   text not null
) strict;

-- One row a line of the intake queue: signals that were linked share one.
create table queue_line (
  lead        integer primary key,
  level       integer not null,
  due_at      text not null,
  fewer_yes   integer not null,
  youngest    integer not null,
  received_at text not null,
  holder      text,
  body        text not null
) strict;
create index queue_order on queue_line (level, due_at, fewer_yes, youngest, received_at, lead);
create index queue_holder on queue_line (holder, level, due_at, fewer_yes, youngest, received_at, lead)
  where holder is not null;

create table case_file (
  number    integer primary key,
  id        blob not null unique check (length(id) = 16),
  rev       integer not null,
  state     text not null,
  level     integer not null,
  curator   text,
  title     text not null,
  opened_at text not null,
  closed_at text,
  next_due  text not null,
  pending   integer not null check (pending in (0, 1)),
  body      text not null
) strict;
create index case_curator on case_file (curator, next_due, number) where closed_at is null;
create index case_next on case_file (next_due, number) where closed_at is null;
create index case_pending on case_file (next_due, number) where pending = 1;
create index case_closed on case_file (next_due, number) where closed_at is not null;

create table contact (
  id          blob primary key check (length(id) = 16),
  case_number integer not null references case_file (number),
  at          text not null,
  body        text not null
) strict, without rowid;
create index contact_case on contact (case_number, at, id);

create table term (
  subject integer not null,
  place   integer not null,
  due_at  text not null,
  holder  text not null,
  body    text not null,
  primary key (subject, place)
) strict, without rowid;
create index term_due on term (due_at, subject, place);
create index term_holder on term (holder, due_at, subject, place);

create table person (
  number integer not null,
  place  integer not null,
  id     blob not null,
  child  integer not null check (child in (0, 1)),
  name   text not null,
  body   text not null,
  primary key (number, place)
) strict, without rowid;

create table person_block (
  block  text not null,
  number integer not null,
  place  integer not null,
  primary key (block, number, place)
) strict, without rowid;
create index person_block_number on person_block (number);

-- Words of a signal or case as search keys; the index beside it finds them. A case has one row for
-- itself and one for each contact: id = number * 65536 + part.
create table search_text (
  id     integer primary key,
  number integer not null,
  body   text not null
) strict;
create index search_number on search_text (number, id);
create virtual table search using fts5 (body, content = 'search_text', content_rowid = 'id');
insert into search (search, rank) values ('secure-delete', 1);
create trigger search_insert after insert on search_text begin
  insert into search (rowid, body) values (new.id, new.body);
end;
create trigger search_delete after delete on search_text begin
  insert into search (search, rowid, body) values ('delete', old.id, old.body);
end;
create trigger search_update after update on search_text begin
  insert into search (search, rowid, body) values ('delete', old.id, old.body);
  insert into search (rowid, body) values (new.id, new.body);
end;

-- Counts that a screen shows, kept so that nothing is counted on a key press.
create table counter (
  name  text primary key,
  value integer not null
) strict, without rowid;

create table draft (
  id         blob primary key check (length(id) = 16),
  staff      text not null,
  updated_at text not null,
  body       text not null
) strict, without rowid;
create index draft_staff on draft (staff, updated_at);

create table setting (
  staff text not null,
  name  text not null,
  value text not null,
  primary key (staff, name)
) strict, without rowid;

-- An entry that was written stays; recursive_triggers lets these fire on "insert or replace" too.
create trigger journal_stays before update on journal begin
  select raise(abort, 'the journal is append-only');
end;
create trigger journal_keeps before delete on journal begin
  select raise(abort, 'the journal is append-only');
end;
