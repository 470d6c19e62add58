package ua.vidhuk.intake.boundary;

import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ua.vidhuk.appeals.entity.Particular;
import ua.vidhuk.catalog.boundary.CategoryView.AskedView;
import ua.vidhuk.intake.entity.GeoReport.Many;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/**
 * What a category asks, as attributes of GeoReport v2. The code of a question and the key of a choice follow from their words:
 * what an app keeps of a definition that was changed meanwhile is refused, and never taken for an answer to something else.
 * None is required, as in every other form.
 *
 * @param asked in the order of the category
 * @param language in which the client reads them
 */
record Open311Attributes(List<AskedView> asked, Language language) {

    /** {@code attribute[code]}, and {@code attribute[code][]} as clients write what may have several values. */
    private static final Pattern PARAMETER = Pattern.compile("attribute\\[([^\\[\\]]*)](?:\\[])?");

    private static final int CODE_LENGTH = 12;

    Open311Attributes {
        asked = List.copyOf(asked);
    }

    /** As a service definition lists them. */
    Many listed() {
        return new Many(
                "attribute",
                IntStream.range(0, asked.size())
                        .mapToObj(each -> attribute(asked.get(each), each + 1))
                        .toList());
    }

    private Map<String, Object> attribute(AskedView question, int order) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("variable", true);
        fields.put("code", code(question.text()));
        fields.put("datatype", question.choices().isEmpty() ? "text" : "singlevaluelist");
        fields.put("required", false);
        fields.put("datatype_description", "");
        fields.put("order", order);
        fields.put("description", inWords(question.text()));
        if (!question.choices().isEmpty()) {
            fields.put(
                    "values",
                    new Many(
                            "value",
                            question.choices().stream().map(this::value).toList()));
        }
        return fields;
    }

    private Map<String, Object> value(Map<String, String> choice) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("key", code(choice));
        fields.put("name", inWords(choice));
        return fields;
    }

    /**
     * What was said, in the order in which it is asked; an empty parameter is an absent one.
     *
     * @throws InvalidInputException when something answers what is not asked, or with none of the choices
     */
    List<Particular> said(MultivaluedMap<String, String> sent) {
        Map<String, String> typed = typed(sent);
        var said = new ArrayList<Particular>();
        var problems = new ArrayList<FieldProblem>();
        for (AskedView question : asked) {
            String code = code(question.text());
            String answer = typed.remove(code);
            if (answer != null && !offers(question, answer)) {
                problems.add(new FieldProblem(
                        "attribute[" + code + "]",
                        "intake.field.open311-value",
                        Map.of("asked", inWords(question.text()))));
            } else if (answer != null) {
                said.add(new Particular(inWords(question.text()), words(question, answer)));
            }
        }
        if (!typed.isEmpty()) {
            problems.add(FieldProblem.of("attribute", "intake.field.open311-attribute"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return said;
    }

    private static Map<String, String> typed(MultivaluedMap<String, String> sent) {
        var typed = new LinkedHashMap<String, String>();
        sent.forEach((name, values) -> {
            var parameter = PARAMETER.matcher(name);
            if (parameter.matches()) {
                values.stream()
                        .filter(each -> each != null && !each.isBlank())
                        .findFirst()
                        .ifPresent(each -> typed.putIfAbsent(parameter.group(1), each.strip()));
            }
        });
        return typed;
    }

    private static boolean offers(AskedView question, String key) {
        return question.choices().isEmpty()
                || question.choices().stream().anyMatch(each -> code(each).equals(key));
    }

    private String words(AskedView question, String answer) {
        return question.choices().stream()
                .filter(each -> code(each).equals(answer))
                .findFirst()
                .map(this::inWords)
                .orElse(answer);
    }

    private String inWords(Map<String, String> byTag) {
        return new LocalizedText(byTag).in(language);
    }

    /** Of the Ukrainian words, else of those in the first language by its tag: a translation that is added changes nothing. */
    private static String code(Map<String, String> byTag) {
        String first = new TreeMap<>(byTag).firstEntry().getValue();
        String words = byTag.getOrDefault(Language.UK.tag(), first);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, CODE_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
