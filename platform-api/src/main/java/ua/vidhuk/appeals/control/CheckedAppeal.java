package ua.vidhuk.appeals.control;

import java.util.List;
import ua.vidhuk.appeals.entity.Applicant;
import ua.vidhuk.appeals.entity.Channel;
import ua.vidhuk.appeals.entity.Particular;
import ua.vidhuk.appeals.entity.Place;
import ua.vidhuk.catalog.entity.CategoryTerms;
import ua.vidhuk.language.entity.Language;

/**
 * An appeal whose input is in order.
 *
 * @param channel how it arrived
 * @param language in which to answer
 * @param applicant who; all parts may be missing
 * @param questions at least one
 */
record CheckedAppeal(Channel channel, Language language, Applicant applicant, List<CheckedQuestion> questions) {

    /**
     * @param category what the category decides
     * @param text the applicant's words, cleaned
     * @param place where; all parts may be missing
     * @param particulars what the category asks and was answered
     */
    record CheckedQuestion(CategoryTerms category, String text, Place place, List<Particular> particulars) {}
}
