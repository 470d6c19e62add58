--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611220945_index_questions_by_deadline.sql
--changeset vidhuk:202611220945_index_questions_by_deadline
--comment: the list of all questions, the most urgent first, and of those of a few states
create index appeal_question_due on appeal_question (due_at, id);
