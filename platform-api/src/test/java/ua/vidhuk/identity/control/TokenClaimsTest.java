package ua.vidhuk.identity.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TokenClaimsTest {

    @Test
    void readsOrganizationsInEveryFormThatTheRealmWritesThem() {
        assertThat(organizations(List.of("brovary", "lutsk"))).isEqualTo("[brovary, lutsk]");
        assertThat(organizations("brovary")).isEqualTo("[brovary]");
        assertThat(organizations(Map.of("brovary", Map.of("id", "1")))).isEqualTo("[brovary]");
    }

    @Test
    void knowsNoOrganizationsAndRolesWhereThereAreNone() {
        var caller = TokenClaims.caller(Map.of("preferred_username", "citizen"));

        assertThat(caller.organizations()).isEmpty();
        assertThat(caller.roles()).isEmpty();
        assertThat(caller.displayName()).isEqualTo("citizen");
        assertThat(caller.program()).isFalse();
    }

    @Test
    void tellsProgramsFromPeople() {
        assertThat(TokenClaims.caller(Map.of("preferred_username", "service-account-pbx"))
                        .program())
                .isTrue();
    }

    @Test
    void refusesATokenThatNamesNobody() {
        assertThatThrownBy(() -> TokenClaims.caller(Map.of("sub", "1"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String organizations(Object claim) {
        return TokenClaims.caller(Map.of("preferred_username", "olena", "organization", claim)).organizations().stream()
                .sorted()
                .toList()
                .toString();
    }
}
