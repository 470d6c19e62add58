package ua.vidhuk.deployment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
 */
record Secrets(
        String databaseOwner, String application, String keycloakDatabase, String keycloakAdmin, String webClient) {

    static Secrets ofFolder(DataFolder folder) {
        var file = folder.secretsFile();
        if (Files.exists(file)) {
            try {
                return Json.MAPPER.readValue(Files.readAllBytes(file), Secrets.class);
            } catch (IOException e) {
                throw new LauncherException("The file " + file + " is damaged; put back a copy of it.", e);
            }
        }
        var secrets = new Secrets(random(), random(), random(), random(), random());
        DataFolder.writePrivately(file, Json.write(secrets).getBytes(StandardCharsets.UTF_8));
        return secrets;
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
