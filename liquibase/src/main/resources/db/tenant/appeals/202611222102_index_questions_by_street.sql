--liquibase formatted sql logicalFilePath:db/tenant/appeals/202611222102_index_questions_by_street.sql
--changeset vidhuk:202611222102_index_questions_by_street
--comment: what is open in a street, while somebody calls about it (P4)
create index appeal_question_street_newest on appeal_question (lower(street), state, registered_at desc) where street is not null;
