package ua.vidhuk.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the identity provider is, and who we are to it ({@code oidc.*}); read by name from the login's definition. */
@Named("oidcSettings")
@ApplicationScoped
public class OidcSettings {

    @Inject
    @ConfigProperty(name = "oidc.issuer")
    String issuer;

    @Inject
    @ConfigProperty(name = "oidc.client.id")
    String clientId;

    @Inject
    @ConfigProperty(name = "oidc.client.secret")
    String clientSecret;

    @Inject
    @ConfigProperty(name = "oidc.audience", defaultValue = "vidhuk-api")
    String audience;

    @Inject
    @ConfigProperty(name = "oidc.jwks.uri")
    Optional<String> keys;

    public String getIssuer() {
        return issuer;
    }

    public String getClientId() {
        return clientId;
    }

    public String getClientSecret() {
        return clientSecret;
    }

    /** Whom bearer tokens must be meant for. */
    public String getAudience() {
        return audience;
    }

    /** Where the provider publishes its keys; {@code oidc.jwks.uri} when it is not a Keycloak. */
    public String getKeysAddress() {
        return keys.orElse(issuer + "/protocol/openid-connect/certs");
    }
}
