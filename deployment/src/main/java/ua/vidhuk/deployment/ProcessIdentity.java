package ua.vidhuk.deployment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that we started, named so that a stranger that later got the same number is never taken for it.
 *
 * @param pid the number of the process
 * @param startedAtMillis when it began, in milliseconds since 1970
 */
record ProcessIdentity(long pid, long startedAtMillis) {

    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(
                process.pid(),
                process.info().startInstant().orElseGet(Instant::now).toEpochMilli());
    }

    /** The process, if it is still the same one and alive. */
    Optional<ProcessHandle> living() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::beganAtTheSameTime);
    }

    private boolean beganAtTheSameTime(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(start -> Math.abs(start.toEpochMilli() - startedAtMillis) <= CLOCK_TOLERANCE.toMillis())
                .orElse(false);
    }
}
