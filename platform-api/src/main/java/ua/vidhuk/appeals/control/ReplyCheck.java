package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.vidhuk.appeals.entity.Placeholder;
import ua.vidhuk.appeals.entity.ReplyTemplate;
import ua.vidhuk.appeals.entity.ReplyText;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** Checks a reply template that somebody writes, and names everything that is wrong with it at once. */
@ApplicationScoped
public class ReplyCheck {

    /** The most that a tenant keeps, those that are offered no more included. */
    static final int MOST = 300;

    private static final int NAME_LIMIT = 100;
    private static final int TEXT_LIMIT = 5_000;

    @Inject
    Catalog catalog;

    @Inject
    ReplyTemplates templates;

    /**
     * @return the same in clean form
     * @throws InvalidInputException naming every field that is missing or wrong
     */
    public ReplyTemplate check(ReplyTemplate typed, boolean isNew) {
        var problems = new ArrayList<FieldProblem>();
        String name = PlainText.clean(typed.name());
        if (name == null) {
            problems.add(FieldProblem.required("name"));
        } else if (name.length() > NAME_LIMIT) {
            problems.add(FieldProblem.tooLong("name", NAME_LIMIT));
        } else if (isNew && templates.current().size() >= MOST) {
            problems.add(new FieldProblem("name", "appeals.field.reply-most", Map.of("limit", MOST)));
        }
        Set<String> known =
                Set.copyOf(ReplyTemplate.STEPS.stream().map(Transition::word).toList());
        if (typed.steps().isEmpty() || !known.containsAll(typed.steps())) {
            problems.add(FieldProblem.of("steps", "appeals.field.reply-steps"));
        }
        String category = PlainText.clean(typed.category());
        if (category != null && catalog.categories(Set.of(category)).isEmpty()) {
            problems.add(FieldProblem.of("category", "appeals.field.category-unknown"));
        }
        Map<String, String> texts = texts(typed.texts(), problems);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        var steps = typed.steps().stream().distinct().toList();
        return new ReplyTemplate(
                typed.id(), typed.version(), name, steps, category, texts, typed.retired(), null, null);
    }

    private static Map<String, String> texts(Map<String, String> typed, List<FieldProblem> problems) {
        var texts = new LinkedHashMap<String, String>();
        for (Language language : Language.values()) {
            String text = PlainText.clean(typed.get(language.tag()));
            String field = "texts." + language.tag();
            if (text == null) {
                continue;
            }
            if (text.length() > TEXT_LIMIT) {
                problems.add(FieldProblem.tooLong(field, TEXT_LIMIT));
            } else if (!ReplyText.isWellFormed(text)) {
                problems.add(new FieldProblem(field, "appeals.field.reply-placeholder", Map.of("names", names())));
            }
            texts.put(language.tag(), text);
        }
        if (texts.isEmpty()) {
            problems.add(FieldProblem.of("texts.uk", "appeals.field.reply-text"));
        }
        return texts;
    }

    private static String names() {
        return String.join(
                ", ",
                List.of(Placeholder.values()).stream()
                        .map(Placeholder::inBraces)
                        .toList());
    }
}
