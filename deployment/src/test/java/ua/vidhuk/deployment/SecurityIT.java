package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer tells the browser not to do, and what is refused at the door. */
@ExtendWith(RunningPlatform.class)
class SecurityIT {

    private static Callers callers;
    private static Caller visitor;

    @BeforeAll
    static void findCallers(RunningPlatform platform) {
        callers = new Callers(platform);
        visitor = callers.nobody().readingPages();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/", "/brovary/", "/brovary/nothing-here", "/brovary/api/v1/me", "/brovary/follow"})
    void putsTheSafeHeadersOnEveryAnswer(String path) {
        var answer = visitor.get(path);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .contains("base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("X-Request-Id")).isNotBlank();
        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.header("Strict-Transport-Security"))
                .as("there is no TLS here to be strict about")
                .isEmpty();
    }

    @Test
    void hardensTheCookiesOfALogin() {
        var answer = visitor.get("/brovary/login?next=/brovary/workspace");
        assertThat(answer.status()).isIn(302, 303);
        assertThat(answer.response().headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
    }

    @Test
    void makesNoSessionForVisitors() {
        for (var path : List.of("/", "/brovary/", "/brovary/report", "/brovary/follow")) {
            assertThat(visitor.get(path).response().headers().allValues("Set-Cookie"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void refusesWhatAPageOfAnotherSiteSends() {
        var form = new Form().field("step", "what").field("category", "roads");
        visitor.with("Sec-Fetch-Site", "cross-site")
                .post("/brovary/report", form)
                .expect(403);
        visitor.with("Sec-Fetch-Site", "same-site")
                .post("/brovary/report", form)
                .expect(403);
        visitor.with("Origin", "https://evil.example")
                .post("/brovary/report", form)
                .expect(403);
        visitor.with("Origin", "null").post("/brovary/report", form).expect(403);
        visitor.with("Cookie", "JSESSIONID=known").post("/brovary/logout", form).expect(403);
        visitor.with("Sec-Fetch-Site", "same-origin")
                .post("/brovary/report", form)
                .expect(200);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/lutsk/workspace",
                "/brovary/../lutsk/",
                "/brovary/%2e%2e/lutsk",
                "\\\\evil.example"
            })
    void sendsNobodyElsewhereAfterALogin(String next) {
        var encoded = java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8);
        var answer = callers.user("brovary-operator").readingPages().get("/brovary/login?next=" + encoded);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(java.net.URI.create(answer.header("Location")).getPath()).isEqualTo("/brovary/workspace");
    }

    @Test
    void refusesTokensThatAreNotOurs() {
        var forged = callers.nobody().with("Authorization", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.");
        var answer = forged.get("/brovary/api/v1/questions");
        answer.problem(401);
        assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
        assertThat(callers.nobody()
                        .get("/brovary/api/v1/questions")
                        .problem(401)
                        .toString())
                .contains("unauthenticated");
    }

    @Test
    void saysThatItLivesAndIsReadyAndCountsRequests() {
        var program = callers.nobody();
        program.get("/health/live").expect(200);
        assertThat(program.get("/health/ready")
                        .expect(200)
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("UP");
        callers.user("brovary-operator").get("/brovary/api/v1/questions").expect(200);
        var metrics =
                callers.nobody().with("Accept", "text/plain").get("/metrics").expect(200);
        assertThat(metrics.text()).contains("requests_total").contains("route=\"/api/v1/questions\"");
    }

    @Test
    void answersUnknownPagesWithAPageAndUnknownResourcesWithAProblem() {
        var page = visitor.get("/brovary/" + UUID.randomUUID()).expect(404);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        callers.nobody().get("/brovary/api/v1/" + UUID.randomUUID()).problem(404);
    }
}
