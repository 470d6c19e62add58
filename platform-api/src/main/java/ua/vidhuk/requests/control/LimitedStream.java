package ua.vidhuk.requests.control;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;

/** A body that ends in {@code too-large} when it is longer than it may be, for bodies that do not say their length. */
public final class LimitedStream extends FilterInputStream {

    private long left;

    public LimitedStream(InputStream body, long limit) {
        super(body);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            count(1);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new ProblemException(CommonProblem.TOO_LARGE);
        }
    }
}
