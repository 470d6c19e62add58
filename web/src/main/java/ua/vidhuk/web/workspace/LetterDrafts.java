package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.intake.boundary.LetterDesk;
import ua.vidhuk.intake.boundary.SourceDesk;
import ua.vidhuk.intake.entity.Letter;
import ua.vidhuk.places.boundary.StreetDesk;

/**
 * Fills in the form of an appeal from a letter, or from what another system sent: who wrote, what, and where it seems to be
 * about; the category is suggested beside it.
 */
@ApplicationScoped
public class LetterDrafts {

    @Inject
    LetterDesk letters;

    @Inject
    SourceDesk sources;

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
        return form(letter, PlaceGuess.in(words, streets.names()));
    }

    /** The form of a letter; its words stand there already, with where they seem to be about. */
    static CallForm form(Letter letter, PlaceGuess.Found place) {
        var values = new LinkedHashMap<>(CallForm.empty().values());
        values.put("channel", "email");
        put(values, CallForm.LETTER, letter.id().toString());
        put(values, "applicant.name", letter.senderName());
        put(values, "applicant.email", letter.senderAddress());
        put(values, CallForm.name(0, "text"), LetterWords.of(letter));
        put(values, CallForm.name(0, "place.street"), place.street());
        put(values, CallForm.name(0, "place.house"), place.house());
        return new CallForm(values, 1);
    }

    /**
     * The form of what another system sent, as far as it could be mapped.
     *
     * @throws ua.vidhuk.problems.entity.ProblemException {@code delivery-not-found}
     */
    CallForm ofDelivery(UUID id) {
        NewAppeal draft = sources.draft(id);
        var question = draft.questions().getFirst();
        var values = new LinkedHashMap<>(CallForm.empty().values());
        values.put("channel", draft.channel());
        put(values, CallForm.DELIVERY, id.toString());
        put(values, "applicant.name", draft.applicant().name());
        put(values, "applicant.phone", draft.applicant().phone());
        put(values, "applicant.email", draft.applicant().email());
        put(values, CallForm.name(0, "text"), question.text());
        put(values, CallForm.name(0, "category"), question.category());
        put(values, CallForm.name(0, "place.street"), question.place().street());
        put(values, CallForm.name(0, "place.house"), question.place().house());
        if (question.place().latitude() != null) {
            put(
                    values,
                    CallForm.name(0, "place.latitude"),
                    String.valueOf(question.place().latitude()));
            put(
                    values,
                    CallForm.name(0, "place.longitude"),
                    String.valueOf(question.place().longitude()));
        }
        return new CallForm(values, 1);
    }

    private static void put(Map<String, String> values, String field, String value) {
        if (value != null && !value.isBlank()) {
            values.put(field, value.strip().replace("\r\n", "\n"));
        }
    }
}
