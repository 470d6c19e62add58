package ua.vidhuk.requests.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private static final Set<String> PROXY = Set.of("10.0.0.1");

    @Test
    void believesNobodyButTheTrustedProxy() {
        assertThat(ClientAddress.of("198.51.100.7", "203.0.113.9", PROXY)).isEqualTo("198.51.100.7");
        assertThat(ClientAddress.of("10.0.0.1", "203.0.113.9", PROXY)).isEqualTo("203.0.113.9");
    }

    @Test
    void takesTheHopThatTheProxyItselfHasSeen() {
        assertThat(ClientAddress.of("10.0.0.1", "1.1.1.1, 203.0.113.9, 10.0.0.1", PROXY))
                .isEqualTo("203.0.113.9");
        assertThat(ClientAddress.of("10.0.0.1", "", PROXY)).isEqualTo("10.0.0.1");
    }

    @Test
    void countsAHouseholdOfIpv6AsOne() {
        assertThat(ClientAddress.of("2001:db8:1:2:3:4:5:6", null, Set.of()))
                .isEqualTo(ClientAddress.of("2001:db8:1:2:ffff::1", null, Set.of()))
                .isNotEqualTo(ClientAddress.of("2001:db8:1:3:3:4:5:6", null, Set.of()));
        assertThat(ClientAddress.of("::1", null, Set.of()))
                .isEqualTo(ClientAddress.of("0:0:0:0:0:0:0:1", null, Set.of()));
    }

    @Test
    void namesTheWholeAddressWhereNetworksAreToBeToldApart() {
        assertThat(ClientAddress.whole("10.0.0.1", "2001:db8:1:2:3:4:5:6", PROXY))
                .isEqualTo("2001:db8:1:2:3:4:5:6");
        assertThat(ClientAddress.whole("198.51.100.7", "203.0.113.9", PROXY)).isEqualTo("198.51.100.7");
    }
}
