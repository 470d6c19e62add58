package ua.vidhuk.liquibase.entity;

import java.util.regex.Pattern;

/**
 * The name shared by a tenant's schema and the role that owns it: {@code t_} and the slug, its hyphens as underscores.
 *
 * @param value a lower-case SQL identifier that needs no quoting, at most 42 characters
 */
public record SchemaName(String value) {

    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{0,38}[a-z0-9]");
    private static final Pattern IDENTIFIER = Pattern.compile("t_[a-z][a-z0-9_]{0,39}");

    public SchemaName {
        if (!IDENTIFIER.matcher(value).matches()) {
            throw new IllegalArgumentException("not the name of a tenant's schema: " + value);
        }
    }

    /**
     * The schema of the tenant with this slug.
     *
     * @throws IllegalArgumentException when the slug is not lower-case letters, digits and inner hyphens, or over 40, or
     *     belongs to the platform
     */
    public static SchemaName ofSlug(String slug) {
        if (!SLUG.matcher(slug).matches()) {
            throw new IllegalArgumentException(
                    "a slug is 2 to 40 lower-case letters, digits and inner hyphens: " + slug);
        }
        if (ReservedSlugs.contains(slug)) {
            throw new IllegalArgumentException("the platform's own addresses begin with this slug: " + slug);
        }
        return new SchemaName("t_" + slug.replace('-', '_'));
    }

    @Override
    public String toString() {
        return value;
    }
}
