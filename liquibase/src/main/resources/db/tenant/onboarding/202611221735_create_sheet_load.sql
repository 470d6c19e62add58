--liquibase formatted sql logicalFilePath:db/tenant/onboarding/202611221735_create_sheet_load.sql
--changeset vidhuk:202611221735_create_sheet_load
create table sheet_load (
  id uuid primary key,
  kind text not null check (kind in ('streets', 'enterprises', 'categories', 'staff')),
  file_name text not null,
  content bytea not null,
  mapping jsonb not null,
  dry_run boolean not null,
  state text not null check (state in ('waiting', 'running', 'fine', 'refused', 'loaded', 'failed')),
  requested_by text not null,
  requested_at timestamptz not null,
  ended_at timestamptz,
  rows_read integer,
  problems jsonb not null default '[]',
  problem_count integer not null default 0,
  failure text
);
create index sheet_load_of_kind on sheet_load (kind, requested_at desc);
create table sheet_mapping (
  kind text primary key,
  mapping jsonb not null
);
comment on table sheet_load is 'Lists that were sent on the page of the setup, and what came of each; the owner''s process reads them, as it alone may sign staff up (decision 26)';
comment on column sheet_load.content is 'The file; emptied when it was loaded or a day has passed';
