--liquibase formatted sql logicalFilePath:db/platform/202611221140_create_tenant_due.sql
--changeset vidhuk:202611221140_create_tenant_due
create table platform.tenant_due (
  role text not null,
  look_at timestamptz not null
);
create index tenant_due_look_at on platform.tenant_due (look_at);
alter table platform.tenant_due enable row level security;
create policy tenant_due_own on platform.tenant_due for insert to tenant_common with check (role = current_user);
create policy tenant_due_all on platform.tenant_due to platform using (true);
grant insert on platform.tenant_due to tenant_common;
grant select, delete on platform.tenant_due to platform;
comment on table platform.tenant_due is 'Where work in the background has to look, and from when on; a tenant writes its own name and reads nothing';
