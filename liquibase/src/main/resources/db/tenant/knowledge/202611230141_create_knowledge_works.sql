--liquibase formatted sql logicalFilePath:db/tenant/knowledge/202611230141_create_knowledge_works.sql
--changeset vidhuk:202611230141_create_knowledge_works
create table knowledge_works (
  id uuid primary key,
  kind text not null check (kind in ('planned', 'outage')),
  state text not null check (state in ('announced', 'ended', 'cancelled')),
  category_id uuid not null references catalog_category (id),
  enterprise_id uuid references catalog_enterprise (id),
  title text not null,
  begins_at timestamptz not null,
  ends_at timestamptz,
  announced_at timestamptz not null,
  announced_by text not null,
  version bigint not null
);
create index knowledge_works_over on knowledge_works (coalesce(ends_at, 'infinity'), id);
create table knowledge_works_place (
  works_id uuid not null references knowledge_works (id),
  ordinal integer not null,
  street text not null,
  houses text,
  primary key (works_id, ordinal)
);
create index knowledge_works_place_street on knowledge_works_place (lower(street), works_id);
create table knowledge_works_update (
  id uuid primary key,
  works_id uuid not null references knowledge_works (id),
  told_at timestamptz not null,
  told_by text not null,
  step text not null check (step in ('tell', 'prolong', 'end', 'cancel')),
  text text not null,
  ends_at timestamptz
);
create index knowledge_works_update_of on knowledge_works_update (works_id, id desc);
revoke update, delete, truncate on knowledge_works_update from current_user;
comment on table knowledge_works is 'Planned works and outages, shown by street and house to everybody (S10, P14)';
comment on column knowledge_works.ends_at is 'When it is expected to be over, or was ended or cancelled; null while nobody knows';
comment on column knowledge_works_place.houses is 'As typed: 1-15, 20а; null for the whole street';
