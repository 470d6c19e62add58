package ua.vidhuk.web.workspace;

import java.util.List;
import java.util.Map;
import ua.vidhuk.web.page.PageModel;

/**
 * A list as it is to be kept.
 *
 * @param frame what stands round it
 * @param list the list
 * @param kept it as it is kept already, or null
 * @param form as typed
 * @param roles labels of those with whom the reader may share it
 * @param errors by field
 */
public record StoredListPage(
        WorkspaceFrame frame,
        ListPane list,
        StoredList kept,
        StoredListForm form,
        List<String> roles,
        Map<String, String> errors)
        implements PageModel {

    public StoredListPage {
        errors = Map.copyOf(errors);
    }

    @Override
    public String template() {
        return "workspace/stored-list.jte";
    }
}
