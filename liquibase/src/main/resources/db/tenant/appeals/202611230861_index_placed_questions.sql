--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611230861_index_placed_questions.sql
--changeset vidhuk:202611230861_index_placed_questions
--comment: where the latest questions lie, for a community that has not said how far it reaches (decision 78)
create index appeal_question_placed on appeal_question (registered_at desc) where latitude is not null;
