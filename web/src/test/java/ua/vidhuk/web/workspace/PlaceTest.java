package ua.vidhuk.web.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.vidhuk.appeals.entity.QuestionState;
import ua.vidhuk.identity.entity.Role;

class PlaceTest {

    @Test
    void everyOpenStateStandsInExactlyOnePlaceOfTheCentre() {
        var gathered = Place.of(WorkspaceSamples.OPERATOR).stream()
                .flatMap(each -> each.states().stream())
                .toList();
        Stream<String> open = Arrays.stream(QuestionState.values())
                .filter(each -> !each.isFinal())
                .map(QuestionState::word);
        assertThat(gathered).containsExactlyInAnyOrder(open.toArray(String[]::new));
    }

    @Test
    void everyoneBeginsWhereTheirWorkIs() {
        assertThat(Place.firstOf(WorkspaceSamples.OPERATOR)).isEqualTo(Place.NEW);
        assertThat(Place.firstOf(WorkspaceSamples.CONTROLLER)).isEqualTo(Place.CHECK);
        assertThat(Place.firstOf(WorkspaceSamples.EXECUTOR)).isEqualTo(Place.MINE);
        assertThat(Place.firstOf(WorkspaceSamples.staff("m", Role.MANAGER))).isEqualTo(Place.OVERDUE);
    }

    @Test
    void whoReadsNoAppealsHasNoPlaces() {
        assertThat(Place.of(WorkspaceSamples.staff("m", Role.MODERATOR))).isEmpty();
        assertThat(Place.of(WorkspaceSamples.staff("f", Role.FRONT_OFFICE))).isEmpty();
    }

    @Test
    void countsTheStatesThatItGathers() {
        var counts = Map.of("accepted", 2L, "in-progress", 3L, "rework", 1L, "closed", 10L, "overdue", 4L);
        assertThat(Place.IN_WORK.count(counts)).isEqualTo(6);
        assertThat(Place.ALL.count(counts)).isEqualTo(16);
        assertThat(Place.OVERDUE.count(counts)).isEqualTo(4);
        assertThat(Place.NEW.count(counts)).isZero();
    }

    @Test
    void opensNoPlaceOfOthers() {
        assertThat(Place.ofWord("new", WorkspaceSamples.EXECUTOR)).isEmpty();
        assertThat(Place.ofWord("mine", WorkspaceSamples.OPERATOR)).isEmpty();
    }
}
