package ua.vidhuk.tenantadmin.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vidhuk.tenantadmin.entity.TenantFileException;

class TenantFileReaderTest {

    private static final String SMALL =
            """
            {"slug": "mala", "kind": "hromada", "jurisdiction": "UA", "timeZone": "Europe/Kyiv", "registrationPrefix": "М",
             "languages": ["uk"], "names": {"uk": "Мала"}, "officeNames": {"uk": "Центр"}, "accent": "#1b6e3c",
             "categories": [{"code": "water", "executor": "%s"}], "enterprises": [{"code": "vodokanal"}]%s}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"brovary", "istra", "lutsk", "sievierodonetsk", "zakarpattia"})
    void readsEverySampleTenant(String slug) {
        var file = new TenantFileReader().read(Path.of("../deployment/sample/tenants", slug + ".json"));
        assertThat(file.slug()).isEqualTo(slug);
        assertThat(file.categories()).isNotEmpty();
        assertThat(CategoryOrder.parentsFirst(file.categories())).hasSameSizeAs(file.categories());
    }

    @Test
    void refusesAnExecutorThatTheFileDoesNotHave() throws IOException {
        var file = Files.writeString(folder.resolve("mala.json"), SMALL.formatted("gas", ""));
        assertThatThrownBy(() -> new TenantFileReader().read(file))
                .isInstanceOf(TenantFileException.class)
                .hasMessage("mala.json: the executor of category water is \"gas\", which the file does not have");
    }

    @Test
    void refusesAFieldThatNobodyKnows() throws IOException {
        var file = Files.writeString(folder.resolve("mala.json"), SMALL.formatted("vodokanal", ", \"colour\": 1"));
        assertThatThrownBy(() -> new TenantFileReader().read(file)).hasMessageContaining("colour");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"south\": 50.6, \"west\": 30.7, \"north\": 50.4, \"east\": 31}",
                "{\"south\": 50.4, \"west\": 30.7, \"north\": 50.6}",
                "{\"south\": 50.4, \"west\": 30.7, \"north\": 50.6, \"east\": 181}"
            })
    void refusesAnExtentThatIsNoBoxOnEarth(String extent) throws IOException {
        var more = ", \"extent\": " + extent;
        var file = Files.writeString(folder.resolve("mala.json"), SMALL.formatted("vodokanal", more));
        assertThatThrownBy(() -> new TenantFileReader().read(file)).hasMessageContaining("of the extent");
    }

    @Test
    void writesAnExtentAsTheRegistryKeepsIt() throws IOException {
        var more = ", \"extent\": {\"south\": -1e-2, \"west\": 30.70, \"north\": 50.6, \"east\": 31}";
        var file = Files.writeString(folder.resolve("mala.json"), SMALL.formatted("vodokanal", more));
        assertThat(new TenantFileReader().read(file).extent().written()).isEqualTo("-0.01 30.70 50.6 31");
    }
}
