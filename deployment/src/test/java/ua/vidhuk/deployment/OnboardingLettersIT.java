package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The letter by which a request is confirmed: its token, its time, and that it comes once. */
@ExtendWith(RunningPlatform.class)
class OnboardingLettersIT {

    private final AskedRequests requests;
    private final Caller visitor;

    OnboardingLettersIT(RunningPlatform platform) {
        this.requests = AskedRequests.of(platform);
        this.visitor = requests.visitor();
    }

    @Test
    void theTokenIsKeptNowhereAndItsTimeEnds() throws SQLException {
        var email = requests.send(AskedRequests.form("place", "Прострочена громада"));
        var token = requests.token(email);

        assertThat(requests.rows(
                        "select to_jsonb(r)::text from platform.onboarding_request r where email = '" + email + "'"))
                .singleElement()
                .asString()
                .doesNotContain(token);
        visitor.get("/onboarding/confirm?token=" + token).expect(200);
        assertThat(requests.stateOf(email))
                .as("opening the link confirms nothing")
                .isEqualTo("unconfirmed");
        requests.change("update platform.onboarding_request set token_until = now() where email = '" + email + "'");
        visitor.get("/onboarding/confirm?token=" + token).expect(404);
        visitor.post("/onboarding/confirm", new Form().field("token", token)).expect(404);
        visitor.post("/onboarding/confirm", new Form().field("token", token + "x"))
                .expect(404);
        assertThat(requests.stateOf(email)).isEqualTo("unconfirmed");
    }

    @Test
    void whatIsSentAgainIsTheSameRequestAndOneLetter() throws SQLException {
        var form = AskedRequests.form("place", "Повторена громада");
        var email = requests.send(form);
        assertThat(requests.token(email)).isNotBlank();

        visitor.post("/onboarding/request", form).expect(303);
        visitor.post("/onboarding/request", AskedRequests.formOf(email, "place", "Повторена громада"))
                .expect(303);

        assertThat(requests.letters(email)).isEqualTo(List.of("1"));
        requests.change("update platform.onboarding_request set token_until = now() + interval '1 hour' where email = '"
                + email + "'");
        visitor.post("/onboarding/request", AskedRequests.formOf(email, "place", "Повторена громада"))
                .expect(303);
        assertThat(requests.letters(email))
                .as("who lost the letter gets another")
                .isEqualTo(List.of("2"));
        assertThat(requests.rows("select id::text from platform.onboarding_request where email = '" + email + "'"))
                .hasSize(1);
    }

    @Test
    void nobodyFillsAStrangersMailbox() throws SQLException {
        var email = "neighbour-" + UUID.randomUUID() + "@example.org";
        requests.change(
                """
                insert into platform.onboarding_request (id, submission_key, state, place, contact_name, position, email,
                  language, token_hash, token_until, created_at)
                select gen_random_uuid(), gen_random_uuid(), 'unconfirmed', 'Громада ' || n, 'x', 'x', '%s', 'uk', '%s' || n,
                  now() + interval '1 day', now() from generate_series(1, 5) n"""
                        .formatted(email, email));

        visitor.post("/onboarding/request", AskedRequests.formOf(email, "place", "Шоста громада"))
                .expect(303);

        assertThat(requests.letters(email)).isEqualTo(List.of("0"));
    }
}
