package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.vidhuk.identity.entity.Person;
import ua.vidhuk.requests.boundary.PersonalLimit;

/**
 * How often people sign and take signatures back within a minute: an account, from wherever it comes, and a network, whatever
 * accounts it brings (P9). Addresses are counted where the request arrives.
 */
@ApplicationScoped
public class SigningLimits {

    static final int OF_AN_ACCOUNT = 20;

    /** A provider of mobile phones puts many people behind one network. */
    static final int OF_A_NETWORK = 600;

    @Inject
    PersonalLimit limit;

    /**
     * Counts one request.
     *
     * @param address from which it comes, whole
     * @throws jakarta.ws.rs.WebApplicationException 429 with {@code Retry-After}, beyond a limit
     */
    public void count(Person person, String address) {
        if (person.isKnown()) {
            limit.count("petitions.sign.account", person.subject(), OF_AN_ACCOUNT);
        }
        String network = Network.of(address);
        if (network != null) {
            limit.count("petitions.sign.network", network, OF_A_NETWORK);
        }
    }
}
