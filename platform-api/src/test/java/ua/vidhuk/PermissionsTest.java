package ua.vidhuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.identity.entity.Role;

/** Every operation says who may call it, and the documentation shows the whole list. */
class PermissionsTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "permissions.md");

    @Test
    void everyOperationDeclaresAPermissionOrWhyItNeedsNone() {
        assertThat(Operation.all()).isNotEmpty().allSatisfy(each -> assertThat(
                        each.method().isAnnotationPresent(Requires.class))
                .as("%s has either @Requires or @Open", each)
                .isNotEqualTo(each.method().isAnnotationPresent(Open.class)));
    }

    @Test
    void everyOpenOperationGivesAReason() {
        assertThat(Operation.all())
                .filteredOn(each -> each.method().isAnnotationPresent(Open.class))
                .allSatisfy(each -> assertThat(
                                each.method().getAnnotation(Open.class).value())
                        .as("reason of %s", each)
                        .hasSizeGreaterThan(15));
    }

    @Test
    void standInTheDocumentationAsTheyAreInTheCode() throws IOException {
        var text = new StringBuilder(
                """
                # Who may call what

                Written by `PermissionsTest` from the resource classes; run it with `-Dwrite.docs=true` to write it anew. Any one of several permissions is enough.

                ## Operations that need a permission

                | operation | permission | roles |
                |---|---|---|
                """);
        for (Operation each : Operation.all()) {
            Requires required = each.method().getAnnotation(Requires.class);
            if (required != null) {
                text.append("| `%s` | %s | %s |\n".formatted(each, words(required.value()), roles(required.value())));
            }
        }
        text.append(
                """

                ## Operations that anybody may call, and why

                | operation | why |
                |---|---|
                """);
        for (Operation each : Operation.all()) {
            Open open = each.method().getAnnotation(Open.class);
            if (open != null) {
                text.append("| `%s` | %s |\n".formatted(each, open.value()));
            }
        }
        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(DOCUMENT, text);
        }

        assertThat(DOCUMENT).hasContent(text.toString());
    }

    private static String words(Permission[] permissions) {
        return Arrays.stream(permissions).map(Operation::word).collect(Collectors.joining(", "));
    }

    private static String roles(Permission[] permissions) {
        return Arrays.stream(Role.values())
                .filter(role -> Arrays.stream(permissions).anyMatch(role.permissions()::contains))
                .map(Role::label)
                .collect(Collectors.joining(", "));
    }
}
