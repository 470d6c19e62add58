--liquibase formatted sql logicalFilePath:db/tenant/search/202611230220_note_changes_of_incidents.sql
--changeset vidhuk:202611230220_note_changes_of_incidents
--comment: incidents are found with their news and the houses of their questions
create trigger appeal_incident_search after insert or update or delete on appeal_incident
  for each row execute function platform.search_note('incident', 'id');
create trigger appeal_incident_update_search after insert on appeal_incident_update
  for each row execute function platform.search_note('incident', 'incident_id');
create trigger appeal_incident_question_search after insert or update or delete on appeal_incident_question
  for each row execute function platform.search_note('incident', 'incident_id');
insert into platform.search_change (role, kind, id, transaction)
  select current_user, 'incident', id, pg_current_xact_id()::text::bigint from appeal_incident
  on conflict do nothing;
