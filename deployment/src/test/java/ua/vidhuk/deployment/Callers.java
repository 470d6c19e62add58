package ua.vidhuk.deployment;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The sample users of a platform as callers; their tokens are asked for anew before they expire. */
final class Callers {

    private static final Duration TOKEN_USE = Duration.ofMinutes(3);

    private record Token(String value, Instant since) {}

    private final RunningPlatform platform;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    Callers(RunningPlatform platform) {
        this.platform = platform;
    }

    Caller nobody() {
        return Caller.nobody(platform.url());
    }

    Caller user(String name) {
        return Caller.withToken(platform.url(), () -> token(name));
    }

    String token(String name) {
        return tokens.compute(name, (user, known) -> isFresh(known) ? known : asked(user))
                .value();
    }

    private static boolean isFresh(Token known) {
        return known != null && Instant.now().isBefore(known.since().plus(TOKEN_USE));
    }

    private Token asked(String user) {
        return new Token(platform.token(user), Instant.now());
    }
}
