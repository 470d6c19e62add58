package ua.vidhuk.intake.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Open311FormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void isKnownByTheSameMarkAllDayAndAfterMidnight() {
        var marks = form(Map.of("api_key", "a", "description", "Яма")).marks(TODAY);
        assertThat(form(Map.of("description", "Яма", "api_key", "b")).marks(TODAY))
                .isEqualTo(marks);
        assertThat(form(Map.of("description", "Яма")).marks(TODAY.plusDays(1)).get(1))
                .isEqualTo(marks.getFirst());
        assertThat(form(Map.of("description", "Яма!")).marks(TODAY)).doesNotContainAnyElementsOf(marks);
    }

    private static Open311Form form(Map<String, String> sent) {
        return new Open311Form(new MultivaluedHashMap<>(sent));
    }
}
