package ua.vidhuk.appeals.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccessCodeTest {

    @Test
    void isReadAsPeopleTypeIt() {
        var code = new AccessCode("7K3M9QXA2B4C8DE0");

        assertThat(code.inGroups()).isEqualTo("7K3M-9QXA-2B4C-8DE0");
        assertThat(AccessCode.parse(" 7k3m 9qxa-2b4c-8deO ")).contains(code);
    }

    @Test
    void takesLettersThatLookLikeDigitsForDigits() {
        assertThat(AccessCode.parse("iLo0iLo0iLo0iLo0")).contains(new AccessCode("1100110011001100"));
    }

    @Test
    void isEmptyForWhatCannotBeOne() {
        assertThat(AccessCode.parse(null)).isEmpty();
        assertThat(AccessCode.parse("")).isEmpty();
        assertThat(AccessCode.parse("7K3M-9QXA")).isEmpty();
        assertThat(AccessCode.parse("7K3M-9QXA-2B4C-8DEU")).isEmpty();
    }

    @Test
    void neverShowsItselfInText() {
        var code = AccessCode.random();

        assertThat(code.toString()).doesNotContain(code.value());
        assertThat(AccessCode.parse(code.inGroups())).contains(code);
    }
}
