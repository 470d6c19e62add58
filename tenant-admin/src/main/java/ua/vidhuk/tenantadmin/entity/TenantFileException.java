package ua.vidhuk.tenantadmin.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A tenant file that cannot be applied; the message says which field and why. */
public final class TenantFileException extends RuntimeException {

    public TenantFileException(String message) {
        super(message);
    }

    public TenantFileException(String message, Throwable cause) {
        super(message, cause);
    }

    static String present(String value, String field) {
        if (value == null || value.isBlank()) {
            throw new TenantFileException("the field " + field + " is missing");
        }
        return value;
    }

    static Map<String, String> inEach(Map<String, String> texts, List<String> languages, String field) {
        for (var language : languages) {
            if (texts == null || !texts.containsKey(language)) {
                throw new TenantFileException("the field " + field + " lacks the language " + language);
            }
        }
        if (texts == null || languages.isEmpty()) {
            throw new TenantFileException("the field languages is missing");
        }
        return texts;
    }

    static void known(String code, Set<String> codes, String field) {
        if (code != null && !codes.contains(code)) {
            throw new TenantFileException("the " + field + " is \"" + code + "\", which the file does not have");
        }
    }
}
