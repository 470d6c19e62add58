package ua.vidhuk.calendar.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import ua.vidhuk.calendar.entity.CalendarRule;
import ua.vidhuk.calendar.entity.JurisdictionCalendar;
import ua.vidhuk.calendar.entity.Term;
import ua.vidhuk.calendar.entity.TermPurpose;
import ua.vidhuk.calendar.entity.TermUnit;
import ua.vidhuk.calendar.entity.WorkingCalendar;
import ua.vidhuk.testing.SettableClock;

class DeadlineCalculatorTest {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final CalendarRule MONTH = rule(new Term(1, TermUnit.MONTH), "1996-10-02");
    private static final CalendarRule TWENTY_DAYS = rule(new Term(20, TermUnit.CALENDAR_DAY), "2027-01-01");

    private final SettableClock clock = SettableClock.at("2026-11-22T08:00:00Z");
    private final AtomicInteger readings = new AtomicInteger();
    private final DeadlineCalculator calculator = calculator(List.of(TWENTY_DAYS, MONTH));

    @Test
    void anAnswerIsDueWithinTheStatutoryTerm() {
        var deadline = calculator.answerBy("UA", KYIV, Instant.parse("2026-11-22T08:00:00Z"), null);

        assertThat(deadline.dueAt()).isEqualTo("2026-12-22T21:59:59Z");
        assertThat(deadline.ruleId()).isEqualTo(MONTH.id());
    }

    @Test
    void theStricterOfLawAndPromiseWins() {
        var registered = Instant.parse("2026-11-22T08:00:00Z");

        assertThat(calculator.answerBy("UA", KYIV, registered, hours(24)).dueAt())
                .isEqualTo("2026-11-23T08:00:00Z");
        assertThat(calculator.answerBy("UA", KYIV, registered, hours(24_000)).dueAt())
                .isEqualTo("2026-12-22T21:59:59Z");
    }

    @Test
    void theRuleOfTheLocalDayOfRegistrationHoldsWhenItChangesAtMidnight() {
        var lastSecond = calculator.answerBy("UA", KYIV, Instant.parse("2026-12-31T21:59:59Z"), null);
        var midnight = calculator.answerBy("UA", KYIV, Instant.parse("2026-12-31T22:00:00Z"), null);

        assertThat(lastSecond.ruleId()).isEqualTo(MONTH.id());
        assertThat(lastSecond.dueAt()).isEqualTo("2027-01-31T21:59:59Z");
        assertThat(midnight.ruleId()).isEqualTo(TWENTY_DAYS.id());
        assertThat(midnight.dueAt()).isEqualTo("2027-01-21T21:59:59Z");
    }

    @Test
    void whatNeedsNoStudyIsAnsweredWithinTheLawsShorterTerm() {
        var registered = Instant.parse("2026-11-22T08:00:00Z");
        assertThat(calculator.shortAnswerBy("UA", KYIV, registered, null))
                .as("the law has none")
                .isEmpty();

        var simple = new CalendarRule(
                UUID.randomUUID(),
                TermPurpose.ANSWER_SIMPLE,
                new Term(15, TermUnit.CALENDAR_DAY),
                LocalDate.parse("1996-10-02"),
                "393/96-ВР, art. 20");
        var known = calculator(List.of(MONTH, simple));
        assertThat(known.shortAnswerBy("UA", KYIV, registered, null)).hasValueSatisfying(deadline -> {
            assertThat(deadline.dueAt()).isEqualTo("2026-12-07T21:59:59Z");
            assertThat(deadline.ruleId()).isEqualTo(simple.id());
        });
        assertThat(known.shortAnswerBy("UA", KYIV, registered, hours(24))
                        .orElseThrow()
                        .dueAt())
                .as("the category promises more")
                .isEqualTo("2026-11-23T08:00:00Z");
    }

    @Test
    void readsTheCalendarsOnceAMinute() {
        for (int i = 0; i < 5; i++) {
            calculator.answerBy("UA", KYIV, clock.instant(), null);
        }
        assertThat(readings).hasValue(1);

        clock.advance(Duration.ofSeconds(61));
        calculator.answerBy("UA", KYIV, clock.instant(), null);
        assertThat(readings).hasValue(2);
    }

    @Test
    void refusesAJurisdictionWithoutTerms() {
        var now = clock.instant();
        assertThatThrownBy(() -> calculator.answerBy("PL", KYIV, now, null)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> calculator.answerBy("UA", KYIV, Instant.parse("1990-01-01T00:00:00Z"), null))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Instant hours(int hours) {
        return Instant.parse("2026-11-22T08:00:00Z").plus(Duration.ofHours(hours));
    }

    private DeadlineCalculator calculator(List<CalendarRule> rules) {
        var calendars = new Calendars();
        calendars.clock = clock;
        calendars.source = () -> {
            readings.incrementAndGet();
            return Map.of("UA", new JurisdictionCalendar(rules, new WorkingCalendar(Set.of(), Set.of())));
        };
        var made = new DeadlineCalculator();
        made.calendars = calendars;
        return made;
    }

    private static CalendarRule rule(Term term, String validFrom) {
        return new CalendarRule(
                UUID.randomUUID(), TermPurpose.ANSWER, term, LocalDate.parse(validFrom), "393/96-ВР, art. 20");
    }
}
