--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611222123_move_deadlines.sql
--changeset vidhuk:202611222123_move_deadlines
alter table appeal_question add column clock_stopped_at timestamptz;
create table appeal_deadline_change (
  id uuid primary key,
  question_id uuid not null references appeal_question (id),
  changed_at timestamptz not null,
  cause text not null check (cause in ('extension', 'clarification')),
  due_before timestamptz not null,
  due_after timestamptz not null
);
create index appeal_deadline_change_of_question on appeal_deadline_change (question_id, changed_at);
revoke update, delete, truncate on appeal_deadline_change from current_user;
comment on column appeal_question.clock_stopped_at is 'Since when the applicant is waited for; the deadline moves by as much when the question goes on';
comment on table appeal_deadline_change is 'How deadlines moved, and why; the reason of an extension stands in the history';
