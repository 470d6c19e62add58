--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611241101_create_appeal_consultation.sql
--changeset vidhuk:202611241101_create_appeal_consultation
create table appeal_consultation (
  appeal_id uuid primary key references appeal (id),
  given_at timestamptz not null,
  given_by text not null
);
create index appeal_consultation_newest on appeal_consultation (given_at desc);
revoke update, delete, truncate on appeal_consultation from current_user;
comment on table appeal_consultation is 'Appeals all of whose questions were answered while they were registered (P2), each once (decision 85)';
comment on column appeal_consultation.given_at is 'When the last of its questions was answered';
