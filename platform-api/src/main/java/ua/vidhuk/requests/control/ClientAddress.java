package ua.vidhuk.requests.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request comes from. {@code X-Forwarded-For} counts only when a proxy named in {@code requests.trusted-proxies} (a
 * comma list of addresses) has written it; of its entries the last that is no such proxy.
 */
@ApplicationScoped
public class ClientAddress {

    private static final int NETWORK_BYTES = 8;

    @Inject
    @ConfigProperty(name = "requests.trusted-proxies")
    Optional<String> proxies;

    private Set<String> trusted;

    @PostConstruct
    void readProxies() {
        trusted = Arrays.stream(proxies.orElse("").split(","))
                .map(String::strip)
                .filter(proxy -> !proxy.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The address to count requests by: an IPv4 address, or the /64 network that one household has in IPv6. */
    public String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), trusted);
    }

    /** The address itself, as the network knows it. */
    public String whole(HttpServletRequest request) {
        return whole(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), trusted);
    }

    static String of(String peer, String forwardedFor, Set<String> trusted) {
        return network(whole(peer, forwardedFor, trusted));
    }

    static String whole(String peer, String forwardedFor, Set<String> trusted) {
        if (!trusted.contains(peer) || forwardedFor == null) {
            return peer;
        }
        String[] hops = forwardedFor.split(",");
        for (int at = hops.length - 1; at >= 0; at--) {
            String hop = hops[at].strip();
            if (!hop.isEmpty() && !trusted.contains(hop)) {
                return hop;
            }
        }
        return peer;
    }

    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        // What holds a colon is never looked up: it is an IPv6 address or nothing.
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, NETWORK_BYTES));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
