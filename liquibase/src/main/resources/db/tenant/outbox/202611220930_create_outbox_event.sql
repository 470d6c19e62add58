--liquibase formatted sql logicalFilePath:db/tenant/outbox/202611220930_create_outbox_event.sql
--changeset vidhuk:202611220930_create_outbox_event
create table outbox_event (
  sequence bigint generated always as identity primary key,
  id uuid not null unique,
  aggregate_id uuid not null,
  type text not null,
  payload jsonb not null,
  occurred_at timestamptz not null,
  delivered_at timestamptz
);
create index outbox_event_waiting on outbox_event (sequence) where delivered_at is null;
