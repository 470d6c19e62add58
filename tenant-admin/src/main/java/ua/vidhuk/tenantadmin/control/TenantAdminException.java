package ua.vidhuk.tenantadmin.control;

/** A step of the administration that failed; the message is what the administrator reads. */
public final class TenantAdminException extends RuntimeException {

    public TenantAdminException(String message) {
        super(message);
    }

    public TenantAdminException(String message, Throwable cause) {
        super(message, cause);
    }
}
