package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import ua.vidhuk.appeals.entity.Particular;
import ua.vidhuk.appeals.entity.Routing;
import ua.vidhuk.appeals.entity.RoutingRule;
import ua.vidhuk.appeals.entity.RoutingRule.Facts;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Enterprise;
import ua.vidhuk.persistence.control.TransactionConnection;

/** Tries rules on the newest questions that there are, and changes nothing. */
@ApplicationScoped
public class RoutingTrial {

    /** On so many of the newest questions rules are tried. */
    public static final int MOST = 2_000;

    private static final int EXAMPLES = 5;

    private static final Particular.Column PARTICULARS = new Particular.Column();

    // The limit keeps the server from reading every appeal for the sake of these few.
    private static final String PAST =
            """
            select q.category_id, q.street, q.house, q.text, q.particulars::text as particulars, q.registered_at, q.ordinal,
              a.channel, a.registration_number,
              (select s.enterprise_id from appeal_assignment s
               where s.question_id = q.id and s.responsible and s.state <> 'withdrawn' limit 1) as executor
            from (select * from appeal_question order by registered_at desc, id desc limit ?) q
            cross join lateral (
              select a.channel, a.registration_number from appeal a where a.id = q.appeal_id limit 1) a
            order by q.registered_at desc, q.id desc""";

    @Inject
    TransactionConnection connection;

    @Inject
    RoutingGround ground;

    @Inject
    Catalog catalog;

    /**
     * What a rule would have done.
     *
     * @param name of the rule
     * @param fitting how many questions it decides
     * @param same of these, how many the same executor had in fact
     * @param other of these, how many another executor had in fact
     * @param examples numbers of some that another had
     * @param earlier how many more it fits, which a rule before it decides
     * @param hiddenBy name of a rule before it that fits whatever it fits, or null
     */
    public record RuleTrial(
            String name, int fitting, int same, int other, List<String> examples, int earlier, String hiddenBy) {

        public RuleTrial {
            examples = List.copyOf(examples);
        }
    }

    /**
     * @param questions on how many the rules were tried
     * @param undecided how many of them no rule fits
     * @param rules in their order
     */
    public record RoutingOutcome(int questions, int undecided, List<RuleTrial> rules) {

        public RoutingOutcome {
            rules = List.copyOf(rules);
        }
    }

    private static final class Count {

        private int fitting;
        private int same;
        private int other;
        private int earlier;
        private final List<String> examples = new ArrayList<>();

        private void note(UUID wanted, UUID had, String number) {
            fitting++;
            if (had != null && had.equals(wanted)) {
                same++;
            } else if (had != null) {
                other++;
                if (examples.size() < EXAMPLES) {
                    examples.add(number);
                }
            }
        }
    }

    /** A past question. */
    private record Past(
            UUID category,
            String channel,
            String street,
            String house,
            String text,
            List<Particular> particulars,
            Instant registeredAt,
            UUID responsible,
            String number) {

        private Facts facts(RoutingFacts facts) {
            return new Facts(
                    facts.codes(category),
                    channel,
                    facts.spot(street, house),
                    text,
                    RoutingFacts.answers(particulars),
                    facts.moment(registeredAt));
        }
    }

    public RoutingOutcome run(List<RoutingRule> rules) {
        var routing = new Routing(0, null, null, rules);
        List<Count> counts = rules.stream().map(each -> new Count()).toList();
        List<UUID> wanted = rules.stream().map(this::responsible).toList();
        List<Past> questions = past();
        RoutingFacts facts = ground.facts(
                routing,
                questions.stream().map(Past::street).filter(Objects::nonNull).toList());
        int undecided = 0;
        for (Past question : questions) {
            Facts seen = question.facts(facts);
            List<Integer> fitting = IntStream.range(0, rules.size())
                    .filter(at -> rules.get(at).fits(seen))
                    .boxed()
                    .toList();
            if (fitting.isEmpty()) {
                undecided++;
            } else {
                int first = fitting.getFirst();
                counts.get(first).note(wanted.get(first), question.responsible(), question.number());
                fitting.stream().skip(1).forEach(at -> counts.get(at).earlier++);
            }
        }
        return new RoutingOutcome(questions.size(), undecided, outcomes(routing, counts));
    }

    private UUID responsible(RoutingRule rule) {
        return catalog.enterprises(List.of(rule.responsible())).stream()
                .map(Enterprise::id)
                .findFirst()
                .orElse(null);
    }

    private List<RuleTrial> outcomes(Routing routing, List<Count> counts) {
        List<String> hidden = ground.hidden(routing);
        var outcomes = new ArrayList<RuleTrial>();
        for (int i = 0; i < counts.size(); i++) {
            Count count = counts.get(i);
            String name = routing.rules().get(i).name();
            outcomes.add(new RuleTrial(
                    name, count.fitting, count.same, count.other, count.examples, count.earlier, hidden.get(i)));
        }
        return outcomes;
    }

    private List<Past> past() {
        try (var statement = connection.get().prepareStatement(PAST)) {
            statement.setInt(1, MOST);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<Past>();
                while (rows.next()) {
                    found.add(past(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the rules could not be tried", e);
        }
    }

    private static Past past(ResultSet row) throws SQLException {
        return new Past(
                row.getObject("category_id", UUID.class),
                row.getString("channel"),
                row.getString("street"),
                row.getString("house"),
                row.getString("text"),
                PARTICULARS
                        .convertToEntityAttribute(row.getString("particulars"))
                        .list(),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                row.getObject("executor", UUID.class),
                row.getString("registration_number") + "/" + row.getInt("ordinal"));
    }
}
