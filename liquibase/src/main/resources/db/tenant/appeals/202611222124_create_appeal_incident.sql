--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611222124_create_appeal_incident.sql
--changeset vidhuk:202611222124_create_appeal_incident
create table appeal_incident (
  id uuid primary key,
  title text not null,
  category_id uuid not null references catalog_category (id),
  opened_at timestamptz not null,
  opened_by text not null,
  closed_at timestamptz,
  answer text
);
create index appeal_incident_open on appeal_incident (opened_at desc, id desc) where closed_at is null;
create index appeal_incident_closed on appeal_incident (opened_at desc, id desc) where closed_at is not null;
create table appeal_incident_question (
  incident_id uuid not null references appeal_incident (id),
  question_id uuid not null references appeal_question (id),
  joined_at timestamptz not null,
  joined_by text not null,
  left_at timestamptz,
  primary key (incident_id, question_id)
);
create unique index appeal_incident_question_once on appeal_incident_question (question_id) where left_at is null;
create table appeal_incident_update (
  id uuid primary key,
  incident_id uuid not null references appeal_incident (id),
  told_at timestamptz not null,
  told_by text not null,
  text text not null
);
create index appeal_incident_update_of on appeal_incident_update (incident_id, id desc);
revoke update, delete, truncate on appeal_incident_update from current_user;
comment on table appeal_incident is 'One cause that explains many questions (P4): one update informs all, all close together';
