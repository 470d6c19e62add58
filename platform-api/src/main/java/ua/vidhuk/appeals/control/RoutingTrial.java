package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.appeals.entity.Routing;
import ua.vidhuk.appeals.entity.RoutingRule;
import ua.vidhuk.appeals.entity.RoutingRule.Facts;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.catalog.entity.Enterprise;
import ua.vidhuk.persistence.control.TransactionConnection;

/** Tries rules on the newest questions that there are, and changes nothing. */
@ApplicationScoped
public class RoutingTrial {

    /** On so many of the newest questions rules are tried. */
    public static final int MOST = 2_000;

    private static final int EXAMPLES = 5;

    private static final String PAST =
            """
            select q.category_id, q.street, q.house, q.text, q.ordinal, a.channel, a.registration_number,
              (select s.enterprise_id from appeal_assignment s
               where s.question_id = q.id and s.responsible and s.state <> 'withdrawn' limit 1) as responsible
            from (select * from appeal_question order by registered_at desc, id desc limit ?) q join appeal a on a.id = q.appeal_id
            order by q.registered_at desc, q.id desc""";

    @Inject
    TransactionConnection connection;

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
     */
    public record RuleTrial(String name, int fitting, int same, int other, List<String> examples) {

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

    public RoutingOutcome run(List<RoutingRule> rules) {
        var routing = new Routing(0, null, null, rules);
        List<Count> counts = rules.stream().map(each -> new Count()).toList();
        Map<UUID, Category> categories = catalog.categoriesById();
        List<UUID> wanted = rules.stream()
                .map(each -> catalog.enterprises(List.of(each.responsible())).stream()
                        .map(Enterprise::id)
                        .findFirst()
                        .orElse(null))
                .toList();
        int questions = 0;
        int undecided = 0;
        try (var statement = connection.get().prepareStatement(PAST)) {
            statement.setInt(1, MOST);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    questions++;
                    Optional<RoutingRule> rule = routing.decide(facts(row, categories));
                    if (rule.isEmpty()) {
                        undecided++;
                    } else {
                        int at = rules.indexOf(rule.get());
                        String number = row.getString("registration_number") + "/" + row.getInt("ordinal");
                        counts.get(at).note(wanted.get(at), row.getObject("responsible", UUID.class), number);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the rules could not be tried", e);
        }
        return new RoutingOutcome(questions, undecided, outcomes(rules, counts));
    }

    private static List<RuleTrial> outcomes(List<RoutingRule> rules, List<Count> counts) {
        var outcomes = new ArrayList<RuleTrial>();
        for (int i = 0; i < rules.size(); i++) {
            Count count = counts.get(i);
            outcomes.add(new RuleTrial(rules.get(i).name(), count.fitting, count.same, count.other, count.examples));
        }
        return outcomes;
    }

    private static Facts facts(ResultSet row, Map<UUID, Category> categories) throws SQLException {
        return new Facts(
                RoutingFacts.codes(row.getObject("category_id", UUID.class), categories),
                row.getString("channel"),
                row.getString("street"),
                row.getString("house"),
                row.getString("text"));
    }
}
