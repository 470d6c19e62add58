package ua.vidhuk.web.workspace;

import java.util.List;
import java.util.UUID;
import ua.vidhuk.web.page.PageModel;

/**
 * Who else has an appeal open, above it; asked for again while somebody looks.
 *
 * @param appeal which
 * @param others the names that colleagues see
 */
public record PresencePart(UUID appeal, List<String> others) implements PageModel {

    @Override
    public String template() {
        return "workspace/presence.jte";
    }
}
