--liquibase formatted sql logicalFilePath:trial/old/202611220002_create_trial_function.sql
--changeset vidhuk:202611220002_create_trial_function splitStatements:false stripComments:false runOnChange:true
create or replace function trial_touch() returns trigger language plpgsql as $body$
begin
  -- a comment in a body; it stays
  new.note := coalesce(new.note, 'none; yet');
  return new;
end
$body$;
comment on function trial_touch() is 'A function''s comment';
revoke execute on function trial_touch() from public;
create or replace trigger trial_touched before insert on trial for each row execute function trial_touch();
create or replace view trial_green as select id, note from trial where colour = 'green; not blue';
