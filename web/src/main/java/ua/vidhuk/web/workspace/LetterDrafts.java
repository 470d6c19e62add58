package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.intake.boundary.LetterDesk;
import ua.vidhuk.intake.entity.Letter;
import ua.vidhuk.places.boundary.StreetDesk;

/** Fills in the form of an appeal from a letter: who wrote, what, and where it seems to be about; the category is suggested beside it. */
@ApplicationScoped
public class LetterDrafts {

    @Inject
    LetterDesk letters;

    @Inject
    StreetDesk streets;

    @Inject
    CurrentActor actor;

    /**
     * @throws ua.vidhuk.problems.entity.ProblemException {@code letter-not-found}
     */
    CallForm of(UUID id) {
        Letter letter = letters.read(id, actor.get()).letter();
        String words = LetterWords.of(letter);
        return CallForm.of(letter, PlaceGuess.in(words, streets.names()));
    }
}
