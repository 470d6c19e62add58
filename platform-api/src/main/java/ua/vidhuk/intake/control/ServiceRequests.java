package ua.vidhuk.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.vidhuk.appeals.control.AppealFinder;
import ua.vidhuk.appeals.control.AppealRegistrar;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.intake.entity.ServiceRequest;
import ua.vidhuk.intake.entity.ServiceRequestFilter;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.tenancy.entity.Tenant;

/** Questions that clients of Open311 sent, and what may be told of them. */
@ApplicationScoped
public class ServiceRequests {

    private static final String NOTE =
            """
            insert into intake_request (question_id, system_id, requested_at) values (?, ?, ?)
            on conflict (question_id) do nothing""";
    private static final String BETWEEN =
            """
            select question_id from intake_request where requested_at >= ? and requested_at < ?
            order by requested_at desc, question_id desc limit 1000""";
    private static final String KNOWN =
            "select question_id from intake_request where question_id = any (cast(? as uuid[]))";

    /** Some hundred metres: a place, and not somebody's door. */
    private static final double DEGREE_PARTS = 1000;

    /** How long a client may go on sending what got no answer, across midnight too. */
    private static final Duration SENT_AGAIN = Duration.ofHours(1);

    @Inject
    TransactionConnection connection;

    @Inject
    AppealRegistrar registrar;

    @Inject
    AppealFinder appeals;

    @Inject
    Catalog catalog;

    @Inject
    Clock clock;

    /**
     * Registers what a client sent; the same key again finds what was registered.
     *
     * @param keys the one that it gets, and another under which it may be known since a short while
     */
    public UUID register(NewAppeal input, UUID client, Tenant tenant, Actor actor, List<String> keys) {
        var appeal = keys.stream()
                .skip(1)
                .flatMap(each -> registrar.known(each).stream())
                .filter(each -> each.registeredAt().isAfter(clock.instant().minus(SENT_AGAIN)))
                .findFirst()
                .orElseGet(() -> registrar.register(input, tenant, actor, keys.getFirst()));
        UUID question = appeal.questions().getFirst().id().value();
        try (var note = connection.get().prepareStatement(NOTE)) {
            note.setObject(1, question);
            note.setObject(2, client);
            note.setObject(3, appeal.registeredAt().atOffset(ZoneOffset.UTC));
            note.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
        return question;
    }

    /** Those of the newest thousand that the filter admits, the newest first. */
    public List<ServiceRequest> find(ServiceRequestFilter filter, Language language) {
        List<UUID> ids = filter.ids().isEmpty() ? between(filter) : known(filter.ids());
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Category> categories =
                catalog.categories().stream().collect(Collectors.toMap(Category::id, Function.identity()));
        return appeals.questions(ids).stream()
                .sorted(Comparator.comparing(Question::registeredAt).reversed())
                .map(each -> view(each, categories.get(each.categoryId()), language))
                .filter(each -> !filter.ids().isEmpty() || filter.admits(each))
                .toList();
    }

    private static ServiceRequest view(Question question, Category category, Language language) {
        var place = question.place();
        var closedAt = question.result().closedAt();
        return new ServiceRequest(
                question.id().value(),
                !question.state().isFinal(),
                category == null ? null : category.code(),
                category == null ? null : category.name().in(language),
                question.registeredAt(),
                closedAt == null ? question.registeredAt() : closedAt,
                question.dueAt(),
                place == null ? null : rounded(place.latitude()),
                place == null ? null : rounded(place.longitude()));
    }

    private static Double rounded(Double degrees) {
        return degrees == null ? null : Math.round(degrees * DEGREE_PARTS) / DEGREE_PARTS;
    }

    private List<UUID> between(ServiceRequestFilter filter) {
        try (var statement = connection.get().prepareStatement(BETWEEN)) {
            statement.setObject(1, filter.from().atOffset(ZoneOffset.UTC));
            statement.setObject(2, filter.until().atOffset(ZoneOffset.UTC));
            return ids(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private List<UUID> known(List<UUID> asked) {
        try (var statement = connection.get().prepareStatement(KNOWN)) {
            statement.setString(1, asked.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")));
            return ids(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static List<UUID> ids(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<UUID>();
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
            return found;
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the requests of Open311 could not be read or written", e);
    }
}
