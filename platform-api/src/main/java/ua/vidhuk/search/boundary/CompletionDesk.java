package ua.vidhuk.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.search.control.QueryCompletion;
import ua.vidhuk.search.control.QueryReader;
import ua.vidhuk.search.entity.SearchReader;
import ua.vidhuk.tenancy.entity.Tenant;

/** Offers how a query may go on, while it is typed. */
@ApplicationScoped
public class CompletionDesk {

    @Inject
    QueryCompletion completion;

    @Inject
    SearchDesk search;

    /**
     * What to offer, the likeliest first; at most eight.
     *
     * @param typed so far
     * @throws ua.vidhuk.search.control.SearchUnavailableException when the engine cannot answer
     */
    public List<Suggestion> suggest(String typed, SearchReader reader, Tenant tenant, Language language) {
        String query = typed == null ? "" : typed.stripLeading();
        if (query.length() > QueryReader.LONGEST) {
            return List.of();
        }
        return completion
                .of(
                        query,
                        head -> search.request(head, reader, tenant),
                        search.names(tenant),
                        tenant.timeZone(),
                        language)
                .stream()
                .map(Suggestion::of)
                .toList();
    }
}
