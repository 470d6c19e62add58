package ua.vidhuk.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which mail servers may be called: administrators of tenants name them, and none of them shall reach what is ours alone. */
@ApplicationScoped
public class MailHosts {

    private static final int SHARED_FIRST = 100;
    private static final int SHARED_SECOND = 64;
    private static final int SHARED_MASK = 0xC0;
    private static final int UNIQUE_LOCAL = 0xFC;
    private static final int UNIQUE_LOCAL_MASK = 0xFE;
    private static final int IPV4 = 4;

    /** Whether servers in the platform's own network may be called; for a platform on one machine. */
    @Inject
    @ConfigProperty(name = "mail.intake.private.hosts", defaultValue = "false")
    boolean privateAllowed;

    /**
     * @throws MailServerException {@code host-unknown}; {@code host-not-allowed} when it stands in a network that is nobody's outside
     */
    void require(String host) throws MailServerException {
        try {
            InetAddress[] addresses = InetAddress.getAllByName(host);
            if (!privateAllowed && Arrays.stream(addresses).anyMatch(MailHosts::isPrivate)) {
                throw new MailServerException("host-not-allowed");
            }
        } catch (UnknownHostException e) {
            throw new MailServerException("host-unknown");
        }
    }

    private static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean shared =
                bytes.length == IPV4 && (bytes[0] & 0xFF) == SHARED_FIRST && (bytes[1] & SHARED_MASK) == SHARED_SECOND;
        boolean uniqueLocal = bytes.length > IPV4 && (bytes[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
        return shared
                || uniqueLocal
                || address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }
}
