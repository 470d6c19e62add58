package ua.vidhuk.web.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class AssetsTest {

    static final java.util.List<String> NAMES = Assets.NAMES;

    @ParameterizedTest
    @FieldSource("NAMES")
    void servesEveryFileUnderItsFingerprint(String name) {
        var asset = Assets.find(name).orElseThrow();
        assertThat(asset.address()).matches("/assets/[0-9a-f]{12}/" + name);
        assertThat(asset.content()).isNotEmpty();
        assertThat(asset.etag()).matches("\"[0-9a-f]{12}\"");
    }

    @Test
    void knowsNothingElse() {
        assertThat(Assets.find("../WEB-INF/web.xml")).isEmpty();
        assertThatThrownBy(() -> Assets.address("missing.css")).hasMessageContaining("missing.css");
    }

    @Test
    void keepsTheFirstVisitSmall() {
        int bytes = java.util.stream.Stream.of("public.css", "public.js", "favicon.svg")
                .map(name -> Assets.find(name).orElseThrow())
                .mapToInt(each -> each.gzipped() == null ? each.content().length : each.gzipped().length)
                .sum();
        assertThat(bytes).isLessThan(20_000);
    }
}
