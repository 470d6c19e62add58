package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.persistence.control.TransactionConnection;

/** Who has an appeal open now (P18). */
@ApplicationScoped
public class Presences {

    private static final Duration HOLDS = Duration.ofSeconds(25);
    private static final Duration FORGOTTEN = Duration.ofMinutes(1);
    private static final String FORGET = "delete from appeal_presence where seen_at < ?";
    private static final String NOTE =
            """
            insert into appeal_presence (appeal_id, username, name, seen_at) values (?, ?, ?, ?)
            on conflict (appeal_id, username) do update set name = excluded.name, seen_at = excluded.seen_at""";
    private static final String OTHERS =
            """
            select name from appeal_presence where appeal_id = ? and username <> ? and seen_at > ?
            order by name, username limit 10""";

    @Inject
    TransactionConnection connection;

    @Inject
    Clock clock;

    /** Notes that somebody looks at an appeal, and says who else does: the names that colleagues see. */
    public List<String> look(UUID appeal, Actor actor) {
        Instant now = clock.instant();
        try (var forget = connection.get().prepareStatement(FORGET);
                var note = connection.get().prepareStatement(NOTE);
                var others = connection.get().prepareStatement(OTHERS)) {
            forget.setObject(1, now.minus(FORGOTTEN).atOffset(ZoneOffset.UTC));
            forget.executeUpdate();
            note.setObject(1, appeal);
            note.setString(2, actor.username());
            note.setString(3, actor.displayName());
            note.setObject(4, now.atOffset(ZoneOffset.UTC));
            note.executeUpdate();
            others.setObject(1, appeal);
            others.setString(2, actor.username());
            others.setObject(3, now.minus(HOLDS).atOffset(ZoneOffset.UTC));
            try (var rows = others.executeQuery()) {
                var names = new ArrayList<String>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("who looks at an appeal could not be read or written", e);
        }
    }
}
