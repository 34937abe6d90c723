alter table signal add column countersign integer not null default 0 check (countersign in (0, 1));
create index signal_countersign on signal (number) where countersign = 1;
