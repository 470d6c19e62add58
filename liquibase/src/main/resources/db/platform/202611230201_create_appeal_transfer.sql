--liquibase formatted sql logicalFilePath:db/platform/202611230201_create_appeal_transfer.sql
--changeset vidhuk:202611230201_create_appeal_transfer splitStatements:false
create table platform.appeal_transfer (
  id uuid primary key,
  from_role text not null,
  to_role text not null check (to_role <> from_role),
  question_id uuid not null,
  state text not null check (state in ('sent', 'received', 'returned', 'taken-back')),
  sent_at timestamptz not null,
  parcel jsonb,
  received_at timestamptz,
  received_question uuid,
  received_number text,
  state_there text,
  answer_there text,
  closed_there_at timestamptz,
  reason text,
  check ((state = 'sent') = (parcel is not null)),
  check ((state = 'sent') = (received_question is null)),
  check ((state in ('returned', 'taken-back')) = (reason is not null))
);
create index appeal_transfer_of_question on platform.appeal_transfer (question_id, sent_at desc);
create unique index appeal_transfer_received on platform.appeal_transfer (received_question) where received_question is not null;
create index appeal_transfer_sent on platform.appeal_transfer (to_role, sent_at) where state = 'sent';
create index appeal_transfer_returned on platform.appeal_transfer (from_role, sent_at) where state = 'returned';
create table platform.appeal_transfer_file (
  transfer_id uuid not null references platform.appeal_transfer (id) on delete cascade,
  ordinal integer not null,
  name text not null,
  stage text not null check (stage in ('before', 'after', 'document')),
  content bytea not null,
  primary key (transfer_id, ordinal)
);
alter table platform.appeal_transfer_file alter column content set storage external;
alter table platform.appeal_transfer enable row level security;
create policy appeal_transfer_seen on platform.appeal_transfer for select to tenant_common
  using (from_role = current_user or to_role = current_user);
create policy appeal_transfer_sent on platform.appeal_transfer for insert to tenant_common
  with check (from_role = current_user and state = 'sent');
create policy appeal_transfer_received on platform.appeal_transfer for update to tenant_common
  using (to_role = current_user and state in ('sent', 'received'))
  with check (to_role = current_user and state in ('received', 'returned'));
create policy appeal_transfer_taken_back on platform.appeal_transfer for update to tenant_common
  using (from_role = current_user and state = 'returned') with check (from_role = current_user and state = 'taken-back');
grant select, insert on platform.appeal_transfer to tenant_common;
grant update (state, parcel, received_at, received_question, received_number, state_there, answer_there, closed_there_at, reason)
  on platform.appeal_transfer to tenant_common;
alter table platform.appeal_transfer_file enable row level security;
create policy appeal_transfer_file_sent on platform.appeal_transfer_file for insert to tenant_common
  with check (exists (select from platform.appeal_transfer t where t.id = transfer_id and t.from_role = current_user and t.state = 'sent'));
create policy appeal_transfer_file_read on platform.appeal_transfer_file for select to tenant_common
  using (exists (select from platform.appeal_transfer t where t.id = transfer_id and t.to_role = current_user));
create policy appeal_transfer_file_gone on platform.appeal_transfer_file for delete to tenant_common
  using (exists (select from platform.appeal_transfer t where t.id = transfer_id and t.to_role = current_user));
grant select, insert, delete on platform.appeal_transfer_file to tenant_common;
create function platform.appeal_transfer_note() returns trigger language plpgsql security definer set search_path = pg_catalog as $body$
begin
  if new.state = 'sent' then
    insert into platform.tenant_due (role, look_at) values (new.to_role, now());
  elsif new.state = 'returned' then
    insert into platform.tenant_due (role, look_at) values (new.from_role, now());
  end if;
  return null;
end
$body$;
revoke execute on function platform.appeal_transfer_note() from public;
grant execute on function platform.appeal_transfer_note() to tenant_common;
create trigger appeal_transfer_noted after insert or update of state on platform.appeal_transfer
  for each row execute function platform.appeal_transfer_note();
create function platform.appeal_transfer_forget() returns trigger language plpgsql security definer set search_path = pg_catalog as $body$
declare
  gone text := 't_' || replace(old.slug, '-', '_');
begin
  delete from platform.appeal_transfer where from_role = gone or to_role = gone;
  return null;
end
$body$;
revoke execute on function platform.appeal_transfer_forget() from public;
create trigger tenant_transfers_forgotten after delete on platform.tenant for each row execute function platform.appeal_transfer_forget();
comment on table platform.appeal_transfer is 'Questions that went from one tenant to another (decision 61): each sees its own alone; what was in the parcel is gone once it is received';
comment on column platform.appeal_transfer.parcel is 'What the question needs on its way: words, place, applicant, number';
comment on table platform.appeal_transfer_file is 'Files on their way; gone once they are received';
