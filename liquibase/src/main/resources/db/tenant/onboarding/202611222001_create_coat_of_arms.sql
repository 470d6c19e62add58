--liquibase formatted sql logicalFilePath:db/tenant/onboarding/202611222001_create_coat_of_arms.sql
--changeset vidhuk:202611222001_create_coat_of_arms
create table coat_of_arms (
  id uuid primary key,
  hash text not null unique check (hash ~ '^[0-9a-f]{32}$'),
  content bytea not null,
  chosen_by text not null,
  chosen_at timestamptz not null
);
comment on table coat_of_arms is 'Pictures that we drew anew, as PNG, from what was sent; platform.tenant says which is shown';
