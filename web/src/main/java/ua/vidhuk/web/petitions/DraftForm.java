package ua.vidhuk.web.petitions;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import ua.vidhuk.petitions.boundary.PetitionView;
import ua.vidhuk.petitions.entity.NewPetition;

/**
 * What an author typed; nothing of it is ever null.
 *
 * @param key by which a second press of the button writes the same draft
 * @param version of the petition that was seen, or nothing for a new one
 */
public record DraftForm(String title, String substance, String category, String key, String version) {

    static DraftForm of(MultivaluedMap<String, String> fields) {
        String key = word(fields, "key");
        return new DraftForm(
                word(fields, "title"),
                word(fields, "substance"),
                word(fields, "category"),
                key.isEmpty() ? UUID.randomUUID().toString() : key,
                word(fields, "version"));
    }

    static DraftForm of(PetitionView petition) {
        return new DraftForm(
                petition.title(), petition.substance(), petition.category(), "", Long.toString(petition.version()));
    }

    NewPetition words(String language) {
        return new NewPetition(title, substance, category, language);
    }

    private static String word(MultivaluedMap<String, String> fields, String name) {
        String typed = fields.getFirst(name);
        return typed == null ? "" : typed.strip();
    }
}
