package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vidhuk.appeals.control.QuestionProgress.Move;
import ua.vidhuk.appeals.control.TransferBook.Opened;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.Channel;
import ua.vidhuk.appeals.entity.HistoryEntry;
import ua.vidhuk.appeals.entity.HistoryEntry.Words;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;
import ua.vidhuk.appeals.entity.Parcel;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.appeals.entity.Transfer;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.outbox.entity.DeliveredEvent;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.Tenant;

/** Registers what other tenants sent, opens again what came back, and lets senders know what became of theirs. */
@ApplicationScoped
public class TransferArrivals {

    private static final String OTHER = "other";

    private static final Set<String> STEPS = Stream.concat(
                    Stream.of(Transition.values()).map(Transition::eventType), Stream.of(StepUndo.UNDONE))
            .collect(Collectors.toUnmodifiableSet());

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    @Inject
    TransferBook book;

    @Inject
    TransferFiles files;

    @Inject
    AppealRegistrar registrar;

    @Inject
    QuestionProgress progress;

    @Inject
    Catalog catalog;

    @Inject
    TenantRegistry tenants;

    /**
     * Registers what came by a transfer, once: the row says so in the same transaction.
     *
     * @return whether it was done now
     */
    public boolean register(UUID transfer, Tenant here) {
        return book.open(transfer)
                .map(opened -> {
                    register(transfer, opened, here);
                    return true;
                })
                .orElse(false);
    }

    private void register(UUID transfer, Opened opened, Tenant here) {
        Parcel parcel = opened.parcel();
        var question =
                new NewQuestion(category(parcel.category()), parcel.text(), parcel.place(), parcel.particulars());
        var input = new NewAppeal(Channel.TRANSFER.word(), parcel.language(), parcel.applicant(), List.of(question));
        Appeal appeal = registrar.register(input, here, Actor.SYSTEM, "transfer:" + transfer);
        Question registered = appeal.questions().getFirst();
        String office = tenants.byRole(opened.fromRole())
                .map(each -> each.officeName().in(here.defaultLanguage()))
                .orElse("");
        String note = Messages.text(
                here.defaultLanguage(),
                "appeals.transfer.came",
                Map.of("office", office, "number", parcel.number(), "reason", parcel.reason()));
        entities.persist(HistoryEntry.ofQuestion(
                HistoryEntry.CAME, registered, Actor.SYSTEM, new Words(note, true, appeal.registeredAt())));
        files.receive(transfer, registered.id().value());
        book.receive(transfer, appeal);
    }

    /** The category of the same code; otherwise the one for all else; otherwise the last one. An operator looks at it anyway. */
    private String category(String code) {
        List<String> codes = catalog.categories().stream().map(Category::code).toList();
        if (codes.contains(code)) {
            return code;
        }
        return codes.contains(OTHER) ? OTHER : codes.getLast();
    }

    /**
     * Opens a question again that came back, once.
     *
     * @return whether it was done now
     */
    public boolean takeBack(UUID transfer) {
        return book.takeBack(transfer)
                .map(each -> {
                    takeBack(each);
                    return true;
                })
                .orElse(false);
    }

    private void takeBack(Transfer transfer) {
        var id = new QuestionId(transfer.question());
        progress.hold(id);
        Question question = progress.find(id, Actor.SYSTEM);
        var language = question.appeal().language();
        String office = tenants.byRole(transfer.toRole())
                .map(each -> each.officeName().in(language))
                .orElse("");
        String note = Messages.text(
                language, "appeals.transfer.taken-back", Map.of("office", office, "reason", transfer.reason()));
        var move = new Move(id, question.version(), Transition.TAKE_BACK, note, true);
        progress.move(move, Actor.SYSTEM, (each, now) -> each.takeBack());
    }

    void tell(@Observes DeliveredEvent delivered) {
        if (STEPS.contains(delivered.event().type())) {
            book.tell(UUID.fromString(delivered.event().payload().getString("question")));
        }
    }
}
