package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.onpayara.PetitionWork.MODERATOR;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.petitions.boundary.DoubleDesk;
import ua.vidhuk.petitions.boundary.DoubleView;
import ua.vidhuk.petitions.boundary.PaperDesk;
import ua.vidhuk.petitions.boundary.PetitionDesk;
import ua.vidhuk.petitions.control.DoubleDecisions.PairId;
import ua.vidhuk.petitions.entity.PaperSignature;
import ua.vidhuk.petitions.entity.PetitionProblem;
import ua.vidhuk.petitions.entity.SigningOutcome;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.problems.entity.ProblemType;

/** Signatures that were collected on paper count like any other, and nobody counts twice. */
@ExtendWith(ArquillianExtension.class)
class PaperSignaturesOnPayaraIT {

    private static final LocalDate BORN = LocalDate.of(1985, 3, 9);

    @Inject
    Work work;

    @Inject
    PetitionWork petitions;

    @Inject
    PetitionDesk desk;

    @Inject
    PaperDesk paper;

    @Inject
    DoubleDesk doubles;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void theSamePersonCountsOnceHoweverTheNameIsWritten() throws Exception {
        UUID id = petitions
                .published("brovary", "Петиція, підписи за яку збирали на папері")
                .id();

        assertThat(enter(id, "Петренко Олена Іванівна", BORN, false)).isEqualTo(1);
        isRefused(() -> enter(id, "олена ПЕТРЕНКО", BORN, false), PetitionProblem.SIGNED_ALREADY);
        isRefused(() -> enter(id, "Олена Петренко", BORN, true), PetitionProblem.SIGNED_ALREADY);
        assertCount(id, 1);
    }

    @Test
    void ofTheSameNameStaffSaysThatItIsAnotherPerson() throws Exception {
        UUID id = petitions
                .published("brovary", "Петиція, яку підписали однофамільці")
                .id();
        petitions.sign("brovary", id, "петренко");

        isRefused(() -> enter(id, "Петренко Мешканка", BORN, false), PetitionProblem.SAME_NAME);
        assertCount(id, 1);
        assertThat(enter(id, "Петренко Мешканка", BORN, true)).isEqualTo(2);
        isRefused(() -> enter(id, "Мешканка Петренко", BORN.plusDays(1), false), PetitionProblem.SAME_NAME);
        assertCount(id, 2);
    }

    @Test
    void theThresholdIsReachedByPaperToo() throws Exception {
        UUID id = petitions.published("brovary", "Петиція, яку донесли папером").id();
        for (String each : List.of("a", "b", "c", "d")) {
            petitions.sign("brovary", id, "paper-" + each);
        }
        enter(id, "Коваль Степан", BORN, false);

        assertThat(petitions.read("brovary", id, Actor.ANONYMOUS).state()).isEqualTo("reached");
        assertCount(id, 5);
        assertThat(work.as("brovary", () -> desk.signers(id, null, 1))
                        .items()
                        .getFirst()
                        .name())
                .as("who did not agree to be named")
                .isNull();
        try (var owner = new OwnersView()) {
            assertThat(owner.read("select to_jsonb(s)::text from t_brovary.petition_signature s where channel = 'paper'"
                            + " and petition_id = '" + id + "'"))
                    .singleElement()
                    .satisfies(row -> assertThat(row).doesNotContainPattern("\\b1985\\b"));
        }
    }

    @Test
    void manyAtOnceAreCountedExactly() throws Exception {
        UUID id = petitions
                .published("lutsk", "Петиція, яку вносять у чотири руки")
                .id();
        var tasks = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 40; i++) {
            String name = "Підписант" + "абвгдежзик".charAt(i % 10) + " Номер";
            tasks.add(() -> work.as(
                    "lutsk",
                    () -> paper.enter(
                            id, new PaperSignature(name, BORN, false, true), work.tenant("lutsk"), MODERATOR)));
        }
        var outcomes = work.together(tasks);

        assertThat(outcomes.stream().filter(Long.class::isInstance)).hasSize(10);
        assertThat(petitions.read("lutsk", id, Actor.ANONYMOUS).signatures()).isEqualTo(10);
    }

    @Test
    void anUnreadableLineSaysWhatIsMissing() throws Exception {
        UUID id = petitions.published("brovary", "Петиція з нечитким аркушем").id();

        isRefused(() -> enter(id, "Петренко", null, false), CommonProblem.INVALID_INPUT);
        isRefused(() -> enter(id, "Петренко Олена", LocalDate.of(2999, 1, 1), false), CommonProblem.INVALID_INPUT);
        isRefused(() -> enter(UUID.randomUUID(), "Петренко Олена", BORN, false), PetitionProblem.PETITION_NOT_FOUND);
    }

    /** Who is on paper first is not held up on the site: it is noticed, and a moderator decides (decision 33). */
    @Test
    void whoSignedOnPaperFirstAndOnTheSiteLaterCountsOnceWhenAModeratorSaysSo() throws Exception {
        UUID id = petitions.published("brovary", "Петиція, яку підписали двічі").id();
        enter(id, "Тестова Мешканка Іванівна", BORN, false);
        assertThat(petitions.sign("brovary", id, "тестова")).isEqualTo(SigningOutcome.SIGNED);
        assertThat(petitions.sign("brovary", id, "інша")).isEqualTo(SigningOutcome.SIGNED);
        assertCount(id, 3);
        DoubleView pair = pairs(id).getFirst();
        assertThat(pairs(id)).hasSize(1);
        assertThat(pair.paperName()).isEqualTo("Тестова Мешканка Іванівна");
        assertThat(pair.samePerson()).isNull();
        assertThat(work.as("brovary", () -> doubles.waiting()))
                .anySatisfy(each -> assertThat(each.petition()).isEqualTo(id));
        assertThat(work.as("lutsk", () -> doubles.waiting())).isEmpty();

        decide(id, pair, true);
        assertCount(id, 2);
        assertThat(pairs(id).getFirst().samePerson()).isTrue();
        isRefused(() -> decide(id, pair, false), PetitionProblem.DOUBLE_DECIDED);
        undo(id, pair);
        assertCount(id, 3);
        isRefused(() -> undo(id, pair), PetitionProblem.DOUBLE_DECIDED);
        decide(id, pair, false);
        assertCount(id, 3);
        assertThat(work.as("brovary", () -> doubles.waiting()))
                .noneSatisfy(each -> assertThat(each.petition()).isEqualTo(id));
        isRefused(() -> work.as("lutsk", () -> doubles.of(id, MODERATOR)), PetitionProblem.PETITION_NOT_FOUND);
        try (var owner = new OwnersView()) {
            assertThat(owner.read("select distinct action from t_brovary.audit_entry where subject_id = '" + id
                            + "' and actor = 'staff:brovary-moderator' order by 1"))
                    .contains(
                            "petition.invalidate-signatures",
                            "petition.look-for-doubles",
                            "petition.one-signed-twice",
                            "petition.restore-signatures",
                            "petition.two-of-a-name",
                            "petition.undo-double");
        }
    }

    @Test
    void ofThoseWhoAreOnNoSheetNothingIsKeptAndOfThoseWhoAreAHashUnderAKey() throws Exception {
        UUID id = petitions.published("brovary", "Петиція, що береже імена").id();
        enter(id, "Тиха Мешканка", BORN, false);
        petitions.sign("brovary", id, "гучна");
        assertThat(pairs(id)).isEmpty();
        try (var owner = new OwnersView()) {
            assertThat(owner.read("select channel || ' ' || coalesce(length(person_key)::text, 'nothing') from"
                            + " t_brovary.petition_signature where petition_id = '" + id + "' order by 1"))
                    .containsExactly("paper 64", "web nothing");
        }
    }

    private List<DoubleView> pairs(UUID id) throws Exception {
        return work.as("brovary", () -> doubles.of(id, MODERATOR));
    }

    private void decide(UUID id, DoubleView pair, boolean samePerson) throws Exception {
        work.as("brovary", () -> {
            var which = new PairId(pair.paper(), pair.web());
            doubles.decide(id, which, samePerson, work.tenant("brovary"), MODERATOR);
            return null;
        });
    }

    private void undo(UUID id, DoubleView pair) throws Exception {
        work.as("brovary", () -> {
            doubles.undo(id, new PairId(pair.paper(), pair.web()), work.tenant("brovary"), MODERATOR);
            return null;
        });
    }

    private long enter(UUID id, String name, LocalDate born, boolean another) throws Exception {
        var line = new PaperSignature(name, born, false, another);
        return work.as("brovary", () -> paper.enter(id, line, work.tenant("brovary"), MODERATOR));
    }

    private void assertCount(UUID id, long expected) throws Exception {
        assertThat(petitions.read("brovary", id, Actor.ANONYMOUS).signatures()).isEqualTo(expected);
        try (var owner = new OwnersView()) {
            assertThat(owner.read(
                            "select count(*) from t_brovary.petition_signature where withdrawn_at is null and invalidated_by is null and petition_id = '"
                                    + id + "'"))
                    .containsExactly(String.valueOf(expected));
        }
    }

    private static void isRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, ProblemType type) {
        assertThatThrownBy(call)
                .satisfies(e -> assertThat(ProblemFinder.deliberate(e).map(ProblemException::type))
                        .contains(type));
    }
}
