package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The server, and then the database, is killed with -9 while sixteen clients sign a petition, each time as another person.
 * Afterwards every acknowledged signature is there once, and the count equals a recount.
 */
class SigningKillIT {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final int CLIENTS = 16;

    private final PlatformUnderTest platform = PlatformUnderTest.inFreshFolder();
    private final String port = String.valueOf(FreePorts.six());
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();
    private final AtomicInteger persons = new AtomicInteger();
    private ManyResidents residents;
    private String petition;

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void losesNoSignatureAndCountsNoneTwice() throws SQLException {
        up();
        platform.create("brovary");
        residents = ManyResidents.of(platform.folder());
        petition = publish();

        killDuringSigning(PayaraService.NAME);
        assertNothingIsLostOrDoubled();
        killDuringSigning(PostgresService.NAME);
        assertNothingIsLostOrDoubled();
    }

    private void killDuringSigning(String child) {
        var state = RunState.running(platform.folder());
        var supervisor = state.supervisor().living().orElseThrow();
        int before = acknowledged.size();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < CLIENTS; i++) {
            threads.add(Thread.ofPlatform().start(this::signUntilTheEnd));
        }
        assertThat(Probe.await(LIMIT, () -> acknowledged.size() - before >= 300))
                .as("300 signatures acknowledged")
                .isTrue();
        state.children().get(child).living().orElseThrow().destroyForcibly();
        assertThat(Probe.await(LIMIT, () -> !supervisor.isAlive()))
                .as("the launcher ends when %s is killed", child)
                .isTrue();
        assertThat(Probe.await(LIMIT, () -> threads.stream().noneMatch(Thread::isAlive)))
                .as("the clients end")
                .isTrue();
        up();
    }

    private void assertNothingIsLostOrDoubled() throws SQLException {
        List<String> written = column("select subject from t_brovary.petition_signature where withdrawn_at is null");
        assertThat(written).doesNotHaveDuplicates().containsAll(acknowledged);
        var known = new TreeSet<>(acknowledged);
        known.addAll(unanswered);
        assertThat(known).as("who signed, or asked to and got no answer").containsAll(written);
        assertThat(column("select signatures from t_brovary.petition_tally"))
                .as("the count, beside a recount")
                .containsExactly(String.valueOf(written.size()));
        for (String person = unanswered.poll(); person != null; person = unanswered.poll()) {
            assertThat(sign(person).expect(200).json().path("outcome").asText()).isIn("signed", "already-signed");
            acknowledged.add(person);
        }
        assertThat(column("select signatures from t_brovary.petition_tally"))
                .containsExactly(String.valueOf(acknowledged.size()));
    }

    private void signUntilTheEnd() {
        // Asked once: when the server is gone, so may be the file that tells its address.
        var url = RunState.running(platform.folder()).ports().url();
        while (true) {
            var person = "person-" + persons.incrementAndGet();
            var token = residents.token(person);
            try {
                var answer = Caller.withToken(url, () -> token).postOrFail(address("/sign"), body());
                if (answer.status() != 200) {
                    unanswered.add(person);
                    return;
                }
                acknowledged.add(person);
            } catch (IOException e) {
                unanswered.add(person);
                return;
            }
        }
    }

    private Answer sign(String person) {
        return caller(residents.token(person)).post(address("/sign"), body());
    }

    private String publish() {
        var ports = RunState.running(platform.folder()).ports();
        var author = caller(residents.token("author"));
        var category = author.get("/brovary/api/v1/categories")
                .expect(200)
                .json()
                .get(0)
                .path("code")
                .asText();
        var draft = author.post(
                        "/brovary/api/v1/petitions",
                        body().put("title", "Петиція, яку не згубить жодна аварія")
                                .put("substance", "Просимо, щоб жоден підпис не зник і жоден не був порахований двічі.")
                                .put("category", category))
                .expect(201)
                .json();
        petition = draft.path("id").asText();
        var sent = author.post(address("/send"), version(draft)).expect(200).json();
        var moderator = caller(Tokens.ofUser(ports, "brovary-moderator", Welcome.SAMPLE_PASSWORD));
        var finding = version(sent);
        SamplePetitions.REQUIREMENTS_OF_THE_LAW.forEach(finding.withArray("confirmed")::add);
        moderator
                .post("/brovary/api/v1/moderation/petitions/" + petition + "/publish", finding)
                .expect(200);
        return petition;
    }

    private String address(String step) {
        return "/brovary/api/v1/petitions/" + petition + step;
    }

    private static ObjectNode body() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ObjectNode version(JsonNode petition) {
        return body().put("version", petition.path("version").asLong());
    }

    private Caller caller(String token) {
        return Caller.withToken(RunState.running(platform.folder()).ports().url(), () -> token);
    }

    private List<String> column(String query) throws SQLException {
        var secrets = Secrets.ofFolder(platform.folder());
        var url = RunState.running(platform.folder()).ports().jdbcUrl("vidhuk");
        try (var connection = DriverManager.getConnection(url, PostgresService.OWNER, secrets.databaseOwner());
                var rows = connection.createStatement().executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private void up() {
        var answer = platform.run("up", "--detach", "--empty", "--port", port);
        assertThat(answer.exitCode()).as(answer.output()).isZero();
    }
}
