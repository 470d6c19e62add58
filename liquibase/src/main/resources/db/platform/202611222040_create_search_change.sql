--liquibase formatted sql logicalFilePath:db/platform/202611222040_create_search_change.sql
--changeset vidhuk:202611222040_create_search_change splitStatements:false
create table platform.search_change (
  role text not null,
  kind text not null,
  id uuid not null,
  transaction bigint not null,
  primary key (role, kind, id)
);
create index search_change_latest on platform.search_change (transaction, role, kind, id);
alter table platform.search_change enable row level security;
create policy search_change_own on platform.search_change for insert to tenant_common with check (role = current_user);
create policy search_change_all on platform.search_change for select to platform using (true);
grant insert on platform.search_change to tenant_common;
grant select on platform.search_change to platform;
create function platform.search_note() returns trigger language plpgsql security definer set search_path = pg_catalog as $body$
declare
  changed jsonb;
begin
  if tg_op = 'DELETE' then changed := to_jsonb(old); else changed := to_jsonb(new); end if;
  insert into platform.search_change as known (role, kind, id, transaction)
    values (tg_table_schema, tg_argv[0], (changed ->> tg_argv[1])::uuid, pg_current_xact_id()::text::bigint)
    on conflict (role, kind, id) do update set transaction = excluded.transaction
    where known.transaction <> excluded.transaction;
  return null;
end
$body$;
revoke execute on function platform.search_note() from public;
grant execute on function platform.search_note() to tenant_common;
create function platform.search_forget() returns trigger language plpgsql security definer set search_path = pg_catalog as $body$
begin
  delete from platform.search_change where role = 't_' || replace(old.slug, '-', '_');
  return null;
end
$body$;
revoke execute on function platform.search_forget() from public;
create trigger tenant_search_forgotten after delete on platform.tenant for each row execute function platform.search_forget();
comment on table platform.search_change is 'In which transaction everything that can be found was changed last; each index follows it by itself (decision 36). Written by triggers';
