--liquibase formatted sql logicalFilePath:db/tenant/search/202611222041_note_changes.sql
--changeset vidhuk:202611222041_note_changes
--comment: what can be found is noted in the transaction that changes it, whoever does, and what is there already, too
create trigger appeal_question_search after insert or update or delete on appeal_question
  for each row execute function platform.search_note('question', 'id');
create trigger appeal_assignment_search after insert or update or delete on appeal_assignment
  for each row execute function platform.search_note('question', 'question_id');
create trigger appeal_history_search after insert on appeal_history
  for each row when (new.question_id is not null) execute function platform.search_note('question', 'question_id');
create trigger petition_search after insert or update or delete on petition
  for each row execute function platform.search_note('petition', 'id');
create trigger catalog_enterprise_search after insert or update or delete on catalog_enterprise
  for each row execute function platform.search_note('enterprise', 'id');
create trigger catalog_entry_search after insert or update on catalog_entry
  for each row when (new.kind = 'service-card') execute function platform.search_note('service', 'id');
create trigger catalog_entry_search_gone after delete on catalog_entry
  for each row when (old.kind = 'service-card') execute function platform.search_note('service', 'id');
insert into platform.search_change (role, kind, id, transaction)
  select current_user, found.kind, found.id, pg_current_xact_id()::text::bigint from (
    select 'question' as kind, id from appeal_question
    union all select 'petition', id from petition
    union all select 'enterprise', id from catalog_enterprise
    union all select 'service', id from catalog_entry where kind = 'service-card') found
  on conflict do nothing;
