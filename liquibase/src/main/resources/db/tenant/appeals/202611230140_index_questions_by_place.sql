--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611230140_index_questions_by_place.sql
--changeset vidhuk:202611230140_index_questions_by_place
--comment: what is open near a point of the map, while somebody reports of it (P4)
create index appeal_question_place on appeal_question (latitude, longitude) where latitude is not null and closed_at is null;
