package ua.vidhuk.intake.entity;

import java.util.UUID;

/**
 * A system that was connected just now.
 *
 * @param id stands in the address to which it sends
 * @param kind what it sends
 * @param name as the tenant's administrator calls it
 * @param secret what it signs with, or shows as its key; told this once
 */
public record IssuedSystem(UUID id, String kind, String name, String secret) {

    @Override
    public String toString() {
        return "a system with its secret";
    }
}
