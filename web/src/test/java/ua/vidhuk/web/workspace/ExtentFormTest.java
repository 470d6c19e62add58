package ua.vidhuk.web.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import org.junit.jupiter.api.Test;
import ua.vidhuk.onboarding.entity.NewExtent;
import ua.vidhuk.tenancy.entity.Extent;

class ExtentFormTest {

    @Test
    void takesDegreesWithAPointOrAComma() {
        assertThat(form("50,38", " 30.66 ", "50.62", "31").typed()).isEqualTo(new NewExtent(50.38, 30.66, 50.62, 31.0));
    }

    @Test
    void tellsNothingFromWhatIsNoNumber() {
        assertThat(form("", "", " ", "").typed()).isNull();
        assertThat(form("", "x", "1e1", "3").typed()).isEqualTo(new NewExtent(null, Double.NaN, Double.NaN, 3.0));
    }

    @Test
    void knowsWhatItChanges() {
        var kept = new Extent(50.38, 30.66, 50.62, 31.06);
        assertThat(ExtentForm.of(kept).changed()).isEqualTo(NewExtent.of(kept));
        assertThat(ExtentForm.of(kept).typed()).isEqualTo(NewExtent.of(kept));
        assertThat(ExtentForm.of((Extent) null).changed()).isNull();
        assertThat(form("1", "2", "3", "4").over(kept).changed()).isEqualTo(NewExtent.of(kept));
        assertThat(new ExtentForm("", "", "", "", "нічого").changed())
                .as("what nobody can have seen")
                .isEqualTo(new NewExtent(null, null, null, null));
    }

    private static ExtentForm form(String south, String west, String north, String east) {
        var fields = new MultivaluedHashMap<String, String>();
        fields.putSingle("extent.south", south);
        fields.putSingle("extent.west", west);
        fields.putSingle("extent.north", north);
        fields.putSingle("extent.east", east);
        return ExtentForm.of(fields);
    }
}
