package ua.vidhuk.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The whole platform with its sample data, started once for all tests of this module and stopped after the last.
 *
 * <p>Use: {@code @ExtendWith(RunningPlatform.class)} on the class, and a parameter of type {@code RunningPlatform} on a
 * test, a {@code @BeforeAll} or a constructor. A platform that already runs is used instead when the system property or
 * environment variable {@code VIDHUK_TEST_DATA} names its data folder; then it is left running.
 */
public final class RunningPlatform implements BeforeAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(RunningPlatform.class);
    private static final Duration MAIL_LIMIT = Duration.ofSeconds(30);

    private static final String ACCOUNTS = "/admin/realms/vidhuk/users";

    private PlatformUnderTest platform;

    @Override
    public void beforeAll(ExtensionContext context) {
        platform = context.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent("platform", key -> PlatformUnderTest.shared(), PlatformUnderTest.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningPlatform.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        beforeAll(context);
        return this;
    }

    /** Where the pages and the JSON API are, without a slash at the end. */
    public String url() {
        return ports().url();
    }

    public String keycloakUrl() {
        return ports().keycloakUrl();
    }

    public String jdbcUrl() {
        return ports().jdbcUrl("vidhuk");
    }

    public int smtpPort() {
        return ports().smtp();
    }

    public int imapPort() {
        return ports().imap();
    }

    /** A bearer token of a sample user. */
    public String token(String user) {
        return Tokens.ofUser(ports(), user, Welcome.SAMPLE_PASSWORD);
    }

    /** A connection of the application's login, which can read nothing until it becomes a tenant's role. */
    public Connection applicationConnection() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), "vidhuk_app", secrets().application());
    }

    /** A connection of the owner of the database. */
    public Connection ownerConnection() throws SQLException {
        return DriverManager.getConnection(
                jdbcUrl(), PostgresService.OWNER, secrets().databaseOwner());
    }

    /** The newest message to this address that fits, waiting for it up to half a minute. */
    public JsonNode mailTo(String address, Predicate<JsonNode> fits) {
        var found = new JsonNode[1];
        boolean arrived = Probe.await(MAIL_LIMIT, () -> {
            found[0] = mail(address, fits).orElse(null);
            return found[0] != null;
        });
        if (!arrived) {
            throw new AssertionError("no such mail to " + address + " within " + MAIL_LIMIT.toSeconds() + " s");
        }
        return found[0];
    }

    /** Runs a command of the launcher for this platform to its end, and gives what it printed. */
    String command(String... arguments) {
        var answer = platform.run(arguments);
        if (answer.exitCode() != 0) {
            throw new AssertionError(String.join(" ", arguments) + " failed: " + answer.output());
        }
        return answer.output();
    }

    /** Runs a command that is to be refused, and gives what it printed. */
    String refusal(String... arguments) {
        var answer = platform.run(arguments);
        if (answer.exitCode() == 0) {
            throw new AssertionError(String.join(" ", arguments) + " was not refused: " + answer.output());
        }
        return answer.output();
    }

    /** The account of Keycloak's realm, or nothing. */
    Optional<JsonNode> account(String username) {
        var found = keycloak().get(ACCOUNTS + "?exact=true&username=" + username);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.path(0));
    }

    JsonNode rolesOf(String username) {
        return keycloak().get(address(username) + "/role-mappings/realm");
    }

    /** As by the mailed link: the password of the sample users. */
    void choosePassword(String username) {
        var password = Json.MAPPER.createObjectNode().put("type", "password").put("value", Welcome.SAMPLE_PASSWORD);
        keycloak().put(address(username) + "/reset-password", password);
        var account = (ObjectNode) account(username).orElseThrow();
        account.putArray("requiredActions");
        keycloak().put(address(username), account);
    }

    private String address(String username) {
        return ACCOUNTS + "/" + account(username).orElseThrow().path("id").asText();
    }

    private KeycloakAdminApi keycloak() {
        return KeycloakAdminApi.logIn(ports(), secrets().keycloakAdmin());
    }

    /** The data folder, with its logs. */
    public Path data() {
        return platform.folder().path();
    }

    public List<String> logLines(String name) throws IOException {
        return Files.readAllLines(platform.folder().log(name));
    }

    private Optional<JsonNode> mail(String address, Predicate<JsonNode> fits) {
        return mails().stream()
                .filter(message -> message.path("to").asText().contains(address) && fits.test(message))
                .findFirst();
    }

    /** All messages that were sent to anybody, the newest first. */
    List<JsonNode> mails() {
        var request = HttpRequest.newBuilder(URI.create(ports().mailUrl() + "messages.json"))
                .build();
        var mails = Json.read(Http.expect(request, 200, "The mail page"));
        return StreamSupport.stream(mails.spliterator(), false).toList();
    }

    private Ports ports() {
        return RunState.running(platform.folder()).ports();
    }

    private Secrets secrets() {
        return Secrets.ofFolder(platform.folder());
    }
}
