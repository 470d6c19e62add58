package ua.vidhuk.appeals.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.entity.Particular;

/**
 * A question as staff and programs see it.
 *
 * @param id of the question
 * @param appealId of the appeal that holds it
 * @param number registration number of that appeal
 * @param ordinal place among the appeal's questions, from 1
 * @param category code
 * @param categoryNames by language tag
 * @param text the applicant's words
 * @param place where; all parts may be null
 * @param particulars what the category asks, with what was said
 * @param state word of the state: {@code in-progress}
 * @param priority normal, high or emergency
 * @param registeredAt when
 * @param dueAt when the answer is due
 * @param overdue whether it is open and past its deadline
 * @param clockStoppedAt since when the applicant is waited for, so that the clock stands; or null
 * @param extendableUntil the last moment to which the reader can put the answer off; null when there is none
 * @param studyNeeded whether an answer needs additional study
 * @param shortTerm the end of the law's shorter term, while the reader can say that no additional study is needed; or null
 * @param answer what the applicant was answered, or null
 * @param closedAt when it came to its end, or null
 * @param reworkCount how often it was said to be done and was not
 * @param assignments who has it
 * @param files photos and documents, without their content
 * @param transitions words of what the reader can do with it now
 * @param priorities words of those that the reader can give it now, besides its own
 * @param grounds of the law, for which the reader can refuse it now
 * @param version to be sent back with the next change
 */
public record QuestionView(
        UUID id,
        UUID appealId,
        String number,
        int ordinal,
        String category,
        Map<String, String> categoryNames,
        String text,
        PlaceView place,
        List<Particular> particulars,
        String state,
        String priority,
        Instant registeredAt,
        Instant dueAt,
        boolean overdue,
        Instant clockStoppedAt,
        Instant extendableUntil,
        boolean studyNeeded,
        Instant shortTerm,
        String answer,
        Instant closedAt,
        int reworkCount,
        List<AssignmentView> assignments,
        List<FileView> files,
        List<String> transitions,
        List<String> priorities,
        List<GroundView> grounds,
        long version) {

    /**
     * @param street or null
     * @param house or null
     * @param latitude degrees, WGS 84, or null
     * @param longitude degrees, WGS 84, or null
     * @param outside when it seems to lie outside of the community, else null; never told to applicants
     */
    public record PlaceView(String street, String house, Double latitude, Double longitude, OutsideView outside) {}

    /**
     * @param enterprise code
     * @param enterpriseNames by language tag
     * @param responsible whether it answers for the whole
     * @param state assigned, accepted, in-progress or done
     * @param assignedAt when
     * @param doneAt when it was reported done, or null
     * @param report what was done, or null
     */
    public record AssignmentView(
            String enterprise,
            Map<String, String> enterpriseNames,
            boolean responsible,
            String state,
            Instant assignedAt,
            Instant doneAt,
            String report) {}

    /**
     * @param id under which its content is fetched
     * @param name as it is called
     * @param mediaType found out from its content
     * @param size in bytes
     * @param stage before, after or document
     */
    public record FileView(UUID id, String name, String mediaType, long size, String stage) {}
}
