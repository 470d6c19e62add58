--liquibase formatted sql logicalFilePath:db/tenant/places/202611230223_keep_former_names_of_streets.sql
--changeset vidhuk:202611230223_keep_former_names_of_streets
alter table place_street add column former_names text;
comment on column place_street.former_names is 'Names that it had before, between semicolons; whoever searches one finds the other';
