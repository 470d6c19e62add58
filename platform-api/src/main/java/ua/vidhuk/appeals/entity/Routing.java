package ua.vidhuk.appeals.entity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
}
