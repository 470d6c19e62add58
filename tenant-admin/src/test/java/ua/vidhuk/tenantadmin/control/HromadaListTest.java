package ua.vidhuk.tenantadmin.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.vidhuk.liquibase.entity.SchemaName;
import ua.vidhuk.tenantadmin.entity.Hromada;

class HromadaListTest {

    private static final Path ALL = Path.of("../../shared/data/hromadas.csv");

    @TempDir
    Path folder;

    @Test
    void makesSlugsThatDoNotDependOnTheOrderOfTheList() throws IOException {
        var file = Files.writeString(
                folder.resolve("list.csv"),
                """
                katottg,name,type,oblast,centre
                UA05020010000000001,Згурівська,селищна,Київська,Згурівка
                UA05020020000000002,Михайлівська,сільська,Одеська,Михайлівка
                UA07020030000000003,Михайлівська,сільська,Запорізька,Михайлівка
                UA01020040000000004,Нічия,сільська,Автономна Республіка Крим,
                UA01020040000000005,Їжакевича-Щаслива,сільська,Волинська,Юр'ївка
                """);
        assertThat(HromadaList.read(file))
                .extracting(Hromada::slug)
                .containsExactly(
                        "zghurivska", "mykhailivska-0502002", "mykhailivska-0702003", "yizhakevycha-shchaslyva");
    }

    @Test
    void givesEveryHromadaOfTheCountryASchemaOfItsOwn() {
        Assumptions.assumeTrue(Files.isReadable(ALL), "skipped: hromadas.csv is not on this machine");
        assertThat(HromadaList.read(ALL))
                .hasSize(1469)
                .extracting(hromada -> SchemaName.ofSlug(hromada.slug()))
                .doesNotHaveDuplicates();
    }
}
