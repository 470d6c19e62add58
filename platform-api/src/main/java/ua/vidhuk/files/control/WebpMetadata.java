package ua.vidhuk.files.control;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Takes Exif and XMP out of a WebP, and what stands behind its end. */
final class WebpMetadata {

    private static final int HEADER = 12;
    private static final int FRAME = 8;
    private static final int EXIF_AND_XMP = 0x08 | 0x04;

    private WebpMetadata() {}

    static byte[] removedFrom(byte[] webp) throws DamagedFileException {
        ByteBuffer in = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
        if (webp.length < HEADER) {
            throw new DamagedFileException("no header");
        }
        long end = FRAME + Integer.toUnsignedLong(in.getInt(4));
        if (end > webp.length) {
            throw new DamagedFileException("the picture has no end");
        }
        var out = new ByteArrayOutputStream(webp.length);
        out.write(webp, 0, HEADER);
        int at = HEADER;
        while (at + FRAME <= end) {
            long length = Integer.toUnsignedLong(in.getInt(at + 4));
            // a chunk of odd length is followed by one byte more
            long next = at + FRAME + length + (length & 1);
            if (next > end) {
                throw new DamagedFileException("a chunk reaches behind the end");
            }
            copyChunk(webp, at, (int) next, out);
            at = (int) next;
        }
        return withSize(out.toByteArray());
    }

    private static byte[] withSize(byte[] webp) {
        ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).putInt(4, webp.length - FRAME);
        return webp;
    }

    private static void copyChunk(byte[] webp, int start, int end, ByteArrayOutputStream out) {
        switch (new String(webp, start, 4, StandardCharsets.ISO_8859_1)) {
            case "EXIF", "XMP " -> {
                // left out
            }
            case "VP8X" -> {
                out.write(webp, start, FRAME);
                out.write(webp[start + FRAME] & ~EXIF_AND_XMP);
                out.write(webp, start + FRAME + 1, end - start - FRAME - 1);
            }
            default -> out.write(webp, start, end - start);
        }
    }
}
