--liquibase formatted sql logicalFilePath:db/tenant/intake/202611231010_create_intake_line.sql
--changeset vidhuk:202611231010_create_intake_line
create table intake_line (
  id uuid primary key,
  name text not null,
  kind text not null check (kind in ('hot', 'direct', 'trust')),
  official text,
  hours text,
  active boolean not null,
  version bigint not null,
  changed_at timestamptz not null,
  changed_by text not null
);
create unique index intake_line_called on intake_line (lower(name));
create table intake_line_number (
  number text primary key,
  line_id uuid not null references intake_line (id),
  ordinal integer not null,
  shown text not null,
  unique (line_id, ordinal)
);
create table intake_line_session (
  line_id uuid not null references intake_line (id),
  day date not null,
  begins time not null,
  ends time not null,
  official text,
  primary key (line_id, day, begins),
  check (begins < ends)
);
comment on table intake_line is 'A phone line that residents dial: hot, direct with an official on set days, or of trust (Z3); switched off, never removed';
comment on column intake_line.official is 'Who answers: official and office';
comment on column intake_line.hours is 'When it is open, in words';
comment on table intake_line_number is 'A number of a line; belongs to one line, switched off or not, so that a call is of one line';
comment on column intake_line_number.number is 'As it is compared with what the exchange says was dialled: E.164, or the digits of a short number';
comment on column intake_line_number.shown is 'As it was typed';
comment on table intake_line_session is 'When the official of a direct line answers, in the tenant''s time zone';
comment on column intake_line_session.official is 'Who answers then; null for whoever the line names';
