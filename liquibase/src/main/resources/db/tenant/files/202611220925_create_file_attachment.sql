--liquibase formatted sql logicalFilePath:db/tenant/files/202611220925_create_file_attachment.sql
--changeset vidhuk:202611220925_create_file_attachment
create table file_attachment (
  id uuid primary key,
  owner_id uuid not null,
  stage text not null check (stage in ('before', 'after', 'document')),
  name text not null,
  media_type text not null,
  size_bytes bigint not null check (size_bytes > 0),
  sha256 bytea not null,
  content bytea not null,
  uploaded_at timestamptz not null,
  uploaded_by text
);
create index file_attachment_of_owner on file_attachment (owner_id, id);
alter table file_attachment alter column content set storage external;
