--liquibase formatted sql logicalFilePath:db/platform/202611221705_create_petition_projection.sql
--changeset vidhuk:202611221705_create_petition_projection
create table platform.petition_projection (
  tenant text not null references platform.tenant (slug) on delete cascade,
  petition_id uuid not null,
  number text not null,
  title text not null,
  topic text not null,
  topic_names jsonb not null,
  state text not null,
  signatures bigint not null,
  threshold integer not null,
  published_at timestamptz not null,
  collecting_until timestamptz not null,
  primary key (tenant, petition_id)
);
create index petition_projection_newest on platform.petition_projection (published_at desc, petition_id desc);
create index petition_projection_of_tenant on platform.petition_projection (tenant, published_at desc, petition_id desc);
create index petition_projection_of_topic on platform.petition_projection (topic, published_at desc, petition_id desc);
create index petition_projection_in_state on platform.petition_projection (state, published_at desc, petition_id desc);
alter table platform.petition_projection enable row level security;
create policy petition_projection_own on platform.petition_projection to tenant_common
  using ('t_' || replace(tenant, '-', '_') = current_user) with check ('t_' || replace(tenant, '-', '_') = current_user);
create policy petition_projection_all on platform.petition_projection for select to platform using (true);
grant select, insert, update on platform.petition_projection to tenant_common;
grant select on platform.petition_projection to platform;
comment on table platform.petition_projection is 'What tenants publish of their petitions to the portal of the country; a tenant writes and reads its own rows alone, the portal reads all';
