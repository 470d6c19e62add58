package ua.vidhuk.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.vidhuk.identity.entity.Substitution.Mark;
import ua.vidhuk.identity.entity.Substitution.Phase;
import ua.vidhuk.problems.entity.FieldProblem;

class SubstitutionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Colleague IVAN = colleague("ivan", Role.EXECUTOR);
    private static final Colleague OLHA = colleague("olha", Role.EXECUTOR);
    private static final Colleague PETRO = colleague("petro", Role.EXECUTOR, Role.OPERATOR);

    @Test
    void takesTodayAloneAndAYear() {
        assertThat(ofDays(TODAY, TODAY)).isEmpty();
        assertThat(ofDays(TODAY.minusDays(3), TODAY))
                .as("who fell ill before it was noticed")
                .isEmpty();
        assertThat(ofDays(TODAY, TODAY.plusDays(365))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ", 2026-12-01, firstDay",
        "2026-12-01, , lastDay",
        "2026-12-02, 2026-12-01, lastDay",
        "2026-11-01, 2026-11-22, lastDay",
        "2026-11-23, 2027-11-24, lastDay",
        "2029-01-01, 2029-01-02, firstDay",
        "+999999999-12-31, +999999999-12-31, firstDay",
        "-999999999-01-01, +999999999-12-31, lastDay"
    })
    void refusesDaysThatCannotBe(LocalDate first, LocalDate last, String field) {
        assertThat(ofDays(first, last)).extracting(FieldProblem::field).containsExactly(field);
    }

    @Test
    void refusesOneselfAndWhoeverSharesNoWork() {
        var moderator = colleague("maria", Role.MODERATOR);

        assertThat(ofPeople(IVAN, IVAN)).containsExactly("substitute identity.field.substitute-self");
        assertThat(ofPeople(IVAN, moderator)).containsExactly("substitute identity.field.substitute-role");
        assertThat(ofPeople(IVAN, colleague("nobody"))).containsExactly("substitute identity.field.substitute-role");
        assertThat(ofPeople(IVAN, PETRO)).isEmpty();
        assertThat(PETRO.lacksOf(IVAN)).isEmpty();
        assertThat(IVAN.lacksOf(PETRO)).containsExactly("operator");
    }

    @Test
    void letsNobodyBeRepresentedByTwoOnADay() {
        var known = substitution(IVAN, OLHA, 5, 9);

        assertThat(ofPeople(IVAN, PETRO, 9, 12, known)).containsExactly("absent identity.field.absent-already");
        assertThat(ofPeople(IVAN, PETRO, 1, 5, known)).containsExactly("absent identity.field.absent-already");
        assertThat(ofPeople(IVAN, PETRO, 10, 12, known)).isEmpty();
        assertThat(ofPeople(IVAN, PETRO, 1, 4, known)).isEmpty();
    }

    @Test
    void knowsNeitherChainsNorCircles() {
        var known = substitution(IVAN, OLHA, 5, 9);

        assertThat(ofPeople(OLHA, IVAN, 7, 7, known))
                .as("a circle of two")
                .containsExactlyInAnyOrder(
                        "absent identity.field.absent-stands-in", "substitute identity.field.substitute-away");
        assertThat(ofPeople(OLHA, PETRO, 9, 9, known)).containsExactly("absent identity.field.absent-stands-in");
        assertThat(ofPeople(PETRO, IVAN, 1, 5, known)).containsExactly("substitute identity.field.substitute-away");
        assertThat(ofPeople(OLHA, IVAN, 10, 12, known))
                .as("one after the other")
                .isEmpty();
        assertThat(ofPeople(PETRO, OLHA, 5, 9, known))
                .as("one may stand in for two")
                .isEmpty();
    }

    @Test
    void holdsFromTheFirstDayToTheLastUnlessItIsEnded() {
        var planned = substitution(IVAN, OLHA, 5, 9);

        assertThat(Stream.of(4, 5, 9, 10).map(day -> planned.on(TODAY.plusDays(day))))
                .containsExactly(Phase.PLANNED, Phase.IN_FORCE, Phase.IN_FORCE, Phase.OVER);
        var ended = new Substitution(
                planned.id(), IVAN, OLHA, planned.firstDay(), planned.lastDay(), planned.made(), planned.made());
        assertThat(ended.on(TODAY.plusDays(6))).isEqualTo(Phase.ENDED);
        assertThat(ended.isOpen(TODAY)).isFalse();
    }

    private static List<FieldProblem> ofDays(LocalDate first, LocalDate last) {
        return new SubstitutionRules(TODAY, List.of()).ofDays(first, last);
    }

    private static List<String> ofPeople(Colleague absent, Colleague substitute) {
        return ofPeople(absent, substitute, 1, 2);
    }

    private static List<String> ofPeople(
            Colleague absent, Colleague substitute, int first, int last, Substitution... open) {
        return new SubstitutionRules(TODAY, List.of(open))
                .ofPeople(absent, substitute, TODAY.plusDays(first), TODAY.plusDays(last)).stream()
                        .map(each -> each.field() + " " + each.messageKey())
                        .toList();
    }

    private static Substitution substitution(Colleague absent, Colleague substitute, int first, int last) {
        return new Substitution(
                UUID.randomUUID(),
                absent,
                substitute,
                TODAY.plusDays(first),
                TODAY.plusDays(last),
                new Mark(Instant.EPOCH, "admin"),
                null);
    }

    private static Colleague colleague(String username, Role... roles) {
        return new Colleague(
                UUID.randomUUID(), username, username, username + "@example.org", Set.of(roles), null, true);
    }
}
