--liquibase formatted sql logicalFilePath:db/platform/202611220800_create_tenant_common_role.sql
--changeset vidhuk:202611220800_create_tenant_common_role splitStatements:false
--comment: what every tenant may read of the platform is granted to this group, never to single tenants
create schema if not exists platform;
do $$ begin
  if not exists (select from pg_roles where rolname = 'tenant_common') then create role tenant_common nologin; end if;
  if not exists (select from pg_roles where rolname = 'platform') then create role platform nologin; end if;
end $$;
grant usage on schema platform to tenant_common, platform;
