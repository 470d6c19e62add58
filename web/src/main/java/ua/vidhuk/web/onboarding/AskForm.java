package ua.vidhuk.web.onboarding;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import ua.vidhuk.onboarding.entity.NewRequest;

/**
 * What was typed into the request for a tenant; nothing of it is ever null.
 *
 * @param key by which a second press of the button is the same request
 * @param code of the hromada in the codifier, or nothing
 */
public record AskForm(String key, String code, String place, String contactName, String position, String email) {

    static AskForm of(MultivaluedMap<String, String> fields) {
        String key = word(fields, "key");
        return new AskForm(
                isKey(key) ? key : UUID.randomUUID().toString(),
                word(fields, "code"),
                word(fields, "place"),
                word(fields, "contactName"),
                word(fields, "position"),
                word(fields, "email"));
    }

    NewRequest asRequest() {
        return new NewRequest(UUID.fromString(key), code.isEmpty() ? null : code, place, contactName, position, email);
    }

    private static String word(MultivaluedMap<String, String> fields, String name) {
        String typed = fields.getFirst(name);
        return typed == null ? "" : typed.strip();
    }

    private static boolean isKey(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
