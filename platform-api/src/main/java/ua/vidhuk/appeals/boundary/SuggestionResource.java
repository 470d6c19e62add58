package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.vidhuk.appeals.boundary.SuggestionView.LearningView;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** Category and executor suggested from a text, for programs (P16). */
@Path("api/v1/suggestions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionResource {

    @Inject
    SuggestionDesk desk;

    /**
     * @param text of a question
     * @param language tag of the text, or null
     * @param category code of the category when it is known, or null
     */
    public record NewSuggestion(String text, String language, String category) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires({Permission.APPEAL_REGISTER, Permission.APPEAL_ROUTE})
    public SuggestionView suggest(NewSuggestion input) {
        if (input == null || input.text() == null || input.text().isBlank()) {
            throw new InvalidInputException(FieldProblem.required("text"));
        }
        return desk.about(input.text(), input.language(), input.category());
    }

    @GET
    @Path("learning")
    @Requires({Permission.APPEAL_ROUTE, Permission.SETTINGS_CHANGE})
    public LearningView learning() {
        return desk.learning();
    }
}
