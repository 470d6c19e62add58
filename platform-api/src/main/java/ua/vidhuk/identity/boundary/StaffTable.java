package ua.vidhuk.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.vidhuk.identity.control.StaffSource;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.identity.entity.StaffMember;
import ua.vidhuk.persistence.control.TransactionConnection;

/** Reads {@code identity_staff} of the tenant to which the thread is bound. */
@ApplicationScoped
public class StaffTable implements StaffSource {

    private static final String ACTIVE_BY_USERNAME =
            """
            select s.full_name, s.roles, s.enterprise_id, array(
                select a.enterprise_id from identity_substitution x join identity_staff a on a.id = x.absent_id
                where x.substitute_id = s.id and x.ended_at is null and cast(? as date) between x.first_day and x.last_day
                  and a.active and a.enterprise_id is not null and 'executor' = any (string_to_array(a.roles, ' '))) as stands_in_for
            from identity_staff s where s.username = ? and s.active""";

    @Inject
    TransactionConnection transaction;

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<StaffMember> read(String username, LocalDate today) {
        try (var statement = transaction.get().prepareStatement(ACTIVE_BY_USERNAME)) {
            statement.setObject(1, today);
            statement.setString(2, username);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(member(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("identity_staff could not be read", e);
        }
    }

    private static StaffMember member(ResultSet row) throws SQLException {
        return new StaffMember(
                row.getString("full_name"),
                Arrays.stream(row.getString("roles").split(" "))
                        .flatMap(name -> Role.ofName(name).stream())
                        .collect(Collectors.toSet()),
                row.getObject("enterprise_id", UUID.class),
                Set.copyOf(Arrays.asList((UUID[]) row.getArray("stands_in_for").getArray())));
    }
}
