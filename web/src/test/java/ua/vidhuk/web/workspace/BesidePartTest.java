package ua.vidhuk.web.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vidhuk.web.workspace.BesidePart.Answered;

class BesidePartTest {

    @Test
    void readsWhatItsButtonSays() {
        var article = UUID.fromString("0193514e-7c00-7a10-9d21-6a0b1c2d3e4f");
        var part = new BesidePart(3, List.of(), true);
        assertThat(Answered.of(part.answered(article))).contains(new Answered(3, article));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from-0-------------------------------------",
                "from-10-0193514e-7c00-7a10-9d21-6a0b1c2d3e4f",
                "from-0-0193514e7c007a109d216a0b1c2d3e4f",
                "from-0-0193514e-7c00-7a10-9d21-6a0b1c2d3e4f0",
                "from-0-",
                "register",
                "null"
            })
    void takesNothingElseForIt(String wish) {
        assertThat(Answered.of(wish)).isEmpty();
    }
}
