package ua.vidhuk.web.workspace;

import java.util.List;
import java.util.Map;
import ua.vidhuk.appeals.boundary.BulkView;
import ua.vidhuk.appeals.boundary.BulkView.BulkItem;
import ua.vidhuk.appeals.entity.Bulk;
import ua.vidhuk.catalog.boundary.EnterpriseView;
import ua.vidhuk.web.page.PageModel;

/**
 * The same step with many questions: what would come of it, how far it is, or what came of it.
 *
 * @param frame what stands round it
 * @param bulk as the desk shows it
 * @param query the list to go back to
 * @param enterprises to choose from
 * @param order as typed
 * @param errors by field
 */
public record BulkPage(
        WorkspaceFrame frame,
        BulkView bulk,
        ListQuery query,
        List<EnterpriseView> enterprises,
        Bulk.Order order,
        Map<String, String> errors)
        implements PageModel {

    public BulkPage {
        errors = Map.copyOf(errors);
    }

    /** The address of this page, or of what is done on it, below the tenant's base. */
    public String address(String deed) {
        return "/workspace/bulk/" + bulk.id() + deed + query.text();
    }

    /** The address of a question, below the tenant's base. */
    public String address(BulkItem item) {
        return "/workspace/appeals/" + item.appeal() + query.text() + ListPane.anchor(item.ordinal());
    }

    /** Those with which something was wrong, or would be. */
    public List<BulkItem> wrong() {
        return bulk.items().stream().filter(each -> each.problem() != null).toList();
    }

    /** The key of the sentence that says what is wrong. */
    public static String reason(BulkItem item) {
        String[] path = item.problem().split("/");
        return path[path.length - 2] + ".problem." + path[path.length - 1];
    }

    /** Whether it goes on by itself: not all is done, or taken back. */
    public boolean isUnfinished() {
        return bulk.begun() && (bulk.undoing() ? bulk.done() > 0 : bulk.waiting() > 0);
    }

    /** The sentence about a field, or null. */
    public String error(String field) {
        return errors.get(field);
    }

    @Override
    public String template() {
        return "workspace/bulk.jte";
    }
}
