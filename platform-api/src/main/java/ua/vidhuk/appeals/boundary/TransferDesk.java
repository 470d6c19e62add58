package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.boundary.TransferView.Destination;
import ua.vidhuk.appeals.control.QuestionProgress;
import ua.vidhuk.appeals.control.TransferArrivals;
import ua.vidhuk.appeals.control.TransferBook;
import ua.vidhuk.appeals.control.TransferTransactions;
import ua.vidhuk.appeals.control.Transfers;
import ua.vidhuk.appeals.control.Transfers.Wish;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.calendar.control.DeadlineCalculator;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.Tenant;

/** Sends questions to other communities and takes what they send, one transaction a call (S3). */
@ApplicationScoped
@Transactional
public class TransferDesk implements TransferTransactions {

    private static final int BATCH = 50;

    @Inject
    Transfers transfers;

    @Inject
    TransferArrivals arrivals;

    @Inject
    TransferBook book;

    @Inject
    TransferViews views;

    @Inject
    AppealViews questions;

    @Inject
    QuestionProgress progress;

    @Inject
    DeadlineCalculator deadlines;

    @Inject
    TenantRegistry tenants;

    /** Where questions of this tenant can go, by name. */
    public List<Destination> destinations(Tenant from) {
        return transfers.destinations(from).stream()
                .map(each -> new Destination(
                        each.slug().value(),
                        each.name().byTag(),
                        each.officeName().byTag()))
                .toList();
    }

    /**
     * Where a question went, and whether it came from elsewhere.
     *
     * @throws ua.vidhuk.problems.entity.ProblemException {@code question-not-found}
     */
    public TransferView of(UUID id, Tenant tenant, Actor actor) {
        Question question = progress.find(new QuestionId(id), actor);
        Instant by = deadlines
                .forwardBy(tenant.jurisdiction(), tenant.timeZone(), question.registeredAt())
                .orElse(null);
        return new TransferView(by, book.receivedAs(id).isPresent(), views.of(id));
    }

    /**
     * Ends a question here and sends what it needs to another community.
     *
     * @param to slug of the tenant
     * @throws ua.vidhuk.problems.entity.InvalidInputException when there is no such destination, or no reason
     */
    public QuestionView send(Step step, String to, Tenant from, Actor actor) {
        var wish = new Wish(new QuestionId(step.question()), step.version(), to, step.note());
        return questions.question(transfers.send(wish, from, actor), actor);
    }

    /**
     * Hands a question back to the community that sent it.
     *
     * @throws ua.vidhuk.problems.entity.ProblemException {@code not-transferred} when it came by no transfer
     */
    public QuestionView handBack(Step step, Actor actor) {
        var id = new QuestionId(step.question());
        return questions.question(transfers.giveBack(id, step.version(), step.note(), actor), actor);
    }

    @Override
    public List<UUID> waiting() {
        return book.waiting(BATCH);
    }

    @Override
    public List<UUID> returned() {
        return book.returned(BATCH);
    }

    @Override
    public void register(UUID transfer) {
        arrivals.register(transfer, tenants.bound());
    }

    @Override
    public void takeBack(UUID transfer) {
        arrivals.takeBack(transfer);
    }
}
