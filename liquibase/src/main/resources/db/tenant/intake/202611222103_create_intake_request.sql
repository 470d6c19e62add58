--liquibase formatted sql logicalFilePath:db/tenant/intake/202611222103_create_intake_request.sql
--changeset vidhuk:202611222103_create_intake_request
create table intake_request (
  question_id uuid primary key references appeal_question (id),
  system_id uuid not null references intake_system (id),
  requested_at timestamptz not null
);
create index intake_request_newest on intake_request (requested_at desc, question_id desc);
comment on table intake_request is 'Questions that clients of Open311 sent; of these alone Open311 tells (P8)';
