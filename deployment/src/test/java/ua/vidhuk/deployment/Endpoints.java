package ua.vidhuk.deployment;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Every operation of the WAR, read from its compiled classes, so that none can be forgotten. */
final class Endpoints {

    private static final String REST = "jakarta.ws.rs.";
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final Pattern CHOICE = Pattern.compile("\\{\\s*[\\w-]+\\s*:\\s*([\\w|-]+)\\s*}");
    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*([\\w-]+)[^}]*}");

    private Endpoints() {}

    /** Those of the WAR that the platform runs; an address that offers several words counts once for each. */
    static List<Endpoint> ofTheApplication() {
        var classes = ScratchFolder.around("vidhuk-classes", folder -> {
            unpack(Path.of(System.getProperty("vidhuk.home"), "vidhuk.war"), folder);
            return new ClassFileImporter().importPath(folder);
        });
        return classes.stream()
                .filter(each -> each.getName().startsWith("ua.vidhuk."))
                .flatMap(each -> each.getMethods().stream())
                .flatMap(Endpoints::of)
                .sorted(Comparator.comparing(Endpoint::name))
                .toList();
    }

    private static Stream<Endpoint> of(JavaMethod method) {
        return METHODS.stream()
                .filter(verb -> method.isAnnotatedWith(REST + verb))
                .flatMap(verb -> choices(path(method)).map(path -> of(method, verb, path)));
    }

    private static Endpoint of(JavaMethod method, String verb, String path) {
        JavaClass type = method.getOwner();
        var consumes = verb.equals("GET")
                ? Set.<String>of()
                : words(
                        method.tryGetAnnotationOfType(REST + "Consumes"),
                        type.tryGetAnnotationOfType(REST + "Consumes"));
        var produces =
                words(method.tryGetAnnotationOfType(REST + "Produces"), type.tryGetAnnotationOfType(REST + "Produces"));
        return new Endpoint(
                verb,
                path,
                type.isAnnotatedWith("ua.vidhuk.tenancy.boundary.PlatformWide"),
                method.isAnnotatedWith("ua.vidhuk.identity.boundary.Open"),
                consumes,
                !path.startsWith("/api/") && !produces.contains("text/css"));
    }

    private static String path(JavaMethod method) {
        var joined = "/" + value(method.getOwner().tryGetAnnotationOfType(REST + "Path")) + "/"
                + value(method.tryGetAnnotationOfType(REST + "Path"));
        var clean = joined.replaceAll("/{2,}", "/");
        return clean.length() > 1 && clean.endsWith("/") ? clean.substring(0, clean.length() - 1) : clean;
    }

    /** {@code {step: accept|start}} is two addresses. */
    private static Stream<String> choices(String path) {
        var choice = CHOICE.matcher(path);
        if (!choice.find()) {
            return Stream.of(PARAMETER.matcher(path).replaceAll("{$1}"));
        }
        return Arrays.stream(choice.group(1).split("\\|"))
                .flatMap(word -> choices(path.substring(0, choice.start()) + word + path.substring(choice.end())));
    }

    private static String value(Optional<? extends JavaAnnotation<?>> annotation) {
        return annotation
                .flatMap(each -> each.get("value"))
                .map(Object::toString)
                .orElse("");
    }

    private static Set<String> words(
            Optional<? extends JavaAnnotation<?>> ofMethod, Optional<? extends JavaAnnotation<?>> ofType) {
        Object value = (ofMethod.isPresent() ? ofMethod : ofType)
                .flatMap(each -> each.get("value"))
                .orElse(new String[0]);
        return value instanceof Object[] several
                ? Set.copyOf(Arrays.stream(several).map(Object::toString).toList())
                : Set.of(value.toString());
    }

    private static void unpack(Path war, Path folder) {
        try (var zip = new ZipInputStream(Files.newInputStream(war))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("WEB-INF/classes/ua/.*\\.class")) {
                    write(zip, folder, entry.getName().substring("WEB-INF/classes/".length()));
                } else if (entry.getName().matches("WEB-INF/lib/vidhuk-.*\\.jar")) {
                    var jar = new ZipInputStream(zip);
                    for (ZipEntry inner = jar.getNextEntry(); inner != null; inner = jar.getNextEntry()) {
                        if (inner.getName().matches("ua/.*\\.class")) {
                            write(jar, folder, inner.getName());
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the WAR cannot be read", e);
        }
    }

    private static void write(ZipInputStream zip, Path folder, String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.copy(zip, file);
    }
}
