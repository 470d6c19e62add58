package ua.vidhuk.web.workspace;

import java.util.List;
import java.util.Map;
import ua.vidhuk.intake.entity.IssuedSystem;
import ua.vidhuk.intake.entity.NewSystem;
import ua.vidhuk.intake.entity.OutsideSystem;
import ua.vidhuk.intake.entity.SystemKind;
import ua.vidhuk.web.page.PageModel;

/**
 * The systems outside that may send to the tenant.
 *
 * @param frame what stands round it
 * @param systems those that may send first
 * @param issued the one that was connected just now, with its secret; or null
 * @param address to which that one sends, or null
 * @param typed what was typed
 * @param errors sentences by field; empty when nothing is wrong
 */
public record SystemsPage(
        WorkspaceFrame frame,
        List<OutsideSystem> systems,
        IssuedSystem issued,
        String address,
        NewSystem typed,
        Map<String, String> errors)
        implements PageModel {

    public SystemsPage {
        systems = List.copyOf(systems);
        errors = Map.copyOf(errors);
    }

    public List<String> kinds() {
        return List.of(SystemKind.values()).stream().map(SystemKind::word).toList();
    }

    @Override
    public String template() {
        return "workspace/systems.jte";
    }
}
