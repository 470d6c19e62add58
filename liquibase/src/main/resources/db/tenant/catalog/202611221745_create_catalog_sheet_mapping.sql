--liquibase formatted sql logicalFilePath:db/tenant/catalog/202611221745_create_catalog_sheet_mapping.sql
--changeset vidhuk:202611221745_create_catalog_sheet_mapping
create table catalog_sheet_mapping (
  kind text primary key,
  mapping jsonb not null,
  changed_at timestamptz not null default clock_timestamp()
);
comment on table catalog_sheet_mapping is 'How the tenant''s files call our columns, by kind of list; written by tenant-admin';
