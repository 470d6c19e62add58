package ua.vidhuk.requests.boundary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.temporal.ChronoUnit;

/**
 * A resource method that one client may call only so often; beyond it the answer is 429 with {@code Retry-After}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface RateLimited {

    /** Requests of one client address in a period. */
    int value();

    ChronoUnit per() default ChronoUnit.MINUTES;

    /** Requests of all clients to one tenant in a period; by default a hundred times the client's. */
    int perTenant() default 0;
}
