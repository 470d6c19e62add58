package ua.vidhuk.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.liquibase.entity.ReservedSlugs;
import ua.vidhuk.requests.boundary.AllowedWhileSuspended;
import ua.vidhuk.tenancy.boundary.PlatformWide;

/** The rules of the house for pages, and the list of who may open which. */
class WebRulesTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "permissions-of-pages.md");
    private static final int LONGEST_FILE = 250;

    private static final JavaClasses PAGES =
            new ClassFileImporter().importPath(Path.of("target", "classes", "ua", "vidhuk", "web"));

    private record Address(String verb, String path, Method method) {

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    @Test
    void pagesKnowNoDatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..", "java.sql..", "javax.sql..")
                .because(
                        "pages are a boundary over the same rooms as the JSON resources; transactions begin in the rooms")
                .check(PAGES);
    }

    @Test
    void pagesDoNotCallOurOwnApiOverHttp() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "jakarta.ws.rs.client..")
                .because("a page calls the desk of a room, in the same process")
                .check(PAGES);
    }

    @Test
    void nothingWritesToTheConsole() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .because("what is worth saying is logged, with tenant and request")
                .check(PAGES);
    }

    @Test
    void namesSayWhatAThingIsFor() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils)(\\$.*)?")
                .because("such a name hides that its responsibility was not found")
                .check(PAGES);
    }

    @Test
    void filesAreShortEnoughToBeReadAtOnce() throws IOException {
        var tooLong = new TreeMap<String, Integer>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                int lines = Files.readAllLines(file).size();
                if (lines > LONGEST_FILE) {
                    tooLong.put(file.getFileName().toString(), lines);
                }
            }
        }

        assertThat(tooLong).as("files of more than %d lines", LONGEST_FILE).isEmpty();
    }

    @Test
    void everyPageDeclaresAPermissionOrWhyItNeedsNone() {
        assertThat(addresses()).isNotEmpty().allSatisfy(each -> assertThat(
                        each.method().isAnnotationPresent(Requires.class))
                .as("%s has either @Requires or @Open", each)
                .isNotEqualTo(each.method().isAnnotationPresent(Open.class)));
    }

    @Test
    void whileATenantIsSuspendedOnlyFormsThatChangeNothingAreTaken() {
        assertThat(addresses().stream()
                        .filter(each -> each.method().isAnnotationPresent(AllowedWhileSuspended.class))
                        .map(Address::toString))
                .as(
                        "the access code and the caller are looked up, a search goes on, rows and columns are the browser's own")
                .containsExactlyInAnyOrder(
                        "POST /{tenant}/follow",
                        "POST /{tenant}/workspace/columns",
                        "POST /{tenant}/workspace/density",
                        "POST /{tenant}/workspace/search",
                        "POST /{tenant}/workspace/search/suggestions");
    }

    @Test
    void noTenantCanTakeTheFirstSegmentOfAnAddressOfThePlatform() {
        var segments = new ClassFileImporter()
                .importPackages("ua.vidhuk").stream()
                        .flatMap(type -> roots(type).stream())
                        .map(path -> path.replaceFirst("^/", "").split("[/{*]")[0])
                        .filter(segment -> !segment.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(segments)
                .contains("api", "assets", "login", "openapi", "ping")
                .allMatch(ReservedSlugs::contains, "a reserved slug");
    }

    private static List<String> roots(JavaClass type) {
        if (type.isAnnotatedWith(PlatformWide.class) && type.isAnnotatedWith(jakarta.ws.rs.Path.class)) {
            return List.of(type.getAnnotationOfType(jakarta.ws.rs.Path.class).value());
        }
        return type.isAnnotatedWith(WebServlet.class)
                ? List.of(type.getAnnotationOfType(WebServlet.class).urlPatterns())
                : List.of();
    }

    @Test
    void permissionsStandInTheDocumentationAsTheyAreInTheCode() throws IOException {
        var text = new StringBuilder(
                """
                # Who may open which page

                Written by `WebRulesTest` from the resource classes; run it with `-Dwrite.docs=true` to write it anew. The JSON API
                stands in `permissions.md`.

                | page | who | permission, or why everybody |
                |---|---|---|
                """);
        for (Address each : addresses()) {
            Open open = each.method().getAnnotation(Open.class);
            Requires required = each.method().getAnnotation(Requires.class);
            text.append("| `%s` | %s | %s |\n"
                    .formatted(
                            each,
                            open == null ? roles(required) : "everybody",
                            open == null ? permissions(required) : open.value()));
        }
        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(DOCUMENT, text);
        }

        assertThat(DOCUMENT).hasContent(text.toString());
    }

    private static List<Address> addresses() {
        return PAGES.stream()
                .filter(type -> type.isAnnotatedWith(jakarta.ws.rs.Path.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(method -> Arrays.stream(method.getAnnotations())
                        .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                        .filter(each -> each != null)
                        .map(verb -> new Address(verb.value(), path(method), method)))
                .sorted(Comparator.comparing(Address::path).thenComparing(Address::verb))
                .toList();
    }

    private static String path(Method method) {
        Class<?> type = method.getDeclaringClass();
        var below = method.getAnnotation(jakarta.ws.rs.Path.class);
        String path = type.getAnnotation(jakarta.ws.rs.Path.class).value() + (below == null ? "" : "/" + below.value());
        String prefix = type.isAnnotationPresent(PlatformWide.class) ? "/" : "/{tenant}/";
        return (prefix + path)
                .replaceAll("\\{\\s*[\\w-]+\\s*:\\s*([^}]*)}", "{$1}")
                .replace("|", " or ")
                .replaceAll("/{2,}", "/");
    }

    private static String permissions(Requires required) {
        return Arrays.stream(required.value())
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    private static String roles(Requires required) {
        return Arrays.stream(Role.values())
                .filter(role -> Arrays.stream(required.value()).anyMatch(role.permissions()::contains))
                .map(Role::label)
                .collect(Collectors.joining(", "));
    }
}
