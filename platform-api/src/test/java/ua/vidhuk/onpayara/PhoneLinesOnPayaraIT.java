package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.onpayara.Exchange.event;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.intake.boundary.CallDesk;
import ua.vidhuk.intake.boundary.PhoneLineDesk;
import ua.vidhuk.intake.boundary.SystemDesk;
import ua.vidhuk.intake.entity.IntakeProblem;
import ua.vidhuk.intake.entity.LineSession;
import ua.vidhuk.intake.entity.NewPhoneLine;
import ua.vidhuk.intake.entity.PhoneCall;
import ua.vidhuk.intake.entity.PhoneLine;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.FieldProblem;

/** Phone lines, and the calls that come on them (Z3); on Payara Micro. */
@ExtendWith(ArquillianExtension.class)
class PhoneLinesOnPayaraIT {

    /** The last digits of the number that calls on a trust line; no other test has them. */
    private static final List<String> OF_THE_CALLER = List.of("7709861", "770-98-61");

    @Inject
    Work work;

    @Inject
    PhoneLineDesk lines;

    @Inject
    CallDesk calls;

    @Inject
    SystemDesk systems;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void aLineIsKeptAsItWasTypedAndChangedByWhoSawItsNewestVersion() throws Exception {
        PhoneLine hot = added("brovary", line("Гаряча лінія", "hot", List.of("15 53", "044 455-15-53", "1553")));
        assertThat(hot.numbers()).as("one number once").containsExactly("15 53", "044 455-15-53");
        assertThat(hot.active()).isTrue();
        assertThat(hot.version()).isEqualTo(1);

        var off = new NewPhoneLine(1L, "Гаряча лінія", "hot", List.of("1553"), "Черговий", "цілодобово", null, false);
        PhoneLine changed = changed("brovary", hot.id(), off);
        assertThat(changed.active()).isFalse();
        assertThat(changed.hours()).isEqualTo("цілодобово");
        assertThat(changed.version()).isEqualTo(2);
        assertThat(work.as("brovary", () -> lines.all())).contains(changed);
        assertThat(work.as("brovary", () -> lines.announced())).doesNotContain(changed);

        assertThatThrownBy(() -> changed("brovary", hot.id(), off))
                .satisfies(e -> assertThat(ProblemFinder.of(e).type()).isEqualTo(CommonProblem.CHANGED_MEANWHILE));
        assertThatThrownBy(() -> work.as("lutsk", () -> lines.read(hot.id())))
                .satisfies(e -> assertThat(ProblemFinder.of(e).type()).isEqualTo(IntakeProblem.LINE_NOT_FOUND));
    }

    @Test
    void everythingThatIsWrongWithALineIsNamedAtOnce() throws Exception {
        var session = new LineSession(LocalDate.of(2026, 12, 3), LocalTime.of(12, 0), LocalTime.of(10, 0), null);
        var wrong = new NewPhoneLine(null, " ", "cold", List.of("1551", "дзвоніть"), null, "x".repeat(301), null, true);
        assertThat(refused(wrong)).containsExactlyInAnyOrder("name", "kind", "numbers", "hours");
        assertThat(refused(direct("Назад", session))).containsExactly("sessions");
        assertThat(refused(direct("Двічі", atTen(12), atTen(13)))).containsExactly("sessions");
        var hot = new NewPhoneLine(null, "Гаряча", "hot", List.of("1700"), null, null, List.of(atTen(12)), true);
        assertThat(refused(hot)).containsExactly("sessions");
        assertThat(refused(NewPhoneLine.NOTHING)).contains("name", "kind", "numbers");

        added("brovary", line("Перша", "hot", List.of("1701")));
        assertThat(refused(line("перша", "hot", List.of("1702")))).containsExactly("name");
        assertThat(refused(line("Друга", "hot", List.of("17-01")))).containsExactly("numbers");
    }

    @Test
    void aCallSaysOnWhichLineItCameAndWhoAnswersThere() throws Exception {
        Exchange exchange = Exchange.connected(work, systems, "brovary");
        var here = work.tenant("brovary");
        // A day ago, at an hour of that day, so that no session ends while the test runs.
        LocalDateTime session = LocalDate.now(here.timeZone()).minusDays(1).atTime(10, 0);
        Instant during = session.plusMinutes(30).atZone(here.timeZone()).toInstant();
        var typed = new NewPhoneLine(
                null,
                "Запитай у влади",
                "direct",
                List.of("044 455 15 60"),
                "Голова",
                null,
                List.of(new LineSession(
                        session.toLocalDate(), session.toLocalTime(), LocalTime.of(12, 0), "Заступниця")),
                true);
        PhoneLine direct = added("brovary", typed);
        assertThat(exchange.tell(event("l-1", "ringing", during, "\"line\": \"+380444551560\"")))
                .isEqualTo(200);
        assertThat(exchange.tell(
                        event("l-2", "ringing", during.minus(2, ChronoUnit.HOURS), "\"line\": \"380444551560\"")))
                .isEqualTo(200);
        assertThat(exchange.tell(event("l-3", "ringing", during, "\"line\": \"0000\"")))
                .isEqualTo(200);

        var day = session.toLocalDate();
        List<PhoneCall> found = work.as("brovary", () -> calls.ofDay(day, direct.id(), here));
        assertThat(found)
                .extracting(each -> each.called().name() + ", " + each.called().kind() + ", "
                        + each.called().official())
                .containsExactly("Запитай у влади, direct, Заступниця", "Запитай у влади, direct, null");
        assertThat(found).noneMatch(PhoneCall::withoutCaller);
        assertThat(work.as("brovary", () -> calls.figures(day, direct.id(), here))
                        .total()
                        .calls())
                .isEqualTo(2);
        assertThat(work.as("brovary", () -> calls.figures(day, null, here))
                        .total()
                        .calls())
                .isGreaterThanOrEqualTo(3);
        assertThat(work.as("brovary", () -> calls.figures(day, UUID.randomUUID(), here))
                        .total()
                        .calls())
                .isZero();
    }

    @Test
    void whoCallsOnATrustLineIsNowhereInTheDatabase() throws Exception {
        Exchange exchange = Exchange.connected(work, systems, "lutsk");
        PhoneLine trust = added("lutsk", line("Лінія довіри", "trust", List.of("0 800 501 277")));
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String number = "\"from\": \"067 770-98-61\", \"recording\": \"in-0677709861.opus\"";
        String dialled = "\"line\": \"0800501277\"";
        exchangeTells(exchange, event("t-1", "ringing", now, number + ", " + dialled));
        exchangeTells(exchange, event("t-1", "answered", now.plusSeconds(2), number));
        exchangeTells(exchange, event("t-2", "ended", now.plusSeconds(3), dialled));
        exchangeTells(exchange, event("t-2", "ringing", now, "\"from\": \"sip:0677709861@10.0.0.7\""));
        exchangeTells(exchange, event("t-3", "ringing", now, number));
        exchangeTells(exchange, event("t-3", "answered", now.plusSeconds(2), dialled));

        var here = work.tenant("lutsk");
        var day = LocalDate.ofInstant(now, here.timeZone());
        List<PhoneCall> found = work.as("lutsk", () -> calls.ofDay(day, trust.id(), here));
        assertThat(found).hasSize(3).allSatisfy(call -> {
            assertThat(call.withoutCaller()).isTrue();
            assertThat(call.caller()).isNull();
            assertThat(call.recording()).isNull();
        });
        UUID call = found.getFirst().id();
        work.as("lutsk", () -> calls.take(call, Work.OPERATOR));
        UUID appeal = work.register("lutsk", "Просять хабар", null).id();
        work.as("lutsk", () -> {
            calls.attach(call, appeal);
            return null;
        });
        assertThat(work.as("lutsk", () -> calls.ofAppeal(appeal)))
                .extracting(PhoneCall::caller)
                .containsOnlyNulls();
        assertThat(tablesThatHold(OF_THE_CALLER)).isEmpty();
    }

    /** Tables of the tenant and of the platform of which a row has one of these in it, whatever the column. */
    private static List<String> tablesThatHold(List<String> parts) throws Exception {
        try (var owner = new OwnersView()) {
            var found = new ArrayList<String>();
            List<String> tables = owner.read(
                    """
                    select format('%I.%I', table_schema, table_name) from information_schema.tables
                    where table_schema in ('t_lutsk', 'platform') and table_type = 'BASE TABLE'""");
            assertThat(tables).contains("t_lutsk.intake_call", "t_lutsk.appeal", "platform.tenant");
            for (String table : tables) {
                for (String part : parts) {
                    String rows = owner.read("select count(*) from " + table + " x where x::text like '%" + part + "%'")
                            .getFirst();
                    if (!rows.equals("0")) {
                        found.add(table + " holds " + part);
                    }
                }
            }
            return found;
        }
    }

    private static void exchangeTells(Exchange exchange, String event) throws Exception {
        assertThat(exchange.tell(event)).isEqualTo(200);
    }

    private List<String> refused(NewPhoneLine typed) throws Exception {
        try {
            added("brovary", typed);
        } catch (Exception e) {
            return ProblemFinder.of(e).fields().stream()
                    .map(FieldProblem::field)
                    .toList();
        }
        return List.of();
    }

    private PhoneLine added(String slug, NewPhoneLine typed) throws Exception {
        return work.as(slug, () -> lines.add(typed, work.tenant(slug), Work.OPERATOR));
    }

    private PhoneLine changed(String slug, UUID id, NewPhoneLine typed) throws Exception {
        return work.as(slug, () -> lines.change(id, typed, work.tenant(slug), Work.OPERATOR));
    }

    private static NewPhoneLine line(String name, String kind, List<String> numbers) {
        return new NewPhoneLine(null, name, kind, numbers, null, null, null, null);
    }

    private static NewPhoneLine direct(String name, LineSession... sessions) {
        return new NewPhoneLine(null, name, "direct", List.of("1709"), null, null, List.of(sessions), true);
    }

    /** From ten until this hour. */
    private static LineSession atTen(int until) {
        return new LineSession(LocalDate.of(2026, 12, 3), LocalTime.of(10, 0), LocalTime.of(until, 0), null);
    }
}
