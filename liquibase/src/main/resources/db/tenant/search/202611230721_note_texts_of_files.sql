--liquibase formatted sql logicalFilePath:db/tenant/search/202611230721_note_texts_of_files.sql
--changeset vidhuk:202611230721_note_texts_of_files
--comment: a question is found by what is written in its files. Of other owners the note names a question that there is not, which changes nothing
create trigger file_text_search after update of content, owner_id on file_text
  for each row when (new.content is distinct from old.content or new.owner_id <> old.owner_id) execute function platform.search_note('question', 'owner_id');
create trigger file_text_search_gone after delete on file_text
  for each row when (old.content is not null) execute function platform.search_note('question', 'owner_id');
