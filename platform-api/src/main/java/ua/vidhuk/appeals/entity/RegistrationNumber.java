package ua.vidhuk.appeals.entity;

/**
 * The number an appeal is registered under: in each tenant and year from 1, without gaps.
 *
 * @param prefix of the tenant: {@code БР}
 * @param year of registration in the tenant's time zone
 * @param sequence from 1
 */
public record RegistrationNumber(String prefix, int year, int sequence) {

    public RegistrationNumber {
        if (sequence < 1) {
            throw new IllegalArgumentException("registration numbers begin with 1");
        }
    }

    /** As people read and say it: {@code БР-2026-000123}. */
    public String text() {
        return "%s-%d-%06d".formatted(prefix, year, sequence);
    }
}
