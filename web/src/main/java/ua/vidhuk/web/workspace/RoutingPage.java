package ua.vidhuk.web.workspace;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ua.vidhuk.appeals.boundary.SuggestionView.LearningView;
import ua.vidhuk.appeals.control.RoutingTrial.RoutingOutcome;
import ua.vidhuk.appeals.entity.Routing;
import ua.vidhuk.appeals.entity.RoutingTime;
import ua.vidhuk.places.entity.District;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.portal.Catalogue;

/**
 * The rules by which questions go to executors: what holds, as a form, what they would have done, and what held before.
 *
 * @param frame what stands round it
 * @param form what is typed
 * @param catalogue what can be chosen
 * @param versions the latest first
 * @param districts to choose from, without what belongs to them
 * @param hidden for each rule the name of one before it that fits whatever it fits, or an empty text
 * @param trial what the typed rules would have decided, or null
 * @param learning how good suggestions of category and executor are
 * @param saved whether they were just kept
 * @param errors by field
 */
public record RoutingPage(
        WorkspaceFrame frame,
        RoutingForm form,
        Catalogue catalogue,
        List<Routing> versions,
        List<District> districts,
        List<String> hidden,
        RoutingOutcome trial,
        LearningView learning,
        boolean saved,
        Map<String, String> errors)
        implements PageModel {

    public RoutingPage {
        versions = List.copyOf(versions);
        districts = List.copyOf(districts);
        hidden = List.copyOf(hidden);
        errors = Map.copyOf(errors);
    }

    public List<String> channels() {
        return List.of("phone", "web", "email", "reception", "post", "import", "open311", "transfer");
    }

    public List<String> priorities() {
        return List.of("high", "emergency");
    }

    public List<String> days() {
        return Stream.of(DayOfWeek.values()).map(RoutingTime::word).toList();
    }

    /** The rule because of which one is never reached, or an empty text. */
    public String hiddenBy(int rule) {
        return rule < hidden.size() ? hidden.get(rule) : "";
    }

    public String error(String field) {
        return errors.get(field);
    }

    @Override
    public String template() {
        return "workspace/routing.jte";
    }
}
