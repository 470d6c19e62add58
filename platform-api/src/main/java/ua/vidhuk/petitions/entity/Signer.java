package ua.vidhuk.petitions.entity;

import java.util.Objects;
import ua.vidhuk.language.entity.Language;

/**
 * Who signs.
 *
 * @param subject the identity provider's stable name of the person
 * @param name as the provider gives it
 * @param showName whether the person agrees that everybody reads the name
 * @param email where to tell of the answer, or null when the person does not want that
 * @param language in which to tell
 * @param network from which the signature comes, without the last part of the address
 */
public record Signer(String subject, String name, boolean showName, String email, Language language, String network) {

    public Signer {
        Objects.requireNonNull(subject, "who signs is known");
    }
}
