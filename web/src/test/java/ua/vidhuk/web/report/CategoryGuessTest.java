package ua.vidhuk.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ua.vidhuk.catalog.boundary.CategoryView;
import ua.vidhuk.web.page.Samples;

class CategoryGuessTest {

    @Test
    void findsCategoriesByTheBeginningsOfInflectedWords() {
        assertThat(guess("Немає гарячої води").getFirst()).isEqualTo("hot-water");
        assertThat(guess("яма на дорозі")).contains("roads");
        assertThat(guess("не чистять дороги")).contains("roads");
        assertThat(guess("вуличне освітлення не горить").getFirst()).isEqualTo("lighting");
    }

    @Test
    void guessesNothingFromNothing() {
        assertThat(guess("")).isEmpty();
        assertThat(guess("ой")).isEmpty();
    }

    private static List<String> guess(String text) {
        return CategoryGuess.from(text, Samples.catalogue().categories()).stream()
                .map(CategoryView::code)
                .toList();
    }
}
