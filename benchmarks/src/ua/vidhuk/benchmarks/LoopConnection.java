package ua.vidhuk.benchmarks;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** A keep-alive connection with at most one request under way. */
final class LoopConnection {

    private static final ByteBuffer INCOMING = ByteBuffer.allocate(65_536);

    private final InetSocketAddress server;
    private final Selector selector;
    private final int place;
    private final HttpAnswer answer = new HttpAnswer();
    private SocketChannel channel;
    private SelectionKey key;
    private long sentAt;
    private boolean waiting;

    LoopConnection(InetSocketAddress server, Selector selector, int place) throws IOException {
        this.server = server;
        this.selector = selector;
        this.place = place;
        open();
    }

    private void open() throws IOException {
        channel = SocketChannel.open(server);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        key = channel.register(selector, SelectionKey.OP_READ, this);
    }

    /** Requests are smaller than the socket's buffer, so that one write takes them. */
    void send(byte[] request) throws IOException {
        if (!channel.isOpen()) {
            open();
        }
        answer.clear();
        sentAt = System.nanoTime();
        if (channel.write(ByteBuffer.wrap(request)) != request.length) {
            throw new IOException("the request did not fit into the socket's buffer");
        }
        waiting = true;
    }

    /** Reads what has come; the answer when it is complete, else null. */
    HttpAnswer receive() throws IOException {
        INCOMING.clear();
        int length = channel.read(INCOMING);
        if (length < 0) {
            if (waiting) {
                throw new IOException("the server closed the connection instead of answering");
            }
            close();
            return null;
        }
        answer.append(INCOMING.array(), length);
        if (!answer.isComplete()) {
            return null;
        }
        waiting = false;
        if (answer.isClosing()) {
            close();
        }
        return answer;
    }

    /** Which of the loop's connections it is, from 0. */
    int place() {
        return place;
    }

    long sentAt() {
        return sentAt;
    }

    boolean isWaiting() {
        return waiting;
    }

    void close() throws IOException {
        key.cancel();
        channel.close();
    }
}
