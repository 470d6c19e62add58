--liquibase formatted sql logicalFilePath:db/tenant/catalog/202611220905_create_catalog.sql
--changeset vidhuk:202611220905_create_catalog
create table catalog_enterprise (
  id uuid primary key,
  code text not null unique,
  names jsonb not null,
  kind text not null check (kind in ('executive-body', 'utility', 'emergency-service', 'state-body', 'service-centre')),
  ownership text not null check (ownership in ('municipal', 'private', 'state')),
  head text,
  phone text,
  email text,
  address text,
  active boolean not null default true,
  version bigint not null default 1
);
create table catalog_category (
  id uuid primary key,
  code text not null unique,
  parent_id uuid references catalog_category (id),
  names jsonb not null,
  ordinal integer not null,
  socially_significant boolean not null default false,
  emergency boolean not null default false,
  response_hours integer check (response_hours > 0),
  executor_id uuid references catalog_enterprise (id),
  source text,
  active boolean not null default true,
  version bigint not null default 1
);
create index catalog_category_executor on catalog_category (executor_id);
create index catalog_category_parent on catalog_category (parent_id);
