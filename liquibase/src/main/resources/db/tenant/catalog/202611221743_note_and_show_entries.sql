--liquibase formatted sql logicalFilePath:db/tenant/catalog/202611221743_note_and_show_entries.sql
--changeset vidhuk:202611221743_note_and_show_entries splitStatements:false
create function catalog_note_version() returns trigger language plpgsql set search_path from current as $body$
begin
  if tg_op = 'UPDATE' and new.version <> old.version + 1 then
    raise exception using errcode = 'check_violation', message = 'a change of a catalogue entry is its next version';
  end if;
  -- An archive brings the versions first, and then the entry.
  insert into catalog_edition (entry_id, version, fields, active, shared_code, shared_version, overridden, act, changed_at, changed_by)
    values (new.id, new.version, new.fields, new.active, new.shared_code, new.shared_version, new.overridden, new.act, new.changed_at, new.changed_by)
    on conflict (entry_id, version) do nothing;
  return null;
end
$body$;
create function catalog_show_entry() returns trigger language plpgsql set search_path from current as $body$
begin
  if new.kind = 'enterprise' then
    insert into catalog_enterprise as t (id, code, names, kind, ownership, head, phone, email, address, active)
      values (new.id, new.code, new.fields -> 'name', new.fields ->> 'kind', new.fields ->> 'ownership', new.fields ->> 'head',
        new.fields ->> 'phone', new.fields ->> 'email', new.fields ->> 'address', new.active)
      on conflict (code) do update set names = excluded.names, kind = excluded.kind, ownership = excluded.ownership, head = excluded.head,
        phone = excluded.phone, email = excluded.email, address = excluded.address, active = excluded.active, version = t.version + 1
      where (t.names, t.kind, t.ownership, t.head, t.phone, t.email, t.address, t.active)
        is distinct from (excluded.names, excluded.kind, excluded.ownership, excluded.head, excluded.phone, excluded.email, excluded.address, excluded.active);
  elsif new.kind = 'category' then
    insert into catalog_category as t (id, code, parent_id, names, ordinal, socially_significant, emergency, response_hours, executor_id, active)
      values (new.id, new.code, (select id from catalog_category where code = new.fields ->> 'parent'), new.fields -> 'name',
        (select coalesce(max(ordinal), 0) + 1 from catalog_category), coalesce((new.fields ->> 'sociallySignificant')::boolean, false),
        coalesce((new.fields ->> 'emergency')::boolean, false), (new.fields ->> 'responseHours')::integer,
        (select id from catalog_enterprise where code = new.fields ->> 'executor'), new.active)
      on conflict (code) do update set parent_id = excluded.parent_id, names = excluded.names, socially_significant = excluded.socially_significant,
        emergency = excluded.emergency, response_hours = excluded.response_hours, executor_id = excluded.executor_id, active = excluded.active,
        version = t.version + 1
      where (t.parent_id, t.names, t.socially_significant, t.emergency, t.response_hours, t.executor_id, t.active)
        is distinct from (excluded.parent_id, excluded.names, excluded.socially_significant, excluded.emergency, excluded.response_hours,
          excluded.executor_id, excluded.active);
  end if;
  return null;
end
$body$;
create trigger catalog_entry_noted after insert or update on catalog_entry for each row execute function catalog_note_version();
create trigger catalog_entry_shown after insert or update on catalog_entry for each row execute function catalog_show_entry();
