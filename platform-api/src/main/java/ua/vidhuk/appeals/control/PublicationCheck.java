package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import ua.vidhuk.appeals.entity.Applicant;
import ua.vidhuk.appeals.entity.Publication.Words;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** Sees to it that what everybody is to read says nothing of anybody. */
@ApplicationScoped
public class PublicationCheck {

    private static final int TEXT_LIMIT = 5_000;
    private static final int PLACE_LIMIT = 200;

    /** What could be published: the words without contacts, the street without the house, the answer. */
    public Words proposed(Question question) {
        String answer = question.result() == null ? null : question.result().answer();
        return new Words(
                PersonalTraces.withoutContacts(question.text()),
                question.place() == null ? null : question.place().street(),
                answer == null ? null : PersonalTraces.withoutContacts(answer));
    }

    /**
     * The words as they are published.
     *
     * @param namesChecked whether a part of the applicant's name in them is somebody else's or a street's
     * @throws InvalidInputException naming every field that is wrong
     */
    public Words checked(Words typed, Question question, boolean namesChecked) {
        var problems = new ArrayList<FieldProblem>();
        var clean = new Words(
                PlainText.clean(typed.text()), PlainText.clean(typed.place()), PlainText.clean(typed.answer()));
        if (clean.text() == null) {
            problems.add(FieldProblem.required("text"));
        }
        field("text", clean.text(), TEXT_LIMIT, problems);
        field("place", clean.place(), PLACE_LIMIT, problems);
        field("answer", clean.answer(), TEXT_LIMIT, problems);
        if (!namesChecked && hasName(clean, question.appeal().applicant())) {
            problems.add(FieldProblem.of("namesChecked", "appeals.field.publication-name"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return clean;
    }

    private static void field(String field, String text, int limit, List<FieldProblem> problems) {
        if (text == null) {
            return;
        }
        if (text.length() > limit) {
            problems.add(FieldProblem.tooLong(field, limit));
        }
        if (PersonalTraces.hasContact(text)) {
            problems.add(FieldProblem.of(field, "appeals.field.publication-contact"));
        }
    }

    private static boolean hasName(Words words, Applicant applicant) {
        String all = Arrays.asList(words.text(), words.place(), words.answer()).stream()
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return PersonalTraces.hasName(all, applicant);
    }
}
