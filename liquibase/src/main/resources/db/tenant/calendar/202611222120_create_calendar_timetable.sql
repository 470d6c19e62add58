--liquibase formatted sql logicalFilePath:db/tenant/calendar/202611222120_create_calendar_timetable.sql
--changeset vidhuk:202611222120_create_calendar_timetable
create table calendar_timetable (
  id uuid primary key,
  made_at timestamptz not null,
  made_by text not null,
  week text[] not null check (cardinality(week) = 7),
  days jsonb not null
);
create index calendar_timetable_latest on calendar_timetable (made_at desc, id desc);
revoke update, delete, truncate on calendar_timetable from current_user;
comment on table calendar_timetable is 'When the centre works, in versions; the latest holds, the others are the history; without a row, Monday to Friday, 8:00 to 17:00';
comment on column calendar_timetable.week is 'Shifts of Monday to Sunday: 08:00-12:00, 13:00-17:00; empty for a day off';
comment on column calendar_timetable.days is 'Days that differ from the week and from the holidays of the jurisdiction';
