package ua.vidhuk.onboarding.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.onboarding.entity.NewRequest;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** What must be right about a wish for a tenant before anybody reads it. */
final class RequestCheck {

    static final int LONGEST = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\",;]{1,64}@[^\\s@<>\",;]+\\.[^\\s@.<>\",;]{2,}");

    private final List<FieldProblem> problems = new ArrayList<>();

    private RequestCheck() {}

    /**
     * The wish in clean form.
     *
     * @throws InvalidInputException naming every field that is wrong
     */
    static NewRequest clean(NewRequest typed) {
        var check = new RequestCheck();
        String code = PlainText.clean(typed.code());
        String place = check.text("place", typed.place(), code == null);
        String contact = check.text("contactName", typed.contactName(), true);
        String position = check.text("position", typed.position(), true);
        String email = check.email(typed.email());
        if (typed.key() == null) {
            check.problems.add(FieldProblem.required("key"));
        }
        if (!check.problems.isEmpty()) {
            throw new InvalidInputException(check.problems);
        }
        return new NewRequest(typed.key(), code, place, contact, position, email);
    }

    private String text(String field, String typed, boolean required) {
        String clean = PlainText.clean(typed);
        if (clean == null && required) {
            problems.add(
                    FieldProblem.of(field, "onboarding.field." + (field.equals("contactName") ? "contact" : field)));
        }
        if (clean != null && clean.length() > LONGEST) {
            problems.add(FieldProblem.tooLong(field, LONGEST));
        }
        return clean;
    }

    private String email(String typed) {
        String clean = PlainText.clean(typed);
        if (clean == null
                || clean.length() > LONGEST_EMAIL
                || !EMAIL.matcher(clean).matches()) {
            problems.add(FieldProblem.of("email", "onboarding.field.email"));
        }
        return clean;
    }
}
