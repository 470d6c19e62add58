package ua.vidhuk.intake.entity;

import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of letters, as programs of mail give them: {@code <local@domain>}. */
public final class MessageIds {

    private static final Pattern ID = Pattern.compile("<[^<>\\s]{1,250}>");
    private static final Pattern OURS =
            Pattern.compile("<([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@[^<>\\s]{1,250}>");

    private MessageIds() {}

    /** All that stand in a text, in their order. */
    public static Stream<String> in(String text) {
        return text == null ? Stream.empty() : ID.matcher(text).results().map(MatchResult::group);
    }

    /** The id of a letter of ours, when the name has the form that we give. */
    static Stream<UUID> ours(String name) {
        var matcher = OURS.matcher(name);
        return matcher.matches() ? Stream.of(UUID.fromString(matcher.group(1))) : Stream.empty();
    }
}
