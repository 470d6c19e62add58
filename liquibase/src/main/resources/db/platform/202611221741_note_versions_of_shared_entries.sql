--liquibase formatted sql logicalFilePath:db/platform/202611221741_note_versions_of_shared_entries.sql
--changeset vidhuk:202611221741_note_versions_of_shared_entries splitStatements:false runOnChange:true
create or replace function platform.note_version_of_shared_entry() returns trigger language plpgsql set search_path = pg_catalog as $body$
begin
  if tg_op = 'UPDATE' and new.version <> old.version + 1 then
    raise exception using errcode = 'check_violation', message = 'a change of a shared entry is its next version';
  end if;
  insert into platform.catalog_shared_version (kind, code, version, fields, active, changed_at, changed_by)
    values (new.kind, new.code, new.version, new.fields, new.active, new.changed_at, new.changed_by);
  return null;
end
$body$;
revoke execute on function platform.note_version_of_shared_entry() from public;
create or replace trigger catalog_shared_noted after insert or update on platform.catalog_shared
  for each row execute function platform.note_version_of_shared_entry();
