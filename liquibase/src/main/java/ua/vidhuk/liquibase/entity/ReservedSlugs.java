package ua.vidhuk.liquibase.entity;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * First segments of addresses that belong to the platform. A tenant of such a name would take the platform's pages away, or
 * never be reached.
 */
public final class ReservedSlugs {

    /** What the platform answers at its root now. */
    private static final Set<String> TAKEN = words(
            """
            api assets country error favicon health login logout metrics openapi petitions ping problems theme webjars""");

    /** What it answers under a tenant, or may at its root one day; and names by which people would take it for ours. */
    private static final Set<String> KEPT = words(
            """
            about account accounts admin administrator alerts archive auth board cases catalog choose contact
            contacts dashboard data demo directory discovery docs download embed events export feed files follow
            forms help home host hromadas import index kiosk knowledge language legal live local localhost mail
            map me messages mobile monitoring new news oauth oidc onboarding open311 organizations places
            platform portal privacy public queue ready realms region regions register report reports requests
            robots root rss search security services sessions settings signin signup sitemap static statistics
            status streams support surveys swagger system tenant tenants terms test tokens upload uploads user
            users vidhuk well-known workspace www""");

    private ReservedSlugs() {}

    private static Set<String> words(String text) {
        return Set.of(text.split("\\s+"));
    }

    /** All of them, in the order of the alphabet. */
    public static SortedSet<String> all() {
        var all = new TreeSet<>(TAKEN);
        all.addAll(KEPT);
        return all;
    }

    public static boolean contains(String slug) {
        return TAKEN.contains(slug) || KEPT.contains(slug);
    }
}
