package ua.vidhuk.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.RegisteredAppeal;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.intake.control.DeliveryBook;
import ua.vidhuk.intake.control.MappingBook;
import ua.vidhuk.intake.control.SignatureCheck;
import ua.vidhuk.intake.control.SourceIntake;
import ua.vidhuk.intake.control.SourceIntake.Taken;
import ua.vidhuk.intake.control.SourceMappingJson;
import ua.vidhuk.intake.control.SystemBook;
import ua.vidhuk.intake.entity.Delivery;
import ua.vidhuk.intake.entity.IntakeProblem;
import ua.vidhuk.intake.entity.IssuedSystem;
import ua.vidhuk.intake.entity.OutsideSystem;
import ua.vidhuk.intake.entity.Signature;
import ua.vidhuk.intake.entity.SystemKind;
import ua.vidhuk.persistence.control.UniqueViolation;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.entity.Tenant;

/** Other systems that send appeals (I3), one transaction a call; pages and JSON resources call it alike. */
@ApplicationScoped
@Transactional
public class SourceDesk {

    @Inject
    SignatureCheck signatures;

    @Inject
    SystemBook systems;

    @Inject
    MappingBook mappings;

    @Inject
    DeliveryBook deliveries;

    @Inject
    SourceIntake intake;

    @Inject
    SourceTaking taking;

    /**
     * The source that signed this.
     *
     * @throws ProblemException {@code signature-invalid}, {@code signature-expired}
     */
    public OutsideSystem admit(UUID source, Signature signature) {
        signatures.admit(source, SystemKind.SOURCE, signature);
        return require(source);
    }

    /** What the source sent becomes an appeal or a draft; the same again is the same. */
    @Transactional(TxType.SUPPORTS)
    public Taken take(OutsideSystem source, JsonObject body, Tenant tenant) {
        try {
            return taking.take(source.id(), source.name(), body, tenant);
        } catch (RuntimeException e) {
            // The same twice at the same time: the second finds what the first has written meanwhile.
            if (!UniqueViolation.isCauseOf(e)) {
                throw e;
            }
            return taking.take(source.id(), source.name(), body, tenant);
        }
    }

    /**
     * A source with how it calls what we call otherwise, and the latest that it sent.
     *
     * @throws ProblemException {@code system-not-found}
     */
    public SourceView read(UUID source) {
        return new SourceView(require(source), SourceMappingJson.write(mappings.of(source)), deliveries.latest(source));
    }

    /**
     * Sets how the source calls what we call otherwise.
     *
     * @throws ProblemException {@code system-not-found}
     * @throws InvalidInputException naming every part that is wrong
     */
    public SourceView map(UUID source, String mapping, Actor actor) {
        require(source);
        mappings.set(source, mapping, actor);
        return read(source);
    }

    /**
     * What would become of something; nothing is written.
     *
     * @throws InvalidInputException when it is no JSON object
     */
    public Taken tryOut(UUID source, String body, Tenant tenant) {
        require(source);
        try (var reader = Json.createReader(new StringReader(body == null ? "" : body))) {
            return intake.tried(source, reader.readObject(), tenant);
        } catch (JsonException e) {
            throw new InvalidInputException(FieldProblem.of("body", "intake.field.source-body"));
        }
    }

    /** A new secret in the place of the old one, which counts no more; told this once. */
    public IssuedSystem rotate(UUID source, Actor actor) {
        return systems.rotate(source, actor);
    }

    /** Drafts that wait for somebody, the newest first. */
    public List<Delivery> waiting() {
        return deliveries.waiting();
    }

    /**
     * What a draft says, as far as it can be mapped by now.
     *
     * @throws ProblemException {@code delivery-not-found}
     */
    public NewAppeal draft(UUID delivery) {
        return intake.draft(intake.find(delivery));
    }

    /** Registers an appeal of a draft; who did that before gets the same appeal. */
    public RegisteredAppeal register(UUID delivery, NewAppeal input, Tenant tenant, Actor actor) {
        return RegisteredAppeal.of(intake.register(delivery, input, tenant, actor));
    }

    /** Nothing is registered of a draft. */
    public List<Delivery> dismiss(UUID delivery, Actor actor) {
        intake.dismiss(delivery, actor);
        return deliveries.waiting();
    }

    private OutsideSystem require(UUID source) {
        return systems.all().stream()
                .filter(each -> each.id().equals(source) && each.kind().equals(SystemKind.SOURCE.word()))
                .findFirst()
                .orElseThrow(() -> new ProblemException(IntakeProblem.SYSTEM_NOT_FOUND));
    }
}
