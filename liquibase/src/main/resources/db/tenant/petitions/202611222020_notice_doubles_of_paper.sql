--liquibase formatted sql logicalFilePath:db/tenant/petitions/202611222020_notice_doubles_of_paper.sql
--changeset vidhuk:202611222020_notice_doubles_of_paper
alter table petition_signature add column person_key text;
comment on column petition_signature.person_key is 'Of a signature on paper: a keyed hash of the petition and the name, with which the names of those who sign on the site later are compared and which links no two petitions';
create index petition_signature_of_person on petition_signature (petition_id, person_key) where channel = 'paper' and person_key is not null;
create table petition_double (
  paper_id uuid not null references petition_signature (id),
  web_id uuid not null references petition_signature (id),
  petition_id uuid not null references petition (id),
  noticed_at timestamptz not null,
  same_person boolean,
  decided_at timestamptz,
  decided_by text,
  invalidation_id uuid references petition_invalidation (id),
  primary key (paper_id, web_id),
  check (num_nulls(same_person, decided_at, decided_by) in (0, 3)),
  check (invalidation_id is null or same_person)
);
create index petition_double_of_petition on petition_double (petition_id, noticed_at);
create index petition_double_waiting on petition_double (petition_id) where decided_at is null;
comment on table petition_double is 'Somebody signed on paper, and somebody of the same name on the site later; a moderator says whether it is one person, and then the signature on paper no longer counts';
