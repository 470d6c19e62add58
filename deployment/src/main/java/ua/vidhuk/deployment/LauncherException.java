package ua.vidhuk.deployment;

/** What ends a command; the message is the one plain sentence that a person reads. */
final class LauncherException extends RuntimeException {

    LauncherException(String message) {
        super(message);
    }

    LauncherException(String message, Throwable cause) {
        super(message, cause);
    }
}
