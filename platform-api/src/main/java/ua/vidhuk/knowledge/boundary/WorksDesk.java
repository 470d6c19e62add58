package ua.vidhuk.knowledge.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.catalog.entity.Enterprise;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.knowledge.boundary.WorksView.WorksPage;
import ua.vidhuk.knowledge.boundary.WorksView.WorksUpdate;
import ua.vidhuk.knowledge.control.Announcements;
import ua.vidhuk.knowledge.control.Announcements.Told;
import ua.vidhuk.knowledge.control.WorksList;
import ua.vidhuk.knowledge.entity.KnowledgeProblem;
import ua.vidhuk.knowledge.entity.NewWorks;
import ua.vidhuk.knowledge.entity.Works;
import ua.vidhuk.knowledge.entity.WorksStep;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.persistence.entity.Cursor;
import ua.vidhuk.problems.entity.ProblemException;

/** Planned works and outages, one transaction a call; pages and JSON resources call it alike. */
@ApplicationScoped
@Transactional
public class WorksDesk {

    private static final int PAGE_LIMIT = 200;

    @Inject
    Announcements announcements;

    @Inject
    WorksList list;

    @Inject
    Catalog catalog;

    @Inject
    Clock clock;

    /** What goes on or comes, the earliest first; at most 500. */
    public List<WorksView> current() {
        return views(list.current(clock.instant()));
    }

    /**
     * What goes on or comes at a place, the earliest first; without a street nothing.
     *
     * @param street as typed, or null
     * @param house as typed, or null
     */
    public List<WorksView> at(String street, String house) {
        String where = PlainText.clean(street);
        if (where == null) {
            return List.of();
        }
        return views(list.current(clock.instant()).stream()
                .filter(each -> each.covers(where, PlainText.clean(house)))
                .toList());
    }

    /**
     * A page of what is over, the latest first.
     *
     * @param limit rows, 1 to 200
     */
    public WorksPage over(String cursor, int limit) {
        int most = Math.clamp(limit, 1, PAGE_LIMIT);
        List<Works> found = list.over(clock.instant(), Cursor.parse(cursor), most + 1);
        List<Works> shown = found.subList(0, Math.min(most, found.size()));
        Works last = shown.isEmpty() ? null : shown.getLast();
        return new WorksPage(views(shown), found.size() > most ? new Cursor(last.endsAt(), last.id()).text() : null);
    }

    /**
     * @throws ProblemException {@code works-not-found}
     */
    public WorksView read(UUID id) {
        return views(List.of(list.find(id).orElseThrow(() -> new ProblemException(KnowledgeProblem.WORKS_NOT_FOUND))))
                .getFirst();
    }

    /** Announces works; an executor's are the own enterprise's. */
    public WorksView announce(NewWorks input, Actor actor) {
        return read(announcements.announce(input, actor));
    }

    /** News of works, which last longer, end or are cancelled with it. */
    public WorksView tell(UUID id, WorksStep step, Told told, Actor actor) {
        announcements.tell(id, step, told, actor);
        return read(id);
    }

    /** Whether somebody may tell of these works. */
    public boolean mayTell(WorksView works, Actor actor) {
        return actor.may(Permission.APPEAL_ROUTE)
                || actor.may(Permission.ASSIGNMENT_EXECUTE)
                        && catalog
                                .enterprises(
                                        Stream.ofNullable(works.enterprise()).toList())
                                .stream()
                                .anyMatch(each -> actor.enterprises().contains(each.id()));
    }

    private List<WorksView> views(List<Works> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        Map<UUID, Category> categories = catalog.categoriesById();
        Map<UUID, Enterprise> enterprises = catalog.enterprisesById();
        return found.stream()
                .map(each -> view(each, categories.get(each.categoryId()), enterprises.get(each.enterpriseId()), now))
                .toList();
    }

    private WorksView view(Works works, Category category, Enterprise enterprise, Instant now) {
        return new WorksView(
                works.id(),
                works.kind().word(),
                works.state(),
                works.isOver(now),
                category.code(),
                category.name().byTag(),
                enterprise == null ? null : enterprise.code(),
                enterprise == null ? null : enterprise.name().byTag(),
                works.title(),
                works.places(),
                works.beginsAt(),
                works.endsAt(),
                list.news(works.id()).stream()
                        .map(each -> new WorksUpdate(each.at(), each.step(), each.text()))
                        .toList(),
                works.version());
    }
}
