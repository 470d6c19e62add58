--liquibase formatted sql logicalFilePath:db/tenant/search/202611231100_note_changes_of_pages.sql
--changeset vidhuk:202611231100_note_changes_of_pages
--comment: none of it is searched by these notes; nodes that follow the changes tell those who look at its pages (decision 57)
create trigger appeal_history_noted after insert on appeal_history
  for each row when (new.question_id is null) execute function platform.search_note('appeal', 'appeal_id');
create trigger intake_letter_noted after insert or update of state on intake_letter
  for each row execute function platform.search_note('letter', 'id');
create trigger intake_delivery_noted after insert on intake_delivery
  for each row when (new.state = 'draft') execute function platform.search_note('delivery', 'id');
create trigger intake_delivery_decided after update of state on intake_delivery
  for each row execute function platform.search_note('delivery', 'id');
create trigger monitoring_late_work_noted after insert or update of category_id, enterprise_id, helpers, state, emergency, due_at, level, ended_at on monitoring_late_work
  for each row execute function platform.search_note('late', 'question_id');
create trigger knowledge_works_noted after insert or update on knowledge_works
  for each row execute function platform.search_note('works', 'id');
create trigger knowledge_works_update_noted after insert on knowledge_works_update
  for each row execute function platform.search_note('works', 'works_id');
