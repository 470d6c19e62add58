package ua.vidhuk.onpayara;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.RoutingDesk;
import ua.vidhuk.appeals.control.RoutingTrial.RoutingOutcome;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewAppeal.NewPlace;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;
import ua.vidhuk.appeals.entity.RoutingRule;
import ua.vidhuk.appeals.entity.RoutingTime;
import ua.vidhuk.places.boundary.DistrictDesk;
import ua.vidhuk.places.control.Districts;
import ua.vidhuk.places.entity.District;
import ua.vidhuk.places.entity.DistrictStreet;
import ua.vidhuk.places.entity.NewDistrict;

/** Rules by district and time that tests set, and 200,000 streets of districts that they plant. */
@ApplicationScoped
public class RoutingWork {

    private static final List<String> TABLES = List.of("place_street", "place_district", "place_district_part");
    private static final String FILL =
            """
            set role t_istra; set search_path = t_istra;
            insert into place_street (id, settlement, name)
              select gen_random_uuid(), 'Село ' || n % 2000, 'вулиця ' || n from generate_series(1, 200000) n;
            insert into place_district (id, name, version, changed_at, changed_by)
              select md5('district ' || n)::uuid, 'Район ' || n, 1, now(), 'x' from generate_series(1, 200) n;
            insert into place_district_part (district_id, ordinal, settlement, street, houses)
              select md5('district ' || 1 + n % 200)::uuid, n, case when n % 100 = 0 then 'Село ' || n % 2000 end,
                case when n % 100 > 0 then 'вулиця ' || n end, case when n % 100 > 0 then '1-20' end
              from generate_series(1, 200000) n;
            reset role; reset search_path""";

    @Inject
    Work work;

    @Inject
    AppealDesk appeals;

    @Inject
    RoutingDesk routing;

    @Inject
    DistrictDesk districts;

    @Inject
    Districts places;

    District district(String slug, String name, DistrictStreet... streets) throws Exception {
        var typed = new NewDistrict(null, name, List.of(), List.of(streets));
        return work.as(slug, () -> districts.add(typed, Work.OPERATOR));
    }

    District changed(String slug, District district, DistrictStreet... streets) throws Exception {
        var typed = new NewDistrict(district.version(), district.name(), List.of(), List.of(streets));
        return work.as(slug, () -> districts.change(district.id(), typed, Work.OPERATOR));
    }

    void remove(String slug, District district) throws Exception {
        work.as(slug, () -> {
            districts.remove(district.id(), district.version(), Work.OPERATOR);
            return null;
        });
    }

    RoutingRule rule(String name, UUID district, RoutingTime time) {
        return new RoutingRule(
                name,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of("enterprise-2"),
                null,
                null,
                district,
                List.of(),
                time);
    }

    RoutingOutcome tried(String slug, RoutingRule... rules) throws Exception {
        return work.as(slug, () -> routing.tryOut(List.of(rules)));
    }

    int set(String slug, int seen, RoutingRule... rules) throws Exception {
        return work.as(slug, () -> routing.set(List.of(rules), seen, Work.OPERATOR))
                .version();
    }

    int version(String slug) throws Exception {
        return work.as(slug, () -> routing.versions()).getFirst().version();
    }

    UUID registered(String slug, String street, String house) throws Exception {
        var place = new NewPlace(street, house, null, null);
        var input = new NewAppeal(
                "phone", "uk", null, List.of(new NewQuestion("category-1", "Гілка на дроті", place, null)));
        return work.as(slug, () -> appeals.register(input, work.tenant(slug), Work.OPERATOR, null, List.of()))
                .questions()
                .getFirst()
                .id();
    }

    /** What reads streets and districts from beginning to end to find where a house lies; nothing when all is well. */
    List<String> readWhole() throws Exception {
        try (var owner = new OwnersView()) {
            owner.plant(FILL);
            for (String table : TABLES) {
                owner.execute("vacuum analyze t_istra." + table);
            }
            long from = owner.logged();
            // More often than the server looks at the values before it makes one plan for all.
            for (int i = 0; i < 12; i++) {
                var found = work.as(
                        "istra", () -> work.inTransaction(() -> places.of(Set.of("вулиця 7", "вулиця 2100", "немає"))));
                if (found.districts("вулиця 7", "3").size() != 1
                        || found.districts("вулиця 2100", null).size() != 1) {
                    return List.of("the streets are not in their districts");
                }
            }
            UUID some = work.as("istra", () -> districts.all()).getFirst().id();
            work.as("istra", () -> districts.read(some));
            List<JsonObject> plans = owner.plans(from, owner.logged()).stream()
                    .filter(each -> each.getString("Query Text").contains("place_district"))
                    .toList();
            var found = new ArrayList<String>(plans.size() < 12 ? List.of("no plans were seen") : List.of());
            plans.stream()
                    .filter(each -> OwnersView.scanned(each).stream()
                            .anyMatch(table -> !table.equals("place_district") && TABLES.contains(table)))
                    .forEach(each -> found.add(each.getString("Query Text")));
            return found.stream().distinct().toList();
        }
    }
}
