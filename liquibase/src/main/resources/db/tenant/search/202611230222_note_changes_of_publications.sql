--liquibase formatted sql logicalFilePath:db/tenant/search/202611230222_note_changes_of_publications.sql
--changeset vidhuk:202611230222_note_changes_of_publications
create trigger appeal_publication_search after insert or update or delete on appeal_publication
  for each row execute function platform.search_note('publication', 'question_id');
