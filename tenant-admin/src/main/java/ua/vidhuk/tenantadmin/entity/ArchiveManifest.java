package ua.vidhuk.tenantadmin.entity;

import java.util.List;

/**
 * What an archive of a tenant holds, and by what it is known to be whole.
 *
 * @param format of the archive itself
 * @param exportedAt ISO 8601
 * @param changeSets that had run in the schema; whoever imports must have the same
 * @param entries all but the manifest
 */
public record ArchiveManifest(
        String format, String slug, String exportedAt, List<String> changeSets, List<ArchiveEntry> entries) {

    public static final String FORMAT = "vidhuk-tenant/1";
    public static final String PATH = "manifest.json";
    public static final String REGISTRY = "registry.json";
    public static final String HISTORY = "history.jsonl";

    public ArchiveManifest {
        changeSets = List.copyOf(changeSets);
        entries = List.copyOf(entries);
    }

    public static String ofTable(String table) {
        return "tables/" + table + ".jsonl";
    }

    public static String ofFile(String table, String id) {
        return "files/" + table + "/" + id;
    }
}
