package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation and every page of the application, called by those who have no business there: without a user, with the
 * staff of another community, and with another community's ids on one's own path. Nobody ever reads the planted words.
 */
@ExtendWith(RunningPlatform.class)
class CrossTenantWalkIT {

    private static final String OURS = "brovary";
    private static final Set<Integer> REFUSALS = Set.of(401, 403, 404);
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");
    /** Residents belong to no community and may write to any. */
    private static final List<String> FOR_RESIDENTS = List.of(
            "POST /api/v1/appeals",
            "POST /api/v1/petitions",
            "GET /api/v1/petitions/mine",
            "GET /api/v1/petitions/{id}/signature",
            "GET /petitions/mine",
            "GET /petitions/new",
            "POST /petitions/new",
            "GET /petitions/{id}/sign");

    /** Pages and operations of the platform as a whole, which are nobody's but its administrator's. */
    private static final String OF_THE_PLATFORM = "/platform/";

    private static Callers callers;
    private static PlantedAppeal theirs;
    private static Attempt attempt;

    @BeforeAll
    static void plant(RunningPlatform platform) {
        callers = new Callers(platform);
        theirs = PlantedAppeal.in(Community.of("lutsk"), callers);
        attempt = new Attempt(theirs, theirs.now(callers).path("version").asLong());
    }

    static List<Endpoint> guarded() {
        return Endpoints.ofTheApplication().stream()
                .filter(each -> !each.open())
                .toList();
    }

    static List<Endpoint> open() {
        return Endpoints.ofTheApplication().stream().filter(Endpoint::open).toList();
    }

    static List<Endpoint> withIds() {
        return Endpoints.ofTheApplication().stream().filter(Endpoint::takesIds).toList();
    }

    static List<Endpoint> withoutIds() {
        return Endpoints.ofTheApplication().stream()
                .filter(each -> !each.takesIds())
                // A stream of one's own community has no end to wait for: LiveIT reads it.
                .filter(each -> !each.path().equals("/workspace/live"))
                .toList();
    }

    static List<Endpoint> openedByCode() {
        return open().stream().filter(Endpoint::isOpenedByCode).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("guarded")
    void refusesThoseWhoAreNotSignedIn(Endpoint endpoint) {
        var answer = attempt.on(endpoint, theirs.community().slug(), callers.nobody());
        assertTellsNothing(answer);
        if (endpoint.page() && endpoint.method().equals("GET")) {
            answer.expect(303);
            assertThat(answer.header("Location")).contains(endpoint.platformWide() ? "/login/choose" : "/lutsk/login");
        } else {
            answer.expect(401);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("guarded")
    void refusesTheStaffOfAnotherCommunity(Endpoint endpoint) {
        for (var stranger : strangers().toList()) {
            if (stranger.equals("citizen") && FOR_RESIDENTS.contains(endpoint.name())
                    || stranger.equals("platform-admin") && endpoint.path().contains(OF_THE_PLATFORM)) {
                continue;
            }
            var answer = attempt.on(endpoint, theirs.community().slug(), callers.user(stranger));
            assertThat(answer.status()).as("%s by %s", answer, stranger).isIn(403, 404);
            assertTellsNothing(answer);
        }
        assertUntouched();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withIds")
    void findsNothingByIdsOfAnotherCommunity(Endpoint endpoint) {
        for (var colleague : Community.of(OURS).staff()) {
            var answer = attempt.on(endpoint, OURS, callers.user(colleague));
            assertThat(answer.status()).as("%s by %s", answer, colleague).isIn(REFUSALS);
            assertTellsNothing(answer);
        }
        assertUntouched();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withoutIds")
    void showsNothingOfAnotherCommunityInItsOwn(Endpoint endpoint) {
        for (var colleague : Community.of(OURS).staff()) {
            var answer = attempt.on(endpoint, OURS, callers.user(colleague));
            assertThat(answer.status()).as("%s by %s", answer, colleague).isLessThan(500);
            assertTellsNothing(answer);
        }
        assertUntouched();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("open")
    void tellsNothingInPublicWithoutTheCode(Endpoint endpoint) {
        var withoutCode = new Attempt(withWrongCode(), attempt.version());
        Stream.concat(Stream.of(callers.nobody()), strangers().map(callers::user))
                .forEach(caller -> {
                    var answer = withoutCode.on(endpoint, theirs.community().slug(), caller);
                    assertTellsNothing(answer);
                    if (endpoint.isOpenedByCode()) {
                        answer.expect(404);
                    } else {
                        assertThat(answer.status()).as("%s", answer).isLessThan(500);
                    }
                });
        assertUntouched();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("openedByCode")
    void opensToWhoeverHoldsTheCode(Endpoint endpoint) {
        var own = PlantedAppeal.in(theirs.community(), callers);
        var holder = new Attempt(own, own.now(callers).path("version").asLong());
        assertThat(holder.on(endpoint, own.community().slug(), callers.nobody()).status())
                .isIn(200, 303);
    }

    @Test
    void isOpenToThePublicOnlyWhereThatIsWrittenDown() {
        var written = lines("/public-operations.txt");
        assertThat(open().stream().map(Endpoint::name).toList())
                .as("the operations that declare @Open, against public-operations.txt")
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void knowsEveryOperationOfTheOpenApiDocument() {
        var known = Endpoints.ofTheApplication().stream().map(Endpoint::shape).collect(Collectors.toSet());
        var documented = operations(
                callers.nobody().get("/openapi?format=JSON").expect(200).json());
        assertThat(documented).isNotEmpty().allSatisfy(each -> assertThat(each)
                .as("is an operation of the code")
                .isIn(known));
    }

    private static List<String> operations(JsonNode document) {
        var operations = new ArrayList<String>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(verb -> {
                    if (VERBS.contains(verb)) {
                        operations.add(verb.toUpperCase(Locale.ROOT) + " " + withoutTenant(path.getKey()));
                    }
                }));
        return operations;
    }

    private static String withoutTenant(String path) {
        return path.replaceFirst("^/\\{(tenant|slug)}", "").replaceAll("\\{[^}]*}", "{}");
    }

    private static Stream<String> strangers() {
        return Stream.concat(Community.of(OURS).staff().stream(), Stream.of("citizen", "platform-admin"));
    }

    private static PlantedAppeal withWrongCode() {
        return new PlantedAppeal(
                theirs.community(),
                theirs.marker(),
                theirs.appeal(),
                theirs.question(),
                theirs.file(),
                "7K3M-9QXA-2B4C-8DEF",
                theirs.number());
    }

    private static void assertTellsNothing(Answer answer) {
        assertThat(answer.text())
                .as("%s", answer)
                .doesNotContain(theirs.marker())
                .doesNotContain(theirs.number());
        assertThat(answer.header("Content-Type")).as("%s", answer).doesNotContain("image/");
    }

    private static void assertUntouched() {
        var now = theirs.now(callers);
        assertThat(now.path("version").asLong()).isEqualTo(attempt.version());
        assertThat(now.path("files")).hasSize(1);
    }

    private static List<String> lines(String resource) {
        try (var stream = CrossTenantWalkIT.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.replaceFirst("\\s+#.*", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
