--liquibase formatted sql logicalFilePath:db/tenant/monitoring/202611222122_create_monitoring_late_work.sql
--changeset vidhuk:202611222122_create_monitoring_late_work
create table monitoring_ladder (
  id uuid primary key,
  made_at timestamptz not null,
  made_by text not null,
  steps jsonb not null
);
create index monitoring_ladder_latest on monitoring_ladder (made_at desc, id desc);
revoke update, delete, truncate on monitoring_ladder from current_user;
create table monitoring_late_work (
  question_id uuid primary key,
  appeal_id uuid not null,
  number text not null,
  ordinal integer not null,
  category_id uuid not null,
  enterprise_id uuid,
  state text not null,
  emergency boolean not null,
  due_at timestamptz not null,
  level integer not null default 0,
  passed_hours integer not null default -1,
  look_at timestamptz,
  ended_at timestamptz
);
create index monitoring_late_work_open on monitoring_late_work (due_at, question_id) include (enterprise_id, category_id) where ended_at is null;
create index monitoring_late_work_look on monitoring_late_work (look_at) where ended_at is null and look_at is not null;
create table monitoring_escalation (
  question_id uuid not null references monitoring_late_work (question_id),
  due_at timestamptz not null,
  level integer not null,
  step text not null,
  reached_at timestamptz not null,
  primary key (question_id, due_at, level)
);
comment on table monitoring_ladder is 'Whom to tell of late work, and how late, in versions; the latest holds, the others are the history; without a row the ladder of the house holds';
comment on table monitoring_late_work is 'Late questions as the room of appeals told of them; those that ended stay, for figures';
comment on column monitoring_late_work.passed_hours is 'How late the last step of the ladder was that has been taken; -1 before the first';
comment on column monitoring_late_work.look_at is 'When the next step is due, or may be taken; null above the last';
