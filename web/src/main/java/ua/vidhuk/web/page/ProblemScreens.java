package ua.vidhuk.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.problems.boundary.ProblemPage;
import ua.vidhuk.problems.entity.ProblemDetail;

/** Shows problems as pages with the tenant's head and phone; reads no database. */
@ApplicationScoped
public class ProblemScreens implements ProblemPage {

    @Override
    public Response render(ProblemDetail problem, Language language) {
        return Response.status(problem.status())
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(Page.personal(new ProblemScreen(problem)).withStatus(problem.status()))
                .build();
    }
}
