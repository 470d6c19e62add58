--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611230820_create_appeal_field_step.sql
--changeset vidhuk:202611230820_create_appeal_field_step
create table appeal_field_step (
  taken_by text not null,
  key uuid not null,
  question_id uuid not null references appeal_question (id),
  step text not null check (step in ('accept', 'start', 'report-done')),
  version_after bigint,
  taken_at timestamptz not null,
  primary key (taken_by, key)
);
create index appeal_field_step_of_question on appeal_field_step (question_id);
create index appeal_field_step_oldest on appeal_field_step (taken_at);
comment on table appeal_field_step is 'Steps that phones keep while there is no connection and send later, perhaps more than once (P15); forgotten after ninety days';
comment on column appeal_field_step.version_after is 'Of the question, so that the next step of the same phone goes on from there; null only within the transaction that takes the step';
