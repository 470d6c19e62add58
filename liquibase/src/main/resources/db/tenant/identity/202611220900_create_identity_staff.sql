--liquibase formatted sql logicalFilePath:db/tenant/identity/202611220900_create_identity_staff.sql
--changeset vidhuk:202611220900_create_identity_staff
create table identity_staff (
  id uuid primary key,
  username text not null unique,
  full_name text not null,
  email text not null,
  roles text not null,
  enterprise_id uuid,
  active boolean not null default true,
  version bigint not null default 1
);
comment on column identity_staff.roles is 'Role names separated by spaces; a token gives at most the roles that stand here too';
