package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.catalog.control.TermsBoard;
import ua.vidhuk.catalog.entity.CategoryTerms;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.petitions.control.PetitionFilter;
import ua.vidhuk.petitions.control.PetitionFilter.Order;
import ua.vidhuk.petitions.control.PetitionSearch;
import ua.vidhuk.petitions.entity.PetitionState;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.search.boundary.SearchDesk;
import ua.vidhuk.search.control.SearchUnavailableException;
import ua.vidhuk.search.entity.SearchKind;
import ua.vidhuk.tenancy.entity.Tenant;

/** Reads the filter of a list of petitions from the words in its address. */
@ApplicationScoped
public class PetitionFilterReader {

    private static final int WORDS_LIMIT = 200;

    @Inject
    TermsBoard terms;

    @Inject
    SearchDesk search;

    /**
     * @param state words of public states; empty for all published ones
     * @param category code, or null
     * @param words or null
     * @param order {@code newest}, {@code ending}, or null
     * @throws InvalidInputException naming every word that means nothing
     */
    public PetitionFilter read(List<String> state, String category, String words, String order, Tenant tenant) {
        var problems = new ArrayList<FieldProblem>();
        Set<PetitionState> states = EnumSet.noneOf(PetitionState.class);
        for (String each : state == null ? List.<String>of() : state) {
            publicState(each)
                    .ifPresentOrElse(
                            states::add, () -> problems.add(FieldProblem.of("state", "petitions.field.state-unknown")));
        }
        CategoryTerms known = null;
        if (category != null && !category.isBlank()) {
            known = terms.of(Set.of(category), tenant).get(category);
            if (known == null) {
                problems.add(FieldProblem.of("category", "petitions.field.category-unknown"));
            }
        }
        boolean ending = "ending".equals(order);
        if (!ending && order != null && !order.isBlank() && !"newest".equals(order)) {
            problems.add(FieldProblem.of("order", "petitions.field.order-unknown"));
        }
        String typed = PlainText.clean(words);
        if (typed != null && typed.length() > WORDS_LIMIT) {
            problems.add(FieldProblem.tooLong("q", WORDS_LIMIT));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new PetitionFilter(
                states,
                known == null ? null : known.id(),
                typed,
                typed == null ? null : found(typed, tenant),
                ending ? Order.ENDING : Order.NEWEST);
    }

    /** What the index finds in every form of the words; null while it cannot answer, because the database can. */
    private List<UUID> found(String typed, Tenant tenant) {
        try {
            return search.publicIds(SearchKind.PETITION, typed, tenant, PetitionSearch.MOST);
        } catch (SearchUnavailableException e) {
            return null;
        }
    }

    private static Optional<PetitionState> publicState(String word) {
        return Arrays.stream(PetitionState.values())
                .filter(each -> each.isPublished() || each == PetitionState.REFUSED)
                .filter(each -> each.word().equals(word))
                .findFirst();
    }
}
