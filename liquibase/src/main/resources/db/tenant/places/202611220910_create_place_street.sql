--liquibase formatted sql logicalFilePath:db/tenant/places/202611220910_create_place_street.sql
--changeset vidhuk:202611220910_create_place_street
create table place_street (
  id uuid primary key,
  settlement text not null,
  name text not null,
  active boolean not null default true,
  unique (settlement, name)
);
