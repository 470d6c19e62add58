package ua.vidhuk.web.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListColumnTest {

    @Test
    void aCookieKeepsWhatIsLeftOut() {
        assertThat(ListColumn.cookie(List.of("who", "state", "due"))).isEqualTo("none");
        assertThat(ListColumn.cookie(List.of("due", "who"))).isEqualTo("state");
        assertThat(ListColumn.cookie(List.of("state"))).isEqualTo("who.due");
        assertThat(ListColumn.cookie(List.of())).isEqualTo("who.state.due");
    }

    @Test
    void wordsThatAreNoColumnsMeanNothing() {
        assertThat(ListColumn.cookie(List.of("number", "what", "due; Path=/", "who", "state", "due")))
                .isEqualTo("none");
    }

    @Test
    void whatItWritesItReads() {
        assertThat(Stream.of(ListColumn.values()).map(ListColumn::word)).containsExactly("who", "state", "due");
        for (ListColumn only : ListColumn.values()) {
            var hidden = ListColumn.hiddenBy(ListColumn.cookie(List.of(only.word())));
            assertThat(hidden).hasSize(2).doesNotContain(only);
        }
        assertThat(ListColumn.hiddenBy(ListColumn.cookie(List.of()))).containsExactlyInAnyOrder(ListColumn.values());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", " ", ".", "none", "number", "who.", "who.who", "WHO", "who,due", "who.<script>", "due.none"})
    void aCookieThatWasNotWrittenHereLeavesNothingOut(String cookie) {
        assertThat(ListColumn.hiddenBy(cookie)).isEmpty();
    }

    @Test
    void aLookShowsWhatIsNotLeftOut() {
        var look = new ListLook(false, Set.of(ListColumn.DUE));
        assertThat(look.shows(ListColumn.DUE)).isFalse();
        assertThat(look.shows(ListColumn.WHO)).isTrue();
        assertThat(ListLook.PLAIN.hidden()).isEmpty();
    }
}
