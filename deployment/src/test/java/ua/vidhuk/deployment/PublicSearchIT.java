package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What everybody finds: petitions, services and published appeals, in any form of their words; and nothing else. */
@ExtendWith(RunningPlatform.class)
class PublicSearchIT {

    private static final Community LUTSK = Community.of("lutsk");
    private static final Duration SOON = Duration.ofSeconds(30);

    private static Callers callers;
    private static Caller nobody;
    private static Caller visitor;

    @BeforeAll
    static void come(RunningPlatform platform) {
        callers = new Callers(platform);
        nobody = callers.nobody();
        visitor = nobody.readingPages();
    }

    @Test
    void findsPetitionsServicesAndPublishedAppealsAndNothingOfOtherAppeals() {
        var petition = PublishedPetition.in(LUTSK, "Полагодити сонячний годинник гномон", callers);
        callers.user("lutsk-admin")
                .post("/lutsk/api/v1/catalog/service-card/entries/sundial", card("Дозвіл на гномон"))
                .expect(200);
        var published = call("Зник гномон зі скверу, моє прізвище Таємничий");
        var kept = call("Гномон на подвір'ї, цього ніхто не публікував");
        callers.user(LUTSK.operator())
                .readingPages()
                .post(
                        "/lutsk/workspace/questions/" + published.question(0) + "/publication",
                        new Form().field("text", "Зник гномон зі скверу"))
                .expect(303);

        assertThat(Probe.await(SOON, () -> total("гномони") == 3))
                .as("found: %s", total("гномони"))
                .isTrue();
        assertThat(visitor.get("/lutsk/search?q=" + encoded("гномони"))
                        .expect(200)
                        .text())
                .contains(petition.page(""), "/lutsk/services/sundial", "/lutsk/appeals/" + published.question(0))
                .doesNotContain(kept.question(0), "Таємничий");
        assertThat(total("Таємничий")).isZero();
    }

    @Test
    void theListOfPetitionsFindsEveryFormOfAWordWithinItsFilters() {
        var found = PublishedPetition.in(LUTSK, "Збудувати велодоріжку навколо озера Свитязь", callers);
        var other = PublishedPetition.in(LUTSK, "Збудувати міст через Світязь", callers);

        assertThat(Probe.await(SOON, () -> list("велодоріжки озеро").contains(found.id())))
                .isTrue();
        assertThat(list("велодоріжки озеро")).doesNotContain(other.id());
        assertThat(list("велодоріжкаа свитязь")).contains(found.id());
        assertThat(list("збудувати -міст", "&order=ending"))
                .contains(found.id())
                .doesNotContain(other.id());
        assertThat(list("велодоріжки", "&state=answered")).doesNotContain(found.id());
        assertThat(list("велодоріжки", "&category=" + LUTSK.category())).contains(found.id());
        assertThat(list("велодоріжки неіснуюче")).doesNotContain(found.id());
        assertThat(visitor.get("/lutsk/petitions?q=" + encoded("велодоріжки озер"))
                        .expect(200)
                        .text())
                .contains(found.page(""))
                .doesNotContain(other.page(""));
    }

    private static Call call(String text) {
        return Call.registered(LUTSK, callers, LUTSK.asking(LUTSK.appeal("phone", "Хтось", null, null), text));
    }

    private static int total(String words) {
        return nobody.get("/lutsk/api/v1/search/public?q=" + encoded(words))
                .expect(200)
                .json()
                .path("total")
                .asInt();
    }

    private static String list(String words, String... narrowed) {
        return nobody.get("/lutsk/api/v1/petitions?q=" + encoded(words) + String.join("", narrowed))
                .expect(200)
                .text();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static ObjectNode card(String name) {
        var input = Json.MAPPER.createObjectNode().put("version", 0);
        var fields = input.putObject("fields");
        fields.putObject("name").put("uk", name);
        fields.putArray("documents").addObject().putObject("text").put("uk", "Паспорт");
        return input;
    }
}
