--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611230120_change_priority.sql
--changeset vidhuk:202611230120_change_priority
alter table appeal_deadline_change drop constraint appeal_deadline_change_cause_check;
alter table appeal_deadline_change add constraint appeal_deadline_change_cause_check
  check (cause in ('extension', 'clarification', 'priority'));
create table appeal_priority_rule (
  id uuid primary key,
  high_hours integer check (high_hours between 1 and 8760),
  emergency_hours integer check (emergency_hours between 1 and 8760),
  set_at timestamptz not null,
  set_by text not null,
  check (emergency_hours <= high_hours)
);
create index appeal_priority_rule_newest on appeal_priority_rule (set_at desc, id desc);
revoke update, delete, truncate on appeal_priority_rule from current_user;
comment on table appeal_priority_rule is 'Within how many hours a question of this priority is answered, where that is stricter than law and category; the newest holds';
