package ua.vidhuk.web.search;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.vidhuk.search.boundary.SearchParameters;

/**
 * What is sought, as it stands in the query of an address.
 *
 * @param values by name; absent when not set
 */
public record SearchAddress(Map<String, List<String>> values) {

    private static final List<String> NARROWING = List.of("kind", "state", "category", "executor", "channel");
    private static final String WORDS = "q";
    private static final String ORDER = "order";
    private static final String CURSOR = "cursor";
    private static final int MOST = 20;

    /** Reads the query of an address. */
    public static SearchAddress of(MultivaluedMap<String, String> query) {
        var values = new LinkedHashMap<String, List<String>>();
        for (String name : List.of(WORDS, "kind", "state", "category", "executor", "channel", ORDER, CURSOR)) {
            List<String> given = query.getOrDefault(name, List.of()).stream()
                    .filter(each -> !each.isBlank())
                    .limit(MOST)
                    .toList();
            if (!given.isEmpty()) {
                values.put(name, given);
            }
        }
        return new SearchAddress(values);
    }

    /** As the desk takes it. */
    public SearchParameters parameters() {
        var parameters = new SearchParameters();
        parameters.words = words();
        parameters.kind = values.get("kind");
        parameters.state = values.get("state");
        parameters.category = values.get("category");
        parameters.executor = values.get("executor");
        parameters.channel = values.get("channel");
        parameters.order = first(ORDER);
        parameters.cursor = first(CURSOR);
        return parameters;
    }

    /** What was typed; never null. */
    public String words() {
        return first(WORDS) == null ? "" : first(WORDS);
    }

    public String order() {
        return first(ORDER) == null ? "" : first(ORDER);
    }

    private String first(String name) {
        return values.containsKey(name) ? values.get(name).getFirst() : null;
    }

    /** Whether nothing was asked for yet. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    public boolean isFirstPage() {
        return !values.containsKey(CURSOR);
    }

    public boolean isNarrowed() {
        return NARROWING.stream().anyMatch(values::containsKey);
    }

    /** To what it is narrowed, for a form that asks for other words. */
    public Map<String, List<String>> narrowing() {
        var kept = new LinkedHashMap<>(values);
        kept.keySet().retainAll(NARROWING);
        return kept;
    }

    /** The same from its first page, with a code chosen, or given up when it was. */
    public SearchAddress toggled(String field, String code) {
        var codes = new ArrayList<>(values.getOrDefault(field, List.of()));
        if (!codes.remove(code)) {
            codes.add(code);
        }
        return with(field, codes);
    }

    public SearchAddress orderedBy(String order) {
        return with(ORDER, List.of(order));
    }

    public SearchAddress widened() {
        var all = new LinkedHashMap<>(values);
        all.keySet().removeAll(NARROWING);
        all.remove(CURSOR);
        return new SearchAddress(all);
    }

    /** The next page. */
    public SearchAddress behind(String cursor) {
        var all = new LinkedHashMap<>(values);
        all.put(CURSOR, List.of(cursor));
        return new SearchAddress(all);
    }

    private SearchAddress with(String name, List<String> given) {
        var all = new LinkedHashMap<>(values);
        all.remove(CURSOR);
        all.remove(name);
        if (!given.isEmpty()) {
            all.put(name, List.copyOf(given));
        }
        return new SearchAddress(all);
    }

    /** The query of the address, with its question mark; empty when nothing is set. */
    public String text() {
        var text = new StringBuilder();
        values.forEach((name, given) -> given.forEach(each -> text.append(text.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(each, StandardCharsets.UTF_8))));
        return text.toString();
    }
}
