package ua.vidhuk.deployment;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/** A telephone exchange. A mark is one event of a call; the three of a call follow each other. */
final class ExchangeChannel implements IntakeChannel {

    private static final List<String> EVENTS = List.of("ringing", "answered", "ended");

    private final Instant began = Instant.now();
    private final Deque<String> next = new ArrayDeque<>();
    private SignedSender sender;

    @Override
    public void open(CommunityAccess community) {
        if (sender == null) {
            sender = connected(community);
        }
    }

    /** An exchange that tells of calls. */
    static SignedSender connected(CommunityAccess community) {
        var exchange = community.connect("pbx");
        var id = exchange.path("id").asText();
        return new SignedSender(
                community.ports().url() + community.path("/api/v1/systems/" + id + "/calls"),
                exchange.path("secret").asText());
    }

    @Override
    public String nextMark() {
        if (next.isEmpty()) {
            var call = UUID.randomUUID();
            EVENTS.forEach(each -> next.add(call + " " + each));
        }
        return next.poll();
    }

    @Override
    public String send(String mark) throws IOException {
        var call = mark.split(" ")[0];
        var event = mark.split(" ")[1];
        var body = Json.MAPPER
                .createObjectNode()
                .put("call", call)
                .put("event", event)
                .put("at", momentOf(event).toString())
                .put("from", "+380671234567");
        try {
            return Json.read(sender.send(body.toString())).path("noted").asText();
        } catch (LauncherException e) {
            throw new IOException(e);
        }
    }

    private Instant momentOf(String event) {
        return began.plus(Duration.ofSeconds(EVENTS.indexOf(event)));
    }

    @Override
    public String kept(String schema) {
        return ("select exchange_call || ' ' || event, 'true' from %1$s.intake_call, lateral"
                        + " (values ('ringing', began_at), ('answered', answered_at), ('ended', ended_at)) as told (event, moment)"
                        + " where moment is not null and '%2$s' like '%%/' || system_id || '/calls'")
                .formatted(schema, sender.address());
    }

    @Override
    public int appeals() {
        return 0;
    }
}
