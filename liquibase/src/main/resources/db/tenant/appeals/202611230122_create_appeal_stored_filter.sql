--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611230122_create_appeal_stored_filter.sql
--changeset vidhuk:202611230122_create_appeal_stored_filter
create table appeal_stored_filter (
  id uuid primary key,
  owner text not null,
  role text,
  enterprise_id uuid references catalog_enterprise (id),
  name text not null,
  states text not null,
  category text,
  executor text,
  overdue boolean not null,
  sort text not null,
  version bigint not null,
  check (enterprise_id is null or role is not null)
);
create index appeal_stored_filter_of_owner on appeal_stored_filter (owner);
create index appeal_stored_filter_of_role on appeal_stored_filter (role) where role is not null;
comment on table appeal_stored_filter is 'Lists of questions that somebody keeps under a name, for themselves or for a team (P5)';
comment on column appeal_stored_filter.owner is 'Login of who keeps it';
comment on column appeal_stored_filter.role is 'With whom it is shared; null for nobody';
comment on column appeal_stored_filter.enterprise_id is 'Only colleagues of this enterprise; null for all of the role';
comment on column appeal_stored_filter.states is 'Words of states, between spaces; empty for all';
