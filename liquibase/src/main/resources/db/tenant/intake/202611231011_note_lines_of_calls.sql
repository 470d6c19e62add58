--liquibase formatted sql logicalFilePath:db/tenant/intake/202611231011_note_lines_of_calls.sql
--changeset vidhuk:202611231011_note_lines_of_calls
alter table intake_call add column line_id uuid references intake_line (id);
alter table intake_call add column official text;
alter table intake_call add column without_caller boolean not null default false;
alter table intake_call add constraint intake_call_keeps_no_caller
  check (not without_caller or num_nonnulls(caller_phone, caller_as_sent, recording) = 0);
comment on column intake_call.line_id is 'The line that was dialled (Z3); null when the exchange does not say, or the number is of none';
comment on column intake_call.official is 'Who answered on the direct line when the call came; null outside of a session';
comment on column intake_call.without_caller is 'It came on a trust line: neither number nor recording is kept (decision 82)';
