package ua.vidhuk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * JAX-RS first picks a class, by the longest path, and then looks for the method in that class alone (Jakarta REST, 3.7.2):
 * a class with a longer path hides the methods of others below it. Each operation must be found in its own class.
 */
class RoutesTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    static List<Operation> operations() {
        return Operation.all();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void noOtherClassHidesAnOperation(Operation operation) {
        String address = PARAMETER.matcher(operation.path()).replaceAll("0193514e-7c00-7a10-9d21-6a0b1c2d3e4f");
        String chosen = Operation.all().stream()
                .map(each -> pathOf(each.method().getDeclaringClass()))
                .distinct()
                .filter(each -> address.matches(PARAMETER.matcher(each).replaceAll("[^/]+") + "(/.*)?"))
                .max(Comparator.comparingInt(
                        each -> PARAMETER.matcher(each).replaceAll("").length()))
                .orElseThrow();

        assertThat(chosen).isEqualTo(pathOf(operation.method().getDeclaringClass()));
    }

    private static String pathOf(Class<?> resource) {
        String path = resource.getAnnotation(Path.class).value();
        String rooted = path.startsWith("/") ? path : "/" + path;
        return rooted.equals("/") ? "" : rooted;
    }
}
