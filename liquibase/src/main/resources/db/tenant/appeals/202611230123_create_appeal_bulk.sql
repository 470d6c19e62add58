--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611230123_create_appeal_bulk.sql
--changeset vidhuk:202611230123_create_appeal_bulk
create table appeal_bulk (
  id uuid primary key,
  made_by text not null,
  key text not null,
  action text not null check (action in ('route', 'accept', 'set-priority', 'close')),
  executors text,
  responsible text,
  priority text,
  note text,
  made_at timestamptz not null,
  begun_at timestamptz,
  undo_until timestamptz,
  undone_at timestamptz,
  unique (made_by, key)
);
create table appeal_bulk_item (
  bulk_id uuid not null references appeal_bulk (id),
  ordinal integer not null,
  question_id uuid not null references appeal_question (id),
  version bigint not null,
  state text not null check (state in ('waiting', 'done', 'refused', 'undone', 'kept')),
  problem text,
  version_after bigint,
  before jsonb,
  primary key (bulk_id, ordinal),
  unique (bulk_id, question_id)
);
create index appeal_bulk_item_of_question on appeal_bulk_item (question_id);
comment on table appeal_bulk is 'The same step with many questions at once (P5); begun_at is null while it is only looked at';
comment on table appeal_bulk_item is 'One question of many: what came of it, and what it was before, so that it can be undone while nothing else happened to it';
comment on column appeal_bulk_item.version is 'Of the question when it was chosen: who changed it since is not overwritten';
