--liquibase formatted sql logicalFilePath:db/tenant/onboarding/202611222003_show_how_far_a_list_is.sql
--changeset vidhuk:202611222003_show_how_far_a_list_is
alter table sheet_load drop constraint sheet_load_state_check;
alter table sheet_load add constraint sheet_load_state_check check (state in ('waiting', 'running', 'fine', 'refused', 'loaded', 'failed', 'cancelled'));
alter table sheet_load add column columns jsonb not null default '[]' check (jsonb_typeof(columns) = 'array');
alter table sheet_load add column phase text check (phase in ('reading', 'checking', 'writing', 'accounts'));
alter table sheet_load add column done integer;
alter table sheet_load add column cancelled_by text;
comment on column sheet_load.columns is 'Names of the columns of the file, as whoever reads it found them; empty until then';
comment on column sheet_load.done is 'How many rows of the phase are done; written outside of the transaction that loads';
comment on column sheet_load.cancelled_by is 'Who wants it stopped; nothing is written then, unless it was written already';
