--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611230200_create_appeal_suggestion.sql
--changeset vidhuk:202611230200_create_appeal_suggestion
create table appeal_suggestion (
  id integer primary key check (id = 1),
  learn_until timestamptz not null,
  learned_at timestamptz,
  questions integer not null default 0,
  models jsonb
);
create table appeal_suggestion_word (
  kind text not null check (kind in ('category', 'executor')),
  word text not null,
  choices integer[] not null,
  counts integer[] not null,
  primary key (kind, word),
  check (cardinality(choices) = cardinality(counts))
);
comment on table appeal_suggestion is 'What was learned from past questions for suggestions (P16): totals of each category and executor; one row';
comment on column appeal_suggestion.learn_until is 'While a node learns, when others may try';
comment on table appeal_suggestion_word is 'In how many past questions of which choice a word stood; words of one question alone are not kept';
comment on column appeal_suggestion_word.choices is 'Places of the choices in the models of appeal_suggestion, counted from 0';
