--liquibase formatted sql logicalFilePath:db/tenant/messaging/202611220940_create_message.sql
--changeset vidhuk:202611220940_create_message
create table message (
  id uuid primary key,
  event_id uuid not null,
  template text not null,
  subject_id uuid not null,
  recipient text not null,
  language text not null,
  title text not null,
  body text not null,
  created_at timestamptz not null,
  next_attempt_at timestamptz,
  attempts integer not null default 0,
  sent_at timestamptz,
  failure text,
  unique (event_id, template, recipient)
);
create index message_waiting on message (next_attempt_at) where next_attempt_at is not null;
create index message_of_subject on message (subject_id, id);
comment on column message.next_attempt_at is 'When it is due; null when it was sent or given up; while a node sends it, when others may try';
comment on column message.failure is 'A code of ours, never what the mail server answered';
