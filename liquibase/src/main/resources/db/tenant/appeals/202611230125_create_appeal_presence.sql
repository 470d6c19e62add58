--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611230125_create_appeal_presence.sql
--changeset vidhuk:202611230125_create_appeal_presence
create table appeal_presence (
  appeal_id uuid not null references appeal (id),
  username text not null,
  name text not null,
  seen_at timestamptz not null,
  primary key (appeal_id, username)
);
create index appeal_presence_latest on appeal_presence (seen_at);
comment on table appeal_presence is 'Who of the staff has an appeal open now (P18); forgotten after a minute';
