package ua.vidhuk.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which words a text is made of, by their basic forms, for rooms that compare texts with each other. */
@ApplicationScoped
public class BasicForms {

    private static final int SHORTEST = 3;

    @Inject
    TextAnalysis analysis;

    /**
     * Basic forms of the words that say something, each once: no numbers, phones or houses, and no words that stand in every
     * text.
     *
     * @param language of the text, for words that do not show their own; null when it may be any
     */
    public Set<String> of(String text, String language) {
        var forms = new LinkedHashSet<String>();
        for (Token each : analysis.tokens(text, language)) {
            if (!each.weak() && each.form().chars().allMatch(Character::isLetter)) {
                each.stems().stream().filter(stem -> stem.length() >= SHORTEST).forEach(forms::add);
            }
        }
        return Collections.unmodifiableSet(forms);
    }
}
