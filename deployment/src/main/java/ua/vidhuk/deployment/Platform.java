package ua.vidhuk.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The assembled parts, as the build laid them out in one folder. */
final class Platform {

    private final Path home;
    private final Properties built = new Properties();

    Platform(Path home) {
        this.home = home;
        try (var reader = Files.newBufferedReader(home.resolve("platform.properties"))) {
            built.load(reader);
        } catch (IOException e) {
            throw new LauncherException("The platform is not assembled in " + home + "; run mvn package first.", e);
        }
    }

    static Platform ofTheProcess() {
        return new Platform(Path.of(System.getProperty("vidhuk.home", "deployment/target/platform"))
                .toAbsolutePath());
    }

    Path home() {
        return home;
    }

    Path payaraMicro() {
        return home.resolve("payara-micro.jar");
    }

    Path war() {
        return home.resolve("vidhuk.war");
    }

    Path keycloak() {
        return home.resolve("keycloak").resolve(built.getProperty("keycloak.folder"));
    }

    Path elasticsearch() {
        return home.resolve("elasticsearch").resolve(built.getProperty("elasticsearch.folder"));
    }

    Path postgresql() {
        return home.resolve("postgresql");
    }

    String launcherClassPath() {
        return home.resolve("lib") + "/*";
    }

    String tenantAdminClassPath() {
        return home.resolve("admin") + "/*";
    }

    /** The flags that open the JDK's own packages to Payara. */
    List<String> jvmOpens() {
        return List.of(built.getProperty("jvm.opens").trim().split(" +"));
    }

    /** The files of the sample tenants. */
    List<Path> sampleTenants() {
        return jsonFiles(home.resolve("sample/tenants"));
    }

    /** What the platform shares with all tenants. */
    List<Path> sharedCatalogs() {
        return jsonFiles(home.resolve("sample/shared"));
    }

    /** Entries of the sample tenants; each file has its tenant's name. */
    List<Path> sampleCatalogs() {
        return jsonFiles(home.resolve("sample/catalogs"));
    }

    List<Path> sampleAppeals() {
        return jsonFiles(home.resolve("sample/appeals"));
    }

    List<Path> samplePetitions() {
        return jsonFiles(home.resolve("sample/petitions"));
    }

    List<Path> sampleArticles() {
        return jsonFiles(home.resolve("sample/articles"));
    }

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private static List<Path> jsonFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new LauncherException("The sample data in " + folder + " cannot be read.", e);
        }
    }
}
