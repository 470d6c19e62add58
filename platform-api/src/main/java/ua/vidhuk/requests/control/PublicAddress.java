package ua.vidhuk.requests.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address by which the world reaches this deployment ({@code public.url}). */
@ApplicationScoped
public class PublicAddress {

    @Inject
    @ConfigProperty(name = "public.url")
    String url;

    private URI address;

    @PostConstruct
    void parse() {
        address = URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
        if (address.getHost() == null) {
            throw new IllegalStateException("public.url must be an address such as https://vidhuk.example");
        }
    }

    public boolean isEncrypted() {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    /** Scheme, host and port, without a slash at the end. */
    public String origin() {
        return originOf(address);
    }

    /** Host and, where it is not the scheme's own, port. */
    public String authority() {
        return address.getAuthority();
    }

    /** The origin of any address: scheme, host and port. */
    static String originOf(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
