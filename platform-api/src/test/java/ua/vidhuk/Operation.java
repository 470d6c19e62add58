package ua.vidhuk;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ua.vidhuk.tenancy.boundary.PlatformWide;

/**
 * An operation that the code offers over HTTP.
 *
 * @param verb GET, POST, …
 * @param path as it is matched, {@code /api/v1/appeals/{id}}
 * @param platformWide whether it stands outside the tenants
 * @param method that answers
 */
record Operation(String verb, String path, boolean platformWide, Method method) {

    /** All operations of the rooms, in the order of their paths. */
    static List<Operation> all() {
        return Rooms.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(JavaClass::reflect)
                .flatMap(Operation::of)
                .sorted(Comparator.comparing(Operation::address).thenComparing(Operation::verb))
                .toList();
    }

    private static Stream<Operation> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(each -> !each.isSynthetic())
                .flatMap(method -> Arrays.stream(method.getAnnotations())
                        .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                        .filter(each -> each != null)
                        .map(verb -> new Operation(
                                verb.value(),
                                pathOf(resource, method),
                                resource.isAnnotationPresent(PlatformWide.class),
                                method)));
    }

    private static String pathOf(Class<?> resource, Method method) {
        Path below = method.getAnnotation(Path.class);
        String path = "/" + resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
        return path.replaceAll("\\{\\s*([\\w-]+)\\s*:[^}]*}", "{$1}").replaceAll("/{2,}", "/");
    }

    /** As it is called from outside: {@code /{tenant}/api/v1/appeals/{id}}. */
    String address() {
        return platformWide ? path : "/{tenant}" + path;
    }

    /** {@code appeal-read} of {@code APPEAL_READ}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return verb + " " + address();
    }
}
