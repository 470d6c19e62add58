package ua.vidhuk.web.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Permission;

/**
 * What stands round every page of the workspace.
 *
 * @param here the place that is shown, or null on pages that are none: a call, an import
 * @param view the id of the stored list that is shown, if one is
 * @param places with their counts
 * @param lists the stored lists of the reader and the reader's team
 * @param incidents how many go on, as far as they were counted; 0 for who reads none
 * @param reader who works
 * @param severalTenants whether the reader can change to another tenant
 * @param look how rows look
 * @param now the moment for which deadlines are judged
 */
public record WorkspaceFrame(
        Place here,
        Optional<String> view,
        List<PlaceCount> places,
        List<StoredList> lists,
        long incidents,
        Actor reader,
        boolean severalTenants,
        ListLook look,
        Instant now) {

    private static final Duration SOON = Duration.ofHours(24);
    private static final int LONG = 200;

    public WorkspaceFrame(
            Place here, List<PlaceCount> places, Actor reader, boolean severalTenants, ListLook look, Instant now) {
        this(here, Optional.empty(), places, List.of(), 0, reader, severalTenants, look, now);
    }

    /**
     * A place and how many questions it has.
     *
     * @param count as far as it was counted; of the place of everything nobody counts them
     */
    public record PlaceCount(Place place, long count) {

        /** In figures: {@code 12}, {@code 999+}, or nothing where nobody counts. */
        public String figure() {
            return place == Place.ALL ? "" : inFigures(count);
        }

        /** Whether nothing is there, as far as anybody counts. */
        public boolean isNone() {
            return place != Place.ALL && count == 0;
        }

        /** Whether it is more than anybody reads page by page. */
        public boolean isLong() {
            return place == Place.ALL || count > LONG;
        }
    }

    private static String inFigures(long count) {
        return count >= QuestionDesk.MOST_COUNTED ? (QuestionDesk.MOST_COUNTED - 1) + "+" : "" + count;
    }

    /** How many incidents go on: {@code 12}, {@code 999+}. */
    public String incidentFigure() {
        return inFigures(incidents);
    }

    public boolean mayRegister() {
        return reader.may(Permission.APPEAL_REGISTER);
    }

    public boolean mayRead() {
        return reader.may(Permission.APPEAL_READ);
    }

    /** Whether the reader sees what the centre knows. */
    public boolean mayReadArticles() {
        return reader.may(Permission.CATALOG_READ);
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

    public boolean mayAnnounceAbsence() {
        return reader.may(Permission.ABSENCE_ANNOUNCE);
    }

    /** The pages besides the lists that the reader's work needs. */
    public List<WorkLink> links() {
        return WorkLink.of(reader);
    }

    /** What the reader may do with many questions at once, the most usual first. */
    public List<String> bulkActions() {
        var actions = new ArrayList<String>();
        if (reader.may(Permission.APPEAL_ROUTE)) {
            actions.add("route");
        }
        if (reader.may(Permission.ASSIGNMENT_EXECUTE)) {
            actions.add("accept");
        }
        if (reader.may(Permission.APPEAL_VERIFY)) {
            actions.add("close");
        }
        if (reader.may(Permission.APPEAL_ROUTE) || reader.may(Permission.DEADLINE_EXTEND)) {
            actions.add("set-priority");
        }
        return actions;
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
        return place == here && listHere().isEmpty();
    }

    /** The stored list that is shown. */
    public Optional<StoredList> listHere() {
        return lists.stream().filter(each -> each.isHere(view)).findFirst();
    }

    /** The stored lists of the reader alone, or those that are shared. */
    public List<StoredList> lists(boolean shared) {
        return lists.stream().filter(each -> each.isShared() == shared).toList();
    }

    /** The place that is shown, with how many questions it has; empty on other pages. */
    public Optional<PlaceCount> placeHere() {
        return places.stream().filter(each -> each.place() == here).findFirst();
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
