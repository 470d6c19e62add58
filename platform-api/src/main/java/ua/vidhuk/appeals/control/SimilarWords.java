package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.vidhuk.appeals.entity.QuestionState;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.search.control.Finder;
import ua.vidhuk.search.control.QueryReader;
import ua.vidhuk.search.control.SearchUnavailableException;
import ua.vidhuk.search.entity.Clause;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.SearchFilter;
import ua.vidhuk.search.entity.SearchKind;
import ua.vidhuk.search.entity.SearchOrder;
import ua.vidhuk.search.entity.SearchReader;
import ua.vidhuk.search.entity.SearchRequest;
import ua.vidhuk.search.entity.TextField;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Which words two texts share, whatever their forms; and which questions the index finds by them. */
@ApplicationScoped
public class SimilarWords {

    private static final int FOUND = 20;
    private static final String SIGNS_OF_QUERIES = "[\"«»:]|(?<!\\S)[-–−]";
    private static final Set<String> OPEN_STATES = Arrays.stream(QuestionState.values())
            .filter(each -> !each.isFinal())
            .map(QuestionState::word)
            .collect(Collectors.toUnmodifiableSet());

    // What is found is shown by rules of its own: to staff as a row of a list, to residents without its words.
    private static final SearchReader READER =
            new SearchReader(Set.of(SearchReader.grant(Permission.APPEAL_READ)), Set.of(TextField.BODY));

    @Inject
    QueryReader reader;

    @Inject
    Finder finder;

    /**
     * Open questions whose words are like these; none while the index cannot answer, because place and applicant still can.
     *
     * @param text or null
     */
    public List<UUID> search(String text, TenantSlug tenant) {
        List<Clause> clauses = clauses(text);
        if (of(text).isEmpty()) {
            return List.of();
        }
        var filter = SearchFilter.NONE
                .with(FacetField.KIND, Set.of(SearchKind.QUESTION.word()))
                .with(FacetField.STATE, OPEN_STATES);
        var request = new SearchRequest(tenant, READER, clauses, filter, 1, SearchOrder.RELEVANCE, null, FOUND);
        try {
            return finder.find(request).answer().documents().stream()
                    .map(each -> each.key().id())
                    .toList();
        } catch (SearchUnavailableException e) {
            return List.of();
        }
    }

    /** The words that say something, each by its basic forms. */
    List<Set<String>> of(String text) {
        return clauses(text).stream()
                .filter(Clause.Word.class::isInstance)
                .map(Clause.Word.class::cast)
                .filter(each -> !each.weak())
                .map(each -> each.stems().keySet())
                .toList();
    }

    /** How many of the words stand in a text, of all of them. */
    Likeness.Shared shared(List<Set<String>> words, String text) {
        var there = new HashSet<String>();
        of(text).forEach(there::addAll);
        long count = words.stream()
                .filter(each -> each.stream().anyMatch(there::contains))
                .count();
        return new Likeness.Shared((int) count, words.size());
    }

    private List<Clause> clauses(String text) {
        return text == null
                ? List.of()
                : reader.read(text.replaceAll(SIGNS_OF_QUERIES, " ")).clauses();
    }
}
