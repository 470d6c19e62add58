package ua.vidhuk.onpayara;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.intake.boundary.CallDesk;
import ua.vidhuk.intake.boundary.SystemDesk;
import ua.vidhuk.intake.entity.IssuedSystem;
import ua.vidhuk.intake.entity.NewSystem;
import ua.vidhuk.intake.entity.PhoneCall;
import ua.vidhuk.intake.entity.SystemSecret;

/** Telephone exchanges of tenants, and what they tell of calls. */
@ApplicationScoped
public class CallWork {

    /** Another than {@link Work#OPERATOR}. */
    static final Actor COLLEAGUE =
            new Actor(ActorKind.STAFF, "brovary-front-office", "Марія", Set.of(Role.FRONT_OFFICE), null);

    @Inject
    Work work;

    @Inject
    CallDesk calls;

    @Inject
    SystemDesk systems;

    /** An exchange of a tenant, at the moment of a test. */
    record Exchange(String slug, IssuedSystem system) {

        int tell(String body) throws Exception {
            String now = Long.toString(Instant.now().getEpochSecond());
            return tell(body, now, SignedBody.of(new SystemSecret(system.secret()), now, body), system.id());
        }

        int tell(String body, String timestamp, String signature, UUID address) throws Exception {
            var request = HttpRequest.newBuilder(URI.create(
                            System.getProperty("public.url") + "/" + slug + "/api/v1/systems/" + address + "/calls"))
                    .header("Content-Type", "application/json")
                    .header("Vidhuk-Timestamp", timestamp)
                    .header("Vidhuk-Signature", signature)
                    .POST(BodyPublishers.ofString(body))
                    .build();
            try (var client = HttpClient.newHttpClient()) {
                return client.send(request, BodyHandlers.ofString()).statusCode();
            }
        }
    }

    /** One that is connected to the tenant. */
    Exchange exchange(String slug) throws Exception {
        return new Exchange(
                slug, work.as(slug, () -> systems.connect(new NewSystem("pbx", "Станція", null), Work.OPERATOR)));
    }

    /** The calls of the last two days with this recording. */
    List<PhoneCall> callsOf(String slug, String recording) throws Exception {
        var tenant = work.tenant(slug);
        var today = LocalDate.now(tenant.timeZone());
        return Stream.of(today.minusDays(1), today)
                .flatMap(day -> {
                    try {
                        return work.as(slug, () -> calls.ofDay(day, tenant)).stream();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .filter(each -> recording.equals(each.recording()))
                .toList();
    }

    /** What an exchange says of a call; more of it as members of its JSON, or nothing. */
    static String event(String call, String event, Instant at, String more) {
        return "{\"call\": \"%s\", \"event\": \"%s\", \"at\": \"%s\"%s}"
                .formatted(call, event, at, more.isEmpty() ? "" : ", " + more);
    }
}
