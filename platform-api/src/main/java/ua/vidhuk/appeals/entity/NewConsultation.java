package ua.vidhuk.appeals.entity;

import java.util.List;
import ua.vidhuk.appeals.entity.NewAppeal.NewApplicant;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;

/**
 * A consultation (P2) as a program sends it, not yet checked: an appeal that was answered at once.
 *
 * @param channel as of an appeal
 * @param language tag of the language in which was answered, or null for the tenant's default
 * @param applicant who asked, or null when nobody said
 * @param questions at least one
 * @param answer what was said to all of them
 */
public record NewConsultation(
        String channel, String language, NewApplicant applicant, List<NewQuestion> questions, String answer) {

    /** Without its answer. */
    public NewAppeal appeal() {
        return new NewAppeal(channel, language, applicant, questions);
    }
}
