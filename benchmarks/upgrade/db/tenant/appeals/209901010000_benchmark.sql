--liquibase formatted sql logicalFilePath:db/tenant/appeals/209901010000_benchmark.sql
--changeset vidhuk:209901010000_benchmark
--comment: what the benchmark of upgrades takes for the next version; stands on the class path of nothing else
create table benchmark_note (id uuid primary key, appeal_id uuid not null references appeal (id), note text not null);
create index benchmark_note_of_appeal on benchmark_note (appeal_id);
alter table appeal_question add column benchmark_weight integer;
create index appeal_question_benchmark on appeal_question (benchmark_weight) where benchmark_weight is not null;
