--liquibase formatted sql logicalFilePath:db/tenant/messaging/202611230802_create_message_attachment.sql
--changeset vidhuk:202611230802_create_message_attachment
create table message_attachment (
  id uuid primary key,
  message_id uuid not null references message (id) on delete cascade,
  ordinal integer not null,
  name text not null,
  media_type text not null,
  content bytea not null,
  unique (message_id, ordinal)
);
comment on table message_attachment is 'What goes with a letter, until it is sent or given up; whoever wrote it keeps the original';
