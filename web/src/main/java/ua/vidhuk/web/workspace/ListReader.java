package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ua.vidhuk.appeals.boundary.FilterReader;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.catalog.boundary.PublicCatalog;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.workspace.ListPane.Choices;

/** Reads the list that a query asks for; a filter that means nothing becomes a sentence, not an error page. */
@ApplicationScoped
public class ListReader {

    @Inject
    QuestionDesk questions;

    @Inject
    FilterReader filters;

    @Inject
    PublicCatalog catalog;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    ListPane read(ListQuery query) {
        Choices choices = choices();
        try {
            var page = questions.page(filters.read(query.parameters()), actor.get(), query.cursor(), ListPane.ROWS);
            return new ListPane(query, page.items(), page.next(), null, choices);
        } catch (InvalidInputException e) {
            String sentence =
                    String.join(" ", ProblemDetail.byField(e, language.get()).values());
            return new ListPane(query, List.of(), null, sentence, choices);
        }
    }

    /** Names for filters and forms. */
    Choices choices() {
        boolean all = actor.get().may(Permission.APPEAL_READ);
        return new Choices(catalog.categories(tenant.get()), all ? catalog.enterprises(tenant.get()) : List.of());
    }
}
