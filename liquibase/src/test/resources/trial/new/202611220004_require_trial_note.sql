--liquibase formatted sql logicalFilePath:trial/new/202611220004_require_trial_note.sql
--changeset vidhuk:202611220004_require_trial_note
alter table trial alter column note set not null;
create table trial_more (id bigint primary key);
