--liquibase formatted sql logicalFilePath:db/tenant/monitoring/202611241110_keep_that_a_deadline_was_moved.sql
--changeset vidhuk:202611241110_keep_that_a_deadline_was_moved
alter table monitoring_late_work add column moved boolean not null default false;
comment on column monitoring_late_work.moved is 'It ended because its deadline was moved ahead; it is late again only by another deadline';
