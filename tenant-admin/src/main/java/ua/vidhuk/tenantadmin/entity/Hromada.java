package ua.vidhuk.tenantadmin.entity;

/**
 * A hromada of a list.
 *
 * @param katottg code in the codifier
 * @param name adjective as the codifier has it: {@code Броварська}
 * @param type {@code міська}, {@code селищна}, {@code сільська}
 */
public record Hromada(String slug, String katottg, String name, String type, String oblast) {}
