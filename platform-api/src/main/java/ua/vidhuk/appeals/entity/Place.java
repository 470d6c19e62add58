package ua.vidhuk.appeals.entity;

import jakarta.persistence.Embeddable;
import java.util.Objects;

/** Where a question is about: words, coordinates, both or neither. */
@Embeddable
public class Place {

    private String street;
    private String house;
    private Double latitude;
    private Double longitude;

    protected Place() {}

    /**
     * @param street as the applicant names it, or null
     * @param house number with its letter, or null
     * @param latitude degrees, WGS 84, or null; given together with the longitude
     * @param longitude degrees, WGS 84, or null
     */
    public Place(String street, String house, Double latitude, Double longitude) {
        if ((latitude == null) != (longitude == null)) {
            throw new IllegalArgumentException("latitude and longitude are given together");
        }
        this.street = street;
        this.house = house;
        this.latitude = latitude;
        this.longitude = longitude;
    }

    /** The place, or one of which nothing is known. */
    public static Place orNowhere(Place place) {
        return place == null ? new Place(null, null, null, null) : place;
    }

    public String street() {
        return street;
    }

    public String house() {
        return house;
    }

    public Double latitude() {
        return latitude;
    }

    public Double longitude() {
        return longitude;
    }

    /** Whether it is named alike, wherever its point on the map lies. */
    public boolean isNamedAs(Place other) {
        return Objects.equals(street, other.street) && Objects.equals(house, other.house);
    }

    /** Whether its point on the map is the same, or neither has one. */
    public boolean liesAt(Place other) {
        return Objects.equals(latitude, other.latitude) && Objects.equals(longitude, other.longitude);
    }
}
