--liquibase formatted sql logicalFilePath:db/tenant/files/202611230720_create_file_text.sql
--changeset vidhuk:202611230720_create_file_text
--comment: what is written in files, read once; a text goes where its file goes, and with it (decision 69)
drop index file_attachment_of_owner;
alter table file_attachment add constraint file_attachment_of_owner unique (owner_id, id);
create table file_text (
  file_id uuid primary key,
  owner_id uuid not null,
  state text not null default 'waiting' check (state in ('waiting', 'read', 'locked', 'damaged', 'abandoned')),
  attempts integer not null default 0,
  look_at timestamptz not null,
  read_at timestamptz,
  content text check (content is null or state = 'read'),
  foreign key (owner_id, file_id) references file_attachment (owner_id, id) on update cascade on delete cascade
);
create index file_text_of_owner on file_text (owner_id, file_id);
create index file_text_waiting on file_text (look_at) where state = 'waiting';
comment on table file_text is 'What is written in a file, read once by a process of its own and kept for the search (decision 69)';
insert into file_text (file_id, owner_id, look_at)
  select id, owner_id, uploaded_at from file_attachment where media_type = 'application/pdf';
