package ua.vidhuk.monitoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.calendar.control.Timetables;
import ua.vidhuk.monitoring.entity.LateQuestion;
import ua.vidhuk.outbox.entity.DeliveredEvent;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.tenancy.control.DueTenants;

/** Follows what the room of appeals tells: which questions became late, and what happens to them. */
@ApplicationScoped
public class LateNews {

    private static final String BECAME_LATE = "QuestionBecameLate";
    private static final String DEADLINE_MOVED = "DeadlineMoved";
    private static final String PRIORITY_CHANGED = "PriorityChanged";
    private static final String CORRECTED = "QuestionCorrected";

    @Inject
    LateWorkBook book;

    @Inject
    DueTenants due;

    @Inject
    Clock clock;

    void follow(@Observes DeliveredEvent delivered) {
        DomainEvent event = delivered.event();
        JsonObject payload = event.payload();
        if (event.type().equals(BECAME_LATE)) {
            enter(payload);
        } else if (event.type().equals(DEADLINE_MOVED)) {
            book.move(
                    UUID.fromString(payload.getString("question")),
                    Instant.parse(payload.getString("due")),
                    event.occurredAt());
        } else if (event.type().equals(CORRECTED)) {
            book.sort(UUID.fromString(payload.getString("question")), UUID.fromString(payload.getString("category")));
        } else if (event.type().equals(PRIORITY_CHANGED)) {
            book.press(
                    UUID.fromString(payload.getString("question")), payload.getBoolean("emergency"), clock.instant());
            due.note();
        } else if (event.type().equals(Timetables.CHANGED)) {
            book.lookAgain(clock.instant());
            due.note();
        } else if (payload.containsKey("question") && payload.containsKey("ended")) {
            book.follow(
                    UUID.fromString(payload.getString("question")),
                    payload.getString("after"),
                    new LateWorkBook.Executors(responsible(payload), helpers(payload)),
                    payload.getBoolean("ended") ? event.occurredAt() : null,
                    clock.instant());
        }
    }

    private void enter(JsonObject payload) {
        Instant now = clock.instant();
        var late = new LateQuestion(
                UUID.fromString(payload.getString("question")),
                UUID.fromString(payload.getString("appeal")),
                payload.getString("number"),
                payload.getInt("ordinal"),
                UUID.fromString(payload.getString("category")),
                responsible(payload),
                helpers(payload),
                payload.getString("after"),
                payload.getBoolean("emergency"),
                Instant.parse(payload.getString("due")),
                0,
                -1);
        book.enter(late, now);
        due.note();
    }

    private static List<UUID> helpers(JsonObject payload) {
        // events of before do not name them
        return payload.containsKey("helpers")
                ? payload.getJsonArray("helpers").getValuesAs(JsonString.class).stream()
                        .map(each -> UUID.fromString(each.getString()))
                        .toList()
                : List.of();
    }

    private static UUID responsible(JsonObject payload) {
        String id = payload.getString("responsible", null);
        return id == null ? null : UUID.fromString(id);
    }
}
