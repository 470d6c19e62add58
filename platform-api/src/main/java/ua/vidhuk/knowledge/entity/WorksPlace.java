package ua.vidhuk.knowledge.entity;

import ua.vidhuk.places.entity.Houses;

/**
 * A street with works, or houses of it.
 *
 * @param street as the tenant calls it
 * @param houses as {@link Houses} reads them, or null for the whole street
 */
public record WorksPlace(String street, String houses) {

    /**
     * Whether a place is concerned.
     *
     * @param otherStreet never null
     * @param house or null
     */
    public boolean covers(String otherStreet, String house) {
        return street.equalsIgnoreCase(otherStreet.strip())
                && Houses.parse(houses).orElse(Houses.ALL).contains(house);
    }
}
