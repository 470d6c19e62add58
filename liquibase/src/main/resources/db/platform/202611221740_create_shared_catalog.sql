--liquibase formatted sql logicalFilePath:db/platform/202611221740_create_shared_catalog.sql
--changeset vidhuk:202611221740_create_shared_catalog
create table platform.catalog_shared (
  kind text not null check (kind in ('category', 'enterprise', 'service-card')),
  code text not null check (code ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  version bigint not null check (version > 0),
  fields jsonb not null check (jsonb_typeof(fields) = 'object'),
  active boolean not null default true,
  changed_at timestamptz not null default clock_timestamp(),
  changed_by text not null,
  primary key (kind, code)
);
create table platform.catalog_shared_version (
  kind text not null,
  code text not null,
  version bigint not null,
  fields jsonb not null,
  active boolean not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (kind, code, version),
  foreign key (kind, code) references platform.catalog_shared (kind, code)
);
comment on table platform.catalog_shared is 'Entries that tenants may adopt; changed by the platform alone (decision 28)';
comment on table platform.catalog_shared_version is 'Every version that a shared entry has had, written by a trigger';
grant select on platform.catalog_shared, platform.catalog_shared_version to tenant_common;
