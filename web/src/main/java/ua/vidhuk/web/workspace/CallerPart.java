package ua.vidhuk.web.workspace;

import java.util.List;
import java.util.Objects;
import ua.vidhuk.appeals.boundary.CallerAppeal;
import ua.vidhuk.web.page.PageModel;

/**
 * What the same number called about before; also alone, while the number is typed.
 *
 * @param asked whether a number was given
 * @param found the newest first
 * @param readable whether the reader may open them
 */
public record CallerPart(boolean asked, List<CallerAppeal> found, boolean readable) implements PageModel {

    private static final int NAMES = 3;

    @Override
    public String template() {
        return "workspace/caller-fragment.jte";
    }

    /** The names under which that number called. */
    public List<String> names() {
        return found.stream()
                .map(CallerAppeal::applicantName)
                .filter(Objects::nonNull)
                .distinct()
                .limit(NAMES)
                .toList();
    }
}
