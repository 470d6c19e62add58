--liquibase formatted sql logicalFilePath:db/tenant/petitions/202611221700_create_petition_invalidation.sql
--changeset vidhuk:202611221700_create_petition_invalidation
create table petition_invalidation (
  id uuid primary key,
  petition_id uuid not null references petition (id),
  signed_from timestamptz,
  signed_until timestamptz not null,
  network text,
  network_at_least integer check (network_at_least > 0),
  signatures integer not null check (signatures > 0),
  reason text not null,
  made_at timestamptz not null,
  made_by text not null,
  undone_at timestamptz,
  undone_by text,
  undone_for text,
  check (num_nulls(undone_at, undone_by, undone_for) in (0, 3))
);
create index petition_invalidation_of_petition on petition_invalidation (petition_id, id);
comment on table petition_invalidation is 'A set of signatures that was found to be forged: by which filter, why, by whom; and, when that was a mistake, who gave them back';
alter table petition_signature add constraint petition_signature_invalidated_by_fkey foreign key (invalidated_by) references petition_invalidation (id);
create index petition_signature_invalidated on petition_signature (invalidated_by) where invalidated_by is not null;
