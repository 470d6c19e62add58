package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One address that guesses access codes is soon asked to wait; others are not. */
@ExtendWith(RunningPlatform.class)
class RateLimitIT {

    private static final int MORE_THAN_ENOUGH = 3_000;

    @Test
    void asksTheOneWhoGuessesCodesToWaitAndNobodyElse(RunningPlatform platform) throws UnknownHostException {
        var visitor = Caller.nobody(platform.url()).readingPages();
        var guesser = visitor.through(HttpClient.newBuilder()
                .localAddress(InetAddress.getByName("127.0.0.2"))
                .build());
        var refused = firstRefusal(guesser);
        assertThat(refused.header("Content-Type")).startsWith("text/html");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        assertThat(guess(visitor).status()).isEqualTo(422);
    }

    private static Answer firstRefusal(Caller guesser) {
        for (int count = 0; count < MORE_THAN_ENOUGH; count++) {
            var answer = guess(guesser);
            if (answer.status() == 429) {
                return answer;
            }
            answer.expect(422);
        }
        throw new AssertionError("nobody was asked to wait in " + MORE_THAN_ENOUGH + " guesses");
    }

    private static Answer guess(Caller caller) {
        return caller.post("/istra/follow", new Form().field("code", "7K3M-9QXA-2B4C-8DEF"));
    }
}
