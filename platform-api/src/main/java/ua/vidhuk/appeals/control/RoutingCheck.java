package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vidhuk.appeals.entity.Channel;
import ua.vidhuk.appeals.entity.Priority;
import ua.vidhuk.appeals.entity.RoutingRule;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.catalog.entity.Enterprise;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.persistence.control.EnumWord;
import ua.vidhuk.places.control.Districts;
import ua.vidhuk.places.entity.District;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** Checks rules that somebody writes, and names everything that is wrong with them at once. */
@ApplicationScoped
public class RoutingCheck {

    static final int MOST_RULES = 200;
    private static final int NAME_LIMIT = 100;
    private static final int MOST_WORDS = 20;
    private static final int MOST_EXECUTORS = 5;

    @Inject
    Catalog catalog;

    @Inject
    Districts districts;

    /**
     * @throws InvalidInputException naming every field that is missing or wrong
     */
    public List<RoutingRule> check(List<RoutingRule> typed) {
        if (typed == null || typed.stream().anyMatch(Objects::isNull)) {
            throw new InvalidInputException(FieldProblem.required("rules"));
        }
        if (typed.size() > MOST_RULES) {
            throw new InvalidInputException(
                    new FieldProblem("rules", "appeals.field.routing-most", Map.of("limit", MOST_RULES)));
        }
        var problems = new ArrayList<FieldProblem>();
        Set<String> categories =
                catalog.categories().stream().map(Category::code).collect(Collectors.toSet());
        Set<String> enterprises =
                catalog.enterprises().stream().map(Enterprise::code).collect(Collectors.toSet());
        Set<UUID> known = districts.all().stream().map(District::id).collect(Collectors.toSet());
        var clean = new ArrayList<RoutingRule>();
        for (int i = 0; i < typed.size(); i++) {
            RoutingRule rule = cleaned(typed.get(i));
            String path = "rules[" + i + "].";
            checkConditions(path, rule, categories, problems);
            if (rule.district() != null && !known.contains(rule.district())) {
                problems.add(FieldProblem.of(path + "district", "appeals.field.routing-district"));
            }
            RoutingTimeCheck.check(path + "time.", rule.time(), problems);
            checkDecision(path, rule, enterprises, problems);
            clean.add(rule);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return clean;
    }

    private static RoutingRule cleaned(RoutingRule rule) {
        return new RoutingRule(
                PlainText.clean(rule.name()),
                PlainText.clean(rule.category()),
                PlainText.clean(rule.channel()),
                PlainText.clean(rule.street()),
                rule.houseFrom(),
                rule.houseTo(),
                cleaned(rule.words()),
                rule.executors(),
                rule.responsible() == null && rule.executors().size() == 1
                        ? rule.executors().getFirst()
                        : PlainText.clean(rule.responsible()),
                PlainText.clean(rule.priority()),
                rule.district(),
                cleaned(rule.objects()),
                RoutingTimeCheck.cleaned(rule.time()));
    }

    private static List<String> cleaned(List<String> typed) {
        return typed.stream().map(PlainText::clean).filter(Objects::nonNull).toList();
    }

    private static void checkConditions(
            String path, RoutingRule rule, Set<String> categories, List<FieldProblem> problems) {
        if (rule.name() == null) {
            problems.add(FieldProblem.required(path + "name"));
        } else if (rule.name().length() > NAME_LIMIT) {
            problems.add(FieldProblem.tooLong(path + "name", NAME_LIMIT));
        }
        if (rule.category() != null && !categories.contains(rule.category())) {
            problems.add(FieldProblem.of(path + "category", "appeals.field.category-unknown"));
        }
        if (rule.channel() != null && words(Channel.values()).noneMatch(rule.channel()::equals)) {
            problems.add(FieldProblem.of(path + "channel", "appeals.field.channel-unknown"));
        }
        boolean turned = rule.houseFrom() != null && rule.houseTo() != null && rule.houseFrom() > rule.houseTo();
        if (turned) {
            problems.add(FieldProblem.of(path + "houseTo", "appeals.field.routing-houses"));
        }
        checkWords(path + "words", rule.words(), problems);
        checkWords(path + "objects", rule.objects(), problems);
    }

    private static void checkWords(String field, List<String> words, List<FieldProblem> problems) {
        if (words.size() > MOST_WORDS || words.stream().anyMatch(each -> each.length() > NAME_LIMIT)) {
            problems.add(new FieldProblem(field, "appeals.field.routing-words", Map.of("limit", MOST_WORDS)));
        }
    }

    private static void checkDecision(
            String path, RoutingRule rule, Set<String> enterprises, List<FieldProblem> problems) {
        if (rule.executors().isEmpty() || rule.executors().size() > MOST_EXECUTORS) {
            problems.add(FieldProblem.of(path + "executors", "appeals.field.executors-required"));
        } else if (!enterprises.containsAll(new HashSet<>(rule.executors()))) {
            problems.add(FieldProblem.of(path + "executors", "appeals.field.executor-unknown"));
        } else if (!rule.executors().contains(rule.responsible())) {
            problems.add(FieldProblem.of(path + "responsible", "appeals.field.responsible-not-among-executors"));
        }
        if (rule.priority() != null && words(Priority.values()).noneMatch(rule.priority()::equals)) {
            problems.add(FieldProblem.of(path + "priority", "appeals.field.routing-priority"));
        }
    }

    private static Stream<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(EnumWord::of);
    }
}
