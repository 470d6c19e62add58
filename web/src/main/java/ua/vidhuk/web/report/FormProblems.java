package ua.vidhuk.web.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.problems.entity.FieldProblem;

/**
 * What is wrong with a report, by the fields of its pages.
 *
 * @param fields as the form or a room names them: {@code text}, {@code questions[0].text}
 */
record FormProblems(List<FieldProblem> fields) {

    FormProblems {
        fields = List.copyOf(fields);
    }

    /** The first page that asks for one of the fields. */
    Step firstStep() {
        return fields.stream()
                .map(each -> Step.asking(name(each)))
                .min(Comparator.naturalOrder())
                .orElse(Step.CHECK);
    }

    /** Sentences by field, in the order of the pages. */
    Map<String, String> inWords(Language language) {
        var sentences = new LinkedHashMap<String, String>();
        Arrays.stream(Step.values()).forEach(step -> fields.stream()
                .filter(each -> Step.asking(name(each)) == step)
                .sorted(Comparator.comparingInt(
                        each -> Math.floorMod(step.fields().indexOf(name(each)), Integer.MAX_VALUE)))
                .forEach(each -> sentences.putIfAbsent(
                        name(each), Messages.text(language, each.messageKey(), each.arguments()))));
        return sentences;
    }

    /** The field of the page: the last name of the path. */
    private static String name(FieldProblem problem) {
        String field = problem.field();
        return field.substring(field.lastIndexOf('.') + 1);
    }
}
