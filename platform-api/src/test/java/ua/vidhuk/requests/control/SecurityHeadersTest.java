package ua.vidhuk.requests.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    @Test
    void letsFormsLeadToTheIdentityProviderAndScriptsComeFromNowhereElse() {
        String policy = SecurityHeaders.compose(false, "https://id.example", "").get("Content-Security-Policy");

        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self';", "form-action 'self' https://id.example")
                .doesNotContain("unsafe");
    }

    @Test
    void showsPicturesOfTheServerOfTilesAloneBesidesOurOwn() {
        assertThat(SecurityHeaders.compose(false, "x", "").get("Content-Security-Policy"))
                .endsWith("; img-src 'self' data: blob:");
        assertThat(SecurityHeaders.compose(false, "x", "https://tiles.example:8443")
                        .get("Content-Security-Policy"))
                .endsWith("; img-src 'self' data: blob: https://tiles.example:8443");
    }

    @Test
    void asksForEncryptionOnlyWhereThereIsSome() {
        assertThat(SecurityHeaders.compose(false, "x", "")).doesNotContainKey("Strict-Transport-Security");
        assertThat(SecurityHeaders.compose(true, "x", "")).containsKey("Strict-Transport-Security");
    }
}
