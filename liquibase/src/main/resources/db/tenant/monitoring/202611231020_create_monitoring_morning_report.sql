--liquibase formatted sql logicalFilePath:db/tenant/monitoring/202611231020_create_monitoring_morning_report.sql
--changeset vidhuk:202611231020_create_monitoring_morning_report
create table monitoring_morning_rule (
  id uuid primary key,
  made_at timestamptz not null,
  made_by text not null,
  rule jsonb not null
);
create index monitoring_morning_rule_latest on monitoring_morning_rule (made_at desc, id desc);
revoke update, delete, truncate on monitoring_morning_rule from current_user;
create table monitoring_morning_report (
  day date primary key,
  made_at timestamptz not null,
  report jsonb not null
);
revoke update, delete, truncate on monitoring_morning_report from current_user;
comment on table monitoring_morning_rule is 'When the morning report is made and who gets it, in versions; the latest holds, the others are the history; without a row the rule of the house holds';
comment on table monitoring_morning_report is 'The morning report of each day, as it was sent; the day is that of the tenant''s time zone';
