package ua.vidhuk.web.workspace;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ua.vidhuk.appeals.boundary.FilterParameters;
import ua.vidhuk.identity.entity.Actor;

/**
 * Which list is shown: place, filters, order and page. It stands in the query of every address of the workspace and has
 * nothing personal in it.
 *
 * @param place where
 * @param values filters by name; absent when not set
 */
public record ListQuery(Place place, Map<String, String> values) {

    /** The filters that a person sets, in the order in which their chips stand. */
    static final List<String> FILTERS =
            List.of("state", "category", "executor", "mark", "overdue", "number", "box", "unlocated");

    /** The filter by a part of the map. */
    static final String BOX = "box";

    /** The filter by what has no place on the map. */
    static final String UNLOCATED = "unlocated";

    private static final String ORDER = "order";
    private static final String CURSOR = "cursor";
    private static final String VIEW = "view";
    private static final List<String> ADDRESS =
            Stream.concat(FILTERS.stream(), Stream.of(ORDER, VIEW, CURSOR)).toList();
    private static final int LONGEST = 200;

    public ListQuery {
        values = Map.copyOf(values);
    }

    /** Reads the query of an address; a place that is not this person's becomes their first. */
    public static ListQuery of(MultivaluedMap<String, String> query, Actor actor) {
        var values = new LinkedHashMap<String, String>();
        FILTERS.forEach(name -> keep(values, name, query.getFirst(name)));
        keep(values, ORDER, query.getFirst(ORDER));
        keep(values, CURSOR, query.getFirst(CURSOR));
        keep(values, VIEW, query.getFirst(VIEW));
        Place place = Place.ofWord(query.getFirst("place"), actor).orElseGet(() -> Place.firstOf(actor));
        return new ListQuery(place, values);
    }

    public static ListQuery of(Place place) {
        return new ListQuery(place, Map.of());
    }

    private static void keep(Map<String, String> values, String name, String value) {
        if (value != null && !value.isBlank() && value.length() <= LONGEST) {
            values.put(name, value.strip());
        }
    }

    /** A filter's value, or nothing: never null. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** The filters that are set, which chips show. */
    public List<String> filters() {
        return FILTERS.stream().filter(values::containsKey).toList();
    }

    public boolean isFiltered() {
        return !filters().isEmpty();
    }

    public boolean isFirstPage() {
        return !values.containsKey(CURSOR);
    }

    /** The id of the stored list that this is; empty when it is none, or was changed since. */
    public Optional<String> view() {
        return Optional.ofNullable(values.get(VIEW));
    }

    /** This list as the one that is stored under an id. */
    ListQuery as(UUID stored) {
        var changed = new LinkedHashMap<>(values);
        changed.put(VIEW, stored.toString());
        return new ListQuery(place, changed);
    }

    /** The same list with a value set, from its first page on. */
    public ListQuery with(String name, String value) {
        var changed = new LinkedHashMap<>(values);
        forget(changed, name);
        keep(changed, name, value);
        return new ListQuery(place, changed);
    }

    /** The same list without a value, from its first page on. */
    public ListQuery without(String name) {
        var changed = new LinkedHashMap<>(values);
        forget(changed, name);
        return new ListQuery(place, changed);
    }

    /** What is changed begins at its first page, and is no longer the list that was stored. */
    private static void forget(Map<String, String> values, String name) {
        values.remove(CURSOR);
        values.remove(name);
        if (!name.equals(CURSOR)) {
            values.remove(VIEW);
        }
    }

    /** The same list wherever its questions lie; still the one that is stored, when that is not a part of the map. */
    public ListQuery everywhere() {
        var changed = new LinkedHashMap<>(values);
        changed.remove(CURSOR);
        Stream.of(BOX, UNLOCATED).filter(changed::containsKey).forEach(each -> forget(changed, each));
        return new ListQuery(place, changed);
    }

    public ListQuery unfiltered() {
        return of(place);
    }

    /** Its first page. */
    public ListQuery fromTheBeginning() {
        return without(CURSOR);
    }

    /** The order that is asked for, or that of the place. */
    public String order() {
        return values.getOrDefault(ORDER, place.order());
    }

    /** As a query: {@code ?place=new&category=roads}. */
    public String text() {
        var text = new StringBuilder("?place=").append(place.word());
        for (String name : ADDRESS) {
            if (values.containsKey(name)) {
                text.append('&').append(name).append('=');
                text.append(URLEncoder.encode(values.get(name), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    /** The words of the states that are chosen; a stored list may have several. */
    public List<String> states() {
        return Arrays.stream(get("state").split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    String cursor() {
        return values.get(CURSOR);
    }

    /** What the desk of questions is asked for. */
    FilterParameters parameters() {
        var parameters = new FilterParameters();
        boolean ownState = place.hasAnyState() && values.containsKey("state");
        parameters.states = ownState ? states() : place.states();
        parameters.category = values.get("category");
        parameters.executor = values.get("executor");
        parameters.overdue = place == Place.OVERDUE || get("overdue").equals("true");
        parameters.number = values.get("number");
        parameters.box = values.get(BOX);
        parameters.unlocated = get(UNLOCATED).equals("true");
        parameters.mark = values.get("mark");
        parameters.order = order();
        return parameters;
    }
}
