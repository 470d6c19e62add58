package ua.vidhuk.deployment;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** {@code call}: does what a telephone exchange does, to try the operator's screen: a call that rings here and now, or many of today. */
final class CallCommand {

    private static final int MOST = 10_000;
    private static final int LONGEST_WAIT = 60;
    private static final int LONGEST_TALK = 300;

    private final Console console;
    private final SecureRandom random = new SecureRandom();

    CallCommand(Console console) {
        this.console = console;
    }

    int run(List<String> arguments) {
        var valued = Set.of(
                "--data",
                "--tenant",
                "--user",
                "--password",
                "--number",
                "--line",
                "--agent",
                "--ring",
                "--talk",
                "--many");
        var options = Options.parse(arguments, valued, Set.of());
        var exchange = SimulatedExchange.of(options);
        var many = options.number("--many");
        if (many.isPresent()) {
            int calls = Math.clamp(many.get(), 1, MOST);
            for (int i = 0; i < calls; i++) {
                past(exchange);
            }
            console.say(calls + " calls of the last eight hours told");
            return 0;
        }
        live(exchange, options);
        return 0;
    }

    /** A call of which everything is told at once, as when an exchange was cut off for a while. */
    private void past(SimulatedExchange exchange) {
        var began = Instant.now().minusSeconds(LONGEST_WAIT + LONGEST_TALK + random.nextInt(8 * 3600));
        var call = exchange.begin("+38067%07d".formatted(random.nextInt(10_000_000)), null, null);
        var answered = began.plusSeconds(1 + random.nextInt(random.nextInt(4) == 0 ? LONGEST_WAIT : 10));
        exchange.tell(call, "ringing", began);
        if (random.nextInt(8) > 0) {
            exchange.tell(call, "answered", answered);
            answered = answered.plusSeconds(20 + random.nextInt(LONGEST_TALK - 20));
        }
        exchange.tell(call, "ended", answered);
    }

    private void live(SimulatedExchange exchange, Options options) {
        var number = options.value("--number").orElse("+380671234567");
        var call = exchange.begin(
                number,
                options.value("--line").orElse(null),
                options.value("--agent").orElse(null));
        exchange.tell(call, "ringing", Instant.now());
        console.say(number + " rings");
        pass(options.number("--ring").orElse(20));
        int talk = options.number("--talk").orElse(0);
        if (talk > 0) {
            exchange.tell(call, "answered", Instant.now());
            console.say("answered");
            pass(talk);
        }
        exchange.tell(call, "ended", Instant.now());
        if (talk > 0) {
            exchange.tell(call, "recorded", Instant.now());
        }
        console.say(talk > 0 ? "ended" : "not answered");
    }

    private static void pass(int seconds) {
        Probe.await(Duration.ofSeconds(Math.max(0, seconds)), () -> false);
    }
}
