--liquibase formatted sql logicalFilePath:db/tenant/knowledge/202611230700_create_knowledge_article.sql
--changeset vidhuk:202611230700_create_knowledge_article
create table knowledge_article (
  id uuid primary key,
  kind text not null check (kind in ('article', 'script')),
  state text not null check (state in ('draft', 'published', 'withdrawn')),
  audience text not null check (audience in ('internal', 'public')),
  language text not null,
  title text not null,
  text text not null,
  author text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by text not null,
  published_at timestamptz,
  given bigint not null default 0,
  version bigint not null,
  check (kind = 'article' or audience = 'internal'),
  check (state <> 'published' or published_at is not null)
);
create index knowledge_article_state on knowledge_article (state, id desc);
create index knowledge_article_kind on knowledge_article (state, kind, id desc);
create index knowledge_article_public on knowledge_article (id desc) where state = 'published' and audience = 'public';
create table knowledge_article_category (
  article_id uuid not null references knowledge_article (id),
  ordinal integer not null,
  category_id uuid not null references catalog_category (id),
  state text not null,
  primary key (article_id, ordinal),
  unique (article_id, category_id)
);
create index knowledge_article_category_of on knowledge_article_category (category_id, state, article_id desc);
create table knowledge_article_version (
  article_id uuid not null references knowledge_article (id),
  version bigint not null,
  kind text not null,
  state text not null,
  audience text not null,
  language text not null,
  title text not null,
  text text not null,
  category_ids uuid[] not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (article_id, version)
);
create table knowledge_consultation (
  question_id uuid primary key,
  article_id uuid not null references knowledge_article (id),
  given_at timestamptz not null,
  given_by text not null
);
revoke update, delete, truncate on knowledge_article_version, knowledge_consultation from current_user;
comment on table knowledge_article is 'What the centre knows (article) and what an operator says step by step (script), as it holds now (Z4c, P2; decision 67)';
comment on column knowledge_article.text is 'Plain text: a blank line ends a paragraph, lines with a hyphen or a number are lists';
comment on column knowledge_article.given is 'How many consultations were given from it: the rows of knowledge_consultation';
comment on column knowledge_article_category.state is 'The state of its article, so that what is published about a category is found by one index';
comment on table knowledge_article_version is 'Every version of an article, as it held from then on';
comment on table knowledge_consultation is 'From which article a question was answered at once (P2); the question is of room appeals';
