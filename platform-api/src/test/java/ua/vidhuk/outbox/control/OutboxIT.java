package ua.vidhuk.outbox.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.testing.TestDatabase.BROVARY;
import static ua.vidhuk.testing.TestDatabase.LUTSK;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.json.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vidhuk.outbox.boundary.DeliveryFactory;
import ua.vidhuk.outbox.entity.DeliveredEvent;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.outbox.entity.Outcome;
import ua.vidhuk.tenancy.control.DueTenants;
import ua.vidhuk.tenancy.control.DueTenantsFactory;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.testing.FixedTenants;
import ua.vidhuk.testing.ManagedExecutors;
import ua.vidhuk.testing.SettableClock;
import ua.vidhuk.testing.TestDatabase;
import ua.vidhuk.testing.TestTransactions;

class OutboxIT {

    private final TestDatabase database = TestDatabase.get();
    private final TestTransactions transactions = new TestTransactions(database);
    private final SettableClock clock = SettableClock.at("2026-11-22T08:00:00Z");
    private final Observers observers = new Observers();
    private final OutboxQueue queue = new OutboxQueue();
    private final UUID appeal = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private EventDelivery delivery;
    private OutboxDispatcher node;
    private Outbox outbox;

    @BeforeEach
    void assemble() {
        database.asOwner("truncate t_brovary.outbox_event, t_lutsk.outbox_event, platform.tenant_due");
        queue.connection = transactions.connection();
        delivery = transactions.requiringNew(
                EventDelivery.class, DeliveryFactory.delivery(queue, observers, dueOfANode(), clock));
        node = node(ManagedExecutors.inline(), ManagedExecutors.idle());
        outbox = outboxOf(node);
    }

    @Test
    void deliversAfterTheCommit() {
        DomainEvent event = event(appeal, "AppealRegistered");
        transactions.inTenant(BROVARY, () -> {
            outbox.append(event);
            assertThat(observers.seen()).isEmpty();
        });

        assertThat(observers.seen()).containsExactly(new DeliveredEvent(BROVARY, event));
        assertThat(waiting()).isZero();
    }

    @Test
    void deliversNothingOfATransactionThatIsRolledBack() {
        assertThatThrownBy(() -> transactions.inTenant(BROVARY, () -> {
                    outbox.append(event(appeal, "AppealRegistered"));
                    throw new IllegalArgumentException("the guard said no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        transactions.inTenant(BROVARY, () -> outbox.append(event(other, "QuestionRouted")));

        assertThat(observers.types()).containsExactly("QuestionRouted");
    }

    @Test
    void keepsTheOrderBeyondOneBatch() {
        List<String> types =
                IntStream.rangeClosed(1, 250).mapToObj(i -> "Step" + i).toList();
        transactions.inTenant(BROVARY, () -> types.forEach(type -> outbox.append(event(appeal, type))));

        assertThat(observers.types()).isEqualTo(types);
    }

    @Test
    void anEventThatFailsHoldsUpOnlyItsAggregate() {
        observers.react(failingAt("First"));
        transactions.inTenant(BROVARY, () -> {
            outbox.append(event(appeal, "First"));
            outbox.append(event(other, "Other"));
            outbox.append(event(appeal, "Second"));
        });
        assertThat(observers.types()).containsExactly("Other");

        clock.advance(Duration.ofSeconds(5));
        node.sweep();
        assertThat(observers.types()).as("it rests for a while").containsExactly("Other");

        observers.react(any -> {});
        clock.advance(Duration.ofSeconds(6));
        node.sweep();
        assertThat(observers.types()).containsExactly("Other", "First", "Second");
    }

    @Test
    void triesAPoisonEventLessAndLessOftenAndNeverLosesIt() {
        observers.react(failingAt("Poison"));
        transactions.inTenant(BROVARY, () -> outbox.append(event(appeal, "Poison")));
        for (int hour = 0; hour < 30; hour++) {
            clock.advance(Duration.ofHours(1).plusSeconds(1));
            node.sweep();
        }

        assertThat(database.readAsOwner("select attempts from t_brovary.outbox_event where delivered_at is null"))
                .containsExactly("31");
    }

    @Test
    void sweepsUpWhatAKilledNodeLeft() {
        Outbox killed = outboxOf(new OutboxDispatcher());
        transactions.inTenant(LUTSK, () -> killed.append(event(appeal, "AppealRegistered")));
        assertThat(observers.seen()).isEmpty();

        node.sweep();
        assertThat(observers.seen()).extracting(DeliveredEvent::tenant).containsExactly(LUTSK);
    }

    @Test
    void aSweepAsksOneTableAndFindsWhatANodeThatDiedHadNoted() {
        node.sweep();
        Outbox killed = outboxOf(new OutboxDispatcher());
        transactions.inTenant(LUTSK, () -> killed.append(event(appeal, "First")));
        transactions.inTenant(LUTSK, () -> killed.append(event(appeal, "Second")));
        assertThat(database.readAsOwner("select role from platform.tenant_due"))
                .as("one note stands for both")
                .containsExactly("t_lutsk");

        clock.advance(Duration.ofSeconds(10));
        node.sweep();
        assertThat(observers.types()).containsExactly("First", "Second");
    }

    @Test
    void aSweepDoesNotVisitTenantsInWhichNothingHappens() {
        node.sweep();
        transactions.inTenant(LUTSK, () -> outboxOf(new OutboxDispatcher()).append(event(appeal, "Seen")));
        transactions.inTenant(BROVARY, () -> outboxOf(new OutboxDispatcher()).append(event(appeal, "Unseen")));
        database.asOwner("delete from platform.tenant_due where role = 't_brovary'");

        clock.advance(Duration.ofSeconds(10));
        node.sweep();
        assertThat(observers.types()).containsExactly("Seen");

        clock.advance(Duration.ofMinutes(31));
        node.sweep();
        assertThat(observers.types()).as("each half hour it looks everywhere").containsExactly("Seen", "Unseen");
    }

    @Test
    void whatRestsIsFoundWhenItsTimeHasComeByANodeThatNeverSawIt() {
        observers.react(failingAt("First"));
        transactions.inTenant(BROVARY, () -> outbox.append(event(appeal, "First")));
        OutboxDispatcher other = node(ManagedExecutors.inline(), ManagedExecutors.idle());
        other.sweep();
        observers.react(any -> {});
        for (int i = 0; i < 5; i++) {
            clock.advance(Duration.ofSeconds(3));
            other.sweep();
        }

        assertThat(observers.types()).containsExactly("First");
    }

    @Test
    void aNoteThatIsRolledBackStandsForNobody() {
        Outbox killed = outboxOf(new OutboxDispatcher());
        node.sweep();
        assertThatThrownBy(() -> transactions.inTenant(BROVARY, () -> {
                    killed.append(event(appeal, "Lost"));
                    throw new IllegalArgumentException("the guard said no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        transactions.inTenant(BROVARY, () -> killed.append(event(appeal, "Kept")));

        clock.advance(Duration.ofSeconds(10));
        node.sweep();
        assertThat(observers.types()).containsExactly("Kept");
    }

    @Test
    void aTenantNotesNobodyButItselfAndReadsNoNotes() {
        String forOther = "insert into platform.tenant_due (role, look_at) values ('t_lutsk', now())";
        assertThatThrownBy(() -> inBrovary(forOther)).hasMessageContaining("row-level security");
        assertThatThrownBy(() -> inBrovary("select role from platform.tenant_due"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> inBrovary("delete from platform.tenant_due"))
                .hasMessageContaining("permission denied");
    }

    private void inBrovary(String sql) {
        transactions.inTenant(BROVARY, () -> {
            try (var connection = transactions.dataSource().getConnection();
                    var statement = connection.prepareStatement(sql)) {
                return statement.execute();
            }
        });
    }

    @Test
    void onlyOneTransactionDeliversForATenantAtATime() {
        transactions.inTenant(BROVARY, () -> {
            assertThat(queue.lock()).isTrue();
            assertThat(delivery.deliverBatch(BROVARY)).isEqualTo(Outcome.BUSY);
            assertThat(transactions.inTenant(LUTSK, () -> delivery.deliverBatch(LUTSK)))
                    .isEqualTo(Outcome.DRAINED);
        });
        assertThat(transactions.inTenant(BROVARY, () -> delivery.deliverBatch(BROVARY)))
                .isEqualTo(Outcome.DRAINED);
    }

    @Test
    void twoNodesDeliverEachEventOnceAndInOrder() throws InterruptedException {
        int writers = 4;
        int each = 50;
        var delivered = new CountDownLatch(writers * each);
        observers.react(any -> delivered.countDown());
        var threads = Executors.newScheduledThreadPool(6);
        try {
            var nodes = ManagedExecutors.on(threads);
            List<Outbox> outboxes = List.of(outboxOf(node(nodes, nodes)), outboxOf(node(nodes, nodes)));
            for (int writer = 0; writer < writers; writer++) {
                Outbox mine = outboxes.get(writer % 2);
                threads.execute(() -> write(mine, each));
            }
            assertThat(delivered.await(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            threads.shutdown();
            assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(observers.seen()).hasSize(writers * each);
        observers.seen().stream()
                .map(seen -> seen.event().aggregateId())
                .distinct()
                .forEach(aggregate -> assertThat(typesOf(aggregate)).isEqualTo(steps(each)));
    }

    private void write(Outbox to, int amount) {
        var aggregate = UUID.randomUUID();
        steps(amount).forEach(step -> transactions.inTenant(BROVARY, () -> to.append(event(aggregate, step))));
    }

    private static List<String> steps(int amount) {
        return IntStream.range(0, amount).mapToObj(i -> "Step" + i).toList();
    }

    private List<String> typesOf(UUID aggregate) {
        var types = new ArrayList<String>();
        observers.seen().stream()
                .filter(seen -> seen.event().aggregateId().equals(aggregate))
                .forEach(seen -> types.add(seen.event().type()));
        return types;
    }

    private static Consumer<DeliveredEvent> failingAt(String type) {
        return delivered -> {
            if (delivered.event().type().equals(type)) {
                throw new IllegalStateException("cannot");
            }
        };
    }

    private OutboxDispatcher node(ManagedExecutorService executor, ManagedScheduledExecutorService scheduler) {
        var dispatcher = new OutboxDispatcher();
        dispatcher.delivery = delivery;
        dispatcher.background =
                BackgroundFactory.background(new FixedTenants(BROVARY, LUTSK), dueOfANode(), executor, scheduler);
        dispatcher.start(new PlatformStarted());
        return dispatcher;
    }

    private Outbox outboxOf(OutboxDispatcher dispatcher) {
        var written = new Outbox();
        written.connection = transactions.connection();
        written.afterCommit = AfterCommitFactory.afterCommit(transactions);
        written.dispatcher = dispatcher;
        written.due = dueOfANode();
        return written;
    }

    private DomainEvent event(UUID aggregate, String type) {
        var payload = Json.createObjectBuilder().add("reason", "прорив труби").build();
        return new DomainEvent(UUID.randomUUID(), aggregate, type, payload, clock.instant());
    }

    private DueTenants dueOfANode() {
        return DueTenantsFactory.due(transactions, new FixedTenants(BROVARY, LUTSK), clock);
    }

    private int waiting() {
        return database.readAsOwner("select id from t_brovary.outbox_event where delivered_at is null")
                .size();
    }
}
