package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A question has the terms of the law of its own community, to the last second of a day there (P10). */
@ExtendWith(RunningPlatform.class)
class TwoLawsIT {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private static Callers callers;

    @BeforeAll
    static void findCallers(RunningPlatform platform) {
        callers = new Callers(platform);
    }

    /** The last days of the terms of a question, on the calendar of its community. */
    private record Terms(LocalDate registered, LocalDate answer, LocalDate extended, LocalDate forward) {}

    @Test
    void inIstraTheyAreThoseOfRussia() {
        var terms = terms("istra", ZoneId.of("Europe/Moscow"));
        assertThat(terms.answer())
                .as("59-ФЗ, art. 12")
                .isEqualTo(terms.registered().plusDays(30));
        assertThat(terms.extended())
                .as("59-ФЗ, art. 12")
                .isEqualTo(terms.registered().plusDays(60));
        assertThat(terms.forward())
                .as("59-ФЗ, art. 8")
                .isEqualTo(terms.registered().plusDays(7));
    }

    @Test
    void inBrovaryTheyAreThoseOfUkraine() {
        var terms = terms("brovary", ZoneId.of("Europe/Kyiv"));
        assertThat(terms.answer())
                .as("393/96-ВР, art. 20")
                .isEqualTo(terms.registered().plusMonths(1));
        assertThat(terms.extended())
                .as("393/96-ВР, art. 20")
                .isEqualTo(terms.registered().plusDays(45));
        assertThat(terms.forward())
                .as("393/96-ВР, art. 7")
                .isEqualTo(terms.registered().plusDays(5));
    }

    private static Terms terms(String slug, ZoneId zone) {
        var community = Community.of(slug);
        var appeal = community.asking(community.appeal("phone", "Хтось", null, null), "Яма");
        var call = Call.registered(community, callers, appeal);
        var question = callers.user(community.controller())
                .get(call.address(0))
                .expect(200)
                .json();
        var transfer = callers.user(community.operator())
                .get("/" + slug + "/api/v1/transfers/questions/" + call.question(0))
                .expect(200)
                .json();
        var registered = Instant.parse(question.path("registeredAt").asText());
        return new Terms(
                registered.atZone(zone).toLocalDate(),
                lastDay(question, "dueAt", zone),
                lastDay(question, "extendableUntil", zone),
                lastDay(transfer, "forwardBy", zone));
    }

    private static LocalDate lastDay(JsonNode answer, String field, ZoneId zone) {
        var end = Instant.parse(answer.path(field).asText()).atZone(zone);
        assertThat(end.toLocalTime()).as(field).isEqualTo(LAST_SECOND);
        return end.toLocalDate();
    }
}
