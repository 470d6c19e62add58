package ua.vidhuk.onpayara;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.knowledge.boundary.WorksDesk;
import ua.vidhuk.knowledge.boundary.WorksView;
import ua.vidhuk.knowledge.control.Announcements.Told;
import ua.vidhuk.knowledge.entity.NewWorks;
import ua.vidhuk.knowledge.entity.WorksPlace;
import ua.vidhuk.knowledge.entity.WorksStep;

/** Works that tests announce, and 200,000 that they plant. */
@ApplicationScoped
public class WorksWork {

    static final String FILL =
            """
            set role t_istra; set search_path = t_istra;
            insert into knowledge_works (id, kind, state, category_id, title, begins_at, ends_at, announced_at, announced_by, version)
              select md5('works ' || n)::uuid, 'planned', 'announced', (select id from catalog_category order by code limit 1), 'Роботи ' || n,
                timestamptz '2016-01-01' + n * interval '25 minutes',
                case when n % 1000 = 0 then null else timestamptz '2016-01-01' + n * interval '25 minutes' + interval '6 hours' end,
                timestamptz '2016-01-01', 'x', 1 from generate_series(1, 200000) n;
            insert into knowledge_works_place (works_id, ordinal, street, houses)
              select md5('works ' || n)::uuid, 1, 'вулиця ' || n % 400, '1-20' from generate_series(1, 200000) n;
            insert into knowledge_works_update (id, works_id, told_at, told_by, step, text)
              select md5('update ' || n)::uuid, md5('works ' || n)::uuid, now(), 'x', 'tell', 'Ще' from generate_series(1, 200000) n;
            reset role; reset search_path""";

    static final List<String> TABLES = List.of("knowledge_works", "knowledge_works_place", "knowledge_works_update");

    @Inject
    Work work;

    @Inject
    WorksDesk desk;

    WorksView announce(String slug, WorksPlace place, Instant begins, Instant ends) throws Exception {
        var works = new NewWorks("outage", "category-3", "enterprise-4", "Немає води", List.of(place), begins, ends);
        return work.as(slug, () -> desk.announce(works, Work.OPERATOR));
    }

    WorksView announce(String slug, NewWorks works, Actor actor) throws Exception {
        return work.as(slug, () -> desk.announce(works, actor));
    }

    WorksView tell(String slug, WorksView works, WorksStep step, Instant until, Actor actor) throws Exception {
        return work.as(slug, () -> desk.tell(works.id(), step, new Told(works.version(), "Новина", until), actor));
    }

    List<UUID> at(String slug, String street, String house) throws Exception {
        return work.as(slug, () -> desk.at(street, house)).stream()
                .map(WorksView::id)
                .toList();
    }

    List<UUID> over(String slug) throws Exception {
        return work.as(slug, () -> desk.over(null, 200)).items().stream()
                .map(WorksView::id)
                .toList();
    }

    Map<String, Callable<Object>> lists() {
        return Map.of(
                "works that go on", () -> desk.current(),
                "works at a house", () -> desk.at("вулиця 7", "12"),
                "works that are over", () -> desk.over(desk.over(null, 40).next(), 40),
                "one of the works", () -> desk.read(desk.current().getFirst().id()));
    }
}
