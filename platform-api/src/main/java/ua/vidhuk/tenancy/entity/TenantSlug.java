package ua.vidhuk.tenancy.entity;

import java.util.regex.Pattern;

/**
 * A tenant's short name in addresses: {@code brovary}.
 *
 * @param value 2 to 40 lower-case letters, digits and inner hyphens, beginning with a letter
 */
public record TenantSlug(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,38}[a-z0-9]");

    public TenantSlug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("not a tenant's slug");
        }
    }

    public static boolean isSlug(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    /** The database role and schema of the tenant. */
    public String role() {
        return "t_" + value.replace('-', '_');
    }

    @Override
    public String toString() {
        return value;
    }
}
