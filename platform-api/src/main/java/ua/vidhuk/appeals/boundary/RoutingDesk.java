package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import ua.vidhuk.appeals.control.RoutingBook;
import ua.vidhuk.appeals.control.RoutingCheck;
import ua.vidhuk.appeals.control.RoutingGround;
import ua.vidhuk.appeals.control.RoutingTrial;
import ua.vidhuk.appeals.control.RoutingTrial.RoutingOutcome;
import ua.vidhuk.appeals.entity.Routing;
import ua.vidhuk.appeals.entity.RoutingRule;
import ua.vidhuk.identity.entity.Actor;

/** The rules by which questions go to executors by themselves (P16), one transaction a call. */
@ApplicationScoped
@Transactional
public class RoutingDesk {

    private static final int VERSIONS = 50;

    @Inject
    RoutingBook book;

    @Inject
    RoutingCheck check;

    @Inject
    RoutingTrial trial;

    @Inject
    RoutingGround ground;

    /** The newest first, at least one: an empty one where nothing was set. */
    public List<Routing> versions() {
        List<Routing> found = book.versions(VERSIONS);
        return found.isEmpty() ? List.of(Routing.NONE) : found;
    }

    /** For each rule the name of one before it that fits whatever it fits, so that it is never reached; otherwise null. */
    public List<String> hidden(Routing routing) {
        return ground.hidden(routing);
    }

    /**
     * What the rules would have decided about the newest questions; nothing is changed.
     *
     * @throws ua.vidhuk.problems.entity.InvalidInputException naming every field that is missing or wrong
     */
    public RoutingOutcome tryOut(List<RoutingRule> rules) {
        return trial.run(check.check(rules));
    }

    /**
     * Sets all rules from now on.
     *
     * @param seen the version that was changed
     * @throws ua.vidhuk.problems.entity.InvalidInputException naming every field that is missing or wrong
     * @throws ua.vidhuk.problems.entity.ProblemException {@code changed-meanwhile} when another version was set since
     */
    public Routing set(List<RoutingRule> rules, int seen, Actor actor) {
        book.set(check.check(rules), seen, actor);
        return book.current();
    }
}
