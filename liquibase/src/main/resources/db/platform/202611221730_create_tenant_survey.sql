--liquibase formatted sql logicalFilePath:db/platform/202611221730_create_tenant_survey.sql
--changeset vidhuk:202611221730_create_tenant_survey splitStatements:false
create table platform.tenant_survey (
  slug text primary key references platform.tenant (slug) on delete cascade,
  surveyed_at timestamptz not null,
  change_sets integer,
  newest text,
  bytes bigint,
  active_at timestamptz,
  problem text check (problem in ('no-schema', 'behind', 'reserved'))
);
create function platform.guard_state_of_tenant() returns trigger language plpgsql set search_path = pg_catalog as $body$
begin
  if session_user = 'vidhuk_app' and (old.state, new.state) not in (('active', 'suspended'), ('suspended', 'active')) then
    raise insufficient_privilege using message = 'the application may suspend and resume tenants, and nothing else';
  end if;
  return new;
end
$body$;
revoke execute on function platform.guard_state_of_tenant() from public;
create trigger tenant_state_guarded before update of state on platform.tenant
  for each row when (old.state is distinct from new.state) execute function platform.guard_state_of_tenant();
grant select on platform.tenant_survey to platform;
grant update (state) on platform.tenant to platform;
comment on table platform.tenant_survey is 'What the owner''s process last found of each tenant: version, size, activity; the application can look into none';
