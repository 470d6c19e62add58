--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611230840_index_questions_on_the_map.sql
--changeset vidhuk:202611230840_index_questions_on_the_map
--comment: the map of the workspace counts by cells out of the index alone; what has no coordinates is a list of its own (P11)
create index appeal_question_map on appeal_question (latitude, longitude) include (state, priority, due_at, category_id, street, id)
  where latitude is not null;
create index appeal_question_unlocated on appeal_question (registered_at desc, id desc) include (state, category_id)
  where latitude is null;
