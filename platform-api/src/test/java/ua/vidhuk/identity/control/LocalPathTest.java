package ua.vidhuk.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/brovary",
                "/brovary/",
                "/brovary/workspace",
                "/brovary/workspace?q=%D0%B2%D0%BE%D0%B4%D0%B0&page=2",
                "/brovary/workspace?back=/../lutsk",
                "/brovary/a.b/c..d"
            })
    void leadsToPathsOfTheSameTenant(String path) {
        assertThat(LocalPath.under("/brovary", path)).contains(new LocalPath(path));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://evil.example/",
                "//evil.example/brovary/",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/lutsk/workspace",
                "/brovary-evil/workspace",
                "/brovary/../lutsk/workspace",
                "/brovary/./../lutsk",
                "/brovary/%2e%2e/lutsk",
                "/brovary/%2E%2E/lutsk",
                "/brovary%2f..%2flutsk",
                "/brovary/%5c%5cevil.example",
                "/brovary/\r\nSet-Cookie: a=b",
                "/brovary/\t/x",
                " /brovary/",
                "/brovary/#fragment"
            })
    void leadsNowhereElse(String path) {
        assertThat(LocalPath.under("/brovary", path)).isEmpty();
    }

    @Test
    void leadsToAnyPathOfATenantThatHasItsOwnHostButToNoOtherHost() {
        assertThat(LocalPath.under("", "/workspace")).isPresent();
        assertThat(LocalPath.under("", "//evil.example")).isEmpty();
    }

    @Test
    void survivesTheCookie() {
        var path = new LocalPath("/brovary/workspace?q=%D0%B2&a=b;c");

        assertThat(LocalPath.decode(path.encoded())).contains(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "%%%", "aHR0cHM6Ly9ldmlsLmV4YW1wbGU", "Ly9ldmlsLmV4YW1wbGU"})
    void trustsNoPlantedCookie(String cookie) {
        assertThat(LocalPath.decode(cookie)).isEmpty();
    }
}
