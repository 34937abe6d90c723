alter table staff add column profession text not null default '';
alter table staff add column competences text not null default '[]';
