--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611230121_create_appeal_reply_template.sql
--changeset vidhuk:202611230121_create_appeal_reply_template
create table appeal_reply_template (
  id uuid not null,
  version integer not null check (version > 0),
  name text not null,
  steps text not null,
  category text,
  texts jsonb not null,
  retired boolean not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (id, version)
);
revoke update, delete, truncate on appeal_reply_template from current_user;
comment on table appeal_reply_template is 'Words with which staff answers (P5): every version is kept, the highest of each template holds';
comment on column appeal_reply_template.steps is 'Words of the transitions for which it is offered, between spaces';
comment on column appeal_reply_template.category is 'Code of the category for which alone it is offered; null for all';
comment on column appeal_reply_template.texts is 'By language tag; a name in braces is filled in for the appeal';
