--liquibase formatted sql logicalFilePath:db/platform/202611230860_add_extent_of_tenant.sql
--changeset vidhuk:202611230860_add_extent_of_tenant
alter table platform.tenant add column extent text check (extent ~ '^(-?[0-9]{1,3}([.][0-9]{1,8})? ){3}-?[0-9]{1,3}([.][0-9]{1,8})?$');
comment on column platform.tenant.extent is 'South, west, north and east of its territory in degrees (WGS 84), separated by spaces; null when nobody has said';
