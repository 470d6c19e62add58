package ua.vidhuk.calendar.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.calendar.entity.NewTimetable;
import ua.vidhuk.calendar.entity.OwnDay;
import ua.vidhuk.calendar.entity.Shift;
import ua.vidhuk.calendar.entity.WorkingTime;
import ua.vidhuk.outbox.control.Outbox;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;

/** When the centre of the transaction's tenant works; every change is a new version, and the latest holds. */
@ApplicationScoped
public class Timetables {

    /** The type of the event that tells of a new version. */
    public static final String CHANGED = "WorkingTimeChanged";

    private static final String VERSIONS =
            """
            select id, made_at, made_by, week, days::text, promises_in_shifts from calendar_timetable where made_at <= ?
            order by made_at desc, id desc limit ?""";
    private static final String ADD =
            """
            insert into calendar_timetable (id, made_at, made_by, week, days, promises_in_shifts)
            values (?, ?, ?, ?, cast(? as jsonb), ?)""";
    private static final int HISTORY = 50;
    private static final Instant FAR = Instant.parse("9999-12-31T00:00:00Z");

    @Inject
    TransactionConnection connection;

    @Inject
    Calendars calendars;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * @param by who made it
     * @param promisesInShifts whether the hours that the centre promises run in its shifts only
     */
    public record Version(UUID id, Instant madeAt, String by, WorkingTime time, boolean promisesInShifts) {}

    /** What holds now. */
    public WorkingTime current() {
        return read(FAR, 1).stream().map(Version::time).findFirst().orElse(WorkingTime.USUAL);
    }

    /** The versions that there were, the latest first. */
    public List<Version> history() {
        return read(FAR, HISTORY);
    }

    /**
     * The moment itself when the centre works then, else when it works next; empty when it does not within a year.
     *
     * @param jurisdiction whose holidays and moved days count
     */
    public Optional<Instant> next(Instant from, String jurisdiction, ZoneId zone) {
        return current().next(from, zone, calendars.of(jurisdiction).days());
    }

    /**
     * By when the centre promises an answer, by the version that held then: so many hours on the clock, or in its shifts when
     * it counts its promises so.
     *
     * @param hours or null when nothing is promised
     * @param roundTheClock for emergencies, which no shift delays
     * @param jurisdiction whose holidays and moved days count
     * @return null when nothing is promised, or the centre does not work for so long within a year
     */
    public Instant promised(Instant from, Integer hours, boolean roundTheClock, String jurisdiction, ZoneId zone) {
        if (hours == null) {
            return null;
        }
        var work = Duration.ofHours(hours);
        if (roundTheClock) {
            return from.plus(work);
        }
        var counted = read(from, 1).stream().filter(Version::promisesInShifts).findFirst();
        if (counted.isEmpty()) {
            return from.plus(work);
        }
        var days = calendars.of(jurisdiction).days();
        return counted.get().time().after(from, work, zone, days).orElse(null);
    }

    /**
     * Adds a version, which holds from now on; whoever waits for the centre to open learns of it.
     *
     * @throws ua.vidhuk.problems.entity.InvalidInputException naming every field that is wrong
     */
    public void add(NewTimetable typed, String by) {
        WorkingTime time = TimetableCheck.of(typed);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID id = TimeOrderedId.at(now);
        try (var insert = connection.get().prepareStatement(ADD)) {
            insert.setObject(1, id);
            insert.setObject(2, now.atOffset(ZoneOffset.UTC));
            insert.setString(3, by);
            insert.setArray(
                    4,
                    connection
                            .get()
                            .createArrayOf(
                                    "text",
                                    time.week().stream().map(Shift::text).toArray()));
            insert.setString(5, json(time.days()));
            insert.setBoolean(6, Boolean.TRUE.equals(typed.promisesInShifts()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the working time could not be written", e);
        }
        outbox.append(new DomainEvent(TimeOrderedId.at(now), id, CHANGED, JsonValue.EMPTY_JSON_OBJECT, now));
    }

    private List<Version> read(Instant before, int limit) {
        try (var statement = connection.get().prepareStatement(VERSIONS)) {
            statement.setObject(1, before.atOffset(ZoneOffset.UTC));
            statement.setInt(2, limit);
            try (var rows = statement.executeQuery()) {
                var versions = new ArrayList<Version>();
                while (rows.next()) {
                    versions.add(version(rows));
                }
                return versions;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the working time could not be read", e);
        }
    }

    private static Version version(ResultSet row) throws SQLException {
        var week = Arrays.stream((String[]) row.getArray("week").getArray())
                .map(Shift::parse)
                .toList();
        return new Version(
                row.getObject("id", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                new WorkingTime(week, days(row.getString("days"))),
                row.getBoolean("promises_in_shifts"));
    }

    private static List<OwnDay> days(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(each -> new OwnDay(
                            LocalDate.parse(each.getString("day")),
                            Shift.parse(each.getString("hours")),
                            each.getString("name")))
                    .toList();
        }
    }

    private static String json(List<OwnDay> days) {
        var array = Json.createArrayBuilder();
        days.stream()
                .sorted(Comparator.comparing(OwnDay::day))
                .forEach(each -> array.add(Json.createObjectBuilder()
                        .add("day", each.day().toString())
                        .add("hours", Shift.text(each.shifts()))
                        .add("name", each.name())));
        return array.build().toString();
    }
}
