--liquibase formatted sql logicalFilePath:db/tenant/petitions/202611221120_create_petition.sql
--changeset vidhuk:202611221120_create_petition
create table petition_charter (
  id uuid primary key,
  valid_from date not null unique,
  threshold integer not null check (threshold > 0),
  collecting_days integer not null check (collecting_days between 1 and 366),
  moderation_working_days integer not null check (moderation_working_days between 1 and 2),
  review_working_days integer not null check (review_working_days between 1 and 10),
  source text not null,
  version bigint not null default 1
);
comment on table petition_charter is 'What the charter of the community sets for petitions; a new version is a new row with a later valid_from, and a petition keeps the version it was published under';
comment on column petition_charter.moderation_working_days is 'At most what the law allows: two (393/96-ВР, art. 23-1)';
comment on column petition_charter.review_working_days is 'At most what the law allows: ten (393/96-ВР, art. 23-1)';
create table petition_number (
  year integer primary key,
  last integer not null
);
create table petition (
  id uuid primary key,
  number text unique,
  title text not null,
  substance text not null,
  category_id uuid not null references catalog_category (id),
  language text not null,
  state text not null,
  author_subject text not null,
  author_name text not null,
  author_email text,
  idempotency_key text unique,
  idempotency_digest bytea,
  charter_id uuid references petition_charter (id),
  threshold integer,
  created_at timestamptz not null,
  sent_at timestamptz,
  moderate_by timestamptz,
  published_at timestamptz,
  collecting_until timestamptz,
  reached_at timestamptz,
  review_from timestamptz,
  review_by timestamptz,
  decided_at timestamptz,
  refused_for text,
  decision text,
  appeal_number text,
  version bigint not null,
  search tsvector generated always as (to_tsvector('pg_catalog.simple', title || ' ' || substance)) stored
);
create index petition_newest on petition (published_at desc, id desc) where published_at is not null;
create index petition_state_newest on petition (state, published_at desc, id desc) where published_at is not null;
create index petition_category_newest on petition (category_id, published_at desc, id desc) where published_at is not null;
create index petition_ending on petition (collecting_until, id) where state = 'collecting';
create index petition_waiting on petition (state, sent_at, id) where state in ('sent', 'reached', 'in-review');
create index petition_refused on petition (decided_at desc, id desc) where state = 'refused';
create index petition_of_author on petition (author_subject, created_at desc, id desc);
create index petition_search on petition using gin (search);
create table petition_history (
  id uuid primary key,
  petition_id uuid not null references petition (id),
  occurred_at timestamptz not null,
  actor_kind text not null,
  actor_name text,
  transition text not null,
  state_before text,
  state_after text not null,
  requirement text,
  note text
);
create index petition_history_of_petition on petition_history (petition_id, id);
revoke update, delete, truncate on petition_history from current_user;
