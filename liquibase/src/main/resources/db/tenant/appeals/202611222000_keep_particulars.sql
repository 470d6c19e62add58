--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611222000_keep_particulars.sql
--changeset vidhuk:202611222000_keep_particulars
alter table appeal_question add column particulars jsonb not null default '[]' check (jsonb_typeof(particulars) = 'array');
comment on column appeal_question.particulars is 'What the category asks and what was said, in the words in which it was asked: later changes of the category change nothing here';
