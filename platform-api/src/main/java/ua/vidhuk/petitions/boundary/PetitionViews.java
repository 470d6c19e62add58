package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.petitions.boundary.PetitionView.PetitionEvent;
import ua.vidhuk.petitions.control.PetitionList;
import ua.vidhuk.petitions.control.Tallies;
import ua.vidhuk.petitions.entity.Petition;
import ua.vidhuk.petitions.entity.PetitionHistoryEntry;
import ua.vidhuk.petitions.entity.PetitionState;
import ua.vidhuk.petitions.entity.PetitionTransition;

/** Petitions as those see them who ask; of refused ones the public reads what the law lets it. */
@ApplicationScoped
public class PetitionViews {

    @Inject
    Catalog catalog;

    @Inject
    Tallies tallies;

    @Inject
    PetitionList list;

    @Inject
    AnswerFiles files;

    /** In a list that everybody sees. */
    List<PetitionRow> publicRows(List<Petition> petitions) {
        return rows(petitions, false);
    }

    /** In a list for the author or for staff, with all words. */
    List<PetitionRow> fullRows(List<Petition> petitions) {
        return rows(petitions, true);
    }

    private List<PetitionRow> rows(List<Petition> petitions, boolean full) {
        if (petitions.isEmpty()) {
            return List.of();
        }
        Map<UUID, Long> counts =
                tallies.of(petitions.stream().map(each -> each.id().value()).toList());
        Map<UUID, Category> categories = catalog.categoriesById();
        return petitions.stream()
                .map(each -> row(each, counts, categories.get(each.categoryId()), full))
                .toList();
    }

    private static PetitionRow row(Petition petition, Map<UUID, Long> counts, Category category, boolean full) {
        return new PetitionRow(
                petition.id().value(),
                petition.number(),
                full || petition.isReadByAll() ? petition.title() : null,
                category.code(),
                category.name().byTag(),
                petition.state().word(),
                petition.dates().publishedAt(),
                petition.dates().collectingUntil(),
                waitsUntil(petition),
                petition.threshold(),
                counts.getOrDefault(petition.id().value(), 0L),
                petition.refusedFor() == null ? null : petition.refusedFor().word(),
                petition.version());
    }

    private static Instant waitsUntil(Petition petition) {
        return petition.state() == PetitionState.SENT
                ? petition.dates().moderateBy()
                : petition.dates().reviewBy();
    }

    /** All of it, for whoever may see that much. */
    PetitionView view(Petition petition, Actor actor, boolean full) {
        Category category = catalog.categoriesById().get(petition.categoryId());
        boolean readable = full || petition.isReadByAll();
        boolean named = full || petition.state().isPublished();
        UUID id = petition.id().value();
        var dates = petition.dates();
        long signatures = tallies.of(List.of(id)).getOrDefault(id, 0L);
        return new PetitionView(
                id,
                petition.number(),
                readable ? petition.title() : null,
                readable ? petition.substance() : null,
                category.code(),
                category.name().byTag(),
                named ? petition.author().name() : null,
                petition.state().word(),
                dates.sentAt(),
                dates.moderateBy(),
                dates.publishedAt(),
                dates.collectingUntil(),
                petition.threshold(),
                signatures,
                dates.reachedAt(),
                dates.reviewBy(),
                petition.refusedFor() == null ? null : petition.refusedFor().word(),
                petition.decision(),
                dates.decidedAt(),
                petition.appealNumber(),
                files.of(petition, full),
                list.history(petition.id()).stream().map(PetitionViews::event).toList(),
                transitions(petition, actor, signatures),
                petition.isBy(actor.person()),
                petition.version());
    }

    /** A review that is owed to enough signatures is not stopped. */
    private static List<String> transitions(Petition petition, Actor actor, long signatures) {
        return PetitionTransition.possible(petition, actor).stream()
                .filter(each -> each != PetitionTransition.STOP_REVIEW || signatures < petition.threshold())
                .map(PetitionTransition::word)
                .toList();
    }

    private static PetitionEvent event(PetitionHistoryEntry entry) {
        return new PetitionEvent(
                entry.occurredAt(),
                entry.transition(),
                entry.requirement() == null ? null : entry.requirement().word(),
                entry.note());
    }
}
