--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611231021_index_open_questions_by_category.sql
--changeset vidhuk:202611231021_index_open_questions_by_category
create index appeal_question_open_category on appeal_question (category_id) where state not in ('closed', 'redirected', 'refused');
