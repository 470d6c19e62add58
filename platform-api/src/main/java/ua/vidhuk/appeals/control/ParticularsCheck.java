package ua.vidhuk.appeals.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.vidhuk.appeals.entity.Particular;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.problems.entity.FieldProblem;

/** Checks what was said to the questions of a category. */
final class ParticularsCheck {

    private static final int MOST = 20;
    private static final int LONGEST = 1_000;

    private ParticularsCheck() {}

    /** Those that were answered; what was left empty is left out. */
    static List<Particular> clean(String path, List<Particular> typed, List<FieldProblem> problems) {
        var clean = new ArrayList<Particular>();
        List<Particular> all = typed == null ? List.of() : typed;
        if (all.size() > MOST) {
            problems.add(new FieldProblem(path, "appeals.field.too-many-particulars", Map.of("limit", MOST)));
            return List.of();
        }
        for (int i = 0; i < all.size(); i++) {
            String asked =
                    all.get(i) == null ? null : PlainText.clean(all.get(i).asked());
            String said = all.get(i) == null ? null : PlainText.clean(all.get(i).said());
            if (asked != null && said != null) {
                limit(path + "[" + i + "].asked", asked, problems);
                limit(path + "[" + i + "].said", said, problems);
                clean.add(new Particular(asked, said));
            }
        }
        return clean;
    }

    private static void limit(String field, String text, List<FieldProblem> problems) {
        if (text.length() > LONGEST) {
            problems.add(FieldProblem.tooLong(field, LONGEST));
        }
    }
}
