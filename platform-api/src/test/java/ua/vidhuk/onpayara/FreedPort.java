package ua.vidhuk.onpayara;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.spi.event.container.BeforeDeploy;
import org.jboss.arquillian.core.api.annotation.Observes;

/**
 * Lets the next server start when the one before has let go of the port: it is told to end and not waited for, and what it
 * does in the background may take it some seconds.
 */
public class FreedPort {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Waits until the port is free, and gives the server a database that nobody has worked on. */
    public void await(@Observes BeforeDeploy event) {
        int port = PayaraServer.port();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isFree(port)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the server before still holds port " + port);
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        PayaraServer.database().renew();
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
