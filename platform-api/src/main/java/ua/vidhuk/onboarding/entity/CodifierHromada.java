package ua.vidhuk.onboarding.entity;

/**
 * A hromada of the official codifier.
 *
 * @param code in the codifier (KATOTTG)
 * @param name adjective as the codifier has it: {@code Броварська}
 * @param kind {@code міська}, {@code селищна}, {@code сільська}
 * @param slug what we propose for its addresses
 */
public record CodifierHromada(String code, String name, String kind, String oblast, String slug) {

    /** As a person would say it. */
    public String fullName() {
        return name + " " + kind + " громада";
    }
}
