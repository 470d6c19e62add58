package ua.vidhuk.files.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureMetadataTest {

    @Test
    void aJpegLosesWhatTellsOfPlaceAndOwner() throws IOException {
        byte[] before = Pictures.jpegWithMetadata(1);
        byte[] after = JpegMetadata.removedFrom(before);

        assertThat(Pictures.tells(before)).isTrue();
        assertThat(Pictures.tells(after)).isFalse();
        assertSamePoints(Pictures.decoded(after), Pictures.decoded(Pictures.jpeg()));
    }

    @Test
    void aJpegWithoutMetadataStaysAsItIs() throws IOException {
        assertThat(JpegMetadata.removedFrom(Pictures.jpeg())).isEqualTo(Pictures.jpeg());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6, 8})
    void aJpegKeepsWhichSideIsUp(int orientation) throws IOException {
        byte[] after = JpegMetadata.removedFrom(Pictures.jpegWithMetadata(orientation));

        // the first segment is Exif, big-endian, with one entry whose value stands at its end
        assertThat(Arrays.copyOfRange(after, 2, 12)).containsExactly(0xFF, 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0);
        assertThat(after[12 + 8 + 2 + 8 + 1]).isEqualTo((byte) orientation);
        assertThat(JpegMetadata.removedFrom(after)).as("cleaned twice").isEqualTo(after);
        assertSamePoints(Pictures.decoded(after), Pictures.decoded(Pictures.jpeg()));
    }

    @Test
    void aDamagedDirectoryOfExifDoesNoHarm() throws IOException {
        byte[] before = Pictures.jpegWithMetadata(6);
        // the offset of the directory points far outside
        before[2 + 4 + 6 + 6] = 0x7F;
        before[2 + 4 + 6 + 7] = 0x7F;

        assertSamePoints(Pictures.decoded(JpegMetadata.removedFrom(before)), Pictures.decoded(Pictures.jpeg()));
    }

    @Test
    void aJpegThatIsCutShortIsDamagedWhereverTheCutIs() {
        byte[] whole = Pictures.jpeg();
        for (int length = 2; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> JpegMetadata.removedFrom(cut)).isInstanceOf(DamagedFileException.class);
        }
    }

    @Test
    void aPngLosesTextsAndExif() throws IOException {
        byte[] after = PngMetadata.removedFrom(Pictures.pngWithMetadata());

        assertThat(after).isEqualTo(Pictures.png());
    }

    @Test
    void aPngThatIsCutShortIsDamagedWhereverTheCutIs() {
        byte[] whole = Pictures.png();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> PngMetadata.removedFrom(cut)).isInstanceOf(DamagedFileException.class);
        }
    }

    @Test
    void aWebpLosesExifAndXmpAndSaysSo() throws IOException {
        byte[] before = Pictures.webpWithMetadata();
        byte[] after = WebpMetadata.removedFrom(before);

        assertThat(Pictures.tells(before)).isTrue();
        assertThat(Pictures.tells(after)).isFalse();
        assertThat(after[20]).as("only alpha is announced").isEqualTo((byte) 0x10);
        assertThat(after[4] & 0xFF).as("the size in the header").isEqualTo(after.length - 8);
        assertThat(MimeTypes.getDefaultMimeTypes()
                        .detect(new ByteArrayInputStream(after), new Metadata())
                        .toString())
                .isEqualTo("image/webp");
        assertThat(WebpMetadata.removedFrom(after)).as("cleaned twice").isEqualTo(after);
    }

    @Test
    void aWebpThatIsCutShortIsDamagedWhereverTheCutIs() {
        byte[] whole = Pictures.webpWithMetadata();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> WebpMetadata.removedFrom(cut)).isInstanceOf(DamagedFileException.class);
        }
    }

    private static void assertSamePoints(BufferedImage left, BufferedImage right) {
        int width = right.getWidth();
        int height = right.getHeight();
        assertThat(left.getRGB(0, 0, width, height, null, 0, width))
                .isEqualTo(right.getRGB(0, 0, width, height, null, 0, width));
    }
}
