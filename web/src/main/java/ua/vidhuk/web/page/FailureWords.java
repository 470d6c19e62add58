package ua.vidhuk.web.page;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the owner's process could not do, in the reader's words. It writes down what went wrong for its own log, in English and
 * with names that only its operator knows; here stands what a reader can do about it.
 */
public final class FailureWords {

    private static final String OTHER = "setup.failure.other";

    /** What a failure begins with, and the key of its sentence; a group is what the sentence names. */
    private static final Map<Pattern, String> KNOWN = Map.ofEntries(
            known("There is another tenant (\\S+);.*", "setup.failure.tenant-taken"),
            known("The first administrator cannot be signed up: (.*)", "setup.failure.account"),
            known("Keycloak could not mail .*", "setup.failure.mail"),
            known("Keycloak (?!could not mail).*", "setup.failure.identity"),
            known("the schema .*", "setup.failure.database"),
            known("the tenant .*", "setup.failure.database"),
            known(".* could not take the sheet: .*", "setup.failure.database"),
            known("The file lacks the columns \\[(.*?)].*", "setup.failure.columns-missing"),
            known("Nobody knows the columns \\[(.*?)].*", "setup.failure.columns-unknown"),
            known("Two columns of the file .*", "setup.failure.columns-double"),
            known("In the head of .*", "setup.failure.head"),
            known(".* is not in UTF-8.*", "setup.failure.encoding"),
            known(".* cannot be read; in CSV.*", "setup.failure.unreadable"),
            known("The file has more than (\\d+) rows.*", "setup.failure.too-long"),
            known("\\S+ is (?:suspended|leaving|deleting); .*", "setup.failure.read-only"));

    private FailureWords() {}

    /**
     * @param failure as it was noted
     */
    public static String of(Words words, String failure) {
        return KNOWN.entrySet().stream()
                .flatMap(each -> sentence(words, each.getKey().matcher(failure), each.getValue()).stream())
                .findFirst()
                .orElseGet(() -> words.text(OTHER));
    }

    private static Optional<String> sentence(Words words, Matcher matcher, String key) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String what = matcher.groupCount() > 0 ? matcher.group(1) : "";
        return Optional.of(words.text(key, Map.of("what", what)));
    }

    private static Map.Entry<Pattern, String> known(String pattern, String key) {
        return Map.entry(Pattern.compile(pattern, Pattern.DOTALL), key);
    }
}
