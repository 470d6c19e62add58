package ua.vidhuk.tenancy.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.tenancy.control.DueSource;

/** Reads {@code platform.tenant_due} as the platform's role. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class DueTable implements DueSource {

    private static final String BETWEEN =
            "select distinct role from platform.tenant_due where look_at > ? and look_at <= ?";
    private static final String FORGET = "delete from platform.tenant_due where look_at < ?";

    @Inject
    TransactionConnection transaction;

    @Override
    public Set<String> rolesBetween(Instant after, Instant upTo) {
        try (var statement = transaction.get().prepareStatement(BETWEEN)) {
            statement.setObject(1, after.atOffset(ZoneOffset.UTC));
            statement.setObject(2, upTo.atOffset(ZoneOffset.UTC));
            try (var rows = statement.executeQuery()) {
                var roles = new HashSet<String>();
                while (rows.next()) {
                    roles.add(rows.getString(1));
                }
                return roles;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("platform.tenant_due could not be read", e);
        }
    }

    @Override
    public void forgetBefore(Instant moment) {
        try (var statement = transaction.get().prepareStatement(FORGET)) {
            statement.setObject(1, moment.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("platform.tenant_due could not be tidied", e);
        }
    }
}
