package ua.vidhuk.appeals.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.vidhuk.appeals.entity.Channel;
import ua.vidhuk.appeals.entity.Ground;
import ua.vidhuk.appeals.entity.Mark;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.calendar.control.DeadlineCalculator;
import ua.vidhuk.calendar.entity.TermPurpose;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.language.control.LocalizedTexts;
import ua.vidhuk.persistence.control.EnumWord;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.tenancy.control.TenantCache;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.Tenant;

/** For what the law of the tenant's jurisdiction lets a question be refused; read anew every minute. */
@ApplicationScoped
public class Grounds {

    private static final String OF_JURISDICTION =
            """
            select code, mark, channels, emergency_spared, by_head, within, words::text, valid_from, valid_until
            from platform.appeal_ground where jurisdiction = ? order by code, valid_from""";

    @Inject
    TransactionConnection connection;

    @Inject
    DeadlineCalculator deadlines;

    @Inject
    TenantRegistry tenants;

    @Inject
    Clock clock;

    private TenantCache<List<Ground>> known;

    @PostConstruct
    void prepare() {
        known = new TenantCache<>(clock, Duration.ofMinutes(1));
    }

    /**
     * A ground that holds for a question now.
     *
     * @param until the last moment in which it does, or null
     */
    public record Holding(Ground ground, Instant until) {}

    /** Those that hold for a question now, for whoever may decide them. */
    public List<Holding> of(Question question, Instant now) {
        if (!Transition.REFUSE.from().contains(question.state())) {
            return List.of();
        }
        Tenant tenant = tenants.bound();
        LocalDate registered = question.registeredAt().atZone(tenant.timeZone()).toLocalDate();
        return known.get(tenant, () -> read(tenant.jurisdiction())).stream()
                .filter(each -> each.fits(question, registered))
                .map(each -> new Holding(each, until(each, question, tenant)))
                .filter(each -> each.until() == null || now.isBefore(each.until()))
                .toList();
    }

    /** Those that hold for a question now and are this actor's to decide. */
    public List<Holding> of(Question question, Actor actor, Instant now) {
        boolean any = actor.may(Permission.APPEAL_ROUTE) || actor.may(Permission.APPEAL_DECIDE);
        return any
                ? of(question, now).stream()
                        .filter(each -> mayDecide(each.ground(), actor))
                        .toList()
                : List.of();
    }

    /** Whether it is this actor's to decide: the head's, or anybody's who refuses. */
    static boolean mayDecide(Ground ground, Actor actor) {
        return actor.may(ground.byHead() ? Permission.APPEAL_DECIDE : Permission.APPEAL_ROUTE);
    }

    private Instant until(Ground ground, Question question, Tenant tenant) {
        return Optional.ofNullable(ground.within())
                .flatMap(term -> deadlines.end(term, tenant.jurisdiction(), tenant.timeZone(), question.registeredAt()))
                .orElse(null);
    }

    private List<Ground> read(String jurisdiction) {
        try (var statement = connection.get().prepareStatement(OF_JURISDICTION)) {
            statement.setString(1, jurisdiction);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<Ground>();
                while (rows.next()) {
                    found.add(ground(rows));
                }
                return List.copyOf(found);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the grounds of the law could not be read", e);
        }
    }

    private static Ground ground(ResultSet row) throws SQLException {
        String mark = row.getString("mark");
        String within = row.getString("within");
        var channels = Arrays.stream((String[]) row.getArray("channels").getArray())
                .map(each -> EnumWord.constant(Channel.class, each))
                .collect(Collectors.toSet());
        return new Ground(
                row.getString("code"),
                new Ground.Needs(mark == null ? null : EnumWord.constant(Mark.class, mark), channels),
                row.getBoolean("emergency_spared"),
                row.getBoolean("by_head"),
                within == null ? null : TermPurpose.ofLabel(within),
                LocalizedTexts.parse(row.getString("words")),
                new Ground.Validity(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)));
    }
}
