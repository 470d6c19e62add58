package ua.vidhuk.petitions.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void keepsOnlyTheFirstPartOfAnAddress() {
        assertThat(Network.of("203.0.113.77")).isEqualTo("203.0.113.0");
        assertThat(Network.of("2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1:0:0:0:0:0");
    }

    @Test
    void knowsNoNetworkOfWhatIsNoAddress() {
        assertThat(Network.of(null)).isNull();
        assertThat(Network.of("example.com")).isNull();
        assertThat(Network.of("unknown")).isNull();
        assertThat(Network.of("20010db800010002")).isNull();
    }
}
