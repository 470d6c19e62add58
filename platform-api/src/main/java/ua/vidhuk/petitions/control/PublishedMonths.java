package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.tenancy.entity.TenantSlug;

/**
 * All petitions that were ever published, month by month of UTC, so that each is found for ever and no answer grows without
 * end: of the transaction's tenant, or of the country as the platform's role reads it.
 */
@ApplicationScoped
public class PublishedMonths {

    /** As many as a sitemap may name (sitemaps.org). */
    static final int MOST = 50_000;

    // From month to month along the index, so that no archive is read whole.
    private static final String MONTHS =
            """
            select cast(m as date) as month
            from (select date_trunc('month', min(published_at) at time zone 'UTC') as first,
                    date_trunc('month', max(published_at) at time zone 'UTC') as last
                  from petition where published_at is not null) bounds,
              generate_series(bounds.first, bounds.last, interval '1 month') m
            where exists (select 1 from petition where published_at >= m at time zone 'UTC'
              and published_at < (m + interval '1 month') at time zone 'UTC')
            order by m desc""";

    private static final String OF_MONTH =
            """
            select id from petition where published_at >= ? and published_at < ?
            order by published_at desc, id desc limit ?""";

    private static final String COUNTRY_MONTHS =
            """
            select cast(m as date) as month
            from (select date_trunc('month', min(published_at) at time zone 'UTC') as first,
                    date_trunc('month', max(published_at) at time zone 'UTC') as last
                  from platform.petition_projection) bounds,
              generate_series(bounds.first, bounds.last, interval '1 month') m
            where exists (select 1 from platform.petition_projection where published_at >= m at time zone 'UTC'
              and published_at < (m + interval '1 month') at time zone 'UTC')
            order by m desc""";

    private static final String COUNTRY_OF_MONTH =
            """
            select tenant, petition_id from platform.petition_projection where published_at >= ? and published_at < ?
            order by published_at desc, petition_id desc limit ?""";

    @Inject
    TransactionConnection connection;

    /** A petition and the community whose it is. */
    public record Place(TenantSlug tenant, UUID petition) {}

    /** The months in which the tenant published any, the latest first. */
    public List<YearMonth> months() {
        try (var statement = connection.get().prepareStatement(MONTHS)) {
            return months(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** What the tenant published in a month, the newest first. */
    public List<UUID> of(YearMonth month) {
        try (var statement = connection.get().prepareStatement(OF_MONTH)) {
            within(statement, month);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<UUID>();
                while (rows.next()) {
                    found.add(rows.getObject("id", UUID.class));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The months in which any community published any, the latest first. */
    public List<YearMonth> monthsOfTheCountry() {
        try (var statement = connection.get().prepareStatement(COUNTRY_MONTHS)) {
            return months(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** What all communities published in a month, the newest first. */
    public List<Place> ofTheCountry(YearMonth month) {
        try (var statement = connection.get().prepareStatement(COUNTRY_OF_MONTH)) {
            within(statement, month);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<Place>();
                while (rows.next()) {
                    found.add(new Place(
                            new TenantSlug(rows.getString("tenant")), rows.getObject("petition_id", UUID.class)));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static void within(PreparedStatement statement, YearMonth month) throws SQLException {
        statement.setObject(1, begin(month));
        statement.setObject(2, begin(month.plusMonths(1)));
        statement.setInt(3, MOST);
    }

    private static OffsetDateTime begin(YearMonth month) {
        return month.atDay(1).atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private static List<YearMonth> months(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<YearMonth>();
            while (rows.next()) {
                found.add(YearMonth.from(rows.getObject("month", LocalDate.class)));
            }
            return found;
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the archive of petitions could not be read", e);
    }
}
