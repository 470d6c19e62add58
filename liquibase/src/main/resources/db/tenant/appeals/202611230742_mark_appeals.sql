--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611230742_mark_appeals.sql
--changeset vidhuk:202611230742_mark_appeals
alter table appeal add column signatories integer check (signatories between 2 and 1000000);
alter table appeal add column repeat_of uuid references appeal (id) check (repeat_of <> id);
create index appeal_collective_newest on appeal (registered_at desc, id) where signatories is not null;
create index appeal_repeated_newest on appeal (registered_at desc, id) where repeat_of is not null;
create index appeal_repeat_of on appeal (repeat_of) where repeat_of is not null;
create index appeal_applicant_email on appeal (lower(applicant_email), registered_at desc) where applicant_email is not null;
create table appeal_refusal (
  question_id uuid primary key references appeal_question (id),
  ground text not null,
  refused_at timestamptz not null
);
create index appeal_refusal_newest on appeal_refusal (refused_at);
revoke update, delete, truncate on appeal_refusal from current_user;
comment on column appeal.signatories is 'How many signed a collective appeal; the applicant is who gets the answer for them all; null when it is none';
comment on column appeal.repeat_of is 'The earlier appeal of the same applicant in the same matter that was answered; null when it is no repeated one';
comment on table appeal_refusal is 'For which ground of the law a question was refused; its words stand in the answer';
