--liquibase formatted sql logicalFilePath:db/tenant/intake/202611230142_create_intake_delivery.sql
--changeset vidhuk:202611230142_create_intake_delivery
create table intake_mapping (
  system_id uuid not null references intake_system (id),
  version integer not null,
  mapping jsonb not null,
  set_at timestamptz not null,
  set_by text not null,
  primary key (system_id, version)
);
revoke update, delete, truncate on intake_mapping from current_user;
create table intake_delivery (
  id uuid primary key,
  system_id uuid not null references intake_system (id),
  source_id text,
  state text not null check (state in ('registered', 'draft', 'dismissed', 'refused')),
  received_at timestamptz not null,
  body jsonb,
  problems jsonb not null,
  appeal_id uuid references appeal (id),
  decided_at timestamptz,
  decided_by text,
  unique (system_id, source_id)
);
create index intake_delivery_newest on intake_delivery (system_id, received_at desc, id desc);
create index intake_delivery_waiting on intake_delivery (received_at desc, id desc) where state = 'draft';
comment on table intake_mapping is 'How a source of appeals calls its fields and values, by version (I3)';
comment on table intake_delivery is 'What a source of appeals sent (I3); what cannot be mapped waits as a draft';
comment on column intake_delivery.source_id is 'What the source calls it: the same again is the same; null of what was refused and can come again';
comment on column intake_delivery.body is 'As it came, while it is a draft';
comment on column intake_delivery.problems is 'Fields and what is wrong with them, never what was sent';
