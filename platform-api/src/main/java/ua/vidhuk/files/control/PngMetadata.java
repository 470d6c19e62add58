package ua.vidhuk.files.control;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Takes texts, Exif and time out of a PNG, and what stands behind its end. */
final class PngMetadata {

    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final Set<String> DROPPED = Set.of("eXIf", "tEXt", "zTXt", "iTXt", "tIME");

    private PngMetadata() {}

    static byte[] removedFrom(byte[] png) throws DamagedFileException {
        var out = new ByteArrayOutputStream(png.length);
        ByteBuffer in = ByteBuffer.wrap(png);
        out.write(png, 0, Math.min(SIGNATURE, png.length));
        int at = SIGNATURE;
        String type = "";
        while (!type.equals("IEND")) {
            if (at + FRAME > png.length) {
                throw new DamagedFileException("the picture has no end");
            }
            int length = in.getInt(at);
            if (length < 0 || length > png.length - at - FRAME) {
                throw new DamagedFileException("a chunk reaches behind the end");
            }
            type = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (!DROPPED.contains(type)) {
                out.write(png, at, FRAME + length);
            }
            at += FRAME + length;
        }
        return out.toByteArray();
    }
}
