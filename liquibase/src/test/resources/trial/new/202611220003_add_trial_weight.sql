--liquibase formatted sql logicalFilePath:trial/new/202611220003_add_trial_weight.sql
--changeset vidhuk:202611220003_add_trial_weight
alter table trial add column weight integer;
create index trial_weight on trial (weight);
