package ua.vidhuk.files.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "яма біля школи.JPG|яма біля школи.jpg",
                "../../etc/passwd|passwd.jpg",
                "C:\\Users\\Olena\\photo.jpeg|photo.jpeg",
                "photo.php|photo.jpg",
                "photo.php.jpg|photo.php.jpg",
                "a<b>\"c.jpg|a_b__c.jpg",
                "...|file.jpg",
                "''|file.jpg",
                ".htaccess|htaccess.jpg",
                "   a   b  .jpg|a b.jpg"
            })
    void isCleaned(String given, String expected) {
        assertThat(FileName.cleaned(given, FileType.JPEG).value()).isEqualTo(expected);
    }

    @Test
    void hidesNoExtensionBehindTurnedText() {
        // shown as "photoexe.jpg" by whoever obeys the override
        String turned = "photo\u202Egpj.exe";
        assertThat(FileName.cleaned(turned, FileType.PDF).value()).isEqualTo("photogpj.pdf");
    }

    @Test
    void losesControlCharactersAndInvisibleOnes() {
        assertThat(FileName.cleaned("a\u0000b\r\nc\u200Bd\uFEFF.png", FileType.PNG)
                        .value())
                .isEqualTo("ab cd.png");
    }

    @Test
    void isAtMostAHundredAndTwentyCharacters() {
        String name = FileName.cleaned("щ".repeat(300) + ".png", FileType.PNG).value();

        assertThat(name).hasSize(120).endsWith("щ.png");
    }

    @Test
    void isNeverCutWithinACharacter() {
        String name = FileName.cleaned("🚰".repeat(300), FileType.PNG).value();

        assertThat(name.codePointCount(0, name.length())).isEqualTo(120);
        assertThat(name).startsWith("🚰").endsWith("🚰.png");
    }

    @Test
    void hasADefaultWhenNoneIsGiven() {
        assertThat(FileName.cleaned(null, FileType.PDF).value()).isEqualTo("file.pdf");
    }
}
