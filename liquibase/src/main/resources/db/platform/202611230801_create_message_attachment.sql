--liquibase formatted sql logicalFilePath:db/platform/202611230801_create_message_attachment.sql
--changeset vidhuk:202611230801_create_message_attachment
create table platform.message_attachment (
  id uuid primary key,
  message_id uuid not null references platform.message (id) on delete cascade,
  ordinal integer not null,
  name text not null,
  media_type text not null,
  content bytea not null,
  unique (message_id, ordinal)
);
grant select, insert, delete on platform.message_attachment to platform;
comment on table platform.message_attachment is 'What goes with a letter; like a tenant''s message_attachment';
