package ua.vidhuk.petitions.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordClosenessTest {

    private static final String PATH = "Велосипедна доріжка вздовж бульвару Незалежності";

    @Test
    void overlooksASlipOfTheFinger() {
        assertThat(new WordCloseness("Просимо велосепедні").to(PATH)).isPositive();
        assertThat(new WordCloseness("велосипендна дорижка").to(PATH)).isPositive();
    }

    @Test
    void isCloserTheMoreWordsAreThere() {
        assertThat(new WordCloseness("велосипедна доріжка").to(PATH))
                .isGreaterThan(new WordCloseness("велосепедна дорога").to(PATH));
    }

    @Test
    void isFarFromWhatSharesNothingButAnEnding() {
        assertThat(new WordCloseness("Ремонт дитячого майданчика біля школи").to(PATH))
                .isZero();
        assertThat(new WordCloseness("що де як").to(PATH)).isZero();
        assertThat(new WordCloseness("").to(PATH)).isZero();
    }
}
