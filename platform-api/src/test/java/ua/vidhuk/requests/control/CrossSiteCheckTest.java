package ua.vidhuk.requests.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of decisions of ADR 7. */
class CrossSiteCheckTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // method, bearer, Sec-Fetch-Site, Origin, Host, session cookie, refused
                "GET,  false, cross-site,  https://evil.example, city.example, true,  false",
                "HEAD, false, cross-site,  -,                    city.example, true,  false",
                "POST, true,  cross-site,  https://evil.example, city.example, true,  false",
                "POST, false, same-origin, -,                    city.example, true,  false",
                "POST, false, none,        -,                    city.example, true,  false",
                "POST, false, same-site,   -,                    city.example, false, true",
                "POST, false, cross-site,  -,                    city.example, false, true",
                "POST, false, cross-site,  https://city.example, city.example, true,  true",
                "POST, false, unheard-of,  -,                    city.example, false, true",
                "POST, false, -,           https://city.example, city.example, true,  false",
                "POST, false, -,           https://city.example, CITY.example, true,  false",
                "POST, false, -,           https://city.example, city.example:443, true, false",
                "POST, false, -,           http://127.0.0.1:8080, 127.0.0.1:8080, true, false",
                "POST, false, -,           http://127.0.0.1:9090, 127.0.0.1:8080, true, true",
                "POST, false, -,           https://evil.example, city.example, false, true",
                "POST, false, -,           https://city.example.evil.example, city.example, true, true",
                "POST, false, -,           null,                 city.example, true,  true",
                "POST, false, -,           not an origin,        city.example, true,  true",
                "POST, false, -,           https://city.example, -,            true,  true",
                "POST, false, -,           -,                    city.example, false, false",
                "POST, false, -,           -,                    city.example, true,  true",
                "DELETE, false, -,         -,                    city.example, true,  true",
                "PATCH, false, cross-site, -,                    city.example, true,  true"
            })
    void decides(
            String method,
            boolean bearer,
            String fetchSite,
            String origin,
            String host,
            boolean sessionCookie,
            boolean refused) {
        assertThat(new CrossSiteCheck(method, bearer, fetchSite, origin, host, sessionCookie).isForged())
                .isEqualTo(refused);
    }
}
