--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611222121_create_appeal_late.sql
--changeset vidhuk:202611222121_create_appeal_late
create table appeal_late (
  question_id uuid not null references appeal_question (id),
  due_at timestamptz not null,
  told_at timestamptz not null,
  primary key (question_id, due_at)
);
comment on table appeal_late is 'Questions that were told to be late, once for each deadline';
