--liquibase formatted sql logicalFilePath:db/platform/202611222002_add_coat_of_arms.sql
--changeset vidhuk:202611222002_add_coat_of_arms
alter table platform.tenant add column arms text check (arms ~ '^[0-9a-f]{32}$');
grant update (arms) on platform.tenant to platform;
comment on column platform.tenant.arms is 'Which picture of the tenant''s coat_of_arms is shown; null while a letter stands there';
