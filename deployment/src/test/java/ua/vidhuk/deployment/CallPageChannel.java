package ua.vidhuk.deployment;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The operator's page for a call that the telephone exchange told of: an appeal signed by several, and part of an incident at
 * once. The mark is the form's key, and what the exchange calls the call.
 */
final class CallPageChannel implements IntakeChannel {

    /** The number, then the access code. */
    private static final Pattern SAID =
            Pattern.compile("<dd class=\"ws-say\">[^<]+</dd>.*?<dd class=\"ws-say\">([^<]+)</dd>", Pattern.DOTALL);

    private static final int SIGNATORIES = 3;

    private final Map<String, String> calls = new ConcurrentHashMap<>();
    private CommunityAccess access;
    private SignedSender exchange;
    private String incident;

    @Override
    public void open(CommunityAccess community) {
        access = community;
        if (exchange == null) {
            exchange = ExchangeChannel.connected(community);
            incident = incidentOf(community);
        }
    }

    private static String incidentOf(CommunityAccess community) {
        var first = community.community().asking(community.community().appeal("phone", null, null, null), "Прорив");
        var registered = community
                .operator()
                .post(community.path("/api/v1/appeals"), first)
                .expect(201)
                .json();
        var input = Json.MAPPER.createObjectNode().put("title", "Прорив водогону");
        input.put("question", registered.path("questions").path(0).path("id").asText());
        return community
                .operator()
                .post(community.path("/api/v1/incidents"), input)
                .expect(200)
                .json()
                .path("incident")
                .path("id")
                .asText();
    }

    @Override
    public int registeredBefore() {
        return 1;
    }

    @Override
    public String send(String mark) throws IOException {
        var form = new Form()
                .field("key", mark)
                .field("phone-call", call(mark))
                .field("channel", "phone")
                .field("signatories", SIGNATORIES)
                .field("questions[0].category", access.community().category())
                .field("questions[0].text", "З дзвінка " + mark)
                .field("questions[0].incident", incident)
                .field("do", "register");
        var page = access.operator().readingPages().postOrFail(access.path("/workspace/call"), form);
        var said = SAID.matcher(page.acknowledged(200).text());
        if (!said.find()) {
            throw new IOException(page + " says no code");
        }
        return said.group(1).replace("-", "") + " of 1 call, signed by " + SIGNATORIES + ", in 1 incident";
    }

    /** The call of this mark by our own id, which stands in the form; it ends before somebody calls back. */
    private String call(String mark) throws IOException {
        if (!calls.containsKey(mark)) {
            tell(mark, "ringing");
            var live = access.operator().getOrFail(access.path("/api/v1/calls"));
            live.acknowledged(200)
                    .json()
                    .forEach(each -> calls.put(
                            each.path("recording").asText(), each.path("id").asText()));
            tell(mark, "ended");
        }
        return calls.get(mark);
    }

    private void tell(String mark, String event) throws IOException {
        var body = Json.MAPPER
                .createObjectNode()
                .put("call", mark)
                .put("event", event)
                .put("at", Instant.now().toString())
                .put("recording", mark);
        try {
            exchange.send(body.toString());
        } catch (LauncherException e) {
            throw new IOException(e);
        }
    }

    @Override
    public String kept(String schema) {
        return ("select split_part(a.idempotency_key, ':call:', 2), a.access_code || ' of '"
                        + " || (select count(*) from %1$s.intake_call c where c.appeal_id = a.id"
                        + " and c.exchange_call = split_part(a.idempotency_key, ':call:', 2))"
                        + " || ' call, signed by ' || coalesce(a.signatories, 0) || ', in '"
                        + " || (select count(*) from %1$s.appeal_incident_question i"
                        + " join %1$s.appeal_question q on q.id = i.question_id where q.appeal_id = a.id and i.left_at is null)"
                        + " || ' incident' from %1$s.appeal a where a.idempotency_key like '%%:call:%%'")
                .formatted(schema);
    }
}
