package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.IncidentRow.IncidentHint;
import ua.vidhuk.appeals.boundary.IncidentRow.IncidentPage;
import ua.vidhuk.appeals.boundary.IncidentView.CutOffHouse;
import ua.vidhuk.appeals.boundary.IncidentView.IncidentNews;
import ua.vidhuk.appeals.boundary.IncidentView.IncidentQuestion;
import ua.vidhuk.appeals.control.CutOffHouses;
import ua.vidhuk.appeals.control.IncidentContents;
import ua.vidhuk.appeals.control.IncidentList;
import ua.vidhuk.appeals.control.IncidentList.Counted;
import ua.vidhuk.appeals.control.Incidents;
import ua.vidhuk.appeals.control.QuestionProgress;
import ua.vidhuk.appeals.control.Visibility;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.Incident;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.persistence.entity.Cursor;
import ua.vidhuk.problems.entity.ProblemException;

/** Incidents, one transaction a call; pages and JSON resources call it alike. */
@ApplicationScoped
@Transactional
public class IncidentDesk {

    @Inject
    Incidents incidents;

    @Inject
    IncidentList list;

    @Inject
    IncidentContents contents;

    @Inject
    CutOffHouses houses;

    @Inject
    QuestionProgress progress;

    @Inject
    IncidentRows rows;

    /**
     * A page of incidents, the newest first.
     *
     * @param open those that go on, else those that are over
     * @param limit rows, 1 to 200
     */
    public IncidentPage page(boolean open, String cursor, int limit) {
        int most = Math.clamp(limit, 1, QuestionDesk.PAGE_LIMIT);
        List<Counted> found = list.page(open, Cursor.parse(cursor), most + 1);
        List<Counted> shown = found.subList(0, Math.min(most, found.size()));
        Incident last = shown.isEmpty() ? null : shown.getLast().incident();
        String next = found.size() > most ? new Cursor(last.openedAt(), last.id()).text() : null;
        return new IncidentPage(rows.of(shown), next);
    }

    /** How many go on; no number is more than {@link QuestionDesk#MOST_COUNTED}. */
    public long countOpen() {
        return list.countOpen(QuestionDesk.MOST_COUNTED);
    }

    /**
     * @throws ProblemException {@code incident-not-found}
     */
    public IncidentView read(UUID id) {
        Counted found = list.find(id).orElseThrow(() -> new ProblemException(AppealProblem.INCIDENT_NOT_FOUND));
        return new IncidentView(
                rows.of(List.of(found)).getFirst(),
                found.incident().openedBy(),
                found.incident().answer(),
                contents.questions(id).stream()
                        .map(each -> new IncidentQuestion(
                                each.question(),
                                each.appeal(),
                                each.number(),
                                each.ordinal(),
                                each.state(),
                                each.street(),
                                each.house()))
                        .toList(),
                contents.news(id).stream()
                        .map(each -> new IncidentNews(each.at(), each.by(), each.text()))
                        .toList(),
                contents.houses(id).stream()
                        .map(each -> new CutOffHouse(each.street(), each.house(), each.questions()))
                        .toList());
    }

    /** The incident that a question is in, or open ones near it to which it may belong. */
    public IncidentHint around(UUID question, Actor actor) {
        Question found = progress.find(new QuestionId(question), actor);
        boolean over = found.state().isFinal();
        var joined = list.of(question).filter(each -> over || each.incident().closedAt() == null);
        if (joined.isPresent()) {
            return new IncidentHint(rows.of(List.of(joined.get())).getFirst(), List.of());
        }
        return new IncidentHint(null, over ? List.of() : rows.of(list.near(found.categoryId(), found.place())));
    }

    /** Makes an incident from a question. */
    public IncidentView open(UUID question, String title, Actor actor) {
        return read(incidents.open(new QuestionId(question), title, actor));
    }

    /** Adds a question; once more changes nothing. */
    public IncidentView join(UUID incident, UUID question, Actor actor) {
        String title = list.find(incident)
                .orElseThrow(() -> new ProblemException(AppealProblem.INCIDENT_NOT_FOUND))
                .incident()
                .title();
        incidents.join(incident, title, new QuestionId(question), actor);
        return read(incident);
    }

    /** Adds a question when the incident goes on and the actor may see the question; else nothing happens. */
    public void joinIfOpen(UUID incident, UUID question, Actor actor) {
        if (!Visibility.of(actor).all()) {
            return;
        }
        var open = incidents.holdOpen(List.of(incident));
        if (!open.isEmpty()
                && list.of(question)
                        .filter(each -> each.incident().closedAt() == null)
                        .isEmpty()) {
            incidents.join(incident, open.get(incident), new QuestionId(question), actor);
        }
    }

    /** Takes a question out that does not belong. */
    public IncidentView leave(UUID incident, UUID question, Actor actor) {
        incidents.leave(incident, new QuestionId(question), actor);
        return read(incident);
    }

    /** News for all applicants. */
    public IncidentView tell(UUID incident, String text, Actor actor) {
        incidents.tell(incident, text, actor);
        return read(incident);
    }

    /** Closes all its questions with one answer. */
    public IncidentView close(UUID incident, String answer, Actor actor) {
        incidents.close(incident, answer, actor);
        return read(incident);
    }

    /** The houses that incidents which go on cut off, by street and number; at most 5,000. */
    public List<CutOff> cutOff() {
        return houses.now().stream()
                .map(each -> new CutOff(each.incident(), each.title(), each.street(), each.house(), each.questions()))
                .toList();
    }

    /** In which incidents these questions are. */
    public List<IncidentRow> joinedBy(List<UUID> questions) {
        return rows.of(
                questions.stream().map(list::of).flatMap(Optional::stream).toList());
    }

    /**
     * @throws ProblemException {@code incident-not-found}, {@code incident-closed}
     */
    public void requireOpen(UUID incident) {
        Counted found = list.find(incident).orElseThrow(() -> new ProblemException(AppealProblem.INCIDENT_NOT_FOUND));
        if (found.incident().closedAt() != null) {
            throw new ProblemException(AppealProblem.INCIDENT_CLOSED);
        }
    }
}
