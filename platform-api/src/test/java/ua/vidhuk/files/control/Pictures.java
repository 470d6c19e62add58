package ua.vidhuk.files.control;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small pictures with and without what cameras write into them. */
final class Pictures {

    static final String SECRET = "50.5114N 30.7900E iPhone of Olena";

    private Pictures() {}

    static byte[] jpeg() {
        return encoded("jpg");
    }

    static byte[] png() {
        return encoded("png");
    }

    static byte[] gif() {
        return encoded("gif");
    }

    static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] heic() {
        return joined(new byte[] {0, 0, 0, 24}, ascii("ftypheic"), new byte[4], ascii("mif1heic"), new byte[64]);
    }

    /** A lossless picture of one point, in the extended form with Exif and XMP. */
    static byte[] webpWithMetadata() {
        byte[] features = chunk("VP8X", new byte[] {0x08 | 0x04 | 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        byte[] picture = chunk("VP8L", new byte[] {0x2F, 0, 0, 0, 0, 0x10, 0x07, 0x10, 0x11, 0x11, (byte) 0x88});
        byte[] body = joined(features, picture, chunk("EXIF", ascii(SECRET)), chunk("XMP ", ascii(SECRET + "!")));
        byte[] size = ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(4 + body.length)
                .array();
        return joined(ascii("RIFF"), size, ascii("WEBP"), body);
    }

    /** A JPEG as a telephone makes it: Exif with the way up and the place, XMP, IPTC, a comment, a film behind the end. */
    static byte[] jpegWithMetadata(int orientation) {
        byte[] plain = jpeg();
        byte[] start = {plain[0], plain[1]};
        byte[] rest = Arrays.copyOfRange(plain, 2, plain.length);
        return joined(
                start,
                segment(0xE1, joined(ascii("Exif\0\0"), exif(orientation), ascii(SECRET))),
                segment(0xE1, ascii("http://ns.adobe.com/xap/1.0/\0" + SECRET)),
                segment(0xED, ascii("Photoshop 3.0\0" + SECRET)),
                segment(0xE2, ascii("MPF\0" + SECRET)),
                segment(0xFE, ascii(SECRET)),
                rest,
                ascii(SECRET));
    }

    static byte[] pngWithMetadata() {
        byte[] plain = png();
        int afterHeader = 8 + 12 + 13;
        return joined(
                Arrays.copyOf(plain, afterHeader),
                pngChunk("eXIf", ascii(SECRET)),
                pngChunk("tEXt", ascii("Comment\0" + SECRET)),
                Arrays.copyOfRange(plain, afterHeader, plain.length),
                ascii(SECRET));
    }

    static BufferedImage decoded(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean tells(byte[] picture) {
        return new String(picture, StandardCharsets.ISO_8859_1).contains("Olena");
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] exif(int orientation) {
        return ByteBuffer.allocate(26)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("II"))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putInt(orientation)
                .putInt(0)
                .array();
    }

    private static byte[] segment(int marker, byte[] payload) {
        return ByteBuffer.allocate(4 + payload.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (2 + payload.length))
                .put(payload)
                .array();
    }

    private static byte[] chunk(String name, byte[] payload) {
        return ByteBuffer.allocate(8 + payload.length + (payload.length & 1))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii(name))
                .putInt(payload.length)
                .put(payload)
                .array();
    }

    private static byte[] pngChunk(String name, byte[] payload) {
        var crc = new CRC32();
        crc.update(ascii(name));
        crc.update(payload);
        return ByteBuffer.allocate(12 + payload.length)
                .putInt(payload.length)
                .put(ascii(name))
                .put(payload)
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] encoded(String format) {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 30; y++) {
                image.setRGB(x, y, new Color(x * 6, y * 8, (x * y) % 255).getRGB());
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
