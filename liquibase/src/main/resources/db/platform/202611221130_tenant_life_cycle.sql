--liquibase formatted sql logicalFilePath:db/platform/202611221130_tenant_life_cycle.sql
--changeset vidhuk:202611221130_tenant_life_cycle
alter table platform.tenant drop constraint tenant_state_check;
alter table platform.tenant add constraint tenant_state_check check (state in ('provisioning', 'active', 'suspended', 'leaving', 'deleting'));
alter table platform.tenant add column delete_after timestamptz;
alter table platform.tenant add constraint tenant_leaves_at_a_time check ((state in ('leaving', 'deleting')) = (delete_after is not null));
create table platform.tenant_step (
  slug text not null references platform.tenant (slug) on delete cascade,
  step text not null,
  done_at timestamptz not null,
  primary key (slug, step)
);
create table platform.tenant_history (
  id bigint generated always as identity primary key,
  slug text not null,
  changed_at timestamptz not null default clock_timestamp(),
  changed_by text not null,
  field text not null,
  value_before jsonb,
  value_after jsonb
);
create index tenant_history_of_tenant on platform.tenant_history (slug, id);
create table platform.tenant_deletion (
  id bigint generated always as identity primary key,
  slug text not null,
  begun_at timestamptz not null,
  rows_before jsonb not null,
  deleted_at timestamptz,
  proof text,
  proof_sha256 text
);
create unique index tenant_deletion_under_way on platform.tenant_deletion (slug) where deleted_at is null;
comment on column platform.tenant.state is 'provisioning: not served yet; suspended and leaving: read only; after delete_after a leaving tenant may be deleted; deleting: not served any more, and never taken back';
comment on table platform.tenant_step is 'Steps of provisioning that are done, for whoever asks how far it came; every step can be repeated';
comment on table platform.tenant_history is 'Every change of a setting in the registry, written by a trigger; stays when the tenant is gone';
comment on table platform.tenant_deletion is 'Begun before anything is dropped, so that the counts survive a run that is killed; finished by the proof';
