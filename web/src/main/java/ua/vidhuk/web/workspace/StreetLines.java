package ua.vidhuk.web.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Streets as they are typed: each on a line of its own, with its houses behind a colon or, pasted from a table, a tab. */
final class StreetLines {

    private StreetLines() {}

    /**
     * @param make of a street and its houses, or null for all of them
     */
    static <T> List<T> read(String typed, BiFunction<String, String, T> make) {
        return lines(typed).map(each -> line(each, make)).toList();
    }

    /** What is not blank, line by line. */
    static Stream<String> lines(String typed) {
        return Arrays.stream(typed.split("\\R")).map(String::strip).filter(each -> !each.isEmpty());
    }

    static String write(String street, String houses) {
        return houses == null ? street : street + ": " + houses;
    }

    private static <T> T line(String line, BiFunction<String, String, T> make) {
        int at = Math.max(line.lastIndexOf(':'), line.lastIndexOf('\t'));
        return at < 0
                ? make.apply(line, null)
                : make.apply(
                        line.substring(0, at).strip(), line.substring(at + 1).strip());
    }
}
