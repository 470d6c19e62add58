--liquibase formatted sql logicalFilePath:db/tenant/catalog/202611221744_take_up_and_flow.sql
--changeset vidhuk:202611221744_take_up_and_flow splitStatements:false
create function catalog_overridden(entry catalog_entry, wanted jsonb) returns jsonb language sql immutable set search_path from current as $body$
  select case when entry.shared_code is null then '{}' else entry.overridden || coalesce(
    (select jsonb_object_agg(field, entry.shared_version) from jsonb_object_keys(entry.fields || wanted) field
      where entry.fields -> field is distinct from wanted -> field), '{}') end
$body$;
comment on function catalog_overridden(catalog_entry, jsonb) is 'What an entry overrides when its fields become these';
create function catalog_take_up(who text) returns void language sql set search_path from current as $body$
  insert into catalog_entry as t (id, kind, code, fields, active, act, changed_by)
    select id, 'enterprise', code, jsonb_strip_nulls(jsonb_build_object('name', names, 'kind', kind, 'ownership', ownership, 'head', head,
      'phone', phone, 'email', email, 'address', address)), active, 'loaded', who from catalog_enterprise
    on conflict (kind, code) do update set
      fields = (t.fields - array['name', 'kind', 'ownership', 'head', 'phone', 'email', 'address']) || excluded.fields,
      overridden = catalog_overridden(t, (t.fields - array['name', 'kind', 'ownership', 'head', 'phone', 'email', 'address']) || excluded.fields),
      active = excluded.active, version = t.version + 1, act = 'loaded', changed_at = clock_timestamp(), changed_by = excluded.changed_by
    where (t.fields, t.active) is distinct from
      ((t.fields - array['name', 'kind', 'ownership', 'head', 'phone', 'email', 'address']) || excluded.fields, excluded.active);
  insert into catalog_entry as t (id, kind, code, fields, active, act, changed_by)
    select c.id, 'category', c.code, jsonb_strip_nulls(jsonb_build_object('name', c.names, 'parent', p.code,
      'sociallySignificant', nullif(c.socially_significant, false), 'emergency', nullif(c.emergency, false),
      'responseHours', c.response_hours, 'executor', e.code)), c.active, 'loaded', who
    from catalog_category c left join catalog_category p on p.id = c.parent_id left join catalog_enterprise e on e.id = c.executor_id
    on conflict (kind, code) do update set
      fields = (t.fields - array['name', 'parent', 'sociallySignificant', 'emergency', 'responseHours', 'executor']) || excluded.fields,
      overridden = catalog_overridden(t,
        (t.fields - array['name', 'parent', 'sociallySignificant', 'emergency', 'responseHours', 'executor']) || excluded.fields),
      active = excluded.active, version = t.version + 1, act = 'loaded', changed_at = clock_timestamp(), changed_by = excluded.changed_by
    where (t.fields, t.active) is distinct from
      ((t.fields - array['name', 'parent', 'sociallySignificant', 'emergency', 'responseHours', 'executor']) || excluded.fields, excluded.active)
$body$;
comment on function catalog_take_up(text) is 'Makes entries of what stands in catalog_enterprise and catalog_category and differs';
create function catalog_flow(who text) returns bigint language sql set search_path from current as $body$
  with flowed as (
    update catalog_entry t set
      fields = (s.fields - array(select jsonb_object_keys(t.overridden))) || coalesce(
        (select jsonb_object_agg(field, t.fields -> field) from jsonb_object_keys(t.overridden) field where jsonb_exists(t.fields, field)), '{}'),
      shared_version = s.version, version = t.version + 1, act = 'flowed', changed_at = clock_timestamp(), changed_by = who
    from platform.catalog_shared s
    where s.kind = t.kind and s.code = t.shared_code and s.version > t.shared_version
    returning 1)
  select count(*) from flowed
$body$;
comment on function catalog_flow(text) is 'Brings every adopted entry to its shared entry''s newest version, save for the fields that it overrides; counts them';
select catalog_take_up('upgrade');
