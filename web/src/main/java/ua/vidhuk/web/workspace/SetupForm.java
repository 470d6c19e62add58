package ua.vidhuk.web.workspace;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.onboarding.entity.TenantSettings;
import ua.vidhuk.petitions.entity.NewCharter;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/**
 * What stands in the fields of a step: what was typed, or what is set.
 *
 * @param fields by name; those of a language end with its tag: {@code names.uk}
 */
public record SetupForm(MultivaluedMap<String, String> fields) {

    static SetupForm of(TenantSettings settings) {
        var fields = new MultivaluedHashMap<String, String>();
        fields.putSingle("jurisdiction", settings.jurisdiction());
        fields.putSingle("timeZone", settings.timeZone());
        fields.putSingle("default", settings.languages().getFirst());
        fields.put("languages", settings.languages());
        fields.putSingle("accent", settings.accent());
        settings.names().forEach((tag, text) -> fields.putSingle("names." + tag, text));
        settings.officeNames().forEach((tag, text) -> fields.putSingle("officeNames." + tag, text));
        settings.hours().forEach((tag, text) -> fields.putSingle("hours." + tag, text));
        settings.contacts().forEach(fields::putSingle);
        return new SetupForm(fields);
    }

    /** What stands in a field, or nothing: never null. */
    public String get(String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** Whether a language is ticked. */
    public boolean speaks(String tag) {
        return fields.getOrDefault("languages", List.of()).contains(tag);
    }

    TenantSettings asPlace() {
        var languages = new ArrayList<>(fields.getOrDefault("languages", List.of()));
        if (languages.remove(get("default"))) {
            languages.addFirst(get("default"));
        }
        return new TenantSettings(
                get("jurisdiction"),
                get("timeZone"),
                languages,
                texts("names."),
                texts("officeNames."),
                null,
                null,
                Map.of(),
                Map.of(),
                null,
                null);
    }

    /**
     * @throws InvalidInputException when it is not the form of the page: what is left out of it would be forgotten
     */
    Map<String, String> contacts() {
        if (!fields.containsKey("phone")) {
            throw new InvalidInputException(FieldProblem.required("phone"));
        }
        var contacts = new LinkedHashMap<String, String>();
        TenantSettings.CONTACTS.forEach(name -> contacts.put(name, get(name)));
        return contacts;
    }

    Map<String, String> hours() {
        return texts("hours.");
    }

    NewCharter asCharter() {
        return new NewCharter(
                day(get("validFrom")),
                number(get("threshold")),
                number(get("collectingDays")),
                number(get("moderationWorkingDays")),
                number(get("reviewWorkingDays")),
                get("source"));
    }

    private Map<String, String> texts(String prefix) {
        var texts = new LinkedHashMap<String, String>();
        for (Language language : Language.values()) {
            texts.put(language.tag(), get(prefix + language.tag()));
        }
        return texts;
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** What is no number is beyond every limit, and refused as such; nothing typed is nothing. */
    private static Integer number(String typed) {
        try {
            return typed.isEmpty() ? null : Integer.valueOf(typed);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
