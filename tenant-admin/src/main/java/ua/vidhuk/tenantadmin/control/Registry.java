package ua.vidhuk.tenantadmin.control;

import java.sql.SQLException;
import java.util.Set;

/** Which tenants may be written to, as the registry says. */
final class Registry {

    /** Held until the end of the transaction, so that nobody suspends the tenant or lets it leave meanwhile. */
    private static final String STATE = "select state from platform.tenant where slug = ? for no key update";

    private static final Set<String> OPEN = Set.of("provisioning", "active");

    private Registry() {}

    /**
     * Keeps the tenant as it is until the end of the transaction.
     *
     * @throws TenantAdminException when there is none, or it is read-only; names the way out
     */
    static void requireOpen(Sql sql, String slug) throws SQLException {
        var state = sql.texts(STATE, slug);
        if (state.isEmpty()) {
            throw new TenantAdminException("There is no tenant " + slug + "; ./vidhuk tenant list shows who is there.");
        }
        if (!OPEN.contains(state.getFirst())) {
            throw new TenantAdminException(
                    slug + " is " + state.getFirst() + "; nothing was changed. " + wayOut(slug, state.getFirst()));
        }
    }

    /** What to do about a state that is in the way. */
    static String wayOut(String slug, String state) {
        return switch (state) {
            case "provisioning" -> "Run the command that was making it again, or ./vidhuk tenant delete " + slug + ".";
            case "deleting" -> "Nothing takes that back; ./vidhuk tenant delete --due " + slug + " finishes it.";
            default -> "./vidhuk tenant resume " + slug + " takes it back first.";
        };
    }
}
