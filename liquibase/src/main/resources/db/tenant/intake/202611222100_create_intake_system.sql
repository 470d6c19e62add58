--liquibase formatted sql logicalFilePath:db/tenant/intake/202611222100_create_intake_system.sql
--changeset vidhuk:202611222100_create_intake_system
create table intake_system (
  id uuid primary key,
  kind text not null check (kind in ('pbx', 'open311', 'source')),
  name text not null,
  secret text,
  key_hash text unique,
  requests_per_minute integer not null check (requests_per_minute > 0),
  created_at timestamptz not null,
  created_by text not null,
  revoked_at timestamptz,
  revoked_by text,
  check (num_nonnulls(secret, key_hash) = 1),
  check (num_nulls(revoked_at, revoked_by) in (0, 2))
);
comment on table intake_system is 'A system outside that sends to the tenant: a telephone exchange, a client of Open311, a source of appeals (I3, P8)';
comment on column intake_system.secret is 'Signs what the system sends; kept, because a signature is checked with the secret itself (decision 38)';
comment on column intake_system.key_hash is 'SHA-256 of a key that the system shows with each request';
