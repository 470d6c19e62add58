--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611230803_create_appeal_outgoing_letter.sql
--changeset vidhuk:202611230803_create_appeal_outgoing_letter
create table appeal_outside_body (
  id uuid primary key,
  name text not null,
  address text not null,
  email text,
  retired boolean not null default false,
  version bigint not null,
  changed_at timestamptz not null,
  changed_by text not null
);
create unique index appeal_outside_body_called on appeal_outside_body ((lower(name) collate "C"));
create index appeal_outside_body_by_name on appeal_outside_body (lower(name), id);
create table appeal_outgoing_number (
  year integer primary key,
  last integer not null
);
create table appeal_outgoing_letter (
  id uuid primary key,
  number_year integer,
  number_sequence integer,
  number text,
  appeal_id uuid not null references appeal (id),
  question_id uuid not null references appeal_question (id),
  body_id uuid not null references appeal_outside_body (id),
  body_name text not null,
  body_address text not null,
  body_email text,
  words text not null,
  sent_at timestamptz not null,
  sent_by text not null,
  forward_by timestamptz,
  late boolean not null,
  state text not null check (state in ('sent', 'answered', 'returned')),
  reply_day date,
  reply_number text,
  reply_words text,
  reply_noted_at timestamptz,
  reply_noted_by text,
  version bigint not null,
  constraint appeal_outgoing_letter_number_whole check (num_nonnulls(number_year, number_sequence, number) in (0, 3)),
  constraint appeal_outgoing_letter_reply_noted check ((state = 'sent') = (reply_noted_at is null))
);
create unique index appeal_outgoing_letter_numbered on appeal_outgoing_letter (number_year, number_sequence);
create unique index appeal_outgoing_letter_by_number on appeal_outgoing_letter (lower(number));
create index appeal_outgoing_letter_by_day on appeal_outgoing_letter (sent_at, id);
create index appeal_outgoing_letter_of_state on appeal_outgoing_letter (state, sent_at, id);
create index appeal_outgoing_letter_late on appeal_outgoing_letter (sent_at, id) where late;
create index appeal_outgoing_letter_of_body on appeal_outgoing_letter (body_id, sent_at, id);
create index appeal_outgoing_letter_of_question on appeal_outgoing_letter (question_id, id);
create index appeal_outgoing_letter_of_appeal on appeal_outgoing_letter (appeal_id);
create table appeal_outgoing_paper (
  id uuid primary key references appeal_outgoing_letter (id) on delete cascade,
  content bytea not null,
  made_at timestamptz not null
);
comment on table appeal_outside_body is 'Bodies outside the platform to which questions are forwarded by letter (S3, Z6)';
comment on table appeal_outgoing_letter is 'Letters by which questions were forwarded; numbered without gaps in each year, the number comes last (decision 19)';
comment on column appeal_outgoing_letter.body_name is 'Name, address and e-mail as they were when it was written';
comment on column appeal_outgoing_letter.forward_by is 'Until when the law wanted it forwarded; null where it sets no term';
comment on table appeal_outgoing_paper is 'The letter with the same id as it was sent, as PDF; written once, when its event is delivered';
