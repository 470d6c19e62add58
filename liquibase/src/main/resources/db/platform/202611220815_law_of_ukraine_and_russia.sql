--liquibase formatted sql logicalFilePath:db/platform/202611220815_law_of_ukraine_and_russia.sql
--changeset vidhuk:202611220815_law_of_ukraine_and_russia
insert into platform.jurisdiction (code, names, appeals_law) values
  ('UA', '{"uk": "Україна", "ru": "Украина", "en": "Ukraine"}', 'Закон України «Про звернення громадян», 393/96-ВР'),
  ('RU', '{"uk": "Росія", "ru": "Россия", "en": "Russia"}', 'Федеральный закон от 02.05.2006 № 59-ФЗ');
insert into platform.calendar_rule (id, jurisdiction, purpose, amount, unit, valid_from, source) values
  ('01930000-0000-7000-8000-000000000001', 'UA', 'answer', 1, 'month', '1996-10-02', '393/96-ВР, art. 20'),
  ('01930000-0000-7000-8000-000000000002', 'UA', 'answer-simple', 15, 'calendar-day', '1996-10-02', '393/96-ВР, art. 20'),
  ('01930000-0000-7000-8000-000000000003', 'UA', 'extension-limit', 45, 'calendar-day', '1996-10-02', '393/96-ВР, art. 20'),
  ('01930000-0000-7000-8000-000000000004', 'UA', 'forward', 5, 'calendar-day', '1996-10-02', '393/96-ВР, art. 7'),
  ('01930000-0000-7000-8000-000000000005', 'UA', 'return-defective', 10, 'calendar-day', '1996-10-02', '393/96-ВР, art. 5'),
  ('01930000-0000-7000-8000-000000000011', 'RU', 'answer', 30, 'calendar-day', '2006-11-02', '59-ФЗ, art. 12'),
  ('01930000-0000-7000-8000-000000000012', 'RU', 'extension-limit', 60, 'calendar-day', '2006-11-02', '59-ФЗ, art. 12'),
  ('01930000-0000-7000-8000-000000000013', 'RU', 'register', 3, 'calendar-day', '2006-11-02', '59-ФЗ, art. 8'),
  ('01930000-0000-7000-8000-000000000014', 'RU', 'forward', 7, 'calendar-day', '2006-11-02', '59-ФЗ, art. 8');
