--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611230043_create_appeal_routing.sql
--changeset vidhuk:202611230043_create_appeal_routing
create table appeal_routing (
  version integer primary key check (version > 0),
  rules jsonb not null,
  made_at timestamptz not null,
  made_by text not null
);
revoke update, delete, truncate on appeal_routing from current_user;
comment on table appeal_routing is 'To whom questions go by themselves (P16): all rules of a version in their order, the first that fits decides; the highest version holds';
