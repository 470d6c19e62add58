package ua.vidhuk.onboarding.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.testing.TestDatabase.BROVARY;
import static ua.vidhuk.testing.TestDatabase.LUTSK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vidhuk.identity.boundary.StaffTableFactory;
import ua.vidhuk.identity.control.StaffAddresses;
import ua.vidhuk.identity.control.StaffFactory;
import ua.vidhuk.identity.control.StaffSource;
import ua.vidhuk.identity.control.Substitutions;
import ua.vidhuk.identity.entity.NewSubstitution;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.testing.SettableClock;
import ua.vidhuk.testing.TestDatabase;
import ua.vidhuk.testing.TestTransactions;

/** Substitutes (L4, I2): who may be appointed, and what that changes for letters and for executors. */
class AppointmentIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String WATERWORKS = "018f0000-0000-7000-8000-000000000001";
    private static final String HEATING = "018f0000-0000-7000-8000-000000000002";
    private static final List<String> CONTROLLERS = List.of("controller");

    private final TestDatabase database = TestDatabase.get();
    private final TestTransactions transactions = new TestTransactions(database);
    private final SettableClock clock = SettableClock.at("2026-11-23T08:00:00Z");
    private final Substitutions substitutions = StaffFactory.substitutions(transactions, clock);
    private final StaffAddresses addresses = StaffFactory.addresses(transactions);
    private final StaffSource staff = StaffTableFactory.table(transactions);
    private final Appointment appointment = new Appointment();

    @BeforeEach
    void prepare() {
        appointment.substitutions = substitutions;
        for (String schema : List.of("t_brovary", "t_lutsk")) {
            database.asOwner("truncate " + schema + ".identity_substitution, " + schema + ".identity_staff");
        }
        member("kateryna", "controller", null);
        member("mykola", "manager", null);
        member("maria", "moderator", null);
        member("ivan", "executor", WATERWORKS);
        member("olha", "executor operator", WATERWORKS);
        member("petro", "executor", HEATING);
    }

    @Test
    void aLetterGoesToTheSubstituteFromTheFirstDayToTheLast() {
        appoint("kateryna", "mykola", 1, 3);

        assertThat(IntStream.rangeClosed(0, 4).mapToObj(this::controllersOn))
                .containsExactly(
                        List.of("kateryna@brovary.example"),
                        List.of("mykola@brovary.example"),
                        List.of("mykola@brovary.example"),
                        List.of("mykola@brovary.example"),
                        List.of("kateryna@brovary.example"));
    }

    @Test
    void anAddressOfAnOfficialWhoIsAwayIsReplacedAndOthersAreNot() {
        appoint("mykola", "kateryna", 0, 0);

        assertThat(transactions.inTenant(
                        BROVARY,
                        () -> addresses.instead(
                                List.of("Mykola@brovary.example", "mayor@brovary.example"),
                                Permission.APPEAL_READ,
                                TODAY)))
                .containsExactly("kateryna@brovary.example", "mayor@brovary.example");
    }

    @Test
    void aLetterThatTheSubstituteMayNotSeeGoesWhereItAlwaysWent() {
        appoint("kateryna", "mykola", 0, 3);
        database.asOwner("update t_brovary.identity_staff set roles = 'moderator' where username = 'mykola'");
        assertThat(controllersOn(0)).as("who lost the role").containsExactly("kateryna@brovary.example");

        database.asOwner(
                "update t_brovary.identity_staff set roles = 'manager', active = false where username = 'mykola'");
        assertThat(controllersOn(0)).as("who left").containsExactly("kateryna@brovary.example");
    }

    @Test
    void anExecutorGetsTheOtherEnterpriseForTheDaysAndLosesItWhenItIsEnded() {
        UUID id = appoint("ivan", "petro", 0, 1);

        assertThat(standsInFor("petro", 0)).containsExactly(UUID.fromString(WATERWORKS));
        assertThat(standsInFor("petro", 1)).containsExactly(UUID.fromString(WATERWORKS));
        assertThat(standsInFor("petro", 2)).as("its term has ended").isEmpty();
        assertThat(standsInFor("olha", 0)).isEmpty();
        assertThat(transactions.inTenant(BROVARY, () -> substitutions.end(id, "admin")))
                .isTrue();
        assertThat(standsInFor("petro", 0)).isEmpty();
        assertThat(transactions.inTenant(BROVARY, () -> substitutions.end(id, "admin")))
                .as("again changes nothing")
                .isFalse();
    }

    @Test
    void whoIsWrongIsNamedByField() {
        assertThat(refusal(new NewSubstitution("nobody", null, null, null), false))
                .containsExactlyInAnyOrder(
                        "absent identity.field.person-unknown",
                        "substitute identity.field.person-unknown",
                        "firstDay identity.field.day",
                        "lastDay identity.field.day");
        assertThat(refusal(wanted("kateryna", "maria", 0, 1), false))
                .containsExactly("substitute identity.field.substitute-role");
        appoint("ivan", "olha", 0, 1);
        assertThat(refusal(wanted("olha", "petro", 1, 1), false))
                .containsExactly("absent identity.field.absent-stands-in");
    }

    @Test
    void byThemselvesPeopleChooseColleaguesOfTheirEnterpriseForThemselves() {
        assertThat(refusal(wanted("petro", "ivan", 0, 1), true)).containsExactly("absent identity.field.absent-other");
        assertThat(refusal(wanted(null, "petro", 0, 1), true))
                .containsExactly("substitute identity.field.substitute-elsewhere");
        assertThat(transactions.inTenant(BROVARY, () -> appointment.bySelf(wanted(null, "olha", 0, 1), TODAY, "ivan")))
                .isNotNull();
    }

    @Test
    void ofManyWhoAppointAtOnceOneSucceeds() throws Exception {
        Callable<UUID> attempt = () -> appoint("ivan", "olha", 2, 5);
        int made = 0;
        try (var crowd = Executors.newFixedThreadPool(8)) {
            var outcomes = new ArrayList<Future<UUID>>(crowd.invokeAll(Collections.nCopies(8, attempt)));
            made = (int) outcomes.stream()
                    .filter(each -> each.state() == Future.State.SUCCESS)
                    .count();
        }

        assertThat(made).isEqualTo(1);
        assertThat(transactions.inTenant(BROVARY, () -> substitutions.open(TODAY)))
                .hasSize(1);
    }

    @Test
    void whatWasAppointedIsNeverChangedAndEachTenantHasItsOwn() {
        appoint("ivan", "olha", 0, 1);

        assertThat(transactions.inTenant(LUTSK, () -> substitutions.latest(10))).isEmpty();
        assertThatThrownBy(() -> transactions.inTenant(BROVARY, () -> transactions
                        .connection()
                        .get()
                        .prepareStatement("update identity_substitution set last_day = last_day + 9")
                        .executeUpdate()))
                .hasStackTraceContaining("permission denied");
    }

    private List<String> controllersOn(int day) {
        return transactions.inTenant(
                BROVARY, () -> addresses.ofRoles(CONTROLLERS, Permission.APPEAL_READ, TODAY.plusDays(day)));
    }

    private Set<UUID> standsInFor(String username, int day) {
        return transactions
                .inTenant(BROVARY, () -> staff.read(username, TODAY.plusDays(day)))
                .orElseThrow()
                .standsInFor();
    }

    private UUID appoint(String absent, String substitute, int first, int last) {
        return transactions.inTenant(
                BROVARY,
                () -> appointment.byAdministrator(wanted(absent, substitute, first, last), TODAY, "brovary-admin"));
    }

    private List<String> refusal(NewSubstitution wanted, boolean self) {
        try {
            transactions.inTenant(
                    BROVARY,
                    () -> self
                            ? appointment.bySelf(wanted, TODAY, "ivan")
                            : appointment.byAdministrator(wanted, TODAY, "brovary-admin"));
            return List.of();
        } catch (InvalidInputException e) {
            return ProblemFinder.of(e).fields().stream()
                    .map(each -> each.field() + " " + each.messageKey())
                    .toList();
        }
    }

    private static NewSubstitution wanted(String absent, String substitute, int first, int last) {
        return new NewSubstitution(absent, substitute, TODAY.plusDays(first), TODAY.plusDays(last));
    }

    private void member(String username, String roles, String enterprise) {
        database.asOwner(
                """
                insert into t_brovary.identity_staff (id, username, full_name, email, roles, enterprise_id) values
                  (gen_random_uuid(), '%1$s', '%1$s', '%1$s@brovary.example', '%2$s', %3$s)"""
                        .formatted(username, roles, enterprise == null ? "null" : "'" + enterprise + "'"));
    }
}
