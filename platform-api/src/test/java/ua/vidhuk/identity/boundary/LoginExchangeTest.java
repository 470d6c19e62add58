package ua.vidhuk.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoginExchangeTest {

    @Test
    void asksForEveryOrganizationOfThePerson() {
        assertThat(LoginExchange.askingForAllOrganizations(
                        "https://id.example/auth?scope=openid+profile+email+organization&client_id=organization"))
                .isEqualTo(
                        "https://id.example/auth?scope=openid+profile+email+organization%3A*&client_id=organization");
    }

    @Test
    void changesNothingElse() {
        String other = "https://id.example/auth?client_id=x&scope=openid+organizations";

        assertThat(LoginExchange.askingForAllOrganizations(other)).isEqualTo(other);
    }
}
