--liquibase formatted sql logicalFilePath:db/tenant/outbox/202611220930_create_outbox_event.sql
--changeset vidhuk:202611220930_create_outbox_event
create table outbox_event (
  sequence bigint generated always as identity primary key,
  id uuid not null unique,
  aggregate_id uuid not null,
  type text not null,
  payload jsonb not null,
  occurred_at timestamptz not null,
  attempts integer not null default 0,
  next_attempt_at timestamptz,
  delivered_at timestamptz
);
create index outbox_event_waiting on outbox_event (sequence) where delivered_at is null;
create index outbox_event_resting on outbox_event (next_attempt_at) where delivered_at is null and next_attempt_at is not null;
comment on column outbox_event.next_attempt_at is 'After a failed delivery: until then the event rests, and the later ones of its aggregate with it';
