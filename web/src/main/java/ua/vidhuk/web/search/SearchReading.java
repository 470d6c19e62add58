package ua.vidhuk.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.search.boundary.SearchDesk;
import ua.vidhuk.search.control.FacetNames;
import ua.vidhuk.search.control.SearchUnavailableException;
import ua.vidhuk.search.entity.SearchReader;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** Searches for a page: what means nothing, or cannot be answered now, becomes a sentence on it. */
@ApplicationScoped
public class SearchReading {

    @Inject
    SearchDesk desk;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentLanguage language;

    public SearchOutcome read(SearchAddress address, SearchReader reader) {
        if (address.isEmpty()) {
            return new SearchOutcome(address, null, null, new FacetNames(Map.of()));
        }
        try {
            var answer = desk.find(address.parameters(), reader, tenant.get());
            return new SearchOutcome(address, answer, null, desk.names(tenant.get()));
        } catch (SearchUnavailableException e) {
            return failed(address, Messages.text(language.get(), e.type().messageKey()));
        } catch (InvalidInputException e) {
            return failed(
                    address,
                    String.join(" ", ProblemDetail.byField(e, language.get()).values()));
        }
    }

    private static SearchOutcome failed(SearchAddress address, String sentence) {
        return new SearchOutcome(address, null, sentence, new FacetNames(Map.of()));
    }
}
