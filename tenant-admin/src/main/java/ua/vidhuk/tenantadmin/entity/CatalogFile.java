package ua.vidhuk.tenantadmin.entity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/**
 * Entries of a catalogue: those that the platform shares, or those of one tenant.
 *
 * @param entries each with its fields as the JSON API has them
 * @param adopts shared entries that the tenant adopts; none in a file of what is shared
 */
public record CatalogFile(List<Entry> entries, List<Adopted> adopts) {

    private static final Set<String> KINDS = Set.of("category", "enterprise", "service-card");
    private static final String CODE = "[a-z0-9][a-z0-9-]{0,59}";

    /**
     * @param kind category, enterprise or service-card
     * @param fields by name; a name by language tag is among them
     */
    public record Entry(String kind, String code, ObjectNode fields) {

        public Entry {
            requireNamed(kind, code);
            if (fields == null
                    || !fields.path("name").isObject()
                    || fields.path("name").isEmpty()) {
                throw new TenantFileException("the entry " + code + " has no field name by language");
            }
        }
    }

    /** A shared entry that is adopted under its own code. */
    public record Adopted(String kind, String code) {

        public Adopted {
            requireNamed(kind, code);
        }
    }

    public CatalogFile {
        entries = entries == null ? List.of() : List.copyOf(entries);
        adopts = adopts == null ? List.of() : List.copyOf(adopts);
    }

    private static void requireNamed(String kind, String code) {
        if (kind == null || !KINDS.contains(kind)) {
            throw new TenantFileException("the kind of " + code + " must be one of "
                    + KINDS.stream().sorted().toList());
        }
        if (code == null || !code.matches(CODE)) {
            throw new TenantFileException("a code must be lower-case Latin letters, digits and hyphens, not " + code);
        }
    }
}
