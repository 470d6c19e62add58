package ua.vidhuk.appeals.entity;

import java.util.List;

/**
 * An appeal as somebody sends it, not yet checked.
 *
 * @param channel phone, web, email, reception, post, import or open311
 * @param language tag of the language in which to answer, or null for the tenant's default
 * @param applicant who turns to the centre, or null for an anonymous appeal
 * @param questions at least one
 */
public record NewAppeal(String channel, String language, NewApplicant applicant, List<NewQuestion> questions) {

    /**
     * @param name or null
     * @param phone as typed, or null
     * @param email as typed, or null
     */
    public record NewApplicant(String name, String phone, String email) {}

    /**
     * @param category code of the category
     * @param text the applicant's words
     * @param place where, or null
     * @param particulars what the category asks, with what was said; null for nothing
     */
    public record NewQuestion(String category, String text, NewPlace place, List<Particular> particulars) {}

    /**
     * @param street or null
     * @param house or null
     * @param latitude degrees, WGS 84, or null
     * @param longitude degrees, WGS 84, or null
     */
    public record NewPlace(String street, String house, Double latitude, Double longitude) {}
}
