package ua.vidhuk.appeals.entity;

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
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.identity.entity.Role;

class TransitionTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "transitions.md");

    @Test
    void standsInTheDocumentationAsItIsInTheCode() throws IOException {
        var table = new StringBuilder(
                """
                # What can happen to a question

                Written by `TransitionTest` from `ua.vidhuk.appeals.entity.Transition`; run it with `-Dwrite.docs=true` to write it anew.

                | transition | from | to | who | words | read by the applicant |
                |---|---|---|---|---|---|
                """);
        for (Transition each : Transition.values()) {
            table.append("| %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            each.word(),
                            each.from().stream()
                                    .sorted()
                                    .map(QuestionState::word)
                                    .collect(Collectors.joining(", ")),
                            each.to().word(),
                            each.permission()
                                    .map(TransitionTest::roles)
                                    .orElse(
                                            each == Transition.TAKE_BACK
                                                    ? "the community it went to"
                                                    : "the applicant"),
                            each.isNoteRequired() ? "required" : "optional",
                            each.isNoteForApplicant() ? "yes" : "no"));
        }
        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(DOCUMENT, table);
        }

        assertThat(DOCUMENT).hasContent(table.toString());
    }

    @ParameterizedTest
    @EnumSource(QuestionState.class)
    void leadsOutOfEveryStateThatIsNotFinal(QuestionState state) {
        Set<QuestionState> reachable = Arrays.stream(Transition.values())
                .filter(each -> each.from().contains(state))
                .map(Transition::to)
                .collect(Collectors.toSet());

        if (state == QuestionState.REFUSED) {
            assertThat(reachable).isEmpty();
        } else if (state == QuestionState.REDIRECTED) {
            assertThat(reachable).as("what came back is new again").containsExactly(QuestionState.REGISTERED);
        } else {
            assertThat(reachable).isNotEmpty();
        }
    }

    @Test
    void reachesEveryStateFromRegistered() {
        Set<QuestionState> reached = EnumSet.of(QuestionState.REGISTERED);
        boolean grew = true;
        while (grew) {
            grew = Arrays.stream(Transition.values())
                    .filter(each -> each.from().stream().anyMatch(reached::contains))
                    .map(each -> reached.add(each.to()))
                    .reduce(false, Boolean::logicalOr);
        }

        assertThat(reached).containsExactlyInAnyOrder(QuestionState.values());
    }

    @Test
    void offersAnExecutorOnlyWhatExecutorsDo() {
        var executor = new Actor(ActorKind.STAFF, "e", "E", Set.of(Role.EXECUTOR), null);

        assertThat(Transition.possible(QuestionState.ROUTED, executor)).containsExactly(Transition.ACCEPT);
        assertThat(Transition.possible(QuestionState.DONE, executor)).isEmpty();
    }

    private static String roles(Permission permission) {
        return Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(permission))
                .map(Role::label)
                .collect(Collectors.joining(", "));
    }
}
