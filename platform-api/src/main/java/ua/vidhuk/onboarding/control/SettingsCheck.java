package ua.vidhuk.onboarding.control;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.onboarding.entity.Contrast;
import ua.vidhuk.onboarding.entity.NewExtent;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.tenancy.entity.Extent;

/** What is wrong with settings, by field; collected, so that all of it is told at once. */
final class SettingsCheck {

    private static final int LONGEST = 200;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@.]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()-]{2,24}");

    private static final Pattern PHONE_LINE = Pattern.compile("(?:[^:]{1,120}:)?\\s*\\+?[0-9 ()-]{2,24}");
    private static final int MOST_LINES = 8;

    private static final String EXTENT = "extent.";
    private static final int MOST_LATITUDE = 90;
    private static final int MOST_LONGITUDE = 180;

    private final List<FieldProblem> problems = new ArrayList<>();

    /** Tags of ours, each once, the first being the default. */
    List<String> languages(List<String> typed) {
        var tags = typed == null ? List.<String>of() : typed.stream().distinct().toList();
        if (tags.isEmpty()
                || tags.stream().anyMatch(each -> Language.ofTag(each).isEmpty())) {
            wrong("languages", "onboarding.field.languages");
        }
        return tags;
    }

    /** A text in each of the languages. */
    Map<String, String> texts(String field, Map<String, String> typed, List<String> languages, boolean required) {
        var texts = new LinkedHashMap<String, String>();
        for (String tag : languages) {
            String clean = PlainText.clean(typed == null ? null : typed.get(tag));
            if (clean == null && required) {
                wrong(field + "." + tag, "onboarding.field.text");
            } else if (clean != null && clean.length() > LONGEST) {
                problems.add(FieldProblem.tooLong(field + "." + tag, LONGEST));
            } else if (clean != null) {
                texts.put(tag, clean);
            }
        }
        return texts;
    }

    String timeZone(String typed) {
        try {
            ZoneId zone = ZoneId.of(typed == null ? "" : typed.strip());
            if (ZoneId.getAvailableZoneIds().contains(zone.getId())) {
                return zone.getId();
            }
        } catch (DateTimeException e) {
            // told below, as one that is none of the list
        }
        wrong("timeZone", "onboarding.field.time-zone");
        return "";
    }

    String oneOf(String field, String typed, List<String> known) {
        if (!known.contains(typed)) {
            wrong(field, "onboarding.field.jurisdiction");
        }
        return typed;
    }

    /** A colour on which white letters can be read; the ratio that it has is told. */
    String accent(String typed) {
        String colour = typed == null ? "" : typed.strip().toLowerCase(java.util.Locale.ROOT);
        if (!Contrast.isColour(colour)) {
            wrong("accent", "onboarding.field.accent");
        } else if (Contrast.withWhite(colour) < Contrast.ENOUGH) {
            double shown = Math.floor(Contrast.withWhite(colour) * 10) / 10;
            problems.add(new FieldProblem("accent", "onboarding.field.contrast", Map.of("ratio", shown)));
        }
        return colour;
    }

    /** A box on earth, its sides rounded as the registry keeps them; null when it is none, which is told. */
    Extent extent(NewExtent typed) {
        Double south = degrees("south", typed.south(), MOST_LATITUDE);
        Double north = degrees("north", typed.north(), MOST_LATITUDE);
        boolean upright = inOrder("north", south, north);
        Double west = degrees("west", typed.west(), MOST_LONGITUDE);
        Double east = degrees("east", typed.east(), MOST_LONGITUDE);
        boolean rightward = inOrder("east", west, east);
        return upright && rightward ? new Extent(south, west, north, east) : null;
    }

    private Double degrees(String side, Double typed, int most) {
        if (typed == null) {
            problems.add(FieldProblem.required(EXTENT + side));
            return null;
        }
        if (!(Math.abs(typed) <= most)) {
            problems.add(new FieldProblem(EXTENT + side, "onboarding.field.degrees", Map.of("limit", most)));
            return null;
        }
        return Double.valueOf(Extent.plain(typed));
    }

    private boolean inOrder(String side, Double lower, Double higher) {
        if (lower == null || higher == null) {
            return false;
        }
        if (lower >= higher) {
            wrong(EXTENT + side, "onboarding.field.extent-" + side);
        }
        return lower < higher;
    }

    void contact(String name, String typed, Map<String, String> contacts) {
        String clean = PlainText.clean(typed);
        if (clean == null) {
            return;
        }
        boolean fits =
                switch (name) {
                    case "phone" -> PHONE.matcher(clean).matches();
                    case "phones" -> areLines(clean);
                    case "email" -> EMAIL.matcher(clean).matches();
                    default -> clean.length() <= LONGEST;
                };
        if (fits) {
            contacts.put(name, clean);
        } else {
            wrong(
                    name,
                    switch (name) {
                        case "phone" -> "onboarding.field.phone";
                        case "phones" -> "onboarding.field.phones";
                        default -> "onboarding.field.email";
                    });
        }
    }

    private static boolean areLines(String typed) {
        return typed.lines().count() <= MOST_LINES
                && typed.lines()
                        .allMatch(each -> each.length() <= LONGEST
                                && PHONE_LINE.matcher(each.strip()).matches());
    }

    void wrong(String field, String key) {
        problems.add(FieldProblem.of(field, key));
    }

    /**
     * @throws InvalidInputException when anything is wrong
     */
    void done() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
