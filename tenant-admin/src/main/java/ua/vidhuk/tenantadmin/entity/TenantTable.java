package ua.vidhuk.tenantadmin.entity;

import java.util.List;

/**
 * A table of a tenant's schema, as an archive sees it.
 *
 * @param columns that can be written, without the one of files
 * @param key columns of the primary key
 * @param file the column of bytes that becomes files of the archive, or null
 * @param identity the column that numbers itself, or null
 * @param parents tables that its rows refer to, itself not among them
 */
public record TenantTable(
        String name, List<String> columns, List<String> key, String file, String identity, List<String> parents) {

    public TenantTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        parents = List.copyOf(parents);
    }
}
