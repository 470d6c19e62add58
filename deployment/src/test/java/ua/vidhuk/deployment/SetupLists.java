package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

/** The lists that a tenant's administrator brings: looked at, mapped, loaded whole or not at all. */
record SetupLists(RunningPlatform platform, Callers callers, Caller admin, String slug) {

    private static final Duration SOON = Duration.ofSeconds(60);

    private static final String STAFF =
            """
            username,name,email,roles,enterprise
            zakryta-operator,Олена Тиха,operator@zakryta.example,operator,
            zakryta-executor,Іван Гучний,executor@zakryta.example,executor,vodokanal
            """;

    void areLookedAtMappedAndLoaded() {
        var wrong = load("enterprises", "Код,name_uk,kind,ownership\nvodokanal,Водоканал,utility,municipal\n", true);
        assertThat(wrong.path("state").asText()).as("%s", wrong).isEqualTo("failed");
        assertThat(admin.readingPages().get(loadPage(wrong)).expect(200).text())
                .as("in the reader's language")
                .contains("Ми не знаємо стовпців: Код");
        var page = new Form()
                .field("column-0", "code")
                .field("column-1", "name_uk")
                .field("column-2", "kind")
                .field("column-3", "ownership");
        var mapped = admin.readingPages()
                .post(loadPage(wrong), page.field("do", "look"))
                .expect(303);
        var fine = await(mapped.header("Location").replaceFirst(".*/", ""));
        assertThat(fine.path("state").asText()).as("%s", fine).isEqualTo("fine");
        var loaded = admin.readingPages()
                .post(loadPage(fine), new Form().field("do", "load"))
                .expect(303);
        assertThat(await(loaded.header("Location").replaceFirst(".*/", ""))
                        .path("state")
                        .asText())
                .isEqualTo("loaded");
        assertThat(load("enterprises", "Код,name_uk,kind,ownership\nteplo,Тепло,utility,municipal\n", false)
                        .path("state")
                        .asText())
                .as("the mapping is remembered")
                .isEqualTo("loaded");

        allOrNothing();
        templatesAreTheSameOnThePageAndInTheCommand();
        aWorkbookIsMappedOnThePageToo();
    }

    private void allOrNothing() {
        assertThat(load("categories", "code,name_uk,executor\nwater,Вода,vodokanal\n", false)
                        .path("rows")
                        .asInt())
                .isEqualTo(1);
        var refused = load("staff", STAFF + "zakryta-x,Хтось,не адреса,nobody,\n", false);
        assertThat(refused.path("state").asText()).isEqualTo("refused");
        assertThat(refused.path("problems")).hasSize(2);
        assertThat(refused.path("problems").path(0).path("row").asInt()).isEqualTo(4);
        assertThat(platform.account("zakryta-operator")).as("all or nothing").isEmpty();
        assertThat(admin.readingPages().get(loadPage(refused)).expect(200).text())
                .contains("це не адреса електронної пошти", "нічого не записано");
        assertThat(load("staff", STAFF, false).path("state").asText()).isEqualTo("loaded");
        assertThat(platform.account("zakryta-operator")).isPresent();
        callers.user("brovary-admin")
                .get("/brovary/api/v1/loads/" + refused.path("id").asText())
                .problem(404);
    }

    private void templatesAreTheSameOnThePageAndInTheCommand() {
        for (String kind : List.of("enterprises", "categories", "staff", "streets", "service-cards")) {
            assertThat(admin.with("Accept", "text/csv")
                            .get("/" + slug + "/workspace/setup/list/" + kind + "/template")
                            .expect(200)
                            .text()
                            .strip())
                    .as("the page and the command know the same columns")
                    .endsWith(platform.command("tenant", "template", kind).strip());
            admin.readingPages()
                    .get("/" + slug + "/workspace/setup/list/" + kind)
                    .expect(200);
        }
    }

    /** Its columns are named by whoever reads it; and a list that has ended is not stopped any more. */
    private void aWorkbookIsMappedOnThePageToo() {
        try {
            var file = Files.createTempDirectory("vidhuk-list").resolve("streets.xlsx");
            platform.command("tenant", "template", "streets", file.toString());
            var form = new Form().file("file", "streets.xlsx", "application/octet-stream", Files.readAllBytes(file));
            var sent = admin.upload("/" + slug + "/api/v1/loads?kind=streets&dryRun=true", form)
                    .expect(200)
                    .json();
            var looked = await(sent.path("id").asText());
            assertThat(looked.path("state").asText()).as("%s", looked).isEqualTo("fine");
            assertThat(looked.path("columns").toString()).isEqualTo("[\"settlement\",\"name\",\"former_names\"]");
            assertThat(admin.readingPages().get(loadPage(looked)).expect(200).text())
                    .contains("name=\"column-0\"", "name=\"column-1\"");
            admin.readingPages()
                    .post(loadPage(looked), new Form().field("do", "cancel"))
                    .expect(303);
            assertThat(await(looked.path("id").asText()).path("state").asText()).isEqualTo("fine");
            DeletedTree.delete(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String loadPage(JsonNode load) {
        return "/" + slug + "/workspace/setup/list/load/" + load.path("id").asText();
    }

    private JsonNode load(String kind, String content, boolean dryRun) {
        var form = new Form().file("file", kind + ".csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
        var sent = admin.upload("/" + slug + "/api/v1/loads?kind=" + kind + "&dryRun=" + dryRun, form)
                .expect(200)
                .json();
        return await(sent.path("id").asText());
    }

    private JsonNode await(String id) {
        var last = new JsonNode[1];
        Probe.await(SOON, () -> {
            last[0] = admin.get("/" + slug + "/api/v1/loads/" + id).expect(200).json();
            return !List.of("waiting", "running").contains(last[0].path("state").asText());
        });
        return last[0];
    }
}
