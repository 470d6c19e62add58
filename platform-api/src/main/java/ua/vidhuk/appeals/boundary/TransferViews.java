package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.TransferView.SentTransfer;
import ua.vidhuk.appeals.control.TransferBook;
import ua.vidhuk.appeals.entity.Transfer;
import ua.vidhuk.appeals.entity.TransferState;
import ua.vidhuk.tenancy.control.TenantRegistry;

/** Makes views of questions that went to other communities: number, state and answer there, and nothing else. */
@ApplicationScoped
class TransferViews {

    @Inject
    TransferBook book;

    @Inject
    TenantRegistry tenants;

    List<SentTransfer> of(UUID question) {
        return book.ofQuestions(List.of(question)).stream().map(this::view).toList();
    }

    /** The last transfer of each of these questions that is not taken back. */
    Map<UUID, SentTransfer> away(List<UUID> questions) {
        var away = new HashMap<UUID, SentTransfer>();
        for (Transfer each : book.ofQuestions(questions)) {
            if (each.state() == TransferState.TAKEN_BACK) {
                away.remove(each.question());
            } else {
                away.put(each.question(), view(each));
            }
        }
        return away;
    }

    private SentTransfer view(Transfer transfer) {
        Map<String, String> names = tenants.byRole(transfer.toRole())
                .map(each -> each.officeName().byTag())
                .orElse(Map.of());
        var there = transfer.there();
        return new SentTransfer(
                names,
                transfer.state().word(),
                transfer.sentAt(),
                there.number(),
                there.state(),
                there.answer(),
                there.closedAt(),
                transfer.reason());
    }
}
