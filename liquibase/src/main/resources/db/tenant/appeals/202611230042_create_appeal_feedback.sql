--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611230042_create_appeal_feedback.sql
--changeset vidhuk:202611230042_create_appeal_feedback
create table appeal_call_attempt (
  id uuid primary key,
  question_id uuid not null references appeal_question (id),
  attempted_at timestamptz not null,
  attempted_by text not null,
  next_at timestamptz not null
);
create index appeal_call_attempt_of_question on appeal_call_attempt (question_id, attempted_at desc);
revoke update, delete, truncate on appeal_call_attempt from current_user;
create table appeal_rating (
  question_id uuid primary key references appeal_question (id),
  score integer not null check (score between 1 and 5),
  words text,
  enterprise_id uuid references catalog_enterprise (id),
  rated_at timestamptz not null
);
create index appeal_rating_newest on appeal_rating (rated_at desc);
create table appeal_feedback_rule (
  id uuid primary key,
  reopen_days integer not null check (reopen_days between 1 and 365),
  call_again_hours integer not null check (call_again_hours between 1 and 168),
  set_at timestamptz not null,
  set_by text not null
);
create index appeal_feedback_rule_newest on appeal_feedback_rule (set_at desc, id desc);
revoke update, delete, truncate on appeal_feedback_rule from current_user;
comment on table appeal_call_attempt is 'The controller called back and reached nobody (S4)';
comment on table appeal_rating is 'What the applicant thinks of what was done (P6, P11); the last word counts';
comment on column appeal_rating.enterprise_id is 'Who was responsible for the question when it was closed';
comment on table appeal_feedback_rule is 'For how long an applicant may say "not done" and rate after the closing, and when an unanswered call is tried again; the newest holds';
