--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611231031_note_when_a_step_was_taken.sql
--changeset vidhuk:202611231031_note_when_a_step_was_taken
alter table appeal_bulk_item add column stepped_at timestamptz;
comment on column appeal_bulk_item.stepped_at is 'When the step was taken, as the history and its event have it; null until then';
