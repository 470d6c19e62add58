package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.vidhuk.onpayara.Exchange.event;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.boundary.RegisteredAppeal;
import ua.vidhuk.appeals.entity.NewConsultation;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.intake.boundary.CallDesk;
import ua.vidhuk.intake.boundary.PhoneLineDesk;
import ua.vidhuk.intake.entity.ConsultationFigures;
import ua.vidhuk.intake.entity.NewPhoneLine;

/** Consultations as such: how many, and how long their calls took on average (P2, P17); on Payara Micro. */
@ExtendWith(ArquillianExtension.class)
class ConsultationsOnPayaraIT {

    private static final String SLUG = "lutsk";

    @Inject
    Work work;

    @Inject
    CallWork phone;

    @Inject
    CallDesk calls;

    @Inject
    PhoneLineDesk lines;

    @Inject
    AppealDesk appeals;

    @Inject
    QuestionDesk questions;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void consultationsAreCountedOnceEachAndTheMeanIsOfThoseWhoseCallIsKnown() throws Exception {
        Exchange exchange = phone.exchange(SLUG);
        UUID line = line("1571");
        var before = figures(null);
        String key = UUID.randomUUID().toString();

        var first = consult(1, key);
        assertThat(consult(1, key).id()).as("sent twice").isEqualTo(first.id());
        attach(exchange, "60 s", 60, first);
        attach(exchange, "121 s", 121, consult(2, null));
        attach(exchange, "nobody answered", 0, consult(1, null));
        consult(1, null);
        var merelyAnswered = answered(work.register(SLUG, "Де поліклініка?", null), 2);
        noteTogether(merelyAnswered);

        assertThat(figures(line)).as("of the calls on a line").isEqualTo(new ConsultationFigures(3, 2, 91));
        assertThat(figures(UUID.randomUUID())).isEqualTo(new ConsultationFigures(0, 0, null));
        var after = figures(null);
        assertThat(after.count() - before.count()).isEqualTo(5);
        assertThat(after.timed() - before.timed()).isEqualTo(2);
        assertThat(after.lengthSeconds()).isNotNull();
    }

    @Test
    void aCallThatStillLastsIsTimedWhenItHasEnded() throws Exception {
        Exchange exchange = phone.exchange(SLUG);
        UUID line = line("1572");
        Instant began = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(100);
        String mark = "lasts";
        exchange.tell(event(mark, "ringing", began, "\"line\": \"1572\", \"recording\": \"" + mark + "\""));
        exchange.tell(event(mark, "answered", began.plusSeconds(10), ""));
        attach(mark, consult(1, null));
        assertThat(figures(line)).isEqualTo(new ConsultationFigures(1, 0, null));

        exchange.tell(event(mark, "ended", began.plusSeconds(95), ""));
        assertThat(figures(line)).isEqualTo(new ConsultationFigures(1, 1, 85));
    }

    @Test
    void whatWasNotAnsweredAsAWholeIsNoConsultation() throws Exception {
        var before = figures(null);
        var half = answered(work.register(SLUG, "Два питання", null), 1);
        var none = work.register(SLUG, "Без відповіді", null);
        for (var each : List.of(half, none)) {
            note(each);
        }
        assertThat(figures(null)).isEqualTo(before);
    }

    private UUID line(String number) throws Exception {
        var typed = new NewPhoneLine(null, "Лінія " + number, "hot", List.of(number), null, null, null, true);
        return work.as(SLUG, () -> lines.add(typed, work.tenant(SLUG), Work.OPERATOR))
                .id();
    }

    private ConsultationFigures figures(UUID line) throws Exception {
        var here = work.tenant(SLUG);
        return work.as(SLUG, () -> calls.figures(LocalDate.now(here.timeZone()), line, here))
                .consultations();
    }

    private RegisteredAppeal consult(int asked, String key) throws Exception {
        var sent = new NewConsultation(
                "phone", "uk", null, Work.anAppeal("Коли працюєте?", asked).questions(), "Щодня");
        return work.as(SLUG, () -> appeals.consult(sent, work.tenant(SLUG), Work.OPERATOR, key));
    }

    /** A call on the line 1571 that was answered after three seconds and lasted so long; 0 for one that nobody answered. */
    private void attach(Exchange exchange, String mark, int seconds, RegisteredAppeal appeal) throws Exception {
        Instant began = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(200);
        exchange.tell(event(mark, "ringing", began, "\"line\": \"1571\", \"recording\": \"" + mark + "\""));
        if (seconds > 0) {
            exchange.tell(event(mark, "answered", began.plusSeconds(3), ""));
        }
        exchange.tell(event(mark, "ended", began.plusSeconds(3 + seconds), ""));
        attach(mark, appeal);
    }

    private void attach(String mark, RegisteredAppeal appeal) throws Exception {
        UUID call = phone.callsOf(SLUG, mark).getFirst().id();
        work.as(SLUG, () -> {
            calls.attach(call, appeal.id());
            return null;
        });
    }

    /** As the call page does it: the first questions are answered, step by step, after the registration. */
    private RegisteredAppeal answered(RegisteredAppeal appeal, int many) throws Exception {
        for (var each : appeal.questions().subList(0, many)) {
            work.as(SLUG, () -> {
                var seen = questions.read(each.id(), Work.OPERATOR);
                return questions.move(
                        new Step(each.id(), seen.version(), "На Київській, 1"), Transition.ANSWER, Work.OPERATOR);
            });
        }
        return appeal;
    }

    private Object note(RegisteredAppeal appeal) throws Exception {
        return work.as(SLUG, () -> {
            appeals.noteConsultation(appeal.id(), Work.OPERATOR);
            return "noted";
        });
    }

    private void noteTogether(RegisteredAppeal appeal) throws Exception {
        List<Callable<Object>> tasks = IntStream.range(0, 8)
                .mapToObj(any -> (Callable<Object>) () -> note(appeal))
                .toList();
        assertThat(work.together(tasks)).hasSize(8).containsOnly("noted");
    }
}
