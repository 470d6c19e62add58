package ua.vidhuk.web.workspace;

import java.util.List;
import java.util.UUID;
import ua.vidhuk.intake.entity.PhoneLine;

/**
 * The phone lines from which one is chosen.
 *
 * @param all those that are announced first
 * @param chosen or null for all of them
 */
public record LineChoice(List<PhoneLine> all, UUID chosen) {

    static final LineChoice NONE = new LineChoice(List.of(), null);

    public LineChoice {
        all = List.copyOf(all);
    }

    /** The one that is named in an address; all of them when it is none of ours. */
    static LineChoice of(List<PhoneLine> all, String typed) {
        UUID chosen = all.stream()
                .map(PhoneLine::id)
                .filter(each -> each.toString().equals(typed))
                .findFirst()
                .orElse(null);
        return new LineChoice(all, chosen);
    }

    /** What an address says of it behind another parameter; nothing for all of them. */
    public String query() {
        return chosen == null ? "" : "&line=" + chosen;
    }
}
