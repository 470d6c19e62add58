--liquibase formatted sql logicalFilePath:db/tenant/petitions/202611221702_create_petition_alert.sql
--changeset vidhuk:202611221702_create_petition_alert
create table petition_alert_rule (
  singleton boolean primary key default true check (singleton),
  minutes integer not null check (minutes between 1 and 1440),
  signatures integer not null check (signatures > 0),
  times integer not null check (times > 0)
);
comment on table petition_alert_rule is 'When signing is unusually fast: so many signatures within so many minutes, and so many times what is usual for the petition; without a row, 60 within 10 minutes and 6 times the usual';
create table petition_alert (
  id uuid primary key,
  petition_id uuid not null references petition (id),
  signed_from timestamptz not null,
  noticed_at timestamptz not null,
  signatures integer not null,
  usual integer not null,
  settled_at timestamptz,
  settled_by text,
  check (num_nulls(settled_at, settled_by) in (0, 2))
);
create unique index petition_alert_open on petition_alert (petition_id) where settled_at is null;
create index petition_alert_of_petition on petition_alert (petition_id, noticed_at desc);
