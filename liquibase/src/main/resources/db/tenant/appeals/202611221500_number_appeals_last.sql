--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611221500_number_appeals_last.sql
--changeset vidhuk:202611221500_number_appeals_last
--comment: an appeal gets its number as the last thing of its transaction, so that others wait for the counter as short as can be
alter table appeal alter column number_year drop not null;
alter table appeal alter column number_sequence drop not null;
alter table appeal alter column registration_number drop not null;
alter table appeal add constraint appeal_number_whole
  check (num_nulls(number_year, number_sequence, registration_number) in (0, 3));
comment on column appeal.registration_number is 'Null only within the transaction that registers the appeal (decision 19)';
