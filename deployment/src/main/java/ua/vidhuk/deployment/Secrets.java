package ua.vidhuk.deployment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The passwords of one platform, made at its first start and kept in its data folder for the owner alone.
 *
 * @param databaseOwner of PostgreSQL's superuser {@code postgres}
 * @param application of the application's login {@code vidhuk_app}
 * @param keycloakDatabase of Keycloak's own database login
 * @param keycloakAdmin of the administrator {@code admin} of Keycloak
 * @param webClient of the OIDC client {@code vidhuk-web}
 * @param petitionPersons under which people who signed on paper are told apart
 * @param elasticsearch of Elasticsearch's user, when there is one
 */
record Secrets(
        String databaseOwner,
        String application,
        String keycloakDatabase,
        String keycloakAdmin,
        String webClient,
        String petitionPersons,
        String elasticsearch) {

    static Secrets ofFolder(DataFolder folder) {
        var file = folder.secretsFile();
        if (Files.exists(file)) {
            try {
                return complete(Json.MAPPER.readValue(Files.readAllBytes(file), Secrets.class), file);
            } catch (IOException e) {
                throw new LauncherException("The file " + file + " is damaged; put back a copy of it.", e);
            }
        }
        return kept(new Secrets(random(), random(), random(), random(), random(), random(), random()), file);
    }

    /** A folder of an earlier version lacks what came later. */
    private static Secrets complete(Secrets read, Path file) {
        return read.petitionPersons() != null && read.elasticsearch() != null
                ? read
                : kept(
                        new Secrets(
                                read.databaseOwner(),
                                read.application(),
                                read.keycloakDatabase(),
                                read.keycloakAdmin(),
                                read.webClient(),
                                orRandom(read.petitionPersons()),
                                orRandom(read.elasticsearch())),
                        file);
    }

    private static Secrets kept(Secrets secrets, Path file) {
        DataFolder.writePrivately(file, Json.write(secrets).getBytes(StandardCharsets.UTF_8));
        return secrets;
    }

    private static String orRandom(String known) {
        return known == null ? random() : known;
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
