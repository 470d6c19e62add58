--liquibase formatted sql logicalFilePath:db/tenant/onboarding/202611230001_take_lists_of_service_cards.sql
--changeset vidhuk:202611230001_take_lists_of_service_cards
alter table sheet_load drop constraint sheet_load_kind_check;
alter table sheet_load add constraint sheet_load_kind_check check (kind in ('streets', 'enterprises', 'categories', 'staff', 'service-cards'));
