package ua.vidhuk.requests.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.vidhuk.language.entity.Language;

class LanguageChoiceTest {

    private final LanguageChoice ukrainianAndRussian = LanguageChoice.among(List.of(Language.UK, Language.RU));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // query, cookie, Accept-Language, chosen
                "-,       -,  -,                          UK",
                "lang=ru, uk, uk,                         RU",
                "lang=en, ru, uk,                         RU",
                "lang=xx, -,  ru,                         RU",
                "a=lang=ru, -, -,                         UK",
                "a=b&lang=ru, -, -,                       RU",
                "-,       ru, uk,                         RU",
                "-,       en, 'ru-RU,ru;q=0.9',           RU",
                "-,       -,  'en-GB,en;q=0.9,ru;q=0.5',  RU",
                "-,       -,  'ru;q=0,uk;q=0.1',          UK",
                "-,       -,  'de,fr;q=0.5',              UK",
                "-,       -,  ';;;q=9',                   UK",
                "-,       '\"><script>', *,               UK"
            })
    void choosesAmongTheTenantsLanguages(String query, String cookie, String accept, Language chosen) {
        assertThat(ukrainianAndRussian.choose(LanguageChoice.asked(query), cookie, accept))
                .isEqualTo(chosen);
    }

    @Test
    void fallsBackToTheTenantsFirstLanguage() {
        var istra = LanguageChoice.among(List.of(Language.RU, Language.UK));

        assertThat(istra.choose(Optional.empty(), null, "de")).isEqualTo(Language.RU);
    }

    @Test
    void readsNoHeaderOfUnreasonableLength() {
        assertThat(ukrainianAndRussian.choose(Optional.empty(), null, "ru,".repeat(10_000)))
                .isEqualTo(Language.UK);
    }
}
