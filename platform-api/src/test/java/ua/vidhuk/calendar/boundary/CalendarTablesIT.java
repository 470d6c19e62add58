package ua.vidhuk.calendar.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.vidhuk.calendar.entity.CalendarRule;
import ua.vidhuk.calendar.entity.JurisdictionCalendar;
import ua.vidhuk.calendar.entity.Term;
import ua.vidhuk.calendar.entity.TermPurpose;
import ua.vidhuk.calendar.entity.TermUnit;
import ua.vidhuk.testing.TestDatabase;
import ua.vidhuk.testing.TestTransactions;

class CalendarTablesIT {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void aTenantReadsTheLawOfBothJurisdictions() {
        var calendars = read();

        assertThat(calendars.get("UA").ruleOn(TODAY, TermPurpose.ANSWER))
                .map(CalendarRule::term)
                .contains(new Term(1, TermUnit.MONTH));
        assertThat(calendars.get("RU").ruleOn(TODAY, TermPurpose.ANSWER))
                .map(CalendarRule::term)
                .contains(new Term(30, TermUnit.CALENDAR_DAY));
    }

    @Test
    void holidaysAreDaysOffExceptWhereTheyAreSuspended() {
        var calendars = read();

        assertThat(isWorked(calendars, "RU", "2026-12-31")).isFalse();
        assertThat(isWorked(calendars, "RU", "2026-11-04")).isFalse();
        assertThat(isWorked(calendars, "UA", "2026-12-25")).as("martial law").isTrue();
        assertThat(isWorked(calendars, "UA", "2026-06-28")).as("a Sunday").isFalse();
    }

    private static boolean isWorked(Map<String, JurisdictionCalendar> calendars, String jurisdiction, String day) {
        return calendars.get(jurisdiction).days().isWorkingDay(LocalDate.parse(day));
    }

    private static Map<String, JurisdictionCalendar> read() {
        var transactions = new TestTransactions(TestDatabase.get());
        var tables = new CalendarTables();
        tables.connection = transactions.connection();
        return transactions.inTenant(TestDatabase.LUTSK, tables::readAll);
    }
}
