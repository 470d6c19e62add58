package ua.vidhuk.web.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.vidhuk.appeals.boundary.IncidentRow;
import ua.vidhuk.appeals.boundary.OutsideView;
import ua.vidhuk.appeals.boundary.ReportedAlready;
import ua.vidhuk.catalog.boundary.CategoryView;
import ua.vidhuk.knowledge.boundary.WorksView;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.portal.Catalogue;

/**
 * One page of a report.
 *
 * @param step which
 * @param form what has been typed so far
 * @param errors sentences by field, in the order of the page; empty when nothing is wrong
 * @param catalogue the tenant's categories and streets
 * @param reported what others have reported of the same already
 * @param works what is off or planned at the place
 * @param outside when the place seems to lie outside of the community, else null
 */
public record ReportPage(
        Step step,
        ReportForm form,
        Map<String, String> errors,
        Catalogue catalogue,
        ReportedAlready reported,
        List<WorksView> works,
        OutsideView outside)
        implements PageModel {

    /** More names than this would make the page too heavy for a slow line. */
    private static final int MOST_STREETS = 400;

    @Override
    public String template() {
        return "report/" + step.word() + ".jte";
    }

    /** The sentence about a field, or null. */
    public String error(String field) {
        return errors.get(field);
    }

    /** Categories that sound like what was typed on the front page. */
    public List<CategoryView> guesses() {
        return form.has("category") ? List.of() : CategoryGuess.from(form.get("text"), catalogue.categories());
    }

    /** Categories at the top with none below them. */
    public List<CategoryView> alone() {
        return catalogue.grouped().stream()
                .filter(each -> each.below().isEmpty())
                .map(Catalogue.Topic::top)
                .toList();
    }

    /** The chosen category. */
    public Optional<CategoryView> category() {
        return catalogue.category(form.get("category"));
    }

    /** The incident to which the report is added, when it still goes on. */
    public Optional<IncidentRow> incident() {
        return reported.incidents().stream()
                .filter(each -> each.id().toString().equals(form.get(ReportForm.INCIDENT)))
                .findFirst();
    }

    /** Where the report goes on in the community whose place it seems to be; what was typed goes along. */
    public String elsewhere() {
        return "/" + outside.competent() + "/report";
    }

    /** Street names to choose from while typing. */
    public List<String> streets() {
        return catalogue.streets().size() > MOST_STREETS ? List.of() : catalogue.streets();
    }
}
