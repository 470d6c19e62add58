package ua.vidhuk.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.appeals.control.AppealFinder;
import ua.vidhuk.appeals.control.AppealRegistrar;
import ua.vidhuk.appeals.control.OutsidePlaces;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.AppealId;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.intake.control.DeliveryBook.Kept;
import ua.vidhuk.intake.entity.Delivery;
import ua.vidhuk.intake.entity.DeliveryState;
import ua.vidhuk.intake.entity.IntakeProblem;
import ua.vidhuk.intake.entity.MappedPayload;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.entity.Tenant;

/** Takes what other systems send (I3): an appeal, or a draft when it cannot be mapped wholly; the same again is the same. */
@ApplicationScoped
public class SourceIntake {

    private static final int ID_LIMIT = 200;

    @Inject
    MappingBook mappings;

    @Inject
    MappingCheck check;

    @Inject
    DeliveryBook deliveries;

    @Inject
    AppealRegistrar registrar;

    @Inject
    AppealFinder appeals;

    @Inject
    OutsidePlaces places;

    @Inject
    AuditTrail audit;

    /**
     * What became of it.
     *
     * @param state registered, draft, dismissed or refused
     * @param appeal that was registered, now or before; or null
     * @param problems what kept it from being registered; of what is registered, what should be looked at
     */
    public record Taken(DeliveryState state, Appeal appeal, List<FieldProblem> problems) {}

    /** The appeal that would be registered, with what is wrong with it; nothing is written. */
    public Taken tried(UUID source, JsonObject body, Tenant tenant) {
        MappedPayload payload = SourceMapper.map(mappings.of(source), check.categories(), body);
        List<FieldProblem> problems = problems(payload, tenant);
        if (payload.sourceId() == null) {
            return new Taken(DeliveryState.REFUSED, null, List.of(missingId()));
        }
        return problems.isEmpty()
                ? new Taken(DeliveryState.REGISTERED, null, warnings(payload, tenant))
                : new Taken(DeliveryState.DRAFT, null, problems);
    }

    /** What a source sends becomes an appeal or a draft. */
    public Taken take(UUID source, String name, JsonObject body, Tenant tenant) {
        MappedPayload payload = SourceMapper.map(mappings.of(source), check.categories(), body);
        if (payload.sourceId() == null || payload.sourceId().length() > ID_LIMIT) {
            var problem = List.of(missingId());
            deliveries.keep(source, null, DeliveryState.REFUSED, new Kept(null, problem, null));
            return new Taken(DeliveryState.REFUSED, null, problem);
        }
        Optional<Delivery> before = deliveries.known(source, payload.sourceId());
        if (before.isPresent() && !before.get().state().equals(DeliveryState.DRAFT.word())) {
            return again(before.get(), warnings(payload, tenant));
        }
        List<FieldProblem> problems = problems(payload, tenant);
        if (!problems.isEmpty()) {
            deliveries.keep(source, payload.sourceId(), DeliveryState.DRAFT, new Kept(body, problems, null));
            return new Taken(DeliveryState.DRAFT, null, problems);
        }
        var actor = new Actor(ActorKind.API_CLIENT, "source:" + source, name, Set.of(), null);
        Appeal appeal = registrar.register(payload.appeal(), tenant, actor, key(source, payload.sourceId()));
        deliveries.keep(
                source,
                payload.sourceId(),
                DeliveryState.REGISTERED,
                new Kept(null, List.of(), appeal.id().value()));
        return new Taken(DeliveryState.REGISTERED, appeal, warnings(payload, tenant));
    }

    /** What a draft says, as far as it can be mapped by now. */
    public NewAppeal draft(Delivery delivery) {
        JsonObject body = deliveries.body(delivery.id()).orElse(JsonObject.EMPTY_JSON_OBJECT);
        return SourceMapper.map(mappings.of(delivery.system()), check.categories(), body)
                .appeal();
    }

    /**
     * Registers an appeal of a draft; who did that before gets the same appeal.
     *
     * @throws ProblemException {@code delivery-not-found}; {@code delivery-decided}
     */
    public Appeal register(UUID id, NewAppeal input, Tenant tenant, Actor actor) {
        Delivery draft = find(id);
        Appeal appeal = registrar.register(input, tenant, actor, key(draft.system(), draft.sourceId()));
        if (!deliveries.decide(id, DeliveryState.REGISTERED, appeal.id().value(), actor.username())
                && !appeal.id().value().equals(draft.appeal())) {
            throw new ProblemException(IntakeProblem.DELIVERY_DECIDED);
        }
        audit.record(actor, "intake.register-draft", "intake-delivery", id.toString(), Map.of());
        return appeal;
    }

    /**
     * Nothing is registered of a draft.
     *
     * @throws ProblemException {@code delivery-not-found}; {@code delivery-decided}
     */
    public void dismiss(UUID id, Actor actor) {
        find(id);
        if (!deliveries.decide(id, DeliveryState.DISMISSED, null, actor.username())) {
            throw new ProblemException(IntakeProblem.DELIVERY_DECIDED);
        }
        audit.record(actor, "intake.dismiss-draft", "intake-delivery", id.toString(), Map.of());
    }

    public Delivery find(UUID id) {
        return deliveries.find(id).orElseThrow(() -> new ProblemException(IntakeProblem.DELIVERY_NOT_FOUND));
    }

    private List<FieldProblem> warnings(MappedPayload payload, Tenant tenant) {
        var place = payload.appeal().questions().getFirst().place();
        return places.warning("questions[0].place.latitude", place, tenant.defaultLanguage()).stream()
                .toList();
    }

    private Taken again(Delivery before, List<FieldProblem> warnings) {
        Appeal appeal = before.appeal() == null
                ? null
                : appeals.byId(new AppealId(before.appeal())).orElse(null);
        DeliveryState state = appeal == null ? DeliveryState.DISMISSED : DeliveryState.REGISTERED;
        return new Taken(state, appeal, appeal == null ? List.of() : warnings);
    }

    private List<FieldProblem> problems(MappedPayload payload, Tenant tenant) {
        try {
            registrar.check(payload.appeal(), tenant);
            return List.of();
        } catch (InvalidInputException e) {
            return e.fields();
        }
    }

    private static FieldProblem missingId() {
        return FieldProblem.of("id", "intake.field.source-id");
    }

    private static String key(UUID source, String sourceId) {
        return "source:" + source + ":" + sourceId;
    }
}
