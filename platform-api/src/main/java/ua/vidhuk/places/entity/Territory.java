package ua.vidhuk.places.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which streets, and which of their houses, belong to which districts, for the streets that were asked about. */
public final class Territory {

    /** No district at all. */
    public static final Territory NONE = new Territory(List.of());

    private final Map<String, List<Share>> byStreet = new LinkedHashMap<>();

    /**
     * What a district has of a street.
     *
     * @param street as it was asked about
     * @param district whose
     * @param houses which of its houses
     */
    public record Share(String street, UUID district, Houses houses) {}

    public Territory(List<Share> shares) {
        shares.forEach(each -> byStreet.computeIfAbsent(each.street(), street -> new ArrayList<>())
                .add(each));
    }

    /**
     * The districts of a house. One of which only some houses of the street belong to a district is in it when its number says
     * so, and not when nobody knows the number.
     *
     * @param street as it was asked about, or null
     * @param house as typed, or null
     */
    public Set<UUID> districts(String street, String house) {
        return byStreet.getOrDefault(street == null ? "" : street, List.of()).stream()
                .filter(each -> each.houses().names(house))
                .map(Share::district)
                .collect(Collectors.toUnmodifiableSet());
    }
}
