--liquibase formatted sql logicalFilePath:db/platform/202611220810_create_tenant.sql
--changeset vidhuk:202611220810_create_tenant
create table platform.tenant (
  slug text primary key check (slug ~ '^[a-z][a-z0-9-]{1,39}$' and slug !~ '-$'),
  kind text not null check (kind in ('hromada', 'municipality', 'region')),
  jurisdiction text not null references platform.jurisdiction (code),
  region text references platform.tenant (slug),
  codifier_code text unique,
  host_name text unique,
  time_zone text not null,
  languages text not null,
  names jsonb not null,
  office_names jsonb not null,
  contacts jsonb not null,
  accent text not null check (accent ~ '^#[0-9a-f]{6}$'),
  registration_prefix text not null,
  state text not null default 'active' check (state in ('active', 'suspended')),
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now()
);
create index tenant_changed_at on platform.tenant (changed_at);
comment on column platform.tenant.languages is 'Language tags separated by spaces, the default first';
grant select on platform.tenant to platform;
