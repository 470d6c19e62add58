package ua.vidhuk.web.petitions;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * An address as a QR code, to be drawn as one path of SVG: sharp at any size on paper, and nothing of anybody else's is
 * asked for it.
 *
 * @param size modules of a side, with the quiet zone round it
 * @param path squares of one module each
 */
public record QrCode(int size, String path) {

    private static final int QUIET = 4;

    public static QrCode of(String address) {
        ByteMatrix modules = encode(address);
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrCode(modules.getWidth() + 2 * QUIET, path.toString());
    }

    private static ByteMatrix encode(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("the address is too long for a QR code", e);
        }
    }
}
