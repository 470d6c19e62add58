--liquibase formatted sql logicalFilePath:db/tenant/catalog/202611230240_create_catalog_file.sql
--changeset vidhuk:202611230240_create_catalog_file
create table catalog_file (
  file_id uuid primary key,
  entry_id uuid not null,
  added_at timestamptz not null default clock_timestamp(),
  added_by text not null
);
create index catalog_file_of_entry on catalog_file (entry_id, file_id);
comment on table catalog_file is 'Files that entries of the catalogue refer to by address: forms of services and samples of them; everybody may load them. They stay when a form leaves the card, because earlier versions are read, too';
