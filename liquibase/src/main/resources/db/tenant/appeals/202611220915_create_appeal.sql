--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611220915_create_appeal.sql
--changeset vidhuk:202611220915_create_appeal
create table appeal_number (
  year integer primary key,
  last integer not null
);
create table appeal (
  id uuid primary key,
  number_year integer not null,
  number_sequence integer not null,
  registration_number text not null unique,
  channel text not null,
  language text not null,
  state text not null,
  applicant_name text,
  applicant_phone text,
  applicant_email text,
  access_code text not null unique,
  idempotency_key text unique,
  idempotency_digest bytea,
  registered_at timestamptz not null,
  registered_by text,
  closed_at timestamptz,
  version bigint not null,
  unique (number_year, number_sequence)
);
create index appeal_newest on appeal (registered_at desc, id desc);
create index appeal_applicant_phone on appeal (applicant_phone, registered_at desc) where applicant_phone is not null;
comment on table appeal is 'One contact by one applicant through one channel; holds one or more questions (P1)';
comment on column appeal.access_code is 'The secret that opens the appeal to its applicant; kept, because every later message repeats the link';
