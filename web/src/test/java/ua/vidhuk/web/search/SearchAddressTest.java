package ua.vidhuk.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchAddressTest {

    @Test
    void keepsWhatIsSoughtAndNothingElse() {
        var query = new MultivaluedHashMap<String, String>();
        query.putSingle("q", "яма & дорога");
        query.put("state", List.of("routed", "done", ""));
        query.putSingle("other", "x");

        assertThat(SearchAddress.of(query).text())
                .isEqualTo("?q=%D1%8F%D0%BC%D0%B0+%26+%D0%B4%D0%BE%D1%80%D0%BE%D0%B3%D0%B0&state=routed&state=done");
    }

    @Test
    void choosesACodeAndGivesItUpFromTheFirstPageOn() {
        var query = new MultivaluedHashMap<String, String>();
        query.putSingle("q", "x");
        query.putSingle("cursor", "c");
        var address = SearchAddress.of(query);

        assertThat(address.toggled("state", "done").text()).isEqualTo("?q=x&state=done");
        assertThat(address.toggled("state", "done").toggled("state", "done").text())
                .isEqualTo("?q=x");
        assertThat(address.isFirstPage()).isFalse();
    }

    @Test
    void asksForNothingWhenNothingStandsThere() {
        assertThat(SearchAddress.of(new MultivaluedHashMap<>()).isEmpty()).isTrue();
        assertThat(SearchAddress.of(new MultivaluedHashMap<>()).text()).isEmpty();
    }
}
