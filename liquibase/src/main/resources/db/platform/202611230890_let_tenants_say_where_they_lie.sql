--liquibase formatted sql logicalFilePath:db/platform/202611230890_let_tenants_say_where_they_lie.sql
--changeset vidhuk:202611230890_let_tenants_say_where_they_lie
grant update (extent) on platform.tenant to platform;
