--liquibase formatted sql logicalFilePath:db/tenant/intake/202611230920_keep_numbers_as_sent.sql
--changeset vidhuk:202611230920_keep_numbers_as_sent
alter table intake_call add column caller_as_sent text;
comment on column intake_call.caller_as_sent is 'What the exchange sent in the place of a number and nobody can dial as it stands, cleaned and shortened; null when the number is known or withheld';
