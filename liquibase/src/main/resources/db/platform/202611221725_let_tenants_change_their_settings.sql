--liquibase formatted sql logicalFilePath:db/platform/202611221725_let_tenants_change_their_settings.sql
--changeset vidhuk:202611221725_let_tenants_change_their_settings
alter table platform.tenant add column changed_by text;
grant update (jurisdiction, time_zone, languages, names, office_names, contacts, accent, opened_at, changed_at, changed_by) on platform.tenant to platform;
grant select on platform.tenant_history, platform.jurisdiction to platform;
comment on column platform.tenant.changed_by is 'Who changed it last by a page; the history notes it';
