package ua.vidhuk.appeals.boundary;

import ua.vidhuk.appeals.entity.Place;
import ua.vidhuk.language.control.PlainText;

/**
 * What is told so far; each part may be missing or half typed.
 *
 * @param category code
 * @param latitude degrees, WGS 84; counts together with the longitude
 * @param text the applicant's words
 * @param phone of the applicant, as typed; only staff asks by it
 */
public record SimilarInput(
        String category, String street, String house, Double latitude, Double longitude, String text, String phone) {

    /** Nothing is told yet. */
    public static final SimilarInput NOTHING = new SimilarInput(null, null, null, null, null, null, null);

    Place place() {
        boolean onEarth =
                latitude != null && longitude != null && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        return new Place(
                PlainText.clean(street), PlainText.clean(house), onEarth ? latitude : null, onEarth ? longitude : null);
    }

    String cleanText() {
        return PlainText.clean(text);
    }
}
