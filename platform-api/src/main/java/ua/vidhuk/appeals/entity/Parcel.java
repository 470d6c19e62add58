package ua.vidhuk.appeals.entity;

import java.util.List;

/**
 * What a question needs on its way to another tenant; the law lets nothing else go with it (393/96-ВР, art. 7).
 *
 * @param number of its appeal where it comes from
 * @param language tag of the language in which to answer
 * @param applicant who turned to the centre; parts may be missing
 * @param category code, for a tenant that has the same
 * @param text the applicant's words
 * @param place where; parts may be missing
 * @param particulars what the category asked, with what was said
 * @param reason why it goes there
 */
public record Parcel(
        String number,
        String language,
        NewAppeal.NewApplicant applicant,
        String category,
        String text,
        NewAppeal.NewPlace place,
        List<Particular> particulars,
        String reason) {

    public Parcel {
        particulars = List.copyOf(particulars);
    }
}
