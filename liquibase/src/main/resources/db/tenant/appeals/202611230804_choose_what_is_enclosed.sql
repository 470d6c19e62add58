--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611230804_choose_what_is_enclosed.sql
--changeset vidhuk:202611230804_choose_what_is_enclosed
alter table appeal_outgoing_letter add column enclosed uuid[] not null default '{}';
comment on column appeal_outgoing_letter.enclosed is 'Files of the question that go with the letter, as whoever wrote it chose them';
