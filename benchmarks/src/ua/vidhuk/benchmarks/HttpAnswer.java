package ua.vidhuk.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of one HTTP/1.1 answer, as they come in. */
final class HttpAnswer {

    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};

    private byte[] bytes = new byte[32_768];
    private int count;
    private int bodyStart;
    private int bodyLength;
    private boolean chunked;
    private boolean closing;

    void clear() {
        count = 0;
        bodyStart = -1;
    }

    void append(byte[] more, int length) {
        if (count + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(count + length, bytes.length * 2));
        }
        System.arraycopy(more, 0, bytes, count, length);
        count += length;
    }

    boolean isComplete() {
        if (bodyStart < 0 && !readHead()) {
            return false;
        }
        return chunked ? endsWithLastChunk() : count >= bodyStart + bodyLength;
    }

    int status() {
        return (bytes[9] - '0') * 100 + (bytes[10] - '0') * 10 + bytes[11] - '0';
    }

    /** Whether the server closes the connection after this answer. */
    boolean isClosing() {
        return closing;
    }

    /** The body, between chunk sizes when it came in chunks. */
    String body() {
        return new String(bytes, bodyStart, count - bodyStart, StandardCharsets.UTF_8);
    }

    private boolean readHead() {
        int end = indexOf(END_OF_HEAD);
        if (end < 0) {
            return false;
        }
        var head = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
        bodyStart = end + END_OF_HEAD.length;
        chunked = header(head, "transfer-encoding:").equalsIgnoreCase("chunked");
        closing = header(head, "connection:").equalsIgnoreCase("close");
        var length = header(head, "content-length:");
        bodyLength = length.isEmpty() ? 0 : Integer.parseInt(length);
        return true;
    }

    private static String header(String head, String name) {
        for (int start = head.indexOf('\n'); start >= 0; start = head.indexOf('\n', start + 1)) {
            if (head.regionMatches(true, start + 1, name, 0, name.length())) {
                int end = head.indexOf('\r', start);
                return head.substring(start + 1 + name.length(), end < 0 ? head.length() : end)
                        .strip();
            }
        }
        return "";
    }

    /** In a closed loop nothing follows an answer, so that the last chunk is at the end of what came. */
    private boolean endsWithLastChunk() {
        return count >= bodyStart + 5
                && bytes[count - 5] == '0'
                && Arrays.equals(bytes, count - 4, count, END_OF_HEAD, 0, 4)
                && (count == bodyStart + 5 || bytes[count - 6] == '\n');
    }

    private int indexOf(byte[] wanted) {
        for (int at = 0; at <= count - wanted.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
