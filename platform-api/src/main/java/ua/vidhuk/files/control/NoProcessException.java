package ua.vidhuk.files.control;

/** This node can start no process that reads, or has no place for what it reads; it may be able later. */
final class NoProcessException extends Exception {

    private static final long serialVersionUID = 1L;

    NoProcessException(String reason) {
        super(reason);
    }
}
