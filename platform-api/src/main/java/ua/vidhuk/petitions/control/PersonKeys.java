package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ua.vidhuk.petitions.entity.PetitionId;

/**
 * What stands for a person in comparisons: hashes under a key that the database does not hold ({@code
 * petitions.person.key}), so that nobody who reads the database finds a name or a day of birth by trying. Each is of one
 * petition and links no two.
 */
@ApplicationScoped
public class PersonKeys {

    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    @ConfigProperty(name = "petitions.person.key")
    String key;

    public PersonKeys() {}

    PersonKeys(String key) {
        this.key = key;
    }

    /** The subject of a signature on paper: the same name and day of birth give the same. */
    String subject(PetitionId petition, PersonName name, LocalDate bornOn) {
        return "paper:" + hash("born " + petition + " " + name.text() + " " + bornOn);
    }

    /** What people of the same name share under one petition. */
    String ofName(PetitionId petition, PersonName name) {
        return hash("name " + petition + " " + name.text());
    }

    private String hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
