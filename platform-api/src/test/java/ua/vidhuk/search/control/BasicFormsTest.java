package ua.vidhuk.search.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BasicFormsTest {

    private final BasicForms forms = new BasicForms();

    {
        forms.analysis = new TextAnalysis();
    }

    @Test
    void formsOfAWordAreOneAndNumbersAreNone() {
        var some = forms.of("Прошу полагодити ліхтарі по вул. Київській, 12а, тел. 067 123 45 67", "uk");
        var other = forms.of("ліхтаря", "uk");
        assertThat(some).containsAnyElementsOf(other);
        assertThat(some).allMatch(each -> each.chars().noneMatch(Character::isDigit));
        assertThat(some).doesNotContain("вулиця", "прошу", "tel671234567");
    }
}
