package ua.vidhuk.deployment;

import java.io.IOException;
import java.util.UUID;

/** A way by which something arrives at a community, used while the server is killed. */
interface IntakeChannel extends AutoCloseable {

    /** The platform is up, for the first time or again: what is needed to send is asked for or asked for anew. */
    void open(CommunityAccess community);

    /** Another mark, of which nothing was sent yet. */
    default String nextMark() {
        return UUID.randomUUID().toString();
    }

    /**
     * Sends what bears this mark; the same mark is the same again.
     *
     * @return what the channel acknowledged
     * @throws IOException when there was no answer, or one that acknowledges nothing
     */
    String send(String mark) throws IOException;

    /**
     * The query for what is kept of all that was sent.
     *
     * @return its columns are the mark and what should have been acknowledged
     */
    String kept(String schema);

    /** How many numbers of appeals one mark takes. */
    default int appeals() {
        return 1;
    }

    /** How many appeals had to be registered before the first mark. */
    default int registeredBefore() {
        return 0;
    }

    /** How many marks are sent before the client ends by itself. */
    default int most() {
        return Integer.MAX_VALUE;
    }

    @Override
    default void close() {}
}
