--liquibase formatted sql logicalFilePath:db/tenant/audit/202611220935_create_audit_entry.sql
--changeset vidhuk:202611220935_create_audit_entry
create table audit_seal (
  sequence bigint primary key,
  sealed_at timestamptz not null,
  entry_count integer not null check (entry_count > 0),
  previous_hash bytea not null,
  hash bytea not null
);
create table audit_entry (
  id uuid primary key,
  occurred_at timestamptz not null,
  actor text not null,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  detail jsonb not null,
  seal_sequence bigint
);
create index audit_entry_unsealed on audit_entry (id) where seal_sequence is null;
create index audit_entry_sealed on audit_entry (seal_sequence, id);
create index audit_entry_of_subject on audit_entry (subject_id, id desc);
revoke update, delete, truncate on audit_entry, audit_seal from current_user;
grant update (seal_sequence) on audit_entry to current_user;
comment on table audit_seal is 'A chain: each seal hashes the one before it and the entries it covers, so that a changed entry shows';
comment on column audit_entry.seal_sequence is 'No foreign key: its check locks the seal, which takes a right to update that nobody has';
