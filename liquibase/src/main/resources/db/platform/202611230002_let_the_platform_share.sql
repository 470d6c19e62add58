--liquibase formatted sql logicalFilePath:db/platform/202611230002_let_the_platform_share.sql
--changeset vidhuk:202611230002_let_the_platform_share splitStatements:false
grant select, insert, update on platform.catalog_shared to platform;
grant select, insert on platform.catalog_shared_version to platform;
create table platform.catalog_due (
  one boolean primary key default true check (one),
  noted_at timestamptz not null,
  next_attempt_at timestamptz not null,
  failures text
);
grant select on platform.catalog_due to platform;
create function platform.note_catalog_due() returns trigger language plpgsql security definer set search_path = pg_catalog as $body$
begin
  insert into platform.catalog_due (noted_at, next_attempt_at) values (clock_timestamp(), clock_timestamp())
    on conflict (one) do update set noted_at = excluded.noted_at, next_attempt_at = excluded.next_attempt_at;
  perform pg_notify('vidhuk_provisioning', '');
  return null;
end
$body$;
revoke execute on function platform.note_catalog_due() from public;
create trigger catalog_shared_due after update on platform.catalog_shared
  for each row when (old.version <> new.version) execute function platform.note_catalog_due();
create trigger tenant_resumed_due after update of state on platform.tenant
  for each row when (old.state in ('suspended', 'leaving') and new.state = 'active') execute function platform.note_catalog_due();
comment on table platform.catalog_due is 'That shared entries have changed, or a tenant works again, since the owner''s process last brought tenants to the newest versions (decision 45); no row when all is done';
