package ua.vidhuk.petitions.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.petitions.entity.NewCharter;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** What a version of the charter may say (393/96-ВР, art. 23-1). */
final class CharterCheck {

    private static final int MOST_SIGNATURES = 1_000_000;
    private static final int MOST_DAYS = 366;
    private static final int MODERATION_BY_LAW = 2;
    private static final int REVIEW_BY_LAW = 10;
    private static final int LONGEST = 500;

    private final List<FieldProblem> problems = new ArrayList<>();

    private CharterCheck() {}

    /**
     * The version in clean form; terms that are left out are the law's.
     *
     * @param latest from when the latest version holds
     * @throws InvalidInputException naming every field that is wrong
     */
    static NewCharter of(NewCharter typed, LocalDate today, LocalDate latest) {
        var check = new CharterCheck();
        LocalDate from = typed.validFrom();
        if (from == null || from.isBefore(today) || !from.isAfter(latest)) {
            check.wrong("validFrom", "petitions.field.charter-from");
        }
        int threshold = check.within("threshold", typed.threshold(), MOST_SIGNATURES);
        int collecting = check.within("collectingDays", typed.collectingDays(), MOST_DAYS);
        int moderation = check.within(
                "moderationWorkingDays", orLaw(typed.moderationWorkingDays(), MODERATION_BY_LAW), MODERATION_BY_LAW);
        int review = check.within("reviewWorkingDays", orLaw(typed.reviewWorkingDays(), REVIEW_BY_LAW), REVIEW_BY_LAW);
        String source = PlainText.clean(typed.source());
        if (source == null || source.length() > LONGEST) {
            check.wrong("source", "petitions.field.charter-source");
        }
        if (!check.problems.isEmpty()) {
            throw new InvalidInputException(check.problems);
        }
        return new NewCharter(from, threshold, collecting, moderation, review, source);
    }

    private static Integer orLaw(Integer typed, int law) {
        return typed == null ? Integer.valueOf(law) : typed;
    }

    private int within(String field, Integer value, int most) {
        if (value == null || value < 1 || value > most) {
            problems.add(new FieldProblem(field, "petitions.field.charter-number", java.util.Map.of("most", most)));
            return 0;
        }
        return value;
    }

    private void wrong(String field, String key) {
        problems.add(FieldProblem.of(field, key));
    }
}
