package ua.vidhuk.onpayara;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import ua.vidhuk.appeals.boundary.FeedbackDesk;
import ua.vidhuk.appeals.boundary.MapDesk;
import ua.vidhuk.appeals.boundary.MarkDesk;
import ua.vidhuk.appeals.boundary.PublicationDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.appeals.boundary.RoutingDesk;
import ua.vidhuk.appeals.control.QuestionFilter;
import ua.vidhuk.appeals.control.QuestionFilter.Order;
import ua.vidhuk.appeals.control.QuestionList;
import ua.vidhuk.appeals.control.Visibility;
import ua.vidhuk.appeals.entity.MapBox;
import ua.vidhuk.appeals.entity.Mark;
import ua.vidhuk.appeals.entity.QuestionState;
import ua.vidhuk.appeals.entity.RoutingRule;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Role;

/** Fills a tenant with 200,000 questions, asks for every list of them, and looks at the plans that the server chose. */
@ApplicationScoped
public class ListPlans {

    private static final String FILL =
            """
            set role t_istra; set search_path = t_istra;
            insert into appeal (id, number_year, number_sequence, registration_number, channel, language, state,
                applicant_phone, access_code, registered_at, version)
              select gen_random_uuid(), 2020, n, 'Т-2020-' || n, 'phone', 'uk', 'in-work', '+38044' || (1000000 + n % 60000),
                'old-' || n, timestamptz '2020-01-01' + n * interval '15 minutes', 1
              from generate_series(1, 150000) n;
            insert into appeal_question (id, appeal_id, ordinal, category_id, text, state, priority, registered_at, due_at, closed_at, version,
                street, latitude, longitude)
              select gen_random_uuid(), a.id, o, (select array_agg(id order by code) from catalog_category)[1 + a.number_sequence % 40],
                'Опис ' || a.number_sequence,
                case when a.number_sequence % 100 < 85 then 'closed' else
                  (array['registered', 'routed', 'accepted', 'in-progress', 'done', 'verified', 'rework'])[1 + a.number_sequence % 7] end,
                'normal', a.registered_at, a.registered_at + interval '30 days',
                case when a.number_sequence % 100 < 85 then a.registered_at + interval '9 days' end, 1, 'улица ' || a.number_sequence % 300,
                case when a.number_sequence % 20 > 0 then 55.85 + 0.12 * random() end,
                case when a.number_sequence % 20 > 0 then 36.80 + 0.16 * random() end
              from appeal a cross join lateral generate_series(1, 1 + (a.number_sequence % 3 = 0)::integer) o where number_year = 2020;
            insert into appeal_assignment (id, question_id, enterprise_id, responsible, state, assigned_at, assigned_by, version)
              select gen_random_uuid(), q.id, (select array_agg(id order by code) from catalog_enterprise)[1 + (random() * 19)::integer], true,
                case when q.state = 'closed' then 'done' else 'accepted' end, q.registered_at, 'operator', 1
              from appeal_question q where q.state <> 'registered';
            insert into appeal_publication (question_id, text, published_at, published_by)
              select id, text, registered_at + interval '1 day', 'operator' from appeal_question;
            insert into appeal_history (id, appeal_id, question_id, occurred_at, actor_kind, transition, state_before, state_after, visible_to_applicant)
              select gen_random_uuid(), appeal_id, id, registered_at + interval '8 days', 'staff', 'report-done', 'in-progress', 'done', true
              from appeal_question;
            insert into appeal_call_attempt (id, question_id, attempted_at, attempted_by, next_at)
              select gen_random_uuid(), id, registered_at + interval '9 days', 'controller', registered_at + interval '10 days' from appeal_question;
            update appeal set applicant_email = 'P' || number_sequence % 60000 || '@example.org' where number_year = 2020;
            update appeal set signatories = 12 where number_sequence % 1000 = 0;
            update appeal a set repeat_of = b.id from appeal b where a.number_sequence % 1000 = 1 and b.number_sequence = a.number_sequence - 1
              and a.number_year = 2020 and b.number_year = 2020;
            insert into appeal_late (question_id, due_at, told_at) select id, due_at, due_at from appeal_question where state <> 'closed';
            reset role; reset search_path""";

    private static final List<String> TABLES = List.of(
            "appeal",
            "appeal_question",
            "appeal_assignment",
            "appeal_publication",
            "appeal_history",
            "appeal_call_attempt");

    @Inject
    Work work;

    @Inject
    FeedbackDesk feedback;

    @Inject
    RoutingDesk routing;

    @Inject
    MarkDesk marks;

    @Inject
    QuestionDesk desk;

    @Inject
    PublicationDesk publications;

    @Inject
    QuestionList list;

    @Inject
    MapDesk map;

    /** Tables of appeals that some list reads from beginning to end, with the list and the query; none when all is well. */
    List<String> tablesReadWhole() throws Exception {
        try (var owner = new OwnersView()) {
            owner.plant(FILL);
            for (String table : TABLES) {
                owner.execute("vacuum analyze t_istra." + table);
            }
            var found = new ArrayList<String>();
            for (var list : lists(owner).entrySet()) {
                long from = owner.logged();
                work.as("istra", list.getValue());
                long to = owner.logged();
                List<JsonObject> plans = owner.plans(from, to);
                if (plans.isEmpty()) {
                    found.add(list.getKey() + ": no plan was seen");
                }
                // The numbers of questions in every state, closed ones too, can only be counted over all of them.
                plans.removeIf(plan -> isOfCounts(plan.getString("Query Text")));
                // The watch over deadlines looks meanwhile, also into the other tenants, whose tables are small enough
                // to scan.
                plans.removeIf(plan -> isOfTheWatch(plan.getString("Query Text")));
                // The index reads, in batches by id, beside the lists, also out of tables small enough to scan.
                plans.removeIf(plan -> plan.getString("Query Text").contains("$100"));
                for (JsonObject plan : plans) {
                    OwnersView.scanned(plan).stream()
                            .filter(table -> table.startsWith("appeal"))
                            // What the classifier learns it writes meanwhile, in the background; no list reads it.
                            .filter(table -> !table.startsWith("appeal_suggestion"))
                            .forEach(table -> found.add(list.getKey() + " reads all of " + table + ": "
                                    + plan.getString("Query Text").replaceFirst("^SELECT .*? FROM", "select … from")
                                    + " with " + plan.getString("Query Parameters", "nothing")));
                }
            }
            return found;
        }
    }

    private static boolean isOfCounts(String query) {
        return query.contains("GROUP BY") && !query.contains("floor");
    }

    private static boolean isOfTheWatch(String query) {
        return query.contains("s(state)")
                || query.contains("appeal_late")
                || query.contains("skip locked")
                || query.contains("as responsible")
                || query.contains(") newest");
    }

    private Map<String, Callable<Object>> lists(OwnersView owner) throws SQLException {
        UUID category = UUID.fromString(owner.read("select id from t_istra.catalog_category where code = 'category-7'")
                .getFirst());
        UUID enterprise =
                UUID.fromString(owner.read("select id from t_istra.catalog_enterprise where code = 'enterprise-7'")
                        .getFirst());
        var executor = new Actor(ActorKind.STAFF, "istra-executor", "Е", Set.of(Role.EXECUTOR), enterprise);
        var open = EnumSet.of(QuestionState.REGISTERED, QuestionState.ROUTED, QuestionState.REWORK);
        var one = EnumSet.of(QuestionState.ROUTED);
        var any = EnumSet.noneOf(QuestionState.class);
        Instant now = Instant.parse("2026-11-22T08:00:00Z");
        var lists = new LinkedHashMap<String, Callable<Object>>();
        for (Order order : Order.values()) {
            String by = " by " + order;
            for (Actor actor : List.of(Work.OPERATOR, executor)) {
                String who = (actor == executor ? "an executor's " : "an operator's ");
                lists.put(who + "all" + by, () -> twoPages(filter(any, null, null, null, null, order), actor));
                lists.put(who + "one state" + by, () -> twoPages(filter(one, null, null, null, null, order), actor));
                lists.put(who + "open states" + by, () -> twoPages(filter(open, null, null, null, null, order), actor));
                lists.put(
                        who + "a category" + by, () -> twoPages(filter(any, category, null, null, null, order), actor));
                lists.put(who + "late" + by, () -> twoPages(filter(any, null, null, now, null, order), actor));
            }
            lists.put(
                    "an enterprise's" + by,
                    () -> twoPages(filter(any, null, enterprise, null, null, order), Work.OPERATOR));
            lists.put(
                    "an enterprise's open" + by,
                    () -> twoPages(filter(open, null, enterprise, null, null, order), Work.OPERATOR));
            lists.put(
                    "the count of an enterprise's open" + by,
                    () -> counted(filter(open, null, enterprise, null, null, order), Work.OPERATOR));
            lists.put(
                    "the count of an executor's category" + by,
                    () -> counted(filter(any, category, null, null, null, order), executor));
            lists.put(
                    "a number" + by, () -> twoPages(filter(any, null, null, null, "Т-2020-777", order), Work.OPERATOR));
        }
        for (Actor actor : List.of(Work.OPERATOR, executor)) {
            var everywhere = filter(any, null, null, null, null, Order.NEWEST);
            var part = everywhere.within(MapBox.parse("36.86,55.90,36.90,55.93"));
            lists.put(actor.username() + "'s map of a part", () -> map.read(part, 14, actor));
            lists.put("the count of " + actor.username() + "'s part of the map", () -> counted(part, actor));
            if (actor == executor) {
                // An operator's map of everything counts everything, and may well read the table for it.
                lists.put(actor.username() + "'s map of everything", () -> map.read(everywhere, null, actor));
            }
            var waiting = filter(one, null, null, null, null, Order.NEWEST);
            lists.put(actor.username() + "'s map of one state", () -> map.read(waiting, null, actor));
        }
        for (Mark mark : Mark.values()) {
            lists.put(mark + " ones", () -> twoPages(marked(mark), Work.OPERATOR));
            lists.put("the count of " + mark + " ones", () -> counted(marked(mark), Work.OPERATOR));
        }
        UUID known = UUID.fromString(
                owner.read("select id from t_istra.appeal where number_sequence = 149999 and number_year = 2020")
                        .getFirst());
        lists.put("what an applicant was answered before", () -> marks.earlier(known));
        var day = LocalDate.parse("2020-05-05");
        lists.put("what the appeals of a day were", () -> marks.figures(day, day, work.tenant("istra")));
        lists.put("whom to call back", () -> feedback.waiting());
        lists.put("rules on past appeals", () -> routing.tryOut(List.of(rule())));
        lists.put("an operator's counts", () -> desk.counts(Work.OPERATOR));
        lists.put(
                "what is published",
                () -> publications.page(publications.page(null, 40).next(), 40));
        lists.put("an executor's counts", () -> desk.counts(executor));
        return lists;
    }

    private Object counted(QuestionFilter filter, Actor actor) throws Exception {
        return work.inTransaction(() -> list.count(filter, Visibility.of(actor), 100));
    }

    private Object twoPages(QuestionFilter filter, Actor actor) {
        var first = desk.page(filter, actor, null, 40);
        return first.next() == null ? first : desk.page(filter, actor, first.next(), 40);
    }

    private static RoutingRule rule() {
        return new RoutingRule(
                "Люки",
                "category-1",
                null,
                null,
                null,
                null,
                List.of("люк"),
                List.of("enterprise-2"),
                "enterprise-2",
                null,
                null,
                List.of(),
                null);
    }

    private static QuestionFilter marked(Mark mark) {
        return new QuestionFilter(Set.of(), null, null, null, null, null, null, false, mark, Order.NEWEST);
    }

    private static QuestionFilter filter(
            Set<QuestionState> states, UUID category, UUID enterprise, Instant dueBefore, String number, Order order) {
        return new QuestionFilter(states, category, enterprise, dueBefore, number, null, order);
    }
}
