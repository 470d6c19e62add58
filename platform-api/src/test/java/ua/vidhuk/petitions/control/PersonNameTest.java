package ua.vidhuk.petitions.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vidhuk.petitions.entity.PetitionId;

class PersonNameTest {

    private static final PersonKeys KEYS = new PersonKeys("a key");
    private static final LocalDate BORN = LocalDate.of(1985, 3, 9);
    private final PetitionId petition = new PetitionId(UUID.randomUUID());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Костюкович Мар’яна",
                "мар'яна КОСТЮКОВИЧ",
                "Костюкович Марʼяна Іванівна",
                "Мар’яна Іванівна  Костюкович"
            })
    void isTheSameInAnyOrderAndWithAnyApostropheWithOrWithoutThePatronymic(String written) {
        assertThat(PersonName.of(written).parts()).containsExactly("костюкович", "маряна");
        assertThat(KEYS.subject(petition, PersonName.of(written), BORN))
                .isEqualTo(KEYS.subject(petition, PersonName.of("Костюкович Мар’яна"), BORN));
    }

    @Test
    void standsForNobodyUnderAnotherPetitionOrOfAnotherDay() {
        PersonName name = PersonName.of("Петренко Олена");
        String subject = KEYS.subject(petition, name, BORN);

        assertThat(subject).startsWith("paper:").doesNotContain("петренко");
        assertThat(KEYS.subject(new PetitionId(UUID.randomUUID()), name, BORN)).isNotEqualTo(subject);
        assertThat(KEYS.subject(petition, name, BORN.plusDays(1))).isNotEqualTo(subject);
    }

    @Test
    void standsForNobodyWithoutTheKeyOrUnderAnotherPetition() {
        PersonName name = PersonName.of("Петренко Олена");
        String ofName = KEYS.ofName(petition, name);

        assertThat(ofName).isEqualTo(KEYS.ofName(petition, PersonName.of("Олена Іванівна Петренко")));
        assertThat(new PersonKeys("another key").ofName(petition, name)).isNotEqualTo(ofName);
        assertThat(KEYS.ofName(new PetitionId(UUID.randomUUID()), name)).isNotEqualTo(ofName);
    }

    @Test
    void isWholeWithAFamilyNameAndAGivenName() {
        assertThat(PersonName.of("Петренко").isWhole()).isFalse();
        assertThat(PersonName.of("Петренко О.").isWhole()).isFalse();
        assertThat(PersonName.of("Лі Ян").isWhole()).isTrue();
    }
}
