--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611230900_keep_all_filters_of_a_list.sql
--changeset vidhuk:202611230900_keep_all_filters_of_a_list
alter table appeal_stored_filter
  add column number text,
  add column mark text,
  add column box text,
  add column unlocated boolean not null default false;
comment on column appeal_stored_filter.number is 'Registration number of an appeal; null for all';
comment on column appeal_stored_filter.mark is 'anonymous, repeated or collective; null for all';
comment on column appeal_stored_filter.box is 'A part of the map: west,south,east,north in degrees; null for everywhere';
comment on column appeal_stored_filter.unlocated is 'Only what has no place on the map';
