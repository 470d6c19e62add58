package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.onpayara.Exchange.event;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.CallerAppeal;
import ua.vidhuk.appeals.boundary.IncidentRow;
import ua.vidhuk.appeals.boundary.SimilarInput;
import ua.vidhuk.appeals.entity.NewAppeal.NewPlace;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.intake.boundary.CallDesk;
import ua.vidhuk.intake.boundary.SystemDesk;
import ua.vidhuk.intake.entity.IntakeProblem;
import ua.vidhuk.intake.entity.PhoneCall;
import ua.vidhuk.intake.entity.SystemSecret;
import ua.vidhuk.problems.control.ProblemFinder;

/** Calls as a telephone exchange tells of them: signed, in any order, more than once; over HTTP on Payara Micro. */
@ExtendWith(ArquillianExtension.class)
class CallsOnPayaraIT {

    @Inject
    Work work;

    @Inject
    CallWork phone;

    @Inject
    CallDesk calls;

    @Inject
    SystemDesk systems;

    @Inject
    SimilarWork similar;

    @Inject
    AppealDesk appeals;

    @Inject
    PhonePlans plans;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void theEventsOfACallMakeOneCallInWhateverOrderAndHoweverOften() throws Exception {
        Exchange exchange = phone.exchange("brovary");
        Instant began = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(60);
        var events = List.of(
                event("a-1", "recorded", began.plusSeconds(50), "\"recording\": \"2026/11/a-1.opus\""),
                event("a-1", "ended", began.plusSeconds(48), ""),
                event("a-1", "ringing", began, "\"from\": \"067 123-45-67\", \"line\": \"1551\""),
                event("a-1", "answered", began.plusSeconds(8), "\"agent\": \"brovary-operator\""),
                event("a-1", "ringing", began, "\"from\": \"067 123-45-67\", \"agent\": \"another\""),
                event("a-1", "ended", began.plusSeconds(49), ""));
        for (String event : events) {
            assertThat(exchange.tell(event)).isEqualTo(200);
        }

        assertThat(phone.callsOf("brovary", "2026/11/a-1.opus")).singleElement().satisfies(call -> {
            assertThat(call.phone()).isEqualTo("+380671234567");
            assertThat(call.agent()).isEqualTo("brovary-operator");
            assertThat(call.beganAt()).isEqualTo(began);
            assertThat(call.answeredAt()).isEqualTo(began.plusSeconds(8));
            assertThat(call.endedAt()).isEqualTo(began.plusSeconds(48));
            assertThat(call.state()).isEqualTo("ended");
        });
    }

    @Test
    void anEventThatComesManyTimesAtOnceIsOneCall() throws Exception {
        Exchange exchange = phone.exchange("brovary");
        String event = event("together", "ringing", Instant.now(), "\"recording\": \"together\"");
        List<Callable<Object>> tasks = IntStream.range(0, 24)
                .mapToObj(any -> (Callable<Object>) () -> exchange.tell(event))
                .toList();

        assertThat(work.together(tasks)).containsOnly(200);
        assertThat(phone.callsOf("brovary", "together")).hasSize(1);
    }

    @Test
    void nothingIsTakenThatTheExchangeHasNotSignedJustNow() throws Exception {
        Exchange exchange = phone.exchange("brovary");
        String body = event("forged", "ringing", Instant.now(), "\"recording\": \"forged\"");
        String now = Long.toString(Instant.now().getEpochSecond());
        var secret = new SystemSecret(exchange.system().secret());
        String old = Long.toString(Instant.now().minusSeconds(600).getEpochSecond());

        assertThat(exchange.tell(
                        body,
                        now,
                        SignedBody.of(SystemSecret.fresh(), now, body),
                        exchange.system().id()))
                .isEqualTo(401);
        assertThat(exchange.tell(
                        body,
                        now,
                        SignedBody.of(secret, now, body + " "),
                        exchange.system().id()))
                .isEqualTo(401);
        assertThat(exchange.tell(
                        body,
                        old,
                        SignedBody.of(secret, old, body),
                        exchange.system().id()))
                .as("caught and sent again")
                .isEqualTo(401);
        assertThat(exchange.tell(body, now, SignedBody.of(secret, now, body), UUID.randomUUID()))
                .as("a system that is not there")
                .isEqualTo(401);
        assertThat(new Exchange("lutsk", exchange.system()).tell(body))
                .as("another tenant's system")
                .isEqualTo(401);
        work.as("brovary", () -> systems.revoke(exchange.system().id(), Work.OPERATOR));
        assertThat(exchange.tell(body)).as("shut off").isEqualTo(401);
        assertThat(phone.callsOf("brovary", "forged")).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAnEvent() throws Exception {
        Exchange exchange = phone.exchange("lutsk");
        Instant now = Instant.now();
        assertThat(exchange.tell("{\"call\": \"x\", ")).isEqualTo(400);
        assertThat(exchange.tell("null")).isIn(400, 422);
        assertThat(exchange.tell("{}")).isEqualTo(422);
        assertThat(exchange.tell(event("x", "exploded", now, ""))).isEqualTo(422);
        assertThat(exchange.tell(event("x", "ringing", now.plusSeconds(3600), "")))
                .isEqualTo(422);
        assertThat(exchange.tell(event("x", "ringing", now.minus(3, ChronoUnit.DAYS), "")))
                .isEqualTo(422);
        assertThat(exchange.tell(event("x".repeat(201), "ringing", now, ""))).isEqualTo(422);
    }

    @Test
    void keepsANumberThatIsNoneAsItWasSentForWhoCallsBack() throws Exception {
        Exchange exchange = phone.exchange("lutsk");
        var kept = Map.of(
                "1",
                "1",
                "\u202E+380",
                "+380",
                " внутр.  214 ",
                "внутр. 214",
                "'; drop table intake_call where 1=1; --",
                "'; drop table intake_call where 1=1; --",
                "sip:" + "7".repeat(90),
                "sip:" + "7".repeat(36));
        for (var each : kept.entrySet()) {
            assertThat(rung(exchange, each.getKey())).satisfies(call -> {
                assertThat(call.phone()).isNull();
                assertThat(call.phoneAsSent()).isEqualTo(each.getValue());
                assertThat(call.caller()).isEqualTo(each.getValue());
            });
        }
        for (String withheld : List.of("anonymous", "Restricted", " ")) {
            assertThat(rung(exchange, withheld).caller()).as(withheld).isNull();
        }
        assertThat(rung(exchange, "0671234567")).satisfies(call -> {
            assertThat(call.caller()).isEqualTo("+380671234567");
            assertThat(call.phoneAsSent()).isNull();
        });
    }

    /** A call from this number, as it is read afterwards. */
    private PhoneCall rung(Exchange exchange, String from) throws Exception {
        String word = UUID.randomUUID().toString();
        String sent = Json.createValue(from).toString();
        assertThat(exchange.tell(event(
                        word, "ringing", Instant.now(), "\"from\": " + sent + ", \"recording\": \"" + word + "\"")))
                .isEqualTo(200);
        return phone.callsOf("lutsk", word).getFirst();
    }

    @Test
    void aCallThatLastsIsTakenByOneOperator() throws Exception {
        Exchange exchange = phone.exchange("brovary");
        assertThat(exchange.tell(event("taken", "ringing", Instant.now(), "\"recording\": \"taken\"")))
                .isEqualTo(200);
        UUID call = phone.callsOf("brovary", "taken").getFirst().id();
        assertThat(work.as("brovary", () -> calls.take(call, Work.OPERATOR)).id())
                .isEqualTo(call);

        work.as("brovary", () -> calls.take(call, Work.OPERATOR));
        assertThatThrownBy(() -> work.as("brovary", () -> calls.take(call, CallWork.COLLEAGUE)))
                .satisfies(e -> assertThat(ProblemFinder.of(e).type()).isEqualTo(IntakeProblem.CALL_TAKEN));
        assertThatThrownBy(() -> work.as("lutsk", () -> calls.take(call, Work.OPERATOR)))
                .satisfies(e -> assertThat(ProblemFinder.of(e).type()).isEqualTo(IntakeProblem.CALL_NOT_FOUND));
        exchange.tell(event("taken", "ended", Instant.now(), ""));
        assertThat(work.as("brovary", () -> calls.take(call, CallWork.COLLEAGUE))
                        .missed())
                .as("whoever calls back")
                .isTrue();
        var appeal = work.register("brovary", "Дзвонили", null);
        work.as("brovary", () -> {
            calls.attach(call, appeal.id());
            calls.attach(call, work.register("brovary", "Інше", null).id());
            return null;
        });
        assertThat(work.as("brovary", () -> calls.ofAppeal(appeal.id())))
                .extracting(PhoneCall::recording)
                .containsExactly("taken");
    }

    @Test
    void countsTheCallsOfADayByHour() throws Exception {
        Exchange exchange = phone.exchange("istra");
        LocalDate day = LocalDate.now(work.tenant("istra").timeZone()).minusDays(1);
        Instant eight = day.atTime(8, 0).atZone(work.tenant("istra").timeZone()).toInstant();
        int[][] told = {{0, 5, 65}, {60, 90, 150}, {3600, 0, 3630}};
        for (int[] each : told) {
            String call = "counted-" + each[0];
            exchange.tell(event(call, "ringing", eight.plusSeconds(each[0]), ""));
            if (each[1] > 0) {
                exchange.tell(event(call, "answered", eight.plusSeconds(each[1]), ""));
            }
            exchange.tell(event(call, "ended", eight.plusSeconds(each[2]), ""));
        }

        var figures = work.as("istra", () -> calls.figures(day, null, work.tenant("istra")));
        assertThat(figures.total().calls()).isEqualTo(3);
        assertThat(figures.total().answered()).isEqualTo(2);
        assertThat(figures.total().answeredQuickly()).isEqualTo(1);
        assertThat(figures.total().missed()).isEqualTo(1);
        assertThat(figures.total().waitSeconds()).as("the mean of 5 and 30").isBetween(17, 18);
        assertThat(figures.total().lengthSeconds()).isEqualTo(60);
        assertThat(figures.hours())
                .extracting(each -> each.hour() + " " + each.calls())
                .containsExactly("8 2", "9 1");
        var quiet = work.as("istra", () -> calls.figures(day.minusYears(1), null, work.tenant("istra")));
        assertThat(quiet.total().calls()).isZero();
        assertThat(quiet.hours()).isEmpty();
    }

    @Test
    void whatIsOpenInTheHouseStandsBeforeWhatIsOpenInItsStreet() throws Exception {
        String street = "вулиця " + UUID.randomUUID();
        for (String house : List.of("12а", "7", "7")) {
            similar.register("Немає води", new NewPlace(street, house, null, null), null, null);
        }
        assertThat(nearby(street, "12А")).containsExactly(street + ", 12а", street + ", 7", street + ", 7");
        assertThat(nearby("  " + street.toUpperCase(java.util.Locale.ROOT), null))
                .hasSize(3);
        assertThat(nearby(null, "7")).isEmpty();
    }

    @Test
    void whatIsLikeByWordsPointOfTheMapOrApplicantIsOfferedWithTheReason() throws Exception {
        var there = new NewPlace(null, null, 50.61, 30.81);
        var appeal = similar.register("Прорвало магістральний водогін фіолетового кольору", there, null, null);
        similar.index();
        var near = new SimilarInput("category-31", null, null, 50.6105, 30.8105, null, null);
        var words = new SimilarInput(null, null, null, null, null, "прорвали магістральні водогони, фіолетові", null);
        var caller = new SimilarInput(null, null, null, null, null, null, "067 111 22 33");

        for (var told :
                Map.of("near", near, "words", words, "applicant", caller).entrySet()) {
            assertThat(similar.forStaff(told.getValue()).questions())
                    .as(told.getKey())
                    .filteredOn(each -> each.question().appealId().equals(appeal.id()))
                    .singleElement()
                    .satisfies(each -> assertThat(each.reasons()).containsExactly(told.getKey()));
        }
        var far = new SimilarInput(null, null, null, 50.62, 30.81, null, null);
        assertThat(similar.forStaff(far).questions()).isEmpty();
        assertThat(similar.forResidents(caller).matters()).isEmpty();
        assertThat(similar.forResidents(words).matters()).isNotEmpty();
        assertThat(similar.forResidents(words).toString())
                .doesNotContain("Явдоха", "водогін", appeal.number(), SimilarWork.PHONE);
    }

    @Test
    void anAppealBecomesPartOfAnIncidentInTheSameGo() throws Exception {
        String street = "вулиця " + UUID.randomUUID();
        var here = new NewPlace(street, "1", null, null);
        UUID incident = similar.incidentOf(similar.register("Немає води", here, null, null), "Аварія");
        assertThat(similar.forResidents(SimilarWork.at(street.toUpperCase(java.util.Locale.ROOT), "2"))
                        .incidents())
                .extracting(IncidentRow::id)
                .containsExactly(incident);

        var other = new NewPlace(street, "2", null, null);
        String key = "into-" + street;
        var appeal = similar.register("І в нас", other, incident, key);
        assertThat(similar.register("І в нас", other, incident, key)).isEqualTo(appeal);
        assertThat(similar.size(incident)).isEqualTo(2);

        similar.close(incident);
        assertThat(similar.register("Запізно", other, incident, null).number()).isNotBlank();
        assertThat(similar.register("Такого немає", other, UUID.randomUUID(), null)
                        .number())
                .isNotBlank();
        assertThat(similar.size(incident)).isEqualTo(2);
        assertThat(similar.forStaff(SimilarWork.at(street, "2")).incidents()).isEmpty();
    }

    @Test
    void whatACallerTurnedToTheCentreWithBeforeIsFoundHoweverTheNumberIsTyped() throws Exception {
        var first = similar.register("Не гріє батарея", null, null, null);
        var second = similar.register("Досі не гріє", null, null, null);
        for (String typed : List.of("067 111 22 33", "(067) 111-22-33", "+380 67 111-2233", "38 067 1112233")) {
            assertThat(ofCaller("brovary", typed, Work.OPERATOR)).as(typed).startsWith(second.number(), first.number());
        }
        assertThat(ofCaller("brovary", "067 111 22 34", Work.OPERATOR)).isEmpty();
        assertThat(ofCaller("brovary", "приховано", Work.OPERATOR)).isEmpty();
        assertThat(ofCaller("lutsk", SimilarWork.PHONE, Work.OPERATOR)).isEmpty();
        var executor = new Actor(ActorKind.STAFF, "executor", "Майстер", Set.of(Role.EXECUTOR), new UUID(0, 1));
        assertThat(ofCaller("brovary", SimilarWork.PHONE, executor))
                .as("who called is nothing for executors")
                .isEmpty();
    }

    private List<String> ofCaller(String slug, String typed, Actor actor) throws Exception {
        return work.as(slug, () -> appeals.ofCaller(typed, work.tenant(slug), actor)).stream()
                .map(CallerAppeal::number)
                .toList();
    }

    @Test
    void whatACallAsksForReadsNoWholeTable() throws Exception {
        assertThat(plans.tablesReadWhole()).isEmpty();
    }

    private List<String> nearby(String street, String house) throws Exception {
        return similar.forStaff(SimilarWork.at(street, house)).questions().stream()
                .map(each -> each.question().place())
                .toList();
    }
}
