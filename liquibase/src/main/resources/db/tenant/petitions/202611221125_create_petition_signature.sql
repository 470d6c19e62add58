--liquibase formatted sql logicalFilePath:db/tenant/petitions/202611221125_create_petition_signature.sql
--changeset vidhuk:202611221125_create_petition_signature
create table petition_tally (
  petition_id uuid primary key references petition (id),
  signatures bigint not null check (signatures >= 0),
  threshold integer not null,
  open boolean not null,
  closes_at timestamptz not null,
  changed_at timestamptz not null
) with (fillfactor = 20);
create index petition_tally_closing on petition_tally (closes_at) where open;
comment on table petition_tally is 'The count of each petition, changed in the same transaction as the signatures; its lock is what opens and ends signing';
create table petition_signature (
  id uuid primary key,
  petition_id uuid not null references petition_tally (petition_id),
  subject text not null,
  name text,
  show_name boolean not null,
  email text,
  language text not null,
  channel text not null check (channel in ('web', 'paper')),
  network text,
  signed_at timestamptz not null,
  withdrawn_at timestamptz,
  invalidated_by uuid,
  unique (petition_id, subject)
);
create index petition_signature_newest on petition_signature (petition_id, signed_at desc, id desc) where withdrawn_at is null and invalidated_by is null;
create index petition_signature_to_tell on petition_signature (petition_id, id) where email is not null and withdrawn_at is null and invalidated_by is null;
comment on column petition_signature.subject is 'The identity provider''s stable name of the person; with the petition unique, so that one person signs once';
comment on column petition_signature.network is 'The network from which it came, without the last part of the address; for finding forged signatures';
comment on column petition_signature.withdrawn_at is 'Taken back: the name and the address are gone, the row stays so that the person may sign again';
