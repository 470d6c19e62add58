package ua.vidhuk.monitoring.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.vidhuk.catalog.entity.CategoryDemand;
import ua.vidhuk.catalog.entity.CategoryDemand.StreetDemand;
import ua.vidhuk.catalog.entity.OngoingIncident;
import ua.vidhuk.monitoring.entity.LateShare;
import ua.vidhuk.monitoring.entity.MorningProblem;
import ua.vidhuk.monitoring.entity.MorningReader;
import ua.vidhuk.monitoring.entity.MorningReport;
import ua.vidhuk.monitoring.entity.MorningRule;

/** Rules and reports are read as they were written. */
class MorningJsonTest {

    private static final Instant UNTIL = Instant.parse("2026-11-23T07:30:00.123456Z");

    @Test
    void aRuleComesBackAsItWas() {
        var rule = new MorningRule(
                LocalTime.of(8, 5),
                false,
                List.of(new MorningReader(List.of("manager"), List.of("mayor@example.org"), List.of("water"))));

        assertThat(MorningJson.readRule(MorningJson.write(rule))).isEqualTo(rule);
        assertThat(MorningJson.readRule(MorningJson.write(MorningRule.USUAL))).isEqualTo(MorningRule.USUAL);
    }

    @Test
    void aReportComesBackAsItWas() {
        var day = LocalDate.parse("2026-11-23");
        UUID water = new UUID(1, 1);
        var demand =
                new CategoryDemand(water, 7, 28, 9, List.of(new StreetDemand("вулиця «Тиха»", 4)), new UUID(2, 1), 5);
        var unheld = new CategoryDemand(new UUID(1, 2), 1, 0, 1, List.of(), null, 0);
        var report = new MorningReport(
                day,
                UNTIL,
                List.of(new MorningProblem(demand, 3), new MorningProblem(unheld, 0)),
                List.of(new OngoingIncident(new UUID(3, 1), "Аварія \"на\" мережі", water, UNTIL, 12)),
                List.of(new LateShare(null, water, 3, 2), new LateShare(new UUID(2, 1), water, 1, 0)));

        assertThat(MorningJson.readReport(day, UNTIL, MorningJson.write(report)))
                .isEqualTo(report);
    }
}
