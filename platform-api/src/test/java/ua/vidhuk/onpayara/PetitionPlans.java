package ua.vidhuk.onpayara;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import ua.vidhuk.petitions.boundary.ArchiveDesk;
import ua.vidhuk.petitions.boundary.DoubleDesk;
import ua.vidhuk.petitions.boundary.InvalidationDesk;
import ua.vidhuk.petitions.boundary.ModerationDesk;
import ua.vidhuk.petitions.boundary.OpenDataDesk;
import ua.vidhuk.petitions.boundary.PetitionDesk;
import ua.vidhuk.petitions.control.OpenDataset;
import ua.vidhuk.petitions.control.PetitionFilter;
import ua.vidhuk.petitions.control.PetitionFilter.Order;
import ua.vidhuk.petitions.control.SignatureFilter;
import ua.vidhuk.petitions.entity.PetitionState;

/** Fills a tenant with 200,000 petitions, one of them with 200,000 signatures, and looks at the plans of every list. */
@ApplicationScoped
public class PetitionPlans {

    private static final String FILL =
            """
            set role t_istra; set search_path = t_istra;
            insert into petition (id, number, title, substance, category_id, language, state, author_subject, author_name,
                charter_id, threshold, created_at, sent_at, published_at, collecting_until, decided_at, refused_for, version)
              select gen_random_uuid(), 'Т-ЕП-2020-' || n, 'Петиція про ' || (array['дороги', 'парки', 'школи', 'мости'])[1 + n % 4] || ' ' || n,
                'Просимо ' || md5(n::text), (select array_agg(id order by code) from catalog_category)[1 + n % 40], 'uk', s.state,
                'author-' || n % 5000, 'Хтось', (select id from petition_charter limit 1), 100, t.at, t.at,
                case when s.state in ('sent', 'refused') then null else t.at end, t.at + interval '60 days',
                case when s.state in ('refused', 'answered') then t.at end, case when s.state = 'refused' then 'not-repeated' end, 1
              from generate_series(1, 200000) n
                cross join lateral (select timestamptz '2020-01-01' + n * interval '15 minutes' as at) t
                cross join lateral (select case when n % 100 < 70 then 'handled-as-appeal' when n % 100 < 85 then 'answered'
                  when n % 100 < 90 then 'refused' when n % 1000 = 991 then 'sent' when n % 1000 = 992 then 'reached'
                  when n % 1000 = 993 then 'in-review' when n % 100 > 94 then 'collecting' else 'missed' end as state) s;
            insert into petition_history (id, petition_id, occurred_at, actor_kind, transition, state_after)
              select gen_random_uuid(), id, sent_at, 'resident', 'send', 'sent' from petition;
            insert into petition_tally (petition_id, signatures, threshold, open, closes_at, changed_at)
              select id, 0, 100, state = 'collecting', collecting_until, published_at from petition where published_at is not null;
            insert into petition_signature (id, petition_id, subject, name, show_name, language, channel, signed_at)
              select gen_random_uuid(), p.id, 'person-' || n, 'Хтось', true, 'uk', 'web', timestamptz '2020-01-01' + n * interval '1 second'
              from (select id from petition where state = 'collecting' order by id limit 1) p cross join generate_series(1, 200000) n;
            reset role; reset search_path""";

    @Inject
    Work work;

    @Inject
    PetitionDesk desk;

    @Inject
    ModerationDesk moderation;

    @Inject
    OpenDataDesk open;

    @Inject
    InvalidationDesk forged;

    @Inject
    ArchiveDesk archive;

    @Inject
    DoubleDesk doubles;

    /** Tables of petitions that some list reads from beginning to end, with the list; none when all is well. */
    List<String> tablesReadWhole() throws Exception {
        try (var owner = new OwnersView()) {
            owner.plant(FILL);
            for (String table : List.of("petition", "petition_tally", "petition_signature", "petition_history")) {
                owner.execute("vacuum analyze t_istra." + table);
            }
            var found = new ArrayList<String>();
            for (var list : lists(owner).entrySet()) {
                long from = owner.logged();
                // More often than the server looks at the values before it makes one plan for all.
                for (int i = 0; i < 12; i++) {
                    work.as("istra", list.getValue());
                }
                List<JsonObject> plans = owner.plans(from, owner.logged());
                if (plans.isEmpty()) {
                    found.add(list.getKey() + ": no plan was seen");
                }
                // What works in the background looks meanwhile, also into the other tenants, whose tables are small
                // enough to scan.
                plans.removeIf(plan -> isOfTheBackground(plan.getString("Query Text")));
                plans.forEach(plan -> OwnersView.scanned(plan).stream()
                        .filter(table -> table.startsWith("petition") && !table.equals("petition_charter"))
                        .forEach(table -> found.add(
                                list.getKey() + " reads all of " + table + ": " + plan.getString("Query Text"))));
            }
            return found.stream().distinct().toList();
        }
    }

    /** The watches over terms and over jumps, and what is published to the country's portal. */
    private static boolean isOfTheBackground(String query) {
        return query.contains("open and closes_at")
                || query.contains("petition_alert_rule")
                || query.contains("platform.petition_projection");
    }

    private Map<String, Callable<Object>> lists(OwnersView owner) throws SQLException {
        UUID category = UUID.fromString(owner.read("select id from t_istra.catalog_category where code = 'category-7'")
                .getFirst());
        UUID signed = UUID.fromString(owner.read("select petition_id from t_istra.petition_signature limit 1")
                .getFirst());
        var all = Set.<PetitionState>of();
        var lists = new LinkedHashMap<String, Callable<Object>>();
        lists.put("all", () -> twoPages(new PetitionFilter(all, null, null, Order.NEWEST)));
        lists.put("collecting", () -> twoPages(of(PetitionState.COLLECTING, null)));
        lists.put("answered", () -> twoPages(of(PetitionState.ANSWERED, null)));
        lists.put("refused", () -> twoPages(of(PetitionState.REFUSED, null)));
        lists.put("a category", () -> twoPages(new PetitionFilter(all, category, null, Order.NEWEST)));
        lists.put("collecting of a category", () -> twoPages(of(PetitionState.COLLECTING, category)));
        lists.put("ending", () -> twoPages(new PetitionFilter(all, null, null, Order.ENDING)));
        lists.put("words", () -> twoPages(new PetitionFilter(all, null, "школа 4242", Order.NEWEST)));
        lists.put("common words", () -> twoPages(new PetitionFilter(all, null, "петиція про парки", Order.NEWEST)));
        lists.put("similar", () -> desk.similar("Петиція про парки 777 в центрі", null));
        lists.put("an author's own", () -> desk.mine(PetitionWork.resident("author-77")));
        for (PetitionState state : List.of(PetitionState.SENT, PetitionState.REACHED, PetitionState.IN_REVIEW)) {
            lists.put("waiting as " + state, () -> twoWaiting(state));
        }
        lists.put("signers", () -> twoOfSigners(signed));
        lists.put("own signature", () -> desk.ownSignature(signed, PetitionWork.resident("person-150000")));
        lists.put("open data", () -> open.page(OpenDataset.PETITIONS, signed, work.tenant("istra")));
        lists.put("forged signatures of an hour", () -> forged.preview(signed, hour(), PetitionWork.MODERATOR));
        lists.put("months of the archive", archive::months);
        lists.put("a month of the archive", () -> archive.of(YearMonth.of(2022, 3)));
        lists.put("doubles of a petition", () -> doubles.of(signed, PetitionWork.MODERATOR));
        lists.put("one petition", () -> desk.read(signed, PetitionWork.MODERATOR));
        return lists;
    }

    private static SignatureFilter hour() {
        Instant begin = Instant.parse("2020-01-02T00:00:00Z");
        return new SignatureFilter(begin, begin.plusSeconds(3600), null, 20);
    }

    private static PetitionFilter of(PetitionState state, UUID category) {
        return new PetitionFilter(Set.of(state), category, null, Order.NEWEST);
    }

    private Object twoPages(PetitionFilter filter) {
        var first = desk.page(filter, null, 40);
        return first.next() == null ? first : desk.page(filter, first.next(), 40);
    }

    private Object twoWaiting(PetitionState state) {
        var first = moderation.waiting(state, null, 40);
        return first.next() == null ? first : moderation.waiting(state, first.next(), 40);
    }

    private Object twoOfSigners(UUID petition) {
        var first = desk.signers(petition, null, 40);
        return desk.signers(petition, first.next(), 40);
    }
}
