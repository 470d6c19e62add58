--liquibase formatted sql logicalFilePath:db/tenant/identity/202611230000_create_identity_substitution.sql
--changeset vidhuk:202611230000_create_identity_substitution
create table identity_substitution (
  id uuid primary key,
  absent_id uuid not null references identity_staff (id),
  substitute_id uuid not null references identity_staff (id),
  first_day date not null,
  last_day date not null,
  made_at timestamptz not null,
  made_by text not null,
  ended_at timestamptz,
  ended_by text,
  check (absent_id <> substitute_id),
  check (first_day <= last_day),
  check ((ended_at is null) = (ended_by is null))
);
create index identity_substitution_of_absent on identity_substitution (absent_id, last_day) where ended_at is null;
create index identity_substitution_by_substitute on identity_substitution (substitute_id, last_day) where ended_at is null;
create index identity_substitution_open on identity_substitution (last_day) where ended_at is null;
revoke update, delete, truncate on identity_substitution from current_user;
grant update (ended_at, ended_by) on identity_substitution to current_user;
comment on table identity_substitution is 'Who stands in for whom, from the first day to the last, both included, in the tenant''s time zone (decision 44); never changed, only ended, so that the rows are the history';
