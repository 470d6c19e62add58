package ua.vidhuk.onboarding.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import ua.vidhuk.persistence.entity.TimeOrderedId;

/** Coats of arms of the transaction's tenant: the one that is shown, and the one before, while nodes still speak of it. */
@ApplicationScoped
public class ArmsShelf {

    private static final int HASH = 32;
    private static final String KEEP =
            """
            insert into coat_of_arms (id, hash, content, chosen_by, chosen_at) values (?, ?, ?, ?, ?)
            on conflict (hash) do update set chosen_at = excluded.chosen_at, chosen_by = excluded.chosen_by""";
    private static final String TIDY =
            "delete from coat_of_arms where hash not in (select hash from coat_of_arms order by chosen_at desc limit 2)";
    private static final String READ = "select content from coat_of_arms where hash = ?";

    @Inject
    PlatformSql sql;

    @Inject
    Clock clock;

    /** Keeps a picture as it is to be shown, and says by which name. */
    public String keep(byte[] typed, String by) {
        byte[] picture = ArmsPicture.of(typed);
        String hash = hash(picture);
        var now = clock.instant();
        sql.change(on -> on.prepareStatement(KEEP), TimeOrderedId.at(now), hash, picture, by, now);
        sql.change(on -> on.prepareStatement(TIDY));
        return hash;
    }

    public Optional<byte[]> read(String hash) {
        return sql.read(on -> on.prepareStatement(READ), row -> row.getBytes(1), hash).stream()
                .findFirst();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content))
                    .substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
