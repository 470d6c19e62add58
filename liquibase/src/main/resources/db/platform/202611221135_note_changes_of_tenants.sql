--liquibase formatted sql logicalFilePath:db/platform/202611221135_note_changes_of_tenants.sql
--changeset vidhuk:202611221135_note_changes_of_tenants splitStatements:false runOnChange:true
create or replace function platform.note_change_of_tenant() returns trigger language plpgsql security definer set search_path = pg_catalog as $body$
declare
  before jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
  after jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
begin
  insert into platform.tenant_history (slug, changed_by, field, value_before, value_after)
  select coalesce(after ->> 'slug', before ->> 'slug'), coalesce(nullif(current_setting('vidhuk.actor', true), ''),
    case when session_user = 'vidhuk_app' then after ->> 'changed_by' end, session_user),
    field, before -> field, after -> field
  from jsonb_object_keys(before || after) field
  where field not in ('slug', 'created_at', 'changed_at', 'changed_by')
    and nullif(before -> field, 'null') is distinct from nullif(after -> field, 'null')
  order by field;
  return null;
end
$body$;
revoke execute on function platform.note_change_of_tenant() from public;
create or replace trigger tenant_noted after insert or update or delete on platform.tenant
  for each row execute function platform.note_change_of_tenant();
