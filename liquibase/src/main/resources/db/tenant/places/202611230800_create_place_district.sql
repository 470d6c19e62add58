--liquibase formatted sql logicalFilePath:db/tenant/places/202611230800_create_place_district.sql
--changeset vidhuk:202611230800_create_place_district
create table place_district (
  id uuid primary key,
  name text not null,
  version bigint not null,
  changed_at timestamptz not null,
  changed_by text not null
);
create unique index place_district_called on place_district (lower(name));
create table place_district_part (
  district_id uuid not null references place_district (id) on delete cascade,
  ordinal integer not null,
  settlement text,
  street text,
  houses text,
  primary key (district_id, ordinal),
  constraint place_district_part_of_one_kind check (num_nonnulls(settlement, street) = 1),
  constraint place_district_part_houses_of_a_street check (houses is null or street is not null)
);
create index place_district_part_street on place_district_part (lower(street), district_id) where street is not null;
create index place_district_part_settlement on place_district_part (lower(settlement), district_id) where settlement is not null;
create index place_street_called on place_street (lower(name));
create index place_street_of_settlement on place_street (lower(settlement));
comment on table place_district is 'A part of the tenant''s territory by which rules route questions (P16)';
comment on table place_district_part is 'What belongs to a district: a settlement with all its streets, a street, or houses of one';
comment on column place_district_part.houses is 'As typed: 1-15, 20а, 22-30 парні; null for the whole street';
