package ua.vidhuk.problems.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class TraceWithoutValuesTest {

    @Test
    void namesClassesPlacesAndCodesButNothingThatSomebodyTyped() {
        var server = new PSQLException(new ServerErrorMessage("SERROR\0C23505\0Mduplicate key\0"
                + "DKey (phone)=(+380501112233) already exists.\0tappeal\0nappeal_phone_key\0\0"));
        var failure = new IllegalStateException("Ivan Petrenko", new RuntimeException("+380501112233", server));

        assertThat(TraceWithoutValues.of(failure))
                .contains("IllegalStateException", "SQLState 23505", "table appeal", "constraint appeal_phone_key")
                .contains("TraceWithoutValuesTest")
                .doesNotContain("Petrenko", "+380501112233", "duplicate key");
    }

    @Test
    void keepsWhatTheVirtualMachineSaysAboutCode() {
        assertThat(TraceWithoutValues.of(new NullPointerException("because \"x\" is null")))
                .contains("because \"x\" is null");
        assertThat(TraceWithoutValues.of(new SQLException("values", "42501"))).contains("[SQLState 42501]");
    }
}
