package ua.vidhuk.web.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.petitions.boundary.CountryDesk;
import ua.vidhuk.petitions.boundary.CountryFilterReader;
import ua.vidhuk.petitions.boundary.CountryPage;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.PlatformWide;
import ua.vidhuk.web.page.Page;

/** The petitions of the country, at {@code /petitions} of the platform. */
@Path("country/petitions")
@ApplicationScoped
@PlatformWide
@Produces(MediaType.TEXT_HTML)
public class CountryPages {

    private static final int ROWS = 20;
    private static final int UNPROCESSABLE = 422;

    @Inject
    CountryDesk desk;

    @Inject
    CountryFilterReader filters;

    @Inject
    CurrentLanguage language;

    @GET
    @Open("published petitions are public by law")
    public Page list(@Context UriInfo address) {
        CountryWish wish = CountryWish.of(address.getQueryParameters());
        try {
            var filter = filters.read(wish.hromada(), wish.topic(), wish.states());
            return Page.of(new CountryListPage(
                    desk.page(filter, wish.cursor().isEmpty() ? null : wish.cursor(), ROWS),
                    wish,
                    desk.topics(),
                    Map.of()));
        } catch (InvalidInputException e) {
            Map<String, String> errors = ProblemDetail.byField(ProblemFinder.of(e), language.get());
            var nothing = new CountryPage(List.of(), null);
            return Page.of(new CountryListPage(nothing, wish, desk.topics(), errors))
                    .withStatus(UNPROCESSABLE);
        }
    }
}
