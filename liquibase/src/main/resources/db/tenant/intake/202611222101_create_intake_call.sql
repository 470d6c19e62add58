--liquibase formatted sql logicalFilePath:db/tenant/intake/202611222101_create_intake_call.sql
--changeset vidhuk:202611222101_create_intake_call
create table intake_call (
  id uuid primary key,
  system_id uuid not null references intake_system (id),
  exchange_call text not null,
  caller_phone text,
  line text,
  agent text,
  began_at timestamptz not null,
  answered_at timestamptz,
  ended_at timestamptz,
  recording text,
  taken_by text,
  taken_at timestamptz,
  appeal_id uuid references appeal (id),
  unique (system_id, exchange_call)
);
create index intake_call_newest on intake_call (began_at desc, id desc);
create index intake_call_lasting on intake_call (began_at) where ended_at is null;
create index intake_call_of_appeal on intake_call (appeal_id) where appeal_id is not null;
comment on table intake_call is 'A call as the telephone exchange tells of it (B4, P17); every event of it is merged into the one row';
comment on column intake_call.exchange_call is 'What the exchange calls the call; the same event again changes nothing';
comment on column intake_call.recording is 'Where the exchange keeps the sound, as it says (L9)';
