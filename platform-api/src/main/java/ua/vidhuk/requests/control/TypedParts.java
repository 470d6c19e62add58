package ua.vidhuk.requests.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A form of many parts ({@code multipart/form-data}, RFC 7578) without what its files hold: of a form that is too long to be
 * taken, what was typed is kept. A field too long to have been typed is cut.
 */
public final class TypedParts {

    private static final int PART_LIMIT = 80 * 1024;
    private static final int LIMIT = 1024 * 1024;
    private static final int CHUNK = 64 * 1024;
    private static final byte[] END = "\r\n".getBytes(StandardCharsets.US_ASCII);

    private final byte[] delimiter;
    private final ByteArrayOutputStream typed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream part = new ByteArrayOutputStream();
    private int matched = END.length;
    private boolean within;

    private TypedParts(String boundary) {
        delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * Reads the form to its end.
     *
     * @param length of the form in bytes; no more is read
     * @param boundary between its parts
     * @return the same form; each file is there with its name and empty
     */
    public static byte[] of(InputStream body, long length, String boundary) throws IOException {
        var parts = new TypedParts(boundary);
        byte[] chunk = new byte[CHUNK];
        for (long left = length; left > 0; ) {
            int read = body.read(chunk, 0, (int) Math.min(chunk.length, left));
            if (read < 0) {
                break;
            }
            left -= read;
            for (int i = 0; i < read && parts.typed.size() < LIMIT; i++) {
                parts.take(chunk[i]);
            }
        }
        return parts.closed();
    }

    private void take(byte next) {
        if (within && part.size() < PART_LIMIT) {
            part.write(next);
        }
        // The delimiter begins with the only line feed that it has, so a mismatch begins it anew or not at all.
        if (next == delimiter[matched]) {
            matched++;
        } else {
            matched = next == delimiter[0] ? 1 : 0;
        }
        if (matched == delimiter.length) {
            matched = 0;
            finish();
        }
    }

    private void finish() {
        if (within) {
            write(part.toByteArray());
        }
        part.reset();
        within = true;
    }

    private void write(byte[] whole) {
        int length = whole.length < PART_LIMIT ? whole.length - delimiter.length : whole.length;
        var head = new String(whole, 0, Math.max(0, length), StandardCharsets.ISO_8859_1);
        int content = head.indexOf("\r\n\r\n");
        boolean file = content >= 0 && head.substring(0, content).contains("filename");
        typed.write(delimiter, END.length, delimiter.length - END.length);
        typed.write(whole, 0, file ? content + 2 * END.length : Math.max(0, length));
        typed.writeBytes(END);
    }

    private byte[] closed() {
        typed.write(delimiter, END.length, delimiter.length - END.length);
        typed.writeBytes("--\r\n".getBytes(StandardCharsets.US_ASCII));
        return typed.toByteArray();
    }
}
