--liquibase formatted sql logicalFilePath:db/tenant/messaging/202611231030_create_message_hold.sql
--changeset vidhuk:202611231030_create_message_hold
create table message_hold (
  key uuid primary key,
  message_id uuid not null unique references message (id) on delete cascade
);
comment on table message_hold is 'Letters that wait until what they tell of can no longer be undone; whoever wrote one knows its key';
