package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void followTheHttpPortInAFixedOrder() {
        var ports = new Ports(8080);
        assertThat(ports.keycloak()).isEqualTo(8081);
        assertThat(ports.postgres()).isEqualTo(8082);
        assertThat(ports.smtp()).isEqualTo(8083);
        assertThat(ports.imap()).isEqualTo(8084);
        assertThat(ports.mailPage()).isEqualTo(8085);
        assertThat(ports.jdbcUrl("vidhuk")).isEqualTo("jdbc:postgresql://127.0.0.1:8082/vidhuk");
    }

    @Test
    void refusePortsOfTheSystemAndThoseThatLeaveNoRoom() {
        assertThatThrownBy(() -> new Ports(80)).isInstanceOf(LauncherException.class);
        assertThatThrownBy(() -> new Ports(65_531)).isInstanceOf(LauncherException.class);
    }

    @Test
    void nameThePortThatIsTaken() throws IOException {
        var first = FreePorts.six();
        try (var taken = new ServerSocket(first + 2, 1, InetAddress.getByName(Ports.LOOPBACK))) {
            assertThatThrownBy(() -> new Ports(first).requireFree())
                    .hasMessageContaining("Port " + taken.getLocalPort() + " (for PostgreSQL) is in use")
                    .hasMessageContaining("--port");
        }
    }
}
