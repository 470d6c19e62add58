package ua.vidhuk.web.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int SCALE = 4;

    /** What is drawn is read again, as a phone would. */
    @Test
    void leadsAPhoneToTheAddress() throws Exception {
        String address = "https://vidhuk.example/brovary/petitions/0193514e-7c00-7a10-9d21-6a0b1c2d3e4f";

        assertThat(read(QrCode.of(address))).isEqualTo(address);
    }

    private static String read(QrCode code) throws Exception {
        int side = code.size() * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        var squares = SQUARE.matcher(code.path());
        while (squares.find()) {
            int left = Integer.parseInt(squares.group(1)) * SCALE;
            int top = Integer.parseInt(squares.group(2)) * SCALE;
            for (int y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * side + left, y * side + left + SCALE, 0);
            }
        }
        var picture = new RGBLuminanceSource(side, side, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(picture)))
                .getText();
    }
}
