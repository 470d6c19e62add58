package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Appeals of another system come in by a CSV file: all rows or none, and none twice. */
@ExtendWith(RunningPlatform.class)
class ImportIT {

    private static final String ADDRESS = "/sievierodonetsk/api/v1/imports/appeals";
    private static final Community COMMUNITY = Community.of("sievierodonetsk");
    private static final Path REAL_APPEALS = Path.of("../../shared/data/kropyvnytskyi_appeals_sample.csv");

    private static Caller operator;

    @BeforeAll
    static void findCaller(RunningPlatform platform) {
        operator = new Callers(platform).user(COMMUNITY.operator());
    }

    @Test
    void writesNothingInADryRunAndNothingTwiceAfterIt(RunningPlatform platform) throws SQLException {
        var word = UUID.randomUUID().toString();
        var file =
                """
                category,text,name,phone,street,house
                %1$s,"Прорвало трубу, %2$s",Іван Імпортний,,вулиця Незнана,1
                %1$s,"Немає світла, %2$s",,,,
                """
                        .formatted(COMMUNITY.category(), word);
        var tried = load(file, true).expect(200).json();
        assertThat(tried.path("rows").asInt()).isEqualTo(2);
        assertThat(tried.path("errors")).isEmpty();
        assertThat(questionsWith(platform, word)).isZero();

        var loaded = load(file, false).expect(200).json();
        assertThat(loaded.path("imported").asInt()).isEqualTo(2);
        assertThat(questionsWith(platform, word)).isEqualTo(2);

        load(file, false).expect(200);
        assertThat(questionsWith(platform, word)).isEqualTo(2);
    }

    @Test
    void namesTheWrongCellsOfEachRowAndTakesNoneOfTheFile(RunningPlatform platform) throws SQLException {
        var word = UUID.randomUUID().toString();
        var file =
                """
                category,text,phone
                %1$s,%2$s перше,
                немає такої,%2$s друге,12
                %1$s,,
                """
                        .formatted(COMMUNITY.category(), word);
        var tried = load(file, true).expect(200).json();
        assertThat(tried.path("errors").findValuesAsText("row")).containsExactly("3", "3", "4");
        assertThat(tried.path("errors").findValuesAsText("column"))
                .containsExactlyInAnyOrder("category", "phone", "text");
        var problem = load(file, false).problem(422);
        assertThat(problem.path("errors")).hasSize(3);
        assertThat(questionsWith(platform, word)).isZero();
    }

    @Test
    void refusesWhatIsNoTable() {
        operator.upload(ADDRESS, new Form().file("file", "a.csv", "text/csv", Photo.jpeg()))
                .problem(422);
        operator.upload(ADDRESS, new Form().field("other", "x")).problem(422);
    }

    @Test
    void loadsTheRealAppealsOfKropyvnytskyi(RunningPlatform platform) throws IOException, SQLException {
        Assumptions.assumeTrue(
                Files.isReadable(REAL_APPEALS),
                "skipped: kropyvnytskyi_appeals_sample.csv, the real appeals of a hot line, is not on this machine");
        var file = Files.readString(REAL_APPEALS);
        var mapping = Json.MAPPER.createObjectNode();
        mapping.putObject("columns").put("kind", "category");
        mapping.put("defaultCategory", COMMUNITY.category());
        assertThat(load(file, mapping, true).path("rows").asInt()).isEqualTo(204);
        assertThat(load(file, mapping, false).path("imported").asInt()).isEqualTo(204);
        assertThat(load(file, mapping, false).path("imported").asInt()).isZero();
        var firstWords =
                file.lines().skip(1).findFirst().orElseThrow().split("\"")[3].substring(0, 60);
        assertThat(questionsWith(platform, firstWords)).isEqualTo(1);
    }

    private static JsonNode load(String file, JsonNode mapping, boolean dryRun) {
        var form = new Form()
                .file(
                        "mapping",
                        "mapping.json",
                        "application/json",
                        mapping.toString().getBytes(StandardCharsets.UTF_8))
                .file("file", "appeals.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8));
        return operator.upload(ADDRESS + "?dryRun=" + dryRun, form).expect(200).json();
    }

    private static Answer load(String file, boolean dryRun) {
        var form = new Form().file("file", "appeals.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8));
        return operator.upload(ADDRESS + "?dryRun=" + dryRun, form);
    }

    private static long questionsWith(RunningPlatform platform, String word) throws SQLException {
        return count(
                platform, "select count(*) from t_sievierodonetsk.appeal_question where text like ?", "%" + word + "%");
    }

    private static long count(RunningPlatform platform, String query, String argument) throws SQLException {
        try (var connection = platform.ownerConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, argument);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
