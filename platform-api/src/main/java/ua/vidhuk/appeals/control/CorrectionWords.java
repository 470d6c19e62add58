package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vidhuk.appeals.entity.Place;
import ua.vidhuk.appeals.entity.Priority;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.tenancy.control.TenantRegistry;

/** Says from what to what a question was put right, a line for each, in the language of its appeal: the applicant reads it. */
@ApplicationScoped
class CorrectionWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    @Inject
    Catalog catalog;

    @Inject
    TenantRegistry tenants;

    /** What a question was a moment ago. */
    record Before(UUID category, Place place, Priority priority, Instant dueAt) {

        static Before of(Question question) {
            return new Before(
                    question.categoryId(), Place.orNowhere(question.place()), question.priority(), question.dueAt());
        }

        boolean isOtherCategory(Question now) {
            return !category.equals(now.categoryId());
        }

        boolean isNamedOtherwise(Question now) {
            return !place.isNamedAs(Place.orNowhere(now.place()));
        }

        boolean liesElsewhere(Question now) {
            return !place.liesAt(Place.orNowhere(now.place()));
        }
    }

    String of(Before before, Question now) {
        Language language = now.appeal().language();
        Place place = Place.orNowhere(now.place());
        List<String> lines = new ArrayList<>();
        if (before.isOtherCategory(now)) {
            lines.add(line(language, "category", name(before.category(), language), name(now.categoryId(), language)));
        }
        add(lines, language, "place", named(before.place(), language), named(place, language));
        add(lines, language, "point", point(before.place(), language), point(place, language));
        add(lines, language, "priority", word(before.priority(), language), word(now.priority(), language));
        add(lines, language, "due", minute(before.dueAt()), minute(now.dueAt()));
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, Language language, String what, String before, String after) {
        if (!before.equals(after)) {
            lines.add(line(language, what, before, after));
        }
    }

    private static String line(Language language, String what, String before, String after) {
        return Messages.text(language, "appeals.corrected." + what, Map.of("before", before, "after", after));
    }

    private String name(UUID category, Language language) {
        return catalog.categoriesById().get(category).name().in(language);
    }

    private static String named(Place place, Language language) {
        String named = Stream.of(place.street(), place.house())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? Messages.text(language, "appeals.corrected.none") : named;
    }

    private static String point(Place place, Language language) {
        return place.latitude() == null
                ? Messages.text(language, "appeals.corrected.none")
                : String.format(Locale.ROOT, "%.6f, %.6f", place.latitude(), place.longitude());
    }

    private static String word(Priority priority, Language language) {
        return Messages.text(language, "appeals.priority." + priority.word());
    }

    private String minute(Instant moment) {
        return MINUTE.format(moment.atZone(tenants.bound().timeZone()));
    }
}
