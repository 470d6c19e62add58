--liquibase formatted sql logicalFilePath:db/tenant/monitoring/202611230743_name_helpers_of_late_work.sql
--changeset vidhuk:202611230743_name_helpers_of_late_work
alter table monitoring_late_work add column helpers uuid[] not null default '{}';
update monitoring_late_work w set helpers = h.helpers from (
  select question_id, array_agg(enterprise_id order by enterprise_id) as helpers from appeal_assignment
  where not responsible and state <> 'withdrawn' group by question_id) h
where h.question_id = w.question_id and w.ended_at is null;
create index monitoring_late_work_helped on monitoring_late_work (due_at, question_id) include (helpers)
  where ended_at is null and helpers <> '{}';
comment on column monitoring_late_work.helpers is 'Enterprises that have it besides the responsible one';
