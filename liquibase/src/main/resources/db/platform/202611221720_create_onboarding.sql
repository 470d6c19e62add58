--liquibase formatted sql logicalFilePath:db/platform/202611221720_create_onboarding.sql
--changeset vidhuk:202611221720_create_onboarding splitStatements:false
create table platform.reserved_slug (
  slug text primary key
);
create table platform.codifier_hromada (
  code text primary key check (code ~ '^UA[0-9]{17}$'),
  name text not null,
  kind text not null,
  oblast text not null,
  slug text not null unique
);
create index codifier_hromada_by_name on platform.codifier_hromada (name, code);
create table platform.onboarding_request (
  id uuid primary key,
  submission_key uuid not null unique,
  state text not null check (state in ('unconfirmed', 'waiting', 'approved', 'built', 'ready', 'refused')),
  codifier_code text references platform.codifier_hromada (code),
  place text not null,
  oblast text,
  contact_name text not null,
  position text not null,
  email text not null,
  language text not null,
  token_hash text not null unique,
  token_until timestamptz not null,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  decided_at timestamptz,
  decided_by text,
  reason text,
  slug text check (slug ~ '^[a-z][a-z0-9-]{1,39}$' and slug !~ '-$'),
  failure text,
  next_attempt_at timestamptz,
  version bigint not null default 1,
  check ((state in ('approved', 'built', 'ready')) <= (slug is not null)),
  check ((state = 'refused') <= (reason is not null)),
  check ((state = 'unconfirmed') = (confirmed_at is null))
);
create index onboarding_request_of_state on platform.onboarding_request (state, created_at, id);
create unique index onboarding_request_of_slug on platform.onboarding_request (slug) where state in ('approved', 'built', 'ready');
create table platform.message (
  id uuid primary key,
  event_id uuid not null,
  template text not null,
  subject_id uuid not null,
  recipient text not null,
  language text not null,
  title text not null,
  body text not null,
  created_at timestamptz not null,
  next_attempt_at timestamptz,
  attempts integer not null default 0,
  sent_at timestamptz,
  failure text,
  unique (event_id, template, recipient)
);
create index message_waiting on platform.message (next_attempt_at) where next_attempt_at is not null;
create function platform.call_for_provisioning() returns trigger language plpgsql set search_path = pg_catalog as $body$
begin
  perform pg_notify('vidhuk_provisioning', '');
  return null;
end
$body$;
revoke execute on function platform.call_for_provisioning() from public;
create trigger onboarding_request_approved after update of state on platform.onboarding_request
  for each row when (new.state = 'approved') execute function platform.call_for_provisioning();
alter table platform.tenant add column opened_at timestamptz default now();
grant select on platform.reserved_slug, platform.codifier_hromada, platform.tenant_step to platform;
grant select, insert, update, delete on platform.onboarding_request to platform;
grant select, insert, update on platform.message to platform;
grant insert on platform.tenant_due to platform;
comment on table platform.reserved_slug is 'First segments of addresses that are the platform''s own; written anew from ReservedSlugs by every migration';
comment on table platform.codifier_hromada is 'Hromadas of the official codifier (KATOTTG), as loaded last; slug is what we propose';
comment on table platform.onboarding_request is 'Who asked for a tenant; an approved one is taken up by whoever may create schemas, see decision 26';
comment on column platform.onboarding_request.token_hash is 'SHA-256 of the token in the letter; the token itself is kept nowhere';
comment on table platform.message is 'Letters to people who have no tenant yet; like a tenant''s message';
comment on column platform.tenant.opened_at is 'When the public portal was opened; null while only staff may see it';
