package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.entity.Assignment;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionState;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.outbox.control.Outbox;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.persistence.entity.TimeOrderedId;

/** Tells other rooms, and the audit, that a question is in another state. */
@ApplicationScoped
class QuestionNews {

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    /**
     * What happened.
     *
     * @param event type of the event that tells of it
     * @param deed word of it for the audit
     * @param before in which state the question was
     * @param letter the key of the letter that told of what is undone; null where nothing is undone
     */
    record Step(String event, String deed, QuestionState before, UUID letter) {

        Step(String event, String deed, QuestionState before) {
            this(event, deed, before, null);
        }
    }

    void tell(Question question, Step step, Actor actor, Instant now) {
        String before = step.before().word();
        String after = question.state().word();
        var payload = Json.createObjectBuilder()
                .add("appeal", question.appeal().id().toString())
                .add("question", question.id().toString())
                .add("before", before)
                .add("after", after)
                .add("ended", !question.state().isClockRunning());
        question.current().stream()
                .filter(Assignment::isResponsible)
                .findFirst()
                .ifPresent(
                        each -> payload.add("responsible", each.enterpriseId().toString()));
        var helpers = Json.createArrayBuilder();
        question.current().stream()
                .filter(each -> !each.isResponsible())
                .forEach(each -> helpers.add(each.enterpriseId().toString()));
        payload.add("helpers", helpers);
        if (step.letter() != null) {
            payload.add("letter", step.letter().toString());
        }
        outbox.append(new DomainEvent(
                TimeOrderedId.at(now), question.appeal().id().value(), step.event(), payload.build(), now));
        audit.record(
                actor,
                "question." + step.deed(),
                "question",
                question.id().toString(),
                Map.of("before", before, "after", after));
    }
}
