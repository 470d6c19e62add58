package ua.vidhuk.web.workspace;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A column of the lists that whoever works may leave out; the number and what happened always stay. */
public enum ListColumn {
    /** Where it is, and who does it. */
    WHO,
    STATE,
    DUE;

    /** What a cookie says when nothing is left out. */
    private static final String NONE = "none";

    /** No comma, which RFC 6265 forbids in the value of a cookie (4.1.1). */
    private static final String BETWEEN = ".";

    /** Its name in cookies, forms and message keys: {@code due}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns that a cookie leaves out; none when there is no cookie, or not one that was written here. */
    static Set<ListColumn> hiddenBy(String cookie) {
        List<String> words = cookie == null ? List.of() : List.of(cookie.split("[.]", -1));
        Set<ListColumn> hidden = EnumSet.allOf(ListColumn.class);
        hidden.removeIf(each -> !words.contains(each.word()));
        return hidden.size() == words.size() ? hidden : Set.of();
    }

    /** What a cookie says when these columns are shown and the others are left out; other words mean nothing. */
    static String cookie(Collection<String> shown) {
        String hidden = EnumSet.allOf(ListColumn.class).stream()
                .map(ListColumn::word)
                .filter(each -> !shown.contains(each))
                .collect(Collectors.joining(BETWEEN));
        return hidden.isEmpty() ? NONE : hidden;
    }
}
