--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611230740_say_whether_study_is_needed.sql
--changeset vidhuk:202611230740_say_whether_study_is_needed
alter table appeal_question add column study_needed boolean not null default true;
alter table appeal_deadline_change drop constraint appeal_deadline_change_cause_check;
alter table appeal_deadline_change add constraint appeal_deadline_change_cause_check
  check (cause in ('extension', 'clarification', 'priority', 'study'));
comment on column appeal_question.study_needed is 'Whether an answer needs additional study; the law has a shorter term where it does not';
