package ua.vidhuk.tenantadmin.boundary;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import ua.vidhuk.liquibase.control.TenantSchemas;
import ua.vidhuk.tenantadmin.control.IdentityDirectory;
import ua.vidhuk.tenantadmin.control.KeycloakApi;
import ua.vidhuk.tenantadmin.control.KeycloakDirectory;
import ua.vidhuk.tenantadmin.control.Provisioning;
import ua.vidhuk.tenantadmin.control.ReusedConnection;
import ua.vidhuk.tenantadmin.control.TenantAdminException;

/** What the environment says of the servers, and where words go. */
record AdminEnvironment(Map<String, String> variables, PrintStream out, Clock clock) {

    /** Whatever is changed over its connections, the history of settings says by whom. */
    DataSource database() {
        var source = new PGSimpleDataSource();
        source.setUrl(required("DB_ADMIN_URL"));
        source.setUser(required("DB_ADMIN_USER"));
        source.setPassword(required("DB_ADMIN_PASSWORD"));
        source.setOptions("-c vidhuk.actor=" + actor().replaceAll("([\\\\\\s])", "\\\\$1"));
        return source;
    }

    TenantSchemas schemas() {
        return new TenantSchemas(database());
    }

    /** Keycloak, when the environment names one. */
    Optional<IdentityDirectory> identity() {
        if (!variables.containsKey("KEYCLOAK_ADMIN_URL")) {
            return Optional.empty();
        }
        return Optional.of(new KeycloakDirectory(new KeycloakApi(
                required("KEYCLOAK_ADMIN_URL"),
                required("KEYCLOAK_ADMIN_USER"),
                required("KEYCLOAK_ADMIN_PASSWORD"),
                clock)));
    }

    /** For tenants as their files say, whose staff may begin with a password that the environment names. */
    Provisioning provisioning() {
        return provisioning(identity(), variables.getOrDefault("FIRST_PASSWORD", ""));
    }

    /** For new tenants, whose staff choose their passwords themselves. */
    Provisioning creation(boolean withIdentity) {
        return provisioning(withIdentity ? identity() : Optional.empty(), "");
    }

    private Provisioning provisioning(Optional<IdentityDirectory> directory, String firstPassword) {
        var database = new ReusedConnection(database());
        return new Provisioning(database, new TenantSchemas(database), directory, firstPassword);
    }

    /** Who gives the commands, for the history of settings. */
    String actor() {
        return variables.containsKey("USER") ? "command line of " + variables.get("USER") : "command line";
    }

    /** Nobody is left outside unsaid. */
    void sayWithoutLink(List<String> usernames) {
        if (!usernames.isEmpty()) {
            say("Keycloak could not mail a link to choose a password to " + usernames
                    + ": look at the mail server of its realm and run the command again, or set a password there.");
        }
    }

    void say(String words) {
        out.println(words);
    }

    String required(String variable) {
        var value = variables.get(variable);
        if (value == null || value.isBlank()) {
            throw new TenantAdminException("the environment variable " + variable + " is missing");
        }
        return value;
    }
}
