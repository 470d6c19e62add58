package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.control.QuestionProgress.Move;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.NewAppeal.NewApplicant;
import ua.vidhuk.appeals.entity.NewAppeal.NewPlace;
import ua.vidhuk.appeals.entity.Parcel;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.Tenant;

/**
 * Sends questions to the community that is competent (S3, Z6; 393/96-ВР, art. 7), and back. Each transaction is one tenant's: the
 * parcel travels by a table of the platform, written in the transaction that ends the question here.
 */
@ApplicationScoped
public class Transfers {

    @Inject
    TransferBook book;

    @Inject
    TransferFiles files;

    @Inject
    QuestionProgress progress;

    @Inject
    Catalog catalog;

    @Inject
    TenantRegistry tenants;

    @Inject
    Clock clock;

    /**
     * What is to go where.
     *
     * @param version of the question that was seen
     * @param to slug of the tenant to which it goes
     * @param reason why; the applicant reads it
     */
    public record Wish(QuestionId question, long version, String to, String reason) {}

    /** Where a question of this tenant can go: open communities under the same law, by name. */
    public List<Tenant> destinations(Tenant from) {
        return tenants.all().stream()
                .filter(each -> canReceive(each, from))
                .sorted(Comparator.comparing(each -> each.name().in(from.defaultLanguage())))
                .toList();
    }

    /** Whether a community can take over what another is not competent for. */
    static boolean canReceive(Tenant to, Tenant from) {
        return !to.slug().equals(from.slug())
                && to.open()
                && !to.suspended()
                && to.jurisdiction().equals(from.jurisdiction());
    }

    /**
     * Ends the question here and sends what it needs to another tenant: both or neither.
     *
     * @throws InvalidInputException when there is no such destination, or no reason
     * @throws ProblemException as {@link QuestionProgress#move}
     */
    public Question send(Wish wish, Tenant from, Actor actor) {
        Question seen = progress.find(wish.question(), actor);
        Tenant to = destinations(from).stream()
                .filter(each -> each.slug().value().equals(wish.to()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(FieldProblem.of("to", "appeals.field.destination")));
        String reason = reason(wish.reason());
        String note = Messages.text(
                seen.appeal().language(),
                "appeals.transfer.sent",
                Map.of("office", to.officeName().in(seen.appeal().language()), "reason", reason));
        var move = new Move(wish.question(), wish.version(), Transition.REDIRECT, note, true);
        Question question = progress.move(move, actor, (each, now) -> each.redirect(note, now));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID id = TimeOrderedId.at(now);
        book.send(id, to.slug().role(), question.id().value(), now, parcel(question, reason));
        files.send(id, question.id().value());
        return question;
    }

    private Parcel parcel(Question question, String reason) {
        var appeal = question.appeal();
        var applicant = appeal.applicant();
        var place = question.place();
        return new Parcel(
                appeal.registrationNumber(),
                appeal.language().tag(),
                new NewApplicant(applicant.name(), applicant.phone(), applicant.email()),
                catalog.categoriesById().get(question.categoryId()).code(),
                question.text(),
                place == null
                        ? new NewPlace(null, null, null, null)
                        : new NewPlace(place.street(), place.house(), place.latitude(), place.longitude()),
                question.particulars(),
                reason);
    }

    /**
     * Ends a question here that another tenant sent, and sends it back with the reason: both or neither.
     *
     * @throws ProblemException {@code not-transferred} when it did not come by a transfer, and as {@link QuestionProgress#move}
     */
    public Question giveBack(QuestionId id, long version, String words, Actor actor) {
        Question seen = progress.find(id, actor);
        String reason = reason(words);
        Tenant sender = book.receivedAs(id.value())
                .flatMap(each -> tenants.byRole(each.fromRole()))
                .orElseThrow(() -> new ProblemException(AppealProblem.NOT_TRANSFERRED));
        String note = Messages.text(
                seen.appeal().language(),
                "appeals.transfer.returned",
                Map.of("office", sender.officeName().in(seen.appeal().language()), "reason", reason));
        var move = new Move(id, version, Transition.REDIRECT, note, true);
        Question question = progress.move(move, actor, (each, now) -> each.redirect(note, now));
        if (!book.giveBack(id.value(), reason)) {
            throw new ProblemException(AppealProblem.NOT_TRANSFERRED);
        }
        return question;
    }

    private static String reason(String words) {
        String reason = PlainText.clean(words);
        if (reason == null) {
            throw new InvalidInputException(FieldProblem.of("note", "appeals.field.note-required"));
        }
        return reason;
    }
}
