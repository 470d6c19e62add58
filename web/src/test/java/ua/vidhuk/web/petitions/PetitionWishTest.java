package ua.vidhuk.web.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import org.junit.jupiter.api.Test;

class PetitionWishTest {

    @Test
    void keepsWhatWasAskedForInTheNextAddress() {
        var query = new MultivaluedHashMap<String, String>();
        query.putSingle("state", "collecting");
        query.putSingle("q", " дерева & парк ");
        var wish = PetitionWish.of(query);

        assertThat(wish.after("abc"))
                .isEqualTo(
                        "?state=collecting&q=%D0%B4%D0%B5%D1%80%D0%B5%D0%B2%D0%B0+%26+%D0%BF%D0%B0%D1%80%D0%BA&after=abc");
        assertThat(wish.in("")).doesNotContain("state").doesNotContain("after");
    }

    @Test
    void aTabStandsForAllStatesOfItsKind() {
        var query = new MultivaluedHashMap<String, String>();
        query.putSingle("state", "in-review");

        assertThat(PetitionWish.of(query).states()).containsExactly("reached", "in-review");
        assertThat(PetitionWish.of(new MultivaluedHashMap<>()).states()).isEmpty();
    }

    @Test
    void aWishOfTheCountryIsReadAndWrittenAlike() {
        var query = new MultivaluedHashMap<String, String>();
        query.putSingle("state", "handled-as-appeal");
        query.putSingle("hromada", " Бровари ");
        var wish = CountryWish.of(query);

        assertThat(wish.states()).containsExactly("missed", "handled-as-appeal");
        assertThat(wish.in("")).isEqualTo("?hromada=%D0%91%D1%80%D0%BE%D0%B2%D0%B0%D1%80%D0%B8");
        assertThat(CountryWish.of(new MultivaluedHashMap<>()).in("")).isEmpty();
    }
}
