package ua.vidhuk.benchmarks;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * A sample tenant that appeals are registered in.
 *
 * @param slug in addresses
 * @param prefix of its registration numbers
 * @param categories codes of its active categories
 * @param categoryIds their ids, in the same order
 */
record BenchmarkTenant(String slug, String prefix, List<String> categories, List<UUID> categoryIds) {

    static BenchmarkTenant read(RunningPlatform platform, String slug) throws SQLException {
        var prefix = platform.read(
                "platform", "select registration_prefix from platform.tenant where slug = '" + slug + "'");
        var codes = platform.read(role(slug), "select code from catalog_category where active order by code");
        var ids = platform.read(role(slug), "select id from catalog_category where active order by code");
        return new BenchmarkTenant(
                slug,
                prefix.getFirst(),
                codes,
                ids.stream().map(UUID::fromString).toList());
    }

    String role() {
        return role(slug);
    }

    private static String role(String slug) {
        return "t_" + slug.replace('-', '_');
    }
}
