package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path temporary;

    @Test
    void areMadeOnceAndKeptForTheOwnerAlone() throws IOException {
        var folder = new DataFolder(temporary);
        var first = Secrets.ofFolder(folder);
        assertThat(Secrets.ofFolder(folder)).isEqualTo(first);
        assertThat(first.application()).matches("[A-Za-z0-9_-]{32}").isNotEqualTo(first.databaseOwner());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.secretsFile())))
                .isEqualTo("rw-------");
    }

    @Test
    void ofAnEarlierVersionGetWhatCameLaterAndKeepTheRest() throws IOException {
        var folder = new DataFolder(temporary);
        var earlier = "{\"databaseOwner\":\"a\",\"application\":\"b\",\"keycloakDatabase\":\"c\","
                + "\"keycloakAdmin\":\"d\",\"webClient\":\"e\"}";
        DataFolder.writePrivately(folder.secretsFile(), earlier.getBytes(StandardCharsets.UTF_8));

        var completed = Secrets.ofFolder(folder);
        assertThat(completed.databaseOwner()).isEqualTo("a");
        assertThat(completed.petitionPersons()).matches("[A-Za-z0-9_-]{32}");
        assertThat(Secrets.ofFolder(folder)).isEqualTo(completed);
    }
}
