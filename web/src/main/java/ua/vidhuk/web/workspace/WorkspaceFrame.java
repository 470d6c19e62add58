package ua.vidhuk.web.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Permission;

/**
 * What stands round every page of the workspace.
 *
 * @param here the place that is shown, or null on pages that are none: a call, an import
 * @param places with their counts
 * @param reader who works
 * @param severalTenants whether the reader can change to another tenant
 * @param compact whether rows are low
 * @param now the moment for which deadlines are judged
 */
public record WorkspaceFrame(
        Place here, List<PlaceCount> places, Actor reader, boolean severalTenants, boolean compact, Instant now) {

    private static final Duration SOON = Duration.ofHours(24);

    /** A place and how many questions it has. */
    public record PlaceCount(Place place, long count) {}

    public boolean mayRegister() {
        return reader.may(Permission.APPEAL_REGISTER);
    }

    public boolean mayRead() {
        return reader.may(Permission.APPEAL_READ);
    }

    /** Whether the reader calls applicants back. */
    public boolean mayVerify() {
        return reader.may(Permission.APPEAL_VERIFY);
    }

    /** Whether the reader sets the tenant up. */
    public boolean maySetUp() {
        return reader.may(Permission.SETTINGS_CHANGE);
    }

    /** Whether petitions wait for the reader's work. */
    public boolean mayJudgePetitions() {
        return reader.may(Permission.PETITION_MODERATE) || reader.may(Permission.PETITION_ANSWER);
    }

    /** Whether signatures on paper wait for the reader's work. */
    public boolean mayEnterPaper() {
        return reader.may(Permission.PETITION_ENTER);
    }

    public boolean mayAnnounceAbsence() {
        return reader.may(Permission.ABSENCE_ANNOUNCE);
    }

    public boolean mayKeepCatalog() {
        return reader.may(Permission.CATALOG_EDIT);
    }

    /** An executor, who works from a phone in the street. */
    public boolean isExecutor() {
        return !mayRead() && reader.may(Permission.ASSIGNMENT_EXECUTE);
    }

    /** The words of the reader's roles in this tenant. */
    public List<String> roles() {
        return reader.roles().stream().map(role -> role.label()).sorted().toList();
    }

    public boolean isHere(Place place) {
        return place == here;
    }

    /** How many questions the place has that is shown. */
    public long countHere() {
        return places.stream()
                .filter(each -> each.place() == here)
                .mapToLong(PlaceCount::count)
                .sum();
    }

    /** How pressing a deadline is: {@code late}, {@code soon}, {@code later}, or nothing when all is done. */
    public String urgency(Instant due, boolean overdue, String state) {
        if (List.of("closed", "redirected", "refused", "clarification").contains(state)) {
            return "";
        }
        if (overdue) {
            return "late";
        }
        return due.isBefore(now.plus(SOON)) ? "soon" : "later";
    }
}
