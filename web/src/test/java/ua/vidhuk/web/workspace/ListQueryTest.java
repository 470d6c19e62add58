package ua.vidhuk.web.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.vidhuk.appeals.boundary.StoredFilterView;

class ListQueryTest {

    @Test
    void whatItWritesItReads() {
        var query = ListQuery.of(Place.ALL).with("category", "roads").with("number", "БР-2026-000001");
        var read = new MultivaluedHashMap<String, String>();
        read.putSingle("place", "all");
        read.putSingle("category", "roads");
        read.putSingle("number", "БР-2026-000001");
        assertThat(ListQuery.of(read, WorkspaceSamples.OPERATOR)).isEqualTo(query);
        assertThat(query.text()).isEqualTo("?place=all&category=roads&number=%D0%91%D0%A0-2026-000001");
    }

    @Test
    void aChangedFilterBeginsAtTheFirstPage() {
        var later = ListQuery.of(Place.NEW).with("cursor", "abc");
        assertThat(later.isFirstPage()).isFalse();
        assertThat(later.with("category", "roads").isFirstPage()).isTrue();
        assertThat(later.without("category").isFirstPage()).isTrue();
    }

    @Test
    void thePlaceDecidesTheStatesUnlessItHasAny() {
        assertThat(ListQuery.of(Place.CHECK).with("state", "closed").parameters().states)
                .containsExactly("done", "verified");
        assertThat(ListQuery.of(Place.ALL).with("state", "closed").parameters().states)
                .containsExactly("closed");
    }

    @Test
    void theOldestDeadlineStandsFirstWhereWorkWaits() {
        assertThat(ListQuery.of(Place.CHECK).parameters().order).isEqualTo("most-urgent");
        assertThat(ListQuery.of(Place.ALL).parameters().order).isEqualTo("newest");
        assertThat(ListQuery.of(Place.ALL).with("order", "most-urgent").order()).isEqualTo("most-urgent");
    }

    @Test
    void aStoredListThatIsChangedIsNoLongerTheOneThatWasStored() {
        var id = new UUID(1, 2);
        var stored = ListQuery.of(Place.ALL).with("state", "routed,rework").as(id);
        assertThat(stored.parameters().states).containsExactly("routed", "rework");
        assertThat(stored.with("cursor", "abc").view()).contains(id.toString());
        assertThat(stored.without("state").view()).isEmpty();
    }

    @Test
    void aListAndItsMapHaveTheSameFilters() {
        var id = new UUID(1, 2);
        var stored = ListQuery.of(Place.ALL).with("category", "roads").as(id);
        var part = stored.with("box", "30.7,50.4,30.9,50.6");
        assertThat(part.parameters().box).isEqualTo("30.7,50.4,30.9,50.6");
        assertThat(part.view())
                .as("a part of it is not the list that was stored")
                .isEmpty();
        assertThat(part.everywhere()).isEqualTo(stored.without("box"));
        assertThat(stored.everywhere()).isEqualTo(stored);
        assertThat(stored.with("unlocated", "true").parameters().unlocated).isTrue();
    }

    @Test
    void aListThatIsKeptHasAllItsFiltersAgain() {
        var filter = new StoredFilterView(
                new UUID(1, 2),
                "Лівий берег",
                null,
                true,
                true,
                List.of("routed"),
                "roads",
                "executive",
                true,
                "БР-2026-000001",
                "repeated",
                "30.7,50.4,30.9,50.6",
                true,
                "newest",
                3,
                1);
        ListQuery query = new StoredList(filter).query();
        assertThat(query.filters()).containsExactlyElementsOf(ListQuery.FILTERS);
        var input = new StoredListForm(1L, "Лівий берег", "").input(query);
        assertThat(input.states()).containsExactly("routed");
        assertThat(input.number()).isEqualTo("БР-2026-000001");
        assertThat(input.mark()).isEqualTo("repeated");
        assertThat(input.box()).isEqualTo("30.7,50.4,30.9,50.6");
        assertThat(input.unlocated()).isTrue();
        assertThat(query.fromTheBeginning().view()).contains(filter.id().toString());
        assertThat(query.everywhere().view())
                .as("all of it is more than the part that was stored")
                .isEmpty();
    }

    @Test
    void takesNothingElseFromAnAddress() {
        var read = new MultivaluedHashMap<String, String>();
        read.putSingle("phone", "+380671234567");
        read.putSingle("category", "x".repeat(500));
        assertThat(ListQuery.of(read, WorkspaceSamples.OPERATOR)).isEqualTo(ListQuery.of(Place.NEW));
    }
}
