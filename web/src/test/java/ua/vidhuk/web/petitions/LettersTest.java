package ua.vidhuk.web.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.web.page.Samples;

/** Letters and preview pictures, drawn without any font of the system. */
class LettersTest {

    private final Letters letters = Letters.read();

    @Test
    void haveTheAlphabetsOfAllOurLanguages() {
        assertThat(letters.have("АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"))
                .isTrue();
        assertThat(letters.have("ЁЪЫЭ ёъыэ № « » – — … ’ ʼ 0123456789 % ABCXYZ abcxyz"))
                .isTrue();
    }

    @Test
    void aLongTextIsCutIntoLinesThatFit() {
        var lines = letters.lines("Висадити дерева вздовж вулиці Київської ".repeat(9), 60, 1056, 4);

        assertThat(lines).hasSize(4).allSatisfy(each -> assertThat(letters.width(each, 60))
                .isLessThanOrEqualTo(1056));
        assertThat(lines.getLast()).endsWith("…");
        assertThat(letters.lines("щ".repeat(300), 60, 1056, 4)).singleElement().satisfies(each -> assertThat(each)
                .endsWith("…"));
    }

    @Test
    void aPictureShowsTitleAndCountAndChangesWithThem() throws IOException {
        var pictures = new PreviewPictures();
        pictures.prepare();
        byte[] collecting = pictures.of(PetitionSamples.view("collecting"), Samples.brovary(), Language.UK, null);
        var image = ImageIO.read(new ByteArrayInputStream(collecting));

        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x++) {
            colours.add(image.getRGB(x, 180));
        }
        assertThat(colours).as("letters where the title begins").hasSizeGreaterThan(2);
        assertThat(collecting).hasSizeLessThan(300_000);
    }
}
