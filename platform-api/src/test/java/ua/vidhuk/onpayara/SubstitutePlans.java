package ua.vidhuk.onpayara;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ua.vidhuk.identity.control.StaffSource;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.onboarding.boundary.SubstituteDesk;

/** Fills a tenant with 200,000 substitutions, fifty of them in force, and looks at the plans of who reads them. */
@ApplicationScoped
public class SubstitutePlans {

    private static final String TABLE = "identity_substitution";
    private static final Actor ADMINISTRATOR =
            new Actor(ActorKind.STAFF, "istra-admin", "Администратор", Set.of(Role.TENANT_ADMIN), null);
    private static final String FILL =
            """
            insert into t_istra.identity_staff (id, username, full_name, email, roles, active)
              select gen_random_uuid(), 'member-' || n, 'Сотрудник ' || n, 'member-' || n || '@istra.example', 'operator', true
              from generate_series(1, 2000) n;
            insert into t_istra.identity_substitution (id, absent_id, substitute_id, first_day, last_day, made_at, made_by, ended_at, ended_by)
              select gen_random_uuid(), s.ids[1 + n % 2000], s.ids[1 + (n + 1) % 2000], current_date - n % 900 - 3,
                current_date - n % 900 + case when n <= 50 then 1000 else 3 end, now() - n * interval '1 hour', 'istra-admin',
                case when n > 50 then now() end, case when n > 50 then 'istra-admin' end
              from generate_series(1, 200000) n, (select array_agg(id) ids from t_istra.identity_staff where username like 'member-%') s""";

    @Inject
    Work work;

    @Inject
    SubstituteDesk desk;

    @Inject
    StaffSource staff;

    /** What reads the substitutions from beginning to end; nothing when all is well. */
    List<String> readWhole() throws Exception {
        try (var owner = new OwnersView()) {
            owner.plant(FILL);
            owner.execute("vacuum analyze t_istra." + TABLE);
            owner.execute("vacuum analyze t_istra.identity_staff");
            var found = new ArrayList<String>();
            long from = owner.logged();
            // More often than the server looks at the values before it makes one plan for all.
            for (int i = 0; i < 12; i++) {
                work.as("istra", () -> desk.board(work.tenant("istra"), ADMINISTRATOR));
                work.as("istra", () -> staff.read("member-7", LocalDate.now(ZoneOffset.UTC)));
            }
            List<JsonObject> plans = owner.plans(from, owner.logged()).stream()
                    .filter(each -> each.getString("Query Text").contains(TABLE))
                    .toList();
            if (plans.isEmpty()) {
                found.add("no plan was seen");
            }
            plans.stream()
                    .filter(each -> OwnersView.scanned(each).contains(TABLE))
                    .forEach(each -> found.add(each.getString("Query Text")));
            return found.stream().distinct().toList();
        }
    }
}
