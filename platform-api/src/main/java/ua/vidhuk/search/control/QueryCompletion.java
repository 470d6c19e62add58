package ua.vidhuk.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.search.entity.Completion;
import ua.vidhuk.search.entity.Completion.Kind;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.QueryField;
import ua.vidhuk.search.entity.SearchRequest;

/** Offers how a query may go on: fields, their values, and words of documents that the reader may find. */
@ApplicationScoped
public class QueryCompletion {

    static final int MOST = 8;
    private static final int SHORTEST_WORD = 2;
    private static final Map<Language, List<String>> ANSWERS = Map.of(
            Language.UK, List.of("так", "ні"), Language.RU, List.of("да", "нет"), Language.EN, List.of("yes", "no"));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.MM.uuuu", Locale.ROOT);

    @Inject
    TextAnalysis analysis;

    @Inject
    WordCompletion words;

    @Inject
    Clock clock;

    /** Makes the request of what was typed so far; its reader, tenant and conditions hold for what is offered. */
    public interface Asking {

        SearchRequest request(String query);
    }

    /**
     * What to offer, the likeliest first.
     *
     * @param query what was typed
     * @param names of codes here
     * @param zone in which today is
     * @throws SearchUnavailableException when the engine cannot answer
     */
    public List<Completion> of(String query, Asking asking, FacetNames names, ZoneId zone, Language language) {
        Typed typed = Typed.of(query).orElse(null);
        if (typed == null) {
            return List.of();
        }
        if (typed.field().isPresent()) {
            return values(typed, asking, names, zone, language);
        }
        List<Completion> fields = fields(typed, language);
        var offered = new ArrayList<Completion>();
        if (typed.last().length() >= SHORTEST_WORD) {
            words.of(asking.request(typed.head()), typed.last(), MOST - fields.size()).stream()
                    .map(each -> new Completion(Kind.WORD, typed.with(each), null))
                    .forEach(offered::add);
        }
        offered.addAll(fields);
        return offered;
    }

    private static List<Completion> fields(Typed typed, Language language) {
        String begun = typed.last().toLowerCase(Locale.ROOT);
        return Stream.of(QueryField.values())
                .flatMap(field -> field.beginning(begun, language.tag()).stream())
                .map(name -> new Completion(Kind.FIELD, typed.with(name + ":"), null))
                .toList();
    }

    private List<Completion> values(Typed typed, Asking asking, FacetNames names, ZoneId zone, Language language) {
        return switch (typed.field().orElseThrow()) {
            case CATEGORY -> codes(typed, FacetField.CATEGORY, names, language);
            case STATUS -> codes(typed, FacetField.STATE, names, language);
            case EXECUTOR -> codes(typed, FacetField.EXECUTOR, names, language);
            case KIND -> codes(typed, FacetField.KIND, names, language);
            case STREET -> streets(typed, asking);
            case AFTER, BEFORE -> days(typed, clock.instant().atZone(zone).toLocalDate());
            case LATE -> plain(typed, ANSWERS.get(language).stream());
        };
    }

    private List<Completion> codes(Typed typed, FacetField field, FacetNames names, Language language) {
        return names.begun(field, typed.last()).stream()
                .map(code -> code(typed, field, code, names, language))
                .sorted(Comparator.comparing(Completion::text))
                .limit(MOST)
                .toList();
    }

    /** By its name in the reader's language where that name means it alone; else by its code. */
    private Completion code(Typed typed, FacetField field, String code, FacetNames names, Language language) {
        LocalizedText name = names.of(field, code);
        String called = name.byTag().getOrDefault(language.tag(), code);
        boolean means = names.meant(field, called, analysis).equals(Set.of(code)) && called.indexOf('"') < 0;
        return new Completion(Kind.VALUE, typed.withValue(means ? called : code), name);
    }

    private List<Completion> streets(Typed typed, Asking asking) {
        if (typed.last().strip().length() < SHORTEST_WORD) {
            return List.of();
        }
        return plain(
                typed, words.streets(asking.request(typed.head()), typed.last().strip(), MOST).stream());
    }

    private static List<Completion> days(Typed typed, LocalDate today) {
        Stream<LocalDate> days = Stream.of(
                today,
                today.minusDays(1),
                today.minusWeeks(1),
                today.withDayOfMonth(1),
                today.minusMonths(1).withDayOfMonth(1),
                today.withDayOfYear(1));
        return plain(typed, days.distinct().map(DAY::format).filter(each -> each.startsWith(typed.last())));
    }

    private static List<Completion> plain(Typed typed, Stream<String> values) {
        return values.filter(each -> !each.equals(typed.last()))
                .map(each -> new Completion(Kind.VALUE, typed.withValue(each), null))
                .limit(MOST)
                .toList();
    }
}
