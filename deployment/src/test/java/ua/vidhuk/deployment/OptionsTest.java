package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final Set<String> VALUED = Set.of("--port", "--map");
    private static final Set<String> SWITCHES = Set.of("--detach");

    @Test
    void readsValuesSwitchesAndWords() {
        var options = Options.parse(List.of("appeals", "--port", "9000", "--detach", "x.csv"), VALUED, SWITCHES);
        assertThat(options.number("--port")).contains(9000);
        assertThat(options.has("--detach")).isTrue();
        assertThat(options.words()).containsExactly("appeals", "x.csv");
    }

    @Test
    void keepsEveryValueOfARepeatedOption() {
        var options = Options.parse(List.of("--map", "a=b", "--map", "c=d"), VALUED, SWITCHES);
        assertThat(options.allValues("--map")).containsExactly("a=b", "c=d");
        assertThat(options.value("--map")).contains("c=d");
    }

    @Test
    void refusesAnUnknownOption() {
        assertThatThrownBy(() -> Options.parse(List.of("--prot", "1"), VALUED, SWITCHES))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("--prot");
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertThatThrownBy(() -> Options.parse(List.of("--port"), VALUED, SWITCHES))
                .hasMessageContaining("--port needs a value");
    }

    @Test
    void refusesAPortThatIsNoNumber() {
        var options = Options.parse(List.of("--port", "http"), VALUED, SWITCHES);
        assertThatThrownBy(() -> options.number("--port")).hasMessageContaining("needs a number, not \"http\"");
    }

    @Test
    void refusesADataFolderThatTheSystemCannotName() {
        var options = Options.parse(List.of("--data", "a\0b"), Set.of("--data"), SWITCHES);
        assertThatThrownBy(options::dataFolder)
                .isInstanceOf(LauncherException.class)
                .hasMessageStartingWith("The data folder \"a");
    }
}
