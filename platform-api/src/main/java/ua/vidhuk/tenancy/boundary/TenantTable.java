package ua.vidhuk.tenancy.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.vidhuk.language.control.LocalizedTexts;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.tenancy.control.TenantSource;
import ua.vidhuk.tenancy.entity.Extent;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.tenancy.entity.TenantKind;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Reads {@code platform.tenant} as the platform's role. */
@ApplicationScoped
public class TenantTable implements TenantSource {

    private static final String ALL =
            """
            select slug, kind, jurisdiction, host_name, time_zone, languages, names, office_names, contacts, accent,
                   registration_prefix, state, opened_at is not null as open, arms, extent
            from platform.tenant where state not in ('provisioning', 'deleting') order by slug""";

    // The version of each row, so that no change is missed whatever the order of commits.
    private static final String STATE =
            "select coalesce(md5(string_agg(slug || ' ' || xmin::text, ',' order by slug)), '') from platform.tenant";

    @Inject
    TransactionConnection transaction;

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public List<Tenant> readAll() {
        try (var statement = transaction.get().prepareStatement(ALL);
                var rows = statement.executeQuery()) {
            var tenants = new ArrayList<Tenant>();
            while (rows.next()) {
                tenants.add(tenant(rows));
            }
            return tenants;
        } catch (SQLException e) {
            throw new IllegalStateException("platform.tenant could not be read", e);
        }
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public String state() {
        try (var statement = transaction.get().prepareStatement(STATE);
                var row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("platform.tenant could not be read", e);
        }
    }

    private static Tenant tenant(ResultSet row) throws SQLException {
        return new Tenant(
                new TenantSlug(row.getString("slug")),
                TenantKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("jurisdiction"),
                row.getString("host_name"),
                ZoneId.of(row.getString("time_zone")),
                languages(row.getString("languages")),
                LocalizedTexts.parse(row.getString("names")),
                LocalizedTexts.parse(row.getString("office_names")),
                contacts(row.getString("contacts")),
                row.getString("accent"),
                row.getString("arms"),
                row.getString("registration_prefix"),
                !"active".equals(row.getString("state")),
                row.getBoolean("open"),
                Extent.parse(row.getString("extent")));
    }

    private static List<Language> languages(String tags) {
        return Arrays.stream(tags.split(" "))
                .flatMap(tag -> Language.ofTag(tag).stream())
                .toList();
    }

    private static Map<String, LocalizedText> contacts(String json) {
        var contacts = new HashMap<String, LocalizedText>();
        LocalizedTexts.parseAll(json).forEach(contacts::put);
        return contacts;
    }
}
