package ua.vidhuk.appeals.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vidhuk.appeals.entity.Applicant;

class PersonalTracesTest {

    private static final Applicant OKSANA = new Applicant("Бондаренко Оксана", "+380671234567", null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "дзвоніть 067 123 45 67",
                "мій номер +38(067)123-45-67.",
                "тел.0671234567",
                "пишіть на oksana.b@ukr.net",
                "адреса: пошта@приклад.укр"
            })
    void findsContacts(String text) {
        assertThat(PersonalTraces.hasContact(text)).isTrue();
        assertThat(PersonalTraces.hasContact(PersonalTraces.withoutContacts(text)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"вулиця Київська, 12", "23.11.2026 о 14:30", "БР-2026-000123", "о 8.00-17.00", "3 дні, 20 %"})
    void takesNoOtherNumberForAContact(String text) {
        assertThat(PersonalTraces.hasContact(text)).isFalse();
        assertThat(PersonalTraces.withoutContacts(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"це пише Бондаренко, true", "у Оксани Б. тече дах, true", "сусідка ОКСАНА, true", "тече дах, false"})
    void findsTheApplicantsNameInAnyCase(String text, boolean found) {
        assertThat(PersonalTraces.hasName(text, OKSANA)).isEqualTo(found);
    }

    @Test
    void findsNoNameOfNobody() {
        assertThat(PersonalTraces.hasName("Бондаренко", null)).isFalse();
        assertThat(PersonalTraces.hasName("Бондаренко", new Applicant(null, null, null)))
                .isFalse();
    }
}
