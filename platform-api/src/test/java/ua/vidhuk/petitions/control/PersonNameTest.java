package ua.vidhuk.petitions.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vidhuk.petitions.entity.PetitionId;

class PersonNameTest {

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
        assertThat(PersonName.of(written).subject(petition, BORN))
                .isEqualTo(PersonName.of("Костюкович Мар’яна").subject(petition, BORN));
    }

    @Test
    void standsForNobodyUnderAnotherPetitionOrOfAnotherDay() {
        PersonName name = PersonName.of("Петренко Олена");
        String subject = name.subject(petition, BORN);

        assertThat(subject).startsWith("paper:").doesNotContain("петренко");
        assertThat(name.subject(new PetitionId(UUID.randomUUID()), BORN)).isNotEqualTo(subject);
        assertThat(name.subject(petition, BORN.plusDays(1))).isNotEqualTo(subject);
    }

    @Test
    void isWholeWithAFamilyNameAndAGivenName() {
        assertThat(PersonName.of("Петренко").isWhole()).isFalse();
        assertThat(PersonName.of("Петренко О.").isWhole()).isFalse();
        assertThat(PersonName.of("Лі Ян").isWhole()).isTrue();
    }
}
