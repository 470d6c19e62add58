package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.vidhuk.catalog.control.TermsBoard;
import ua.vidhuk.catalog.entity.CategoryTerms;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.petitions.entity.NewPetition;
import ua.vidhuk.petitions.entity.PetitionText;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.tenancy.entity.Tenant;

/** Checks what an author wrote, and names everything that is wrong with it at once. */
@ApplicationScoped
public class PetitionCheck {

    /** The longest title, in characters. */
    public static final int TITLE_LIMIT = 200;

    /** The longest substance, in characters. */
    public static final int SUBSTANCE_LIMIT = 10_000;

    private static final int TITLE_LEAST = 10;
    private static final int SUBSTANCE_LEAST = 50;

    @Inject
    TermsBoard terms;

    /**
     * @throws InvalidInputException naming every field that is missing or wrong
     */
    PetitionText check(NewPetition input, Tenant tenant) {
        var problems = new ArrayList<FieldProblem>();
        String title = PlainText.clean(input.title());
        title = title == null ? null : title.replaceAll("\\s+", " ");
        text("title", title, TITLE_LEAST, TITLE_LIMIT, problems);
        String substance = PlainText.clean(input.substance());
        text("substance", substance, SUBSTANCE_LEAST, SUBSTANCE_LIMIT, problems);
        CategoryTerms category = category(input.category(), tenant, problems);
        if (input.language() != null && Language.ofTag(input.language()).isEmpty()) {
            problems.add(FieldProblem.of("language", "petitions.field.language-unknown"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new PetitionText(title, substance, category.id());
    }

    private static void text(String field, String text, int least, int limit, List<FieldProblem> problems) {
        if (text == null || text.length() < least) {
            problems.add(new FieldProblem(field, "petitions.field." + field + "-too-short", Map.of("least", least)));
        } else if (text.length() > limit) {
            problems.add(FieldProblem.tooLong(field, limit));
        }
    }

    private CategoryTerms category(String code, Tenant tenant, List<FieldProblem> problems) {
        if (code == null || code.isBlank()) {
            problems.add(FieldProblem.of("category", "petitions.field.category-required"));
            return null;
        }
        CategoryTerms known = terms.of(Set.of(code), tenant).get(code);
        if (known == null) {
            problems.add(FieldProblem.of("category", "petitions.field.category-unknown"));
        }
        return known;
    }
}
