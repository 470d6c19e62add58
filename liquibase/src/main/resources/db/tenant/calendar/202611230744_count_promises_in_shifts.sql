--liquibase formatted sql logicalFilePath:db/tenant/calendar/202611230744_count_promises_in_shifts.sql
--changeset vidhuk:202611230744_count_promises_in_shifts
alter table calendar_timetable add column promises_in_shifts boolean not null default false;
comment on column calendar_timetable.promises_in_shifts is 'Whether the hours that the centre promises of categories and priorities run in its shifts only; never those of emergencies, and never the terms of the law';
