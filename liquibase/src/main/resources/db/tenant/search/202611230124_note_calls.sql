--liquibase formatted sql logicalFilePath:db/tenant/search/202611230124_note_calls.sql
--changeset vidhuk:202611230124_note_calls
--comment: calls are not searched; nodes that follow the changes tell their operators that one rings (decision 57)
create trigger intake_call_noted after insert or update on intake_call
  for each row execute function platform.search_note('call', 'id');
