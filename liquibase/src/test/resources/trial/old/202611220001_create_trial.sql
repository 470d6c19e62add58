--liquibase formatted sql logicalFilePath:trial/old/202611220001_create_trial.sql
--changeset vidhuk:202611220001_create_trial
--comment: it's one of everything; what a splitter could trip over too
create sequence trial_number start 7;
create type trial_colour as enum ('red', 'green; not blue');
create domain trial_code as text check (value ~ '^[a-z]+$');
create table trial (
  id bigint generated always as identity primary key, -- a comment; with a separator
  number bigint not null default nextval('trial_number'),
  colour trial_colour not null default 'green; not blue',
  code trial_code unique,
  doubled bigint generated always as (number * 2) stored,
  note text default 'it''s -- no comment' check (note <> 'x;y')
);
create unique index trial_note on trial (lower(note)) where note is not null;
alter table trial enable row level security;
create policy trial_all on trial using (true);
comment on table trial is 'A table; with a comment';
comment on column trial.note is 'A column''s -- comment';
grant select on trial to tenant_common;
revoke delete on trial from current_user;
