package ua.vidhuk.appeals.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What others have reported already and is open, for residents: nothing of it is about a person, no word of anybody and no
 * number of an appeal.
 *
 * @param matters the most alike first
 * @param incidents open ones there, to which the new report can be added at once
 */
public record ReportedAlready(List<Matter> matters, List<IncidentRow> incidents) {

    /** Nothing is known of. */
    public static final ReportedAlready NOTHING = new ReportedAlready(List.of(), List.of());

    public ReportedAlready {
        matters = List.copyOf(matters);
        incidents = List.copyOf(incidents);
    }

    /**
     * @param categoryNames what it is about, by language tag
     * @param sameHouse whether it is about the very house that was named, and not only its street or what is near
     * @param state how far it is
     * @param reportedAt when
     */
    public record Matter(Map<String, String> categoryNames, boolean sameHouse, String state, Instant reportedAt) {}

    public boolean isEmpty() {
        return matters.isEmpty() && incidents.isEmpty();
    }
}
