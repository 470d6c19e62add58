package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import ua.vidhuk.catalog.boundary.CategoryView;
import ua.vidhuk.catalog.boundary.PublicCatalog;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.intake.boundary.LetterDesk;
import ua.vidhuk.intake.entity.Letter;
import ua.vidhuk.places.boundary.StreetDesk;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.report.CategoryGuess;

/** Fills in the form of an appeal from a letter: who wrote, what, and what and where it seems to be about. */
@ApplicationScoped
public class LetterDrafts {

    @Inject
    LetterDesk letters;

    @Inject
    PublicCatalog catalog;

    @Inject
    StreetDesk streets;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    /**
     * @throws ua.vidhuk.problems.entity.ProblemException {@code letter-not-found}
     */
    CallForm of(UUID id) {
        Letter letter = letters.read(id, actor.get()).letter();
        String words = LetterWords.of(letter);
        String category = CategoryGuess.from(words, catalog.categories(tenant.get())).stream()
                .map(CategoryView::code)
                .findFirst()
                .orElse(null);
        return CallForm.of(letter, category, PlaceGuess.in(words, streets.names()));
    }
}
