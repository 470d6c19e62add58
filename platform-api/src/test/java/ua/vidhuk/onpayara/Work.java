package ua.vidhuk.onpayara;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.RegisteredAppeal;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.tenancy.control.TenantContext;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** What the tests let the platform do, for a tenant, in transactions, and by many at once. */
@ApplicationScoped
@ManagedExecutorDefinition(name = "java:app/concurrent/crowd", maxAsync = 48)
public class Work {

    static final Actor OPERATOR =
            new Actor(ActorKind.STAFF, "brovary-operator", "Ірина", Set.of(Role.OPERATOR, Role.CONTROLLER), null);

    static final String IN_VAIN = "the caller fails after the registration";

    @Inject
    AppealDesk desk;

    @Inject
    TenantRegistry tenants;

    @Inject
    Work self;

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    @Inject
    TransactionConnection connection;

    @Resource(lookup = "java:app/concurrent/crowd")
    ManagedExecutorService crowd;

    static NewAppeal anAppeal(String text, int questions) {
        var asked = new ArrayList<NewQuestion>();
        for (int i = 1; i <= questions; i++) {
            asked.add(new NewQuestion("category-" + i, text, null, null));
        }
        return new NewAppeal("phone", "uk", null, asked);
    }

    Tenant tenant(String slug) {
        return tenants.require(new TenantSlug(slug));
    }

    <T> T as(String slug, Callable<T> work) throws Exception {
        return TenantContext.call(new TenantSlug(slug), work);
    }

    RegisteredAppeal register(String slug, String text, String key) throws Exception {
        return as(slug, () -> desk.register(anAppeal(text, 2), tenant(slug), OPERATOR, key, List.of()));
    }

    /** Registers and then fails, so that everything is rolled back. */
    @Transactional
    public void registerInVain(String slug) {
        desk.register(anAppeal("нічого", 1), tenant(slug), OPERATOR, null, List.of());
        throw new IllegalStateException(IN_VAIN);
    }

    /** Who JPA is in the database, and who JDBC is, in the same transaction: role, backend, transaction. */
    @Transactional
    public List<String> whoIsWho() throws SQLException {
        String sql = "select current_user || ' ' || pg_backend_pid() || ' ' || pg_current_xact_id()";
        String byJpa = entities.createNativeQuery(sql).getSingleResult().toString();
        try (var statement = connection.get().prepareStatement(sql);
                var row = statement.executeQuery()) {
            row.next();
            return List.of(byJpa, row.getString(1));
        }
    }

    /** What JDBC sees of an appeal that JPA has written and not yet committed. */
    @Transactional
    public String numberSeenByJdbc(String slug) throws SQLException {
        var appeal = desk.register(anAppeal("видно", 1), tenant(slug), OPERATOR, null, List.of());
        try (var statement = connection.get().prepareStatement("select registration_number from appeal where id = ?")) {
            statement.setObject(1, appeal.id());
            try (var row = statement.executeQuery()) {
                return row.next() && row.getString(1).equals(appeal.number()) ? "seen" : "not seen";
            }
        }
    }

    /** How many transfers between communities the database shows to this one. */
    public int transfersSeen(String slug) throws Exception {
        return as(slug, () -> self.countTransfers());
    }

    @Transactional
    public int countTransfers() throws SQLException {
        try (var statement = connection.get().prepareStatement("select count(*) from platform.appeal_transfer");
                var row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Writes a transfer between two others. */
    public int forgeTransfer(String slug, String from, String to) throws Exception {
        return as(slug, () -> self.forge(from, to));
    }

    @Transactional
    public int forge(String from, String to) throws SQLException {
        try (var statement = connection
                .get()
                .prepareStatement(
                        """
                        insert into platform.appeal_transfer (id, from_role, to_role, question_id, state, sent_at, parcel)
                        values (gen_random_uuid(), ?, ?, gen_random_uuid(), 'sent', now(), '{}')""")) {
            statement.setString(1, from);
            statement.setString(2, to);
            return statement.executeUpdate();
        }
    }

    /** Registers, begins another transaction in the middle of it, and goes on as if nothing had happened. */
    @Transactional
    public void registerRoundAnother(String slug) throws SQLException {
        desk.register(anAppeal("до іншої", 1), tenant(slug), OPERATOR, null, List.of());
        try {
            self.inAnother();
        } catch (IllegalStateException e) {
            // who swallows it must not lose the appeal above unknowingly
        }
        desk.register(anAppeal("після іншої", 1), tenant(slug), OPERATOR, null, List.of());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void inAnother() throws SQLException {
        try (var statement = connection.get().prepareStatement("select 1")) {
            statement.execute();
        }
    }

    /** Calls control in a transaction, as a boundary would. */
    @Transactional
    public <T> T inTransaction(Callable<T> call) throws Exception {
        return call.call();
    }

    /** Does all of it by up to 48 at once; in place of a result there may be the exception. */
    List<Object> together(List<Callable<Object>> tasks) throws InterruptedException {
        var outcomes = new ArrayList<Object>();
        for (Future<Object> each : crowd.invokeAll(tasks)) {
            try {
                outcomes.add(each.get());
            } catch (ExecutionException e) {
                outcomes.add(e.getCause());
            }
        }
        return outcomes;
    }
}
