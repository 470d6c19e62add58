package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.catalog.control.DemandSource;
import ua.vidhuk.catalog.entity.CategoryDemand;
import ua.vidhuk.catalog.entity.CategoryDemand.StreetDemand;
import ua.vidhuk.catalog.entity.OngoingIncident;
import ua.vidhuk.persistence.control.TransactionConnection;

/** Counts by category what was asked, where, and who has it; in the transaction's tenant. */
@ApplicationScoped
public class AppealDemand implements DemandSource {

    private static final int STREETS = 3;

    private static final String COUNTS =
            """
            select category_id, count(*) filter (where registered_at >= ?) as recent,
              count(*) filter (where registered_at < ?) as earlier
            from appeal_question asked where registered_at >= ? and registered_at < ? group by category_id""";
    // In the words of the index, so that it alone is read.
    private static final String OPEN =
            """
            select category_id, count(*) as waiting from appeal_question asked
            where state not in ('closed', 'redirected', 'refused') group by category_id""";
    private static final String STREETS_OF =
            """
            select category_id, street, questions from (
              select category_id, mode() within group (order by street) as street, count(*) as questions,
                row_number() over (partition by category_id order by count(*) desc, lower(street)) as place
              from appeal_question asked where registered_at >= ? and registered_at < ? and street is not null
              group by category_id, lower(street)) streets
            where place <= ? order by category_id, place""";
    private static final String EXECUTORS =
            """
            select distinct on (asked.category_id) asked.category_id, a.enterprise_id, count(*) as questions
            from appeal_question asked
              join appeal_assignment a on a.question_id = asked.id and a.responsible and a.state <> 'withdrawn'
            where asked.registered_at >= ? and asked.registered_at < ?
            group by asked.category_id, a.enterprise_id
            order by asked.category_id, count(*) desc, a.enterprise_id""";

    @Inject
    TransactionConnection connection;

    @Inject
    IncidentList incidents;

    private record Held(UUID enterprise, long questions) {}

    @Override
    public List<CategoryDemand> demand(Instant begin, Instant from, Instant until) {
        try (var statement = connection.get().prepareStatement(COUNTS)) {
            var open = open();
            var streets = streets(from, until);
            var held = held(from, until);
            statement.setObject(1, from.atOffset(ZoneOffset.UTC));
            statement.setObject(2, from.atOffset(ZoneOffset.UTC));
            setTime(statement, 3, begin, until);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<CategoryDemand>();
                while (rows.next()) {
                    UUID category = rows.getObject("category_id", UUID.class);
                    Held most = held.getOrDefault(category, new Held(null, 0));
                    found.add(new CategoryDemand(
                            category,
                            rows.getLong("recent"),
                            rows.getLong("earlier"),
                            open.getOrDefault(category, 0L),
                            streets.getOrDefault(category, List.of()),
                            most.enterprise(),
                            most.questions()));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what people ask for could not be counted", e);
        }
    }

    @Override
    public List<OngoingIncident> incidents(int limit) {
        return incidents.page(true, null, limit).stream()
                .map(each -> new OngoingIncident(
                        each.incident().id(),
                        each.incident().title(),
                        each.incident().categoryId(),
                        each.incident().openedAt(),
                        each.questions()))
                .toList();
    }

    private Map<UUID, Long> open() throws SQLException {
        try (var statement = connection.get().prepareStatement(OPEN);
                var rows = statement.executeQuery()) {
            var open = new HashMap<UUID, Long>();
            while (rows.next()) {
                open.put(rows.getObject("category_id", UUID.class), rows.getLong("waiting"));
            }
            return open;
        }
    }

    private Map<UUID, List<StreetDemand>> streets(Instant from, Instant until) throws SQLException {
        try (var statement = connection.get().prepareStatement(STREETS_OF)) {
            setTime(statement, 1, from, until);
            statement.setInt(3, STREETS);
            try (var rows = statement.executeQuery()) {
                var streets = new HashMap<UUID, List<StreetDemand>>();
                while (rows.next()) {
                    streets.computeIfAbsent(rows.getObject("category_id", UUID.class), any -> new ArrayList<>())
                            .add(new StreetDemand(rows.getString("street"), rows.getLong("questions")));
                }
                return streets;
            }
        }
    }

    private Map<UUID, Held> held(Instant from, Instant until) throws SQLException {
        try (var statement = connection.get().prepareStatement(EXECUTORS)) {
            setTime(statement, 1, from, until);
            try (var rows = statement.executeQuery()) {
                var held = new HashMap<UUID, Held>();
                while (rows.next()) {
                    held.put(
                            rows.getObject("category_id", UUID.class),
                            new Held(rows.getObject("enterprise_id", UUID.class), rows.getLong("questions")));
                }
                return held;
            }
        }
    }

    private static void setTime(PreparedStatement statement, int first, Instant from, Instant until)
            throws SQLException {
        statement.setObject(first, from.atOffset(ZoneOffset.UTC));
        statement.setObject(first + 1, until.atOffset(ZoneOffset.UTC));
    }
}
