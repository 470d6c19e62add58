package ua.vidhuk.files.control;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes out of a JPEG what the camera and programs wrote beside the picture (Exif with place, time and device; XMP; IPTC;
 * comments; pictures behind the end), and leaves what is needed to show it: colours and which side is up.
 */
final class JpegMetadata {

    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP0_JFIF = 0xE0;
    private static final int APP1_EXIF = 0xE1;
    private static final int APP2_COLOUR_PROFILE = 0xE2;
    private static final int APP14_ADOBE = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    private static final byte[] COLOUR_PROFILE = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int ORIENTATION = 0x0112;

    private final byte[] jpeg;
    private final ByteArrayOutputStream out;
    private int at;

    private JpegMetadata(byte[] jpeg) {
        this.jpeg = jpeg;
        this.out = new ByteArrayOutputStream(jpeg.length);
    }

    static byte[] removedFrom(byte[] jpeg) throws DamagedFileException {
        return new JpegMetadata(jpeg).remove();
    }

    private byte[] remove() throws DamagedFileException {
        int marker = nextMarker();
        if (marker != START_OF_IMAGE) {
            throw new DamagedFileException("no start of image");
        }
        write(marker);
        for (marker = nextMarker(); marker != END_OF_IMAGE; marker = nextMarker()) {
            copySegment(marker);
            if (marker == START_OF_SCAN) {
                copyScan();
            }
        }
        write(END_OF_IMAGE);
        return out.toByteArray();
    }

    private int nextMarker() throws DamagedFileException {
        if (unsigned(at) != 0xFF) {
            throw new DamagedFileException("no marker where one must be");
        }
        while (unsigned(at) == 0xFF) {
            at++;
        }
        return unsigned(at++);
    }

    private void copySegment(int marker) throws DamagedFileException {
        int length = unsigned(at) << 8 | unsigned(at + 1);
        int end = at + length;
        if (length < 2 || end > jpeg.length) {
            throw new DamagedFileException("a segment reaches behind the end");
        }
        if (isKept(marker)) {
            write(marker);
            out.write(jpeg, at, length);
        } else if (marker == APP1_EXIF && startsWith(EXIF)) {
            int orientation = orientation(ByteBuffer.wrap(jpeg, at + 2 + EXIF.length, length - 2 - EXIF.length));
            if (orientation > 1 && orientation <= 8) {
                writeOrientation(orientation);
            }
        }
        at = end;
    }

    private boolean isKept(int marker) {
        return switch (marker) {
            case APP0_JFIF, APP14_ADOBE -> true;
            case APP2_COLOUR_PROFILE -> startsWith(COLOUR_PROFILE);
            case COMMENT -> false;
            default -> marker < APP0_JFIF || marker > APP15;
        };
    }

    private boolean startsWith(byte[] signature) {
        int start = at + 2;
        return start + signature.length <= jpeg.length
                && Arrays.equals(jpeg, start, start + signature.length, signature, 0, signature.length);
    }

    /** Copies up to the next marker that is none of the scan's own. */
    private void copyScan() throws DamagedFileException {
        int start = at;
        while (unsigned(at) != 0xFF || !endsScan(unsigned(at + 1))) {
            at++;
        }
        out.write(jpeg, start, at - start);
    }

    private static boolean endsScan(int second) {
        boolean stuffed = second == 0x00 || second == 0xFF;
        boolean restart = second >= 0xD0 && second <= 0xD7;
        return !stuffed && !restart;
    }

    /** Which side is up, from the first directory of a TIFF; 1 when it says nothing. */
    private static int orientation(ByteBuffer exif) {
        try {
            ByteBuffer tiff = exif.slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int count = tiff.getShort(directory) & 0xFFFF;
            for (int i = 0; i < count; i++) {
                int entry = directory + 2 + 12 * i;
                if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                    return tiff.getShort(entry + 8) & 0xFFFF;
                }
            }
            return 1;
        } catch (IndexOutOfBoundsException e) {
            return 1;
        }
    }

    /** An Exif segment that says which side is up and nothing else. */
    private void writeOrientation(int orientation) {
        ByteBuffer segment = ByteBuffer.allocate(2 + EXIF.length + 26);
        segment.putShort((short) segment.capacity()).put(EXIF);
        segment.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        segment.putShort((short) 1);
        segment.putShort((short) ORIENTATION).putShort((short) 3).putInt(1);
        segment.putShort((short) orientation).putShort((short) 0).putInt(0);
        write(APP1_EXIF);
        out.writeBytes(segment.array());
    }

    private void write(int marker) {
        out.write(0xFF);
        out.write(marker);
    }

    private int unsigned(int index) throws DamagedFileException {
        if (index >= jpeg.length) {
            throw new DamagedFileException("the file ends too early");
        }
        return jpeg[index] & 0xFF;
    }
}
