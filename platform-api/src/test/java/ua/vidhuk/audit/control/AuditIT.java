package ua.vidhuk.audit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.testing.TestDatabase.BROVARY;
import static ua.vidhuk.testing.TestDatabase.LUTSK;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vidhuk.audit.boundary.SealingFactory;
import ua.vidhuk.audit.entity.AuditVerdict;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.tenancy.control.DueTenantsFactory;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.testing.FixedTenants;
import ua.vidhuk.testing.ManagedExecutors;
import ua.vidhuk.testing.SettableClock;
import ua.vidhuk.testing.TestDatabase;
import ua.vidhuk.testing.TestTransactions;

class AuditIT {

    private static final Actor OPERATOR =
            new Actor(ActorKind.STAFF, "brovary-operator", "Олена", Set.of(Role.OPERATOR), null);

    private final TestDatabase database = TestDatabase.get();
    private final TestTransactions transactions = new TestTransactions(database);
    private final SettableClock clock = SettableClock.at("2026-11-22T08:00:00Z");
    private final AuditTrail trail = new AuditTrail();
    private final AuditChain chain = new AuditChain();
    private final AuditVerifier verifier = new AuditVerifier();
    private final AuditSealer sealer = new AuditSealer();

    @BeforeEach
    void assemble() {
        database.asOwner(
                "truncate t_brovary.audit_entry, t_brovary.audit_seal, t_lutsk.audit_entry, t_lutsk.audit_seal");
        trail.connection = transactions.connection();
        trail.clock = clock;
        chain.connection = transactions.connection();
        trail.due = DueTenantsFactory.due(transactions, new FixedTenants(BROVARY, LUTSK), clock);
        verifier.chain = chain;
        sealer.sealing = transactions.requiringNew(Sealing.class, SealingFactory.sealing(chain, clock));
        sealer.due = trail.due;
        sealer.scheduler = ManagedExecutors.idle();
        sealer.start(new PlatformStarted());
    }

    @Test
    void sealsWhatIsSettledAndFindsTheChainIntact() {
        recordAndSeal("appeal.register", "appeal.read");
        recordAndSeal("question.route");

        assertThat(verify()).satisfies(verdict -> {
            assertThat(verdict.isIntact()).isTrue();
            assertThat(verdict.seals()).isEqualTo(2);
            assertThat(verdict.entries()).isEqualTo(3);
        });
        assertThat(database.readAsOwner("select actor from t_brovary.audit_entry"))
                .containsOnly("staff:brovary-operator");
    }

    @Test
    void leavesEntriesOfTheLastSecondsToTheNextSweep() {
        record("appeal.register");
        sealer.sealAll();
        assertThat(verify().seals()).isZero();

        clock.advance(Duration.ofSeconds(6));
        sealer.sealAll();
        assertThat(verify().seals()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update t_brovary.audit_entry set action = 'appeal.nothing' where seal_sequence = 2",
                "update t_brovary.audit_entry set detail = '{\"by\": 1}' where seal_sequence = 2",
                "update t_brovary.audit_entry set occurred_at = occurred_at + interval '1 microsecond' where seal_sequence = 2",
                "update t_brovary.audit_entry set seal_sequence = 3 where seal_sequence = 2",
                "update t_brovary.audit_entry set seal_sequence = null where seal_sequence = 2",
                "delete from t_brovary.audit_entry where seal_sequence = 2",
                "update t_brovary.audit_seal set sealed_at = sealed_at + interval '1 second' where sequence = 2"
            })
    void namesTheFirstSealThatAForgeryBreaks(String forgery) {
        recordAndSeal("appeal.register");
        recordAndSeal("question.route");
        recordAndSeal("question.close");
        assertThat(database.asOwner(forgery)).isEqualTo(1);

        assertThat(verify().firstBroken()).hasValue(2);
    }

    @Test
    void namesASealThatWasTakenOut() {
        recordAndSeal("appeal.register");
        recordAndSeal("question.route");
        recordAndSeal("question.close");
        database.asOwner("delete from t_brovary.audit_entry where seal_sequence = 2");
        database.asOwner("delete from t_brovary.audit_seal where sequence = 2");

        assertThat(verify().firstBroken()).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set action = 'x'",
                "delete from audit_entry",
                "update audit_seal set entry_count = 5",
                "delete from audit_seal"
            })
    void theTenantItselfCannotChangeWhatIsWritten(String sql) {
        recordAndSeal("appeal.register");

        assertThatThrownBy(() -> transactions.inTenant(BROVARY, () -> {
                    try (var connection = transactions.dataSource().getConnection();
                            var statement = connection.prepareStatement(sql)) {
                        return statement.executeUpdate();
                    }
                }))
                .hasRootCauseInstanceOf(SQLException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void anEntryGoesWithItsTransaction() {
        assertThatThrownBy(() -> transactions.inTenant(BROVARY, () -> {
                    trail.record(OPERATOR, "appeal.register", "appeal", "42", Map.of());
                    throw new IllegalArgumentException("the guard said no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(database.readAsOwner("select id from t_brovary.audit_entry")).isEmpty();
    }

    private void recordAndSeal(String... actions) {
        for (String action : actions) {
            record(action);
        }
        clock.advance(Duration.ofMinutes(1));
        sealer.sealAll();
    }

    private void record(String action) {
        transactions.inTenant(
                BROVARY,
                () -> trail.record(OPERATOR, action, "appeal", "БР-42", Map.of("channel", "phone", "by", "1")));
    }

    private AuditVerdict verify() {
        return transactions.inTenant(BROVARY, verifier::verify);
    }
}
