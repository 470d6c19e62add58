package ua.vidhuk.appeals.entity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import ua.vidhuk.appeals.entity.RoutingRule.Facts;

/**
 * A version of the rules by which questions go to executors.
 *
 * @param version from 1; 0 where none was ever set
 * @param madeAt since when it holds, or null
 * @param madeBy login of who set it, or null
 * @param rules in their order
 */
public record Routing(int version, Instant madeAt, String madeBy, List<RoutingRule> rules) {

    public static final Routing NONE = new Routing(0, null, null, List.of());

    public Routing {
        rules = List.copyOf(rules);
    }

    /** The first rule that fits decides. */
    public Optional<RoutingRule> decide(Facts facts) {
        return rules.stream().filter(each -> each.fits(facts)).findFirst();
    }

    /**
     * The rules that no question reaches, because one before them fits whatever they fit: for each rule the name of that one,
     * or null.
     *
     * @param above the codes of a category and of those above it
     */
    public List<String> hidden(Function<String, List<String>> above) {
        return IntStream.range(0, rules.size())
                .mapToObj(at -> rules.subList(0, at).stream()
                        .filter(each -> each.covers(rules.get(at), above))
                        .map(RoutingRule::name)
                        .findFirst()
                        .orElse(null))
                .toList();
    }

    /** Whether a rule asks for a district. */
    public boolean asksWhere() {
        return rules.stream().anyMatch(each -> each.district() != null);
    }

    /** Whether a rule asks whether the centre works. */
    public boolean asksWhetherOpen() {
        return rules.stream()
                .anyMatch(each -> each.time() != null && each.time().closed());
    }
}
