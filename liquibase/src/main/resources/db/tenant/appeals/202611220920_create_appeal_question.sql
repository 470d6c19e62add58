--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611220920_create_appeal_question.sql
--changeset vidhuk:202611220920_create_appeal_question
create table appeal_question (
  id uuid primary key,
  appeal_id uuid not null references appeal (id),
  ordinal integer not null,
  category_id uuid not null references catalog_category (id),
  text text not null,
  street text,
  house text,
  latitude double precision,
  longitude double precision,
  state text not null,
  priority text not null check (priority in ('normal', 'high', 'emergency')),
  registered_at timestamptz not null,
  due_at timestamptz not null,
  deadline_rule_id uuid,
  answer text,
  answered_at timestamptz,
  closed_at timestamptz,
  rework_count integer not null default 0,
  version bigint not null,
  unique (appeal_id, ordinal)
);
create index appeal_question_state_due on appeal_question (state, due_at, id);
create index appeal_question_newest on appeal_question (registered_at desc, id desc);
create index appeal_question_state_newest on appeal_question (state, registered_at desc, id desc);
create index appeal_question_category_newest on appeal_question (category_id, registered_at desc, id desc);
create index appeal_question_closed on appeal_question (closed_at) where closed_at is not null;
create table appeal_assignment (
  id uuid primary key,
  question_id uuid not null references appeal_question (id),
  enterprise_id uuid not null references catalog_enterprise (id),
  responsible boolean not null,
  state text not null,
  assigned_at timestamptz not null,
  assigned_by text not null,
  accepted_at timestamptz,
  done_at timestamptz,
  report text,
  version bigint not null
);
create unique index appeal_assignment_once on appeal_assignment (question_id, enterprise_id) where state <> 'withdrawn';
create index appeal_assignment_of_enterprise on appeal_assignment (enterprise_id, assigned_at desc, id desc);
create index appeal_assignment_of_question on appeal_assignment (question_id);
create table appeal_history (
  id uuid primary key,
  appeal_id uuid not null references appeal (id),
  question_id uuid references appeal_question (id),
  occurred_at timestamptz not null,
  actor_kind text not null,
  actor_name text,
  transition text not null,
  state_before text,
  state_after text not null,
  note text,
  visible_to_applicant boolean not null
);
create index appeal_history_of_appeal on appeal_history (appeal_id, id);
create index appeal_history_of_question on appeal_history (question_id);
revoke update, delete, truncate on appeal_history from current_user;
