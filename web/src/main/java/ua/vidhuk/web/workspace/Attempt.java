package ua.vidhuk.web.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Something that somebody wanted to do and that could not be done, with what they had typed.
 *
 * @param question of which question
 * @param action which form: the word of a transition, or {@code call-back}
 * @param typed by field
 * @param message why not
 * @param errors sentences by field
 * @param status the HTTP status of the page that says so
 * @param seen the newest entry of the history on the page where it was typed; null when that is not known
 */
public record Attempt(
        UUID question,
        String action,
        Map<String, List<String>> typed,
        String message,
        Map<String, String> errors,
        int status,
        Instant seen) {

    private static final int REFUSED = 400;
    private static final int CONFLICT = 409;

    public Attempt {
        typed = Map.copyOf(typed);
        errors = Map.copyOf(errors);
    }

    /** What was typed into a field, or nothing: never null. */
    public String typed(String field) {
        return chosen(field).stream().findFirst().orElse("");
    }

    /** What was chosen in a field of several values. */
    public List<String> chosen(String field) {
        return typed.getOrDefault(field, List.of());
    }

    /** Whether it was refused; words of a template that were only filled in were not. */
    public boolean isRefused() {
        return status >= REFUSED;
    }

    /** Whether it met what somebody else did meanwhile. */
    public boolean isConflict() {
        return status == CONFLICT;
    }

    /** The sentence about a field, or null. */
    public String error(String field) {
        return errors.get(field);
    }
}
