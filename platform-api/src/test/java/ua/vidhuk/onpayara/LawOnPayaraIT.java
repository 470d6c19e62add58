package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.appeals.boundary.AppealView;
import ua.vidhuk.appeals.boundary.GroundView;
import ua.vidhuk.appeals.boundary.MarkDesk;
import ua.vidhuk.appeals.boundary.QuestionRow;
import ua.vidhuk.appeals.boundary.QuestionView;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.NewAppeal.NewApplicant;
import ua.vidhuk.calendar.boundary.TimetableDesk;
import ua.vidhuk.calendar.entity.NewTimetable;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.IdentityProblem;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.ProblemType;

/** What the law knows of appeals: a shorter term, anonymous, repeated and collective ones, and what follows from it. */
@ExtendWith(ArquillianExtension.class)
class LawOnPayaraIT {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final Actor OPERATOR = LawWork.OPERATOR;

    @Inject
    Work work;

    @Inject
    LawWork law;

    @Inject
    MarkDesk marks;

    @Inject
    TimetableDesk timetables;

    @Inject
    Deliveries deliveries;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void whatNeedsNoStudyIsDueByTheLawsShorterTermAndMayComeBack() throws Exception {
        QuestionView question = LawWork.first(law.registered("phone", LawWork.applicant("short"), "category-1"));
        var shorter = question.registeredAt().atZone(KYIV).toLocalDate().plusDays(15);
        assertThat(question.shortTerm().atZone(KYIV).toLocalDate()).isEqualTo(shorter);
        QuestionView simple = law.decided(question, false, null, OPERATOR);
        assertThat(simple.dueAt()).isEqualTo(question.shortTerm()).isBefore(question.dueAt());
        assertThat(simple.studyNeeded()).isFalse();
        assertThat(simple.shortTerm()).isNull();
        isRefused(() -> law.decided(question, false, null, OPERATOR), CommonProblem.CHANGED_MEANWHILE);
        isRefused(() -> law.decided(simple, false, null, OPERATOR), CommonProblem.INVALID_INPUT);
        isRefused(() -> law.decided(simple, true, "Потрібен огляд", OPERATOR), IdentityProblem.FORBIDDEN);
        isRefused(() -> law.decided(simple, true, " ", Work.OPERATOR), CommonProblem.INVALID_INPUT);

        QuestionView studied = law.decided(simple, true, "Потрібен огляд мережі", Work.OPERATOR);
        assertThat(studied.dueAt()).isEqualTo(question.dueAt());
        assertThat(law.read(studied.appealId()).history())
                .extracting(each -> each.transition())
                .contains("needs-no-study", "needs-study");
        try (var owner = new OwnersView()) {
            awaitOne(
                    owner,
                    "select count(*) from t_brovary.message where template = 'appeals.extended' and subject_id = '"
                            + question.appealId() + "' and body like '%Потрібен огляд мережі%'");
            assertThat(owner.read("select count(*) from t_brovary.message where template = 'appeals.extended' and "
                            + "subject_id = '" + question.appealId() + "'"))
                    .as("of the sooner deadline nobody is written that there will be more time")
                    .containsExactly("1");
            assertThat(owner.read("select r.purpose from t_brovary.appeal_question q join platform.calendar_rule r on "
                            + "r.id = q.deadline_rule_id where q.id = '" + question.id() + "'"))
                    .containsExactly("answer");
        }
    }

    @Test
    void whatTheCentrePromisesMayRunInItsShiftsAlone() throws Exception {
        try (var owner = new OwnersView()) {
            owner.execute("update t_lutsk.catalog_category set response_hours = 2, emergency = (code = 'category-32') "
                    + "where code in ('category-31', 'category-32')");
        }
        var shifts = new NewTimetable(Collections.nCopies(7, "09:00-10:00"), null, true);
        work.as("lutsk", () -> timetables.set(shifts, OPERATOR));
        Instant due = law.registeredIn("lutsk", "category-31").getFirst().dueAt();
        assertThat(due).isAfter(Instant.now().plusSeconds(20 * 3600));
        assertThat(due.atZone(KYIV).toLocalTime()).isBetween(LocalTime.of(9, 0), LocalTime.of(10, 0));
        assertThat(law.registeredIn("lutsk", "category-32").getFirst().dueAt())
                .as("an emergency waits for no shift")
                .isBefore(Instant.now().plusSeconds(2 * 3600 + 60));
        var clock = new NewTimetable(Collections.nCopies(7, "09:00-10:00"), null, false);
        work.as("lutsk", () -> timetables.set(clock, OPERATOR));
        assertThat(law.registeredIn("lutsk", "category-31").getFirst().dueAt())
                .isBefore(Instant.now().plusSeconds(2 * 3600 + 60));
    }

    @Test
    void theShorterTermIsOnlyForWhatWasRegisteredWithinIt() throws Exception {
        QuestionView question = LawWork.first(law.registered("phone", LawWork.applicant("old"), "category-1"));
        try (var owner = new OwnersView()) {
            owner.execute("update t_brovary.appeal_question set registered_at = now() - interval '17 days' where id = '"
                    + question.id() + "'");
        }
        assertThat(LawWork.first(law.read(question.appealId())).shortTerm()).isNull();
        isRefused(() -> law.decided(question, false, null, OPERATOR), AppealProblem.NO_SHORT_TERM);
    }

    @Test
    void anAnonymousLetterIsRefusedInTheWordsOfTheLawAndACallIsASignal() throws Exception {
        AppealView letter = law.registered("post", null, "category-1");
        assertThat(letter.marks().anonymous()).isTrue();
        assertThat(law.codes(letter, OPERATOR)).contains("anonymous");
        assertThat(law.codes(law.registered("phone", null, "category-1"), OPERATOR))
                .isEmpty();
        QuestionView refused = law.refused(letter, "anonymous", "Напишіть, хто ви.", OPERATOR);
        assertThat(refused.state()).isEqualTo("refused");
        assertThat(refused.answer()).contains("анонімним").endsWith("Напишіть, хто ви.");
        isRefused(() -> law.refused(law.read(letter.id()), "anonymous", null, OPERATOR), AppealProblem.GROUND_MISSING);

        AppealView urgent = law.registered("web", null, "category-1");
        try (var owner = new OwnersView()) {
            owner.execute("update t_brovary.appeal_question set priority = 'emergency' where appeal_id = '"
                    + urgent.id() + "'");
        }
        assertThat(law.codes(law.read(urgent.id()), OPERATOR))
                .as("an emergency is acted upon")
                .isEmpty();
        isRefused(() -> law.refused(urgent, "anonymous", null, OPERATOR), AppealProblem.GROUND_MISSING);
    }

    @Test
    void whatIsDefectiveIsReturnedWithinTheTermOfTheLaw() throws Exception {
        AppealView letter = law.registered("email", LawWork.applicant("defective"), "category-1");
        GroundView ground = LawWork.first(letter).grounds().getFirst();
        assertThat(ground.code()).isEqualTo("defective");
        assertThat(ground.until().atZone(KYIV).toLocalDate())
                .isEqualTo(letter.registeredAt().atZone(KYIV).toLocalDate().plusDays(10));
        try (var owner = new OwnersView()) {
            owner.execute("update t_brovary.appeal_question set registered_at = now() - interval '12 days' where "
                    + "appeal_id = '" + letter.id() + "'");
        }
        assertThat(law.codes(law.read(letter.id()), OPERATOR)).isEmpty();
        isRefused(() -> law.refused(letter, "defective", null, OPERATOR), AppealProblem.GROUND_MISSING);
    }

    @Test
    void aRepeatedAppealIsLinkedToTheAnsweredOneAndOnlyTheHeadEndsIt() throws Exception {
        NewApplicant olena = LawWork.applicant("repeated");
        AppealView before = law.registered("phone", olena, "category-1");
        AppealView again = law.registered("email", olena, "category-1");
        assertThat(law.earlier(again)).as("it was not answered yet").isEmpty();
        isRefused(() -> law.marked(again, null, before.id()), CommonProblem.INVALID_INPUT);
        law.answer(before);
        AppealView other = law.registered("phone", olena, "category-2");
        law.answer(other);
        AppealView stranger = law.registered("phone", LawWork.applicant("stranger"), "category-1");
        law.answer(stranger);
        AppealView third = law.registered("email", olena, "category-1");
        assertThat(law.earlier(third)).as("about the same first").containsExactly(before.id(), other.id());
        isRefused(() -> law.marked(third, null, stranger.id()), CommonProblem.INVALID_INPUT);

        AppealView repeated = law.marked(third, null, before.id());
        assertThat(repeated.marks().repeatOfNumber()).isEqualTo(before.number());
        assertThat(repeated.history()).anySatisfy(each -> {
            assertThat(each.transition()).isEqualTo("mark-repeated");
            assertThat(each.note()).isEqualTo(before.number());
        });
        isRefused(() -> law.marked(third, 12, null), CommonProblem.CHANGED_MEANWHILE);
        assertThat(law.codes(repeated, OPERATOR)).doesNotContain("repeated");
        isRefused(() -> law.refused(repeated, "repeated", null, OPERATOR), IdentityProblem.FORBIDDEN);
        assertThat(law.refused(repeated, "repeated", null, LawWork.HEAD).state())
                .isEqualTo("refused");
        try (var owner = new OwnersView()) {
            awaitOne(
                    owner,
                    "select count(*) from t_brovary.message where template = 'appeals.progress' and subject_id = '"
                            + repeated.id() + "' and body like '%вже вирішено по суті%'");
        }
    }

    @Test
    void collectiveAppealsAreMarkedListedAndCounted() throws Exception {
        var before = work.as("brovary", () -> marks.figures(null, null, work.tenant("brovary")));
        AppealView appeal = law.registered("post", LawWork.applicant("collective"), "category-1");
        for (Integer wrong : List.of(1, -3, 1_000_001)) {
            assertThatThrownBy(() -> law.marked(appeal, wrong, null))
                    .satisfies(e -> assertThat(ProblemFinder.of(e).fields())
                            .extracting(FieldProblem::field)
                            .containsExactly("signatories"));
        }
        assertThat(law.marked(appeal, 48, null).marks().signatories()).isEqualTo(48);
        work.as("brovary", () -> {
            marks.setSignatories(appeal.id(), 48, OPERATOR);
            return null;
        });
        assertThat(law.read(appeal.id()).history())
                .filteredOn(each -> each.transition().equals("mark-collective"))
                .as("said again it changes nothing")
                .hasSize(1);
        List<QuestionRow> collective = law.listed("collective");
        assertThat(collective).extracting(QuestionRow::appealId).contains(appeal.id());
        assertThat(collective).allSatisfy(each -> assertThat(each.marks()).contains("collective"));
        assertThat(law.listed("anonymous")).extracting(QuestionRow::appealId).doesNotContain(appeal.id());
        isRefused(() -> law.listed("tall"), CommonProblem.INVALID_INPUT);
        var after = work.as("brovary", () -> marks.figures(null, null, work.tenant("brovary")));
        assertThat(after.collective()).isEqualTo(before.collective() + 1);
        assertThat(after.signatories()).isEqualTo(before.signatories() + 48);
        assertThat(after.all()).isGreaterThan(before.all());
    }

    private void awaitOne(OwnersView owner, String count) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!owner.read(count).equals(List.of("1"))) {
            assertThat(System.nanoTime()).as(count).isLessThan(end);
            deliveries.arrived().poll(1, TimeUnit.SECONDS);
        }
    }

    private static void isRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, ProblemType type) {
        assertThatThrownBy(call)
                .satisfies(e -> assertThat(ProblemFinder.of(e).type()).isEqualTo(type));
    }
}
