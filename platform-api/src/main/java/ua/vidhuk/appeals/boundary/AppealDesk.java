package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import ua.vidhuk.appeals.control.AppealFinder;
import ua.vidhuk.appeals.control.Consultations;
import ua.vidhuk.appeals.control.PhoneNumbers;
import ua.vidhuk.appeals.control.QuestionProgress;
import ua.vidhuk.appeals.control.Visibility;
import ua.vidhuk.appeals.entity.AccessCode;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.AppealId;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewConsultation;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.files.control.FileStore;
import ua.vidhuk.files.entity.FileContent;
import ua.vidhuk.files.entity.NewFile;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.IdentityProblem;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.persistence.control.UniqueViolation;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.entity.Tenant;

/** Registers and shows appeals, one transaction a call; pages and JSON resources call it alike. */
@ApplicationScoped
@Transactional
public class AppealDesk {

    @Inject
    AppealRegistration registration;

    @Inject
    Consultations consultations;

    @Inject
    AppealFinder finder;

    @Inject
    QuestionProgress progress;

    @Inject
    AppealViews views;

    @Inject
    FollowedViews followed;

    @Inject
    FileStore files;

    @Inject
    AuditTrail audit;

    /**
     * Registers an appeal; the same key with the same input again answers the same appeal.
     *
     * @param key what the sender marked the request with, or null
     * @param photos files for the first question; of a repeated request they are not kept twice
     * @throws ua.vidhuk.problems.entity.InvalidInputException naming every field that is wrong
     * @throws ProblemException {@code idempotency-key-reused}, or a problem of {@code files}
     */
    @Transactional(TxType.SUPPORTS)
    public RegisteredAppeal register(NewAppeal input, Tenant tenant, Actor actor, String key, List<NewFile> photos) {
        return register(new Sending(input, key, photos, Map.of()), tenant, actor);
    }

    /** The same, with questions that become part of incidents at once. */
    @Transactional(TxType.SUPPORTS)
    public RegisteredAppeal register(Sending sending, Tenant tenant, Actor actor) {
        return once(sending.key(), () -> registration.register(sending, tenant, actor));
    }

    /**
     * Registers a consultation (P2): an appeal all of whose questions are closed with the one answer that was given; the same
     * key with the same input again answers the same appeal.
     *
     * @param key what the sender marked the request with, or null
     * @throws ua.vidhuk.problems.entity.InvalidInputException naming every field that is wrong
     * @throws ProblemException {@code idempotency-key-reused}; {@code forbidden} unless the actor may both register and answer
     */
    @Transactional(TxType.SUPPORTS)
    public RegisteredAppeal consult(NewConsultation input, Tenant tenant, Actor actor, String key) {
        if (!actor.may(Permission.APPEAL_REGISTER) || !actor.may(Permission.APPEAL_ROUTE)) {
            throw new ProblemException(IdentityProblem.FORBIDDEN);
        }
        return once(key, () -> registration.consult(input, tenant, actor, key));
    }

    /**
     * Counts an appeal that was registered and answered in one go as a consultation (P2), when all its questions were answered;
     * again changes nothing.
     */
    public void noteConsultation(UUID appeal, Actor actor) {
        consultations.note(appeal, actor);
    }

    private static RegisteredAppeal once(String key, Supplier<RegisteredAppeal> registration) {
        try {
            return registration.get();
        } catch (RuntimeException e) {
            // Two requests with one key at the same time: the second finds what the first has written meanwhile.
            if (key == null || !UniqueViolation.isCauseOf(e)) {
                throw e;
            }
            return registration.get();
        }
    }

    /**
     * An appeal for staff. That it was looked at goes into the audit (P13).
     *
     * @throws ProblemException {@code appeal-not-found}, also when nothing of it is the reader's
     */
    public AppealView read(UUID id, Actor actor) {
        Appeal appeal =
                finder.byId(new AppealId(id)).orElseThrow(() -> new ProblemException(AppealProblem.APPEAL_NOT_FOUND));
        AppealView view = views.appeal(appeal, actor);
        if (view.questions().isEmpty()) {
            throw new ProblemException(AppealProblem.APPEAL_NOT_FOUND);
        }
        audit.record(actor, "appeal.read", "appeal", id.toString(), Map.of());
        return view;
    }

    /**
     * What the same caller turned to the centre with before, the newest first; empty when the number cannot be one.
     */
    public List<CallerAppeal> ofCaller(String phone, Tenant tenant, Actor actor) {
        if (!Visibility.of(actor).all() && !actor.may(Permission.APPEAL_REGISTER)) {
            return List.of();
        }
        var number = PhoneNumbers.normalized(phone, tenant.jurisdiction());
        return number.map(finder::ofPhone).orElse(List.of()).stream()
                .map(CallerAppeal::of)
                .toList();
    }

    /** The appeal that this secret opens, as its applicant sees it. */
    public Optional<FollowedAppeal> follow(String accessCode) {
        return AccessCode.parse(accessCode).flatMap(finder::byAccessCode).map(followed::view);
    }

    /**
     * A photo of the appeal that this secret opens.
     *
     * @throws ProblemException {@code appeal-not-found}, {@code not-found}
     */
    public FileContent openFollowed(String accessCode, UUID question, UUID file) {
        return AccessCode.parse(accessCode).flatMap(finder::byAccessCode).stream()
                .flatMap(appeal -> appeal.questions().stream())
                .filter(each -> each.id().value().equals(question))
                .findFirst()
                .map(each -> QuestionParts.open(files, each, file))
                .orElseThrow(() -> new ProblemException(AppealProblem.APPEAL_NOT_FOUND));
    }

    /**
     * The applicant says that it was not done (P11).
     *
     * @throws ProblemException {@code appeal-not-found}, {@code question-not-found}, {@code changed-meanwhile}, {@code
     *     transition-refused}
     * @throws ua.vidhuk.problems.entity.InvalidInputException when the reason is missing
     */
    public FollowedAppeal sayNotDone(String accessCode, UUID question, long version, String reason) {
        Appeal appeal = AccessCode.parse(accessCode)
                .flatMap(finder::byAccessCode)
                .orElseThrow(() -> new ProblemException(AppealProblem.APPEAL_NOT_FOUND));
        progress.sayNotDone(appeal, new QuestionId(question), version, reason);
        return followed.view(appeal);
    }
}
