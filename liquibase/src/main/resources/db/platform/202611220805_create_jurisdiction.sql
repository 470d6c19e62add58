--liquibase formatted sql logicalFilePath:db/platform/202611220805_create_jurisdiction.sql
--changeset vidhuk:202611220805_create_jurisdiction
create table platform.jurisdiction (
  code text primary key check (code ~ '^[A-Z]{2}$'),
  names jsonb not null,
  appeals_law text not null
);
create table platform.calendar_rule (
  id uuid primary key,
  jurisdiction text not null references platform.jurisdiction (code),
  purpose text not null check (purpose in ('answer', 'answer-simple', 'extension-limit', 'forward', 'register', 'return-defective')),
  amount integer not null check (amount > 0),
  unit text not null check (unit in ('hour', 'calendar-day', 'working-day', 'month')),
  valid_from date not null,
  source text not null,
  unique (jurisdiction, purpose, valid_from)
);
create table platform.calendar_day (
  jurisdiction text not null references platform.jurisdiction (code),
  day date not null,
  kind text not null check (kind in ('holiday', 'working', 'suspended-holiday')),
  name text not null,
  primary key (jurisdiction, day)
);
comment on table platform.calendar_rule is 'Statutory terms; a new version is a new row with a later valid_from, old rows are never changed (P10)';
comment on table platform.calendar_day is 'Days that differ from the week: holidays, and working days moved to a week-end; a suspended holiday has its name but is worked, until an update makes it a holiday again';
grant select on platform.jurisdiction, platform.calendar_rule, platform.calendar_day to tenant_common, platform;
