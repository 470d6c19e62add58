--liquibase formatted sql logicalFilePath:db/tenant/catalog/202611221742_create_catalog_entry.sql
--changeset vidhuk:202611221742_create_catalog_entry
create table catalog_edition (
  entry_id uuid not null,
  version bigint not null,
  fields jsonb not null,
  active boolean not null,
  shared_code text,
  shared_version bigint,
  overridden jsonb not null,
  act text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (entry_id, version)
);
create table catalog_entry (
  id uuid primary key,
  kind text not null check (kind in ('category', 'enterprise', 'service-card')),
  code text not null check (code ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  version bigint not null default 1,
  fields jsonb not null check (jsonb_typeof(fields) = 'object'),
  active boolean not null default true,
  shared_code text,
  shared_version bigint,
  overridden jsonb not null default '{}' check (jsonb_typeof(overridden) = 'object'),
  act text not null check (act in ('created', 'edited', 'restored', 'adopted', 'kept-own', 'took-shared', 'flowed', 'loaded')),
  changed_at timestamptz not null default clock_timestamp(),
  changed_by text not null,
  unique (kind, code),
  constraint catalog_entry_shared_whole check (num_nulls(shared_code, shared_version) in (0, 2) and (shared_code is not null or overridden = '{}'))
);
create unique index catalog_entry_adopted on catalog_entry (kind, shared_code) where shared_code is not null;
create index catalog_entry_services on catalog_entry (code) where kind = 'service-card' and active;
create index catalog_entry_services_of_body on catalog_entry ((fields ->> 'body'), code) where kind = 'service-card' and active;
create index catalog_entry_services_of_event on catalog_entry using gin ((fields -> 'lifeEvents')) where kind = 'service-card' and active;
create index catalog_category_ordinal on catalog_category (ordinal);
comment on table catalog_entry is 'Categories, enterprises and service cards as they hold here; catalog_category and catalog_enterprise show the same to what refers to them (decision 28)';
comment on column catalog_entry.overridden is 'Fields that are this tenant''s own, each with the version of the shared entry against which that was decided';
comment on table catalog_edition is 'Every version that an entry has had, written by a trigger; a case keeps the one it was opened under';
revoke update, delete, truncate on catalog_edition from current_user;
