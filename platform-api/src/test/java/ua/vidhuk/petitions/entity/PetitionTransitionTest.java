package ua.vidhuk.petitions.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.identity.entity.Role;

class PetitionTransitionTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "transitions-of-petitions.md");
    private static final Set<PetitionState> ENDS = EnumSet.of(PetitionState.ANSWERED);

    @Test
    void standsInTheDocumentationAsItIsInTheCode() throws IOException {
        var table = new StringBuilder(
                """
                # What can happen to a petition

                Written by `PetitionTransitionTest` from `ua.vidhuk.petitions.entity.PetitionTransition`; run it with `-Dwrite.docs=true` to write it anew.

                | transition | from | to | who | words |
                |---|---|---|---|---|
                """);
        for (PetitionTransition each : PetitionTransition.values()) {
            table.append("| %s | %s | %s | %s | %s |\n"
                    .formatted(
                            each.word(),
                            each.from().stream()
                                    .sorted()
                                    .map(PetitionState::word)
                                    .collect(Collectors.joining(", ")),
                            each.to().word(),
                            each.isAuthors()
                                    ? "the author"
                                    : each.permission()
                                            .map(PetitionTransitionTest::roles)
                                            .orElse("by itself"),
                            each.isNoteRequired() ? "required" : "none"));
        }
        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(DOCUMENT, table);
        }

        assertThat(DOCUMENT).hasContent(table.toString());
    }

    @ParameterizedTest
    @EnumSource(PetitionState.class)
    void leadsOutOfEveryStateThatIsNoEnd(PetitionState state) {
        boolean leadsOn = Arrays.stream(PetitionTransition.values())
                .anyMatch(each -> each.from().contains(state));

        assertThat(leadsOn).isEqualTo(!ENDS.contains(state));
    }

    @Test
    void reachesEveryStateFromADraft() {
        Set<PetitionState> reached = EnumSet.of(PetitionState.DRAFT);
        boolean grew = true;
        while (grew) {
            grew = Arrays.stream(PetitionTransition.values())
                    .filter(each -> each.from().stream().anyMatch(reached::contains))
                    .map(each -> reached.add(each.to()))
                    .reduce(false, Boolean::logicalOr);
        }

        assertThat(reached).containsExactlyInAnyOrder(PetitionState.values());
    }

    private static String roles(Permission permission) {
        return Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(permission))
                .map(Role::label)
                .collect(Collectors.joining(", "));
    }
}
