package ua.vidhuk.web.workspace;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import ua.vidhuk.intake.boundary.SourceView;
import ua.vidhuk.intake.control.SourceIntake.Taken;
import ua.vidhuk.intake.entity.IssuedSystem;
import ua.vidhuk.intake.entity.SourceField;
import ua.vidhuk.web.page.PageModel;

/**
 * A source of appeals: its mapping, a try, and what it sent.
 *
 * @param frame what stands round it
 * @param view the source
 * @param address to which it sends
 * @param typed what was typed
 * @param issued its new secret, or null
 */
public record SourcePage(WorkspaceFrame frame, SourceView view, String address, Typed typed, IssuedSystem issued)
        implements PageModel {

    /**
     * @param mapping as typed, or null for the one in force
     * @param body of the try, or null
     * @param tried what would become of it, or null
     * @param errors sentences by field
     */
    public record Typed(String mapping, String body, Taken tried, Map<String, String> errors) {

        static final Typed NOTHING = new Typed(null, null, null, Map.of());
    }

    @Override
    public String template() {
        return "workspace/source.jte";
    }

    public String mapping() {
        return Objects.requireNonNullElse(typed.mapping(), view.mapping());
    }

    public String body() {
        return Objects.requireNonNullElse(typed.body(), "");
    }

    public List<String> fields() {
        return List.of(SourceField.values()).stream().map(SourceField::word).toList();
    }
}
