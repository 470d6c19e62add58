package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.vidhuk.appeals.control.QuestionProgress.Move;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.AppealId;
import ua.vidhuk.appeals.entity.Place;
import ua.vidhuk.appeals.entity.Priority;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionState;
import ua.vidhuk.appeals.entity.Routing;
import ua.vidhuk.appeals.entity.RoutingRule;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Enterprise;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.outbox.entity.DeliveredEvent;

/**
 * Gives new questions to executors by the tenant's rules (P16), after the registration and not within it: what somebody did
 * with a question first stays. The history names the rule and its version.
 */
@ApplicationScoped
public class RoutingByRules {

    @Inject
    RoutingBook book;

    @Inject
    AppealFinder finder;

    @Inject
    QuestionProgress progress;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    RoutingGround ground;

    @Inject
    Catalog catalog;

    void route(@Observes DeliveredEvent delivered) {
        if (!delivered.event().type().equals(AppealRegistrar.REGISTERED_EVENT)) {
            return;
        }
        Routing routing = book.current();
        if (routing.rules().isEmpty()) {
            return;
        }
        // An event without its appeal is a fault: it is delivered again.
        Appeal appeal = finder.byId(new AppealId(delivered.event().aggregateId()))
                .orElseThrow(() -> new IllegalStateException(
                        "no appeal of event " + delivered.event().id()));
        RoutingFacts facts = ground.facts(routing, streets(appeal));
        for (Question each : appeal.questions()) {
            if (each.state() == QuestionState.REGISTERED) {
                routing.decide(facts.of(each)).ifPresent(rule -> route(each, rule, routing));
            }
        }
    }

    private static Set<String> streets(Appeal appeal) {
        return appeal.questions().stream()
                .map(Question::place)
                .filter(each -> each != null && each.street() != null)
                .map(Place::street)
                .collect(Collectors.toSet());
    }

    /** An executor that the catalogue has no more is left out; without the responsible one a person decides. */
    private void route(Question question, RoutingRule rule, Routing routing) {
        Map<String, UUID> known = catalog.enterprises(new HashSet<>(rule.executors())).stream()
                .collect(Collectors.toMap(Enterprise::code, Enterprise::id));
        UUID lead = known.get(rule.responsible());
        if (lead == null) {
            return;
        }
        String note = rule.name() + " · v" + routing.version();
        var move = new Move(question.id(), question.version(), Transition.ROUTE, note, false);
        progress.move(move, Actor.SYSTEM, (each, now) -> {
            Priority before = each.priority();
            each.raise(Priority.ofWord(rule.priority()));
            if (each.priority() != before) {
                keeper.followPriority(each, before, now);
            }
            each.route(new HashSet<>(known.values()), lead, Actor.SYSTEM.username(), now);
        });
    }
}
