package ua.vidhuk.web.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vidhuk.appeals.entity.NewAppeal.NewPlace;
import ua.vidhuk.problems.entity.InvalidInputException;

class CorrectionFormTest {

    @Test
    void beginsWithWhatIsRecorded() {
        var form = CorrectionForm.of(WorkspaceSamples.question("registered", List.of()));
        assertThat(form.get(CorrectionForm.CATEGORY)).isEqualTo("heating");
        assertThat(form.place()).isEqualTo(new NewPlace("вулиця Київська", "12а", 50.5, 30.8));
    }

    @Test
    void takesAPairAsOtherMapsGiveIt() {
        var form = submitted("50.45466, 30.5238", "");
        assertThat(form.place()).isEqualTo(new NewPlace(null, null, 50.45466, 30.5238));
        assertThat(form.get(TypedPlace.LONGITUDE)).isEqualTo("30.5238");
    }

    @Test
    void readsACommaAsPeopleWriteIt() {
        assertThat(submitted("50,5", " 30,8 ").place()).isEqualTo(new NewPlace(null, null, 50.5, 30.8));
        assertThat(submitted("", "").place()).isEqualTo(new NewPlace(null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"п’ятдесят", "NaN", "1e3", "50.5.1", "0x1p3"})
    void keepsWhatIsNoNumberAndNamesIt(String typed) {
        var form = submitted(typed, "30.8");
        assertThatThrownBy(form::place).isInstanceOf(InvalidInputException.class);
        assertThat(form.get(TypedPlace.LATITUDE)).isEqualTo(typed);
    }

    private static CorrectionForm submitted(String latitude, String longitude) {
        var fields = new MultivaluedHashMap<String, String>();
        fields.putSingle(TypedPlace.LATITUDE, latitude);
        fields.putSingle(TypedPlace.LONGITUDE, longitude);
        return CorrectionForm.of(fields);
    }
}
