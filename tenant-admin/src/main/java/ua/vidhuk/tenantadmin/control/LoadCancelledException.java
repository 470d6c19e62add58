package ua.vidhuk.tenantadmin.control;

/** Whoever sent a list wants it stopped; nothing of it was written. */
final class LoadCancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoadCancelledException() {
        super("the list was cancelled");
    }
}
