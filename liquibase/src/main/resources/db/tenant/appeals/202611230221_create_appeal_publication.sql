--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611230221_create_appeal_publication.sql
--changeset vidhuk:202611230221_create_appeal_publication
create table appeal_publication (
  question_id uuid primary key references appeal_question (id),
  consented_at timestamptz,
  text text,
  place text,
  answer text,
  published_at timestamptz,
  published_by text,
  withdrawn_at timestamptz,
  withdrawn_by text,
  check (published_at is null or (text is not null and published_by is not null)),
  check (withdrawn_at is null or published_at is not null)
);
create index appeal_publication_newest on appeal_publication (published_at desc, question_id desc)
  where published_at is not null and withdrawn_at is null;
comment on table appeal_publication is 'What everybody may read of a question: a text that staff made sure says nothing of anybody; nothing is public by itself (decision 63)';
