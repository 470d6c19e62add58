--liquibase formatted sql logicalFilePath:db/platform/202611230741_create_appeal_ground.sql
--changeset vidhuk:202611230741_create_appeal_ground
create table platform.appeal_ground (
  jurisdiction text not null references platform.jurisdiction (code),
  code text not null check (code ~ '^[a-z]+(-[a-z]+)*$'),
  mark text check (mark in ('anonymous', 'repeated', 'collective')),
  channels text[] not null,
  emergency_spared boolean not null,
  by_head boolean not null,
  within text check (within in ('forward', 'register', 'return-defective')),
  words jsonb not null,
  source text not null,
  valid_from date not null,
  valid_until date,
  primary key (jurisdiction, code, valid_from),
  check (valid_until >= valid_from)
);
comment on table platform.appeal_ground is 'For what the law lets an appeal be refused without an answer; it holds for what was registered between valid_from and valid_until, old rows keep their words (P10)';
comment on column platform.appeal_ground.mark is 'What an appeal must be for it; null for any';
comment on column platform.appeal_ground.channels is 'By which it must have come; empty for any';
comment on column platform.appeal_ground.emergency_spared is 'Whether an emergency is acted upon all the same';
comment on column platform.appeal_ground.by_head is 'Whether the head of the body alone decides it';
comment on column platform.appeal_ground.within is 'The term, from the registration, in which it is possible; null for any time';
comment on column platform.appeal_ground.words is 'What the applicant reads, by language tag';
insert into platform.calendar_rule (id, jurisdiction, purpose, amount, unit, valid_from, source) values
  ('01930000-0000-7000-8000-000000000015', 'RU', 'return-defective', 7, 'calendar-day', '2006-11-02', '59-ФЗ, art. 11');
insert into platform.appeal_ground (jurisdiction, code, mark, channels, emergency_spared, by_head, within, words, source, valid_from) values
  ('UA', 'anonymous', 'anonymous', array['web', 'email', 'post', 'open311'], true, false, null,
    '{"uk": "У зверненні не зазначено, хто і звідки звертається. Таке звернення визнається анонімним і розгляду не підлягає (стаття 8 Закону України «Про звернення громадян»).",
      "ru": "В обращении не указано, кто и откуда обращается. Такое обращение признаётся анонимным и рассмотрению не подлежит (статья 8 Закона Украины «Об обращениях граждан»).",
      "en": "The appeal does not say who sent it and from where. Such an appeal is anonymous and is not considered (article 8 of the Law of Ukraine “On Citizens’ Appeals”)."}',
    '393/96-ВР, art. 8', '1996-10-02'),
  ('UA', 'repeated', 'repeated', array[]::text[], true, true, null,
    '{"uk": "Це повторне звернення з питання, яке вже вирішено по суті. За рішенням керівника його розгляд припинено (стаття 8 Закону України «Про звернення громадян»).",
      "ru": "Это повторное обращение по вопросу, который уже решён по существу. По решению руководителя его рассмотрение прекращено (статья 8 Закона Украины «Об обращениях граждан»).",
      "en": "This is a repeated appeal on a matter that was already decided on its merits. By decision of the head it is not considered any more (article 8 of the Law of Ukraine “On Citizens’ Appeals”)."}',
    '393/96-ВР, art. 8', '1996-10-02'),
  ('UA', 'defective', null, array['web', 'email', 'post', 'open311', 'reception'], true, false, 'return-defective',
    '{"uk": "Звернення оформлене без дотримання вимог закону і повертається з роз’ясненням (стаття 5 Закону України «Про звернення громадян»).",
      "ru": "Обращение оформлено без соблюдения требований закона и возвращается с разъяснением (статья 5 Закона Украины «Об обращениях граждан»).",
      "en": "The appeal does not meet what the law asks of its form and is returned with an explanation (article 5 of the Law of Ukraine “On Citizens’ Appeals”)."}',
    '393/96-ВР, art. 5', '1996-10-02'),
  ('RU', 'anonymous', 'anonymous', array['web', 'email', 'post', 'open311'], true, false, null,
    '{"uk": "У зверненні не зазначено прізвища або адреси для відповіді, тому відповідь не надається (стаття 11 Федерального закону № 59-ФЗ).",
      "ru": "В обращении не указаны фамилия или адрес для ответа, поэтому ответ на него не даётся (статья 11 Федерального закона № 59-ФЗ).",
      "en": "The appeal lacks a name or an address for an answer, so that none is given (article 11 of Federal Law 59-FZ)."}',
    '59-ФЗ, art. 11', '2006-11-02'),
  ('RU', 'repeated', 'repeated', array[]::text[], true, true, null,
    '{"uk": "На це питання вже неодноразово відповіли по суті, нових доводів немає. За рішенням керівника листування припинено (стаття 11 Федерального закону № 59-ФЗ).",
      "ru": "На этот вопрос уже неоднократно даны ответы по существу, новых доводов нет. По решению руководителя переписка прекращена (статья 11 Федерального закона № 59-ФЗ).",
      "en": "This question was answered on its merits more than once, and there are no new arguments. By decision of the head the correspondence is ended (article 11 of Federal Law 59-FZ)."}',
    '59-ФЗ, art. 11', '2006-11-02'),
  ('RU', 'defective', null, array['web', 'email', 'post', 'open311', 'reception'], true, false, 'return-defective',
    '{"uk": "Текст звернення неможливо прочитати або з нього не зрозуміти суті, тому відповідь не надається (стаття 11 Федерального закону № 59-ФЗ).",
      "ru": "Текст обращения не поддаётся прочтению или не позволяет определить его суть, поэтому ответ не даётся (статья 11 Федерального закона № 59-ФЗ).",
      "en": "The text cannot be read or does not say what it is about, so that no answer is given (article 11 of Federal Law 59-FZ)."}',
    '59-ФЗ, art. 11', '2006-11-02');
grant select on platform.appeal_ground to tenant_common, platform;
