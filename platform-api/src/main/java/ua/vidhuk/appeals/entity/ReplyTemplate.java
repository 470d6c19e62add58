package ua.vidhuk.appeals.entity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Words with which staff answers, in one of their versions (P5).
 *
 * @param id the same for all versions
 * @param version from 1
 * @param name by which staff chooses
 * @param steps words of the transitions for which it is offered
 * @param category code of the category for which alone it is offered, or null
 * @param texts by language tag, with names in braces that are filled in
 * @param retired whether it is offered no more
 * @param madeAt when this version was made
 * @param madeBy login of who made it
 */
public record ReplyTemplate(
        UUID id,
        int version,
        String name,
        List<String> steps,
        String category,
        Map<String, String> texts,
        boolean retired,
        Instant madeAt,
        String madeBy) {

    /** The steps whose words may come from a template. */
    public static final List<Transition> STEPS = List.of(
            Transition.ANSWER,
            Transition.ASK_CLARIFICATION,
            Transition.CLOSE,
            Transition.POSTPONE,
            Transition.REDIRECT,
            Transition.REFUSE);

    public ReplyTemplate {
        steps = List.copyOf(steps);
        texts = Map.copyOf(texts);
    }

    /** Whether it is offered for a step with a question of this category. */
    public boolean suits(String step, String ofCategory) {
        return !retired && steps.contains(step) && (category == null || category.equals(ofCategory));
    }
}
