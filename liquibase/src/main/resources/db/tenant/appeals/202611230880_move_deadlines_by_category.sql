--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611230880_move_deadlines_by_category.sql
--changeset vidhuk:202611230880_move_deadlines_by_category
alter table appeal_deadline_change drop constraint appeal_deadline_change_cause_check;
alter table appeal_deadline_change add constraint appeal_deadline_change_cause_check
  check (cause in ('extension', 'clarification', 'priority', 'study', 'category'));
