--liquibase formatted sql logicalFilePath:db/platform/202611221735_create_sheet_due.sql
--changeset vidhuk:202611221735_create_sheet_due splitStatements:false
create table platform.sheet_due (
  load_id uuid not null,
  role text not null,
  noted_at timestamptz not null default now(),
  primary key (role, load_id)
);
alter table platform.sheet_due enable row level security;
create policy sheet_due_own on platform.sheet_due for insert to tenant_common with check (role = current_user);
grant insert on platform.sheet_due to tenant_common;
create trigger sheet_due_noted after insert on platform.sheet_due
  for each row execute function platform.call_for_provisioning();
comment on table platform.sheet_due is 'Which tenant has a list to be loaded; it writes its own name and reads nothing';
