package ua.vidhuk.liquibase.control;

/** A schema could not be created or upgraded; the message names the schema and never holds data of a tenant. */
public final class SchemaException extends RuntimeException {

    public SchemaException(String message, Throwable cause) {
        super(message, cause);
    }
}
