package ua.vidhuk.appeals.control;

import static ua.vidhuk.problems.entity.FieldProblem.of;
import static ua.vidhuk.problems.entity.FieldProblem.required;
import static ua.vidhuk.problems.entity.FieldProblem.tooLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.vidhuk.appeals.control.CheckedAppeal.CheckedQuestion;
import ua.vidhuk.appeals.entity.Applicant;
import ua.vidhuk.appeals.entity.Channel;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewAppeal.NewApplicant;
import ua.vidhuk.appeals.entity.NewAppeal.NewPlace;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;
import ua.vidhuk.appeals.entity.Place;
import ua.vidhuk.catalog.control.TermsBoard;
import ua.vidhuk.catalog.entity.CategoryTerms;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.tenancy.entity.Tenant;

/** Checks what was sent, and names everything that is wrong with it at once. */
@ApplicationScoped
public class AppealCheck {

    /** The longest text of a question, in characters. */
    public static final int TEXT_LIMIT = 10_000;

    static final int QUESTIONS_LIMIT = 10;
    private static final int NAME_LIMIT = 200;
    private static final int EMAIL_LIMIT = 254;
    private static final int STREET_LIMIT = 200;
    private static final int HOUSE_LIMIT = 20;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\".]+(\\.[^\\s@<>\".]+)+");

    @Inject
    TermsBoard terms;

    /**
     * @throws InvalidInputException naming every field that is missing or wrong
     */
    CheckedAppeal check(NewAppeal input, Tenant tenant) {
        Map<String, CategoryTerms> categories = categoriesOf(input, tenant);
        var problems = new ArrayList<FieldProblem>();
        var channel = channel(input.channel(), problems);
        var language = language(input.language(), tenant, problems);
        var applicant = applicant(input.applicant(), tenant.jurisdiction(), problems);
        var questions = questions(input.questions(), categories, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new CheckedAppeal(channel, language, applicant, questions);
    }

    private Map<String, CategoryTerms> categoriesOf(NewAppeal input, Tenant tenant) {
        List<NewQuestion> questions = input.questions() == null ? List.of() : input.questions();
        var codes = questions.stream()
                .filter(each -> each != null && each.category() != null)
                .map(NewQuestion::category)
                .collect(Collectors.toSet());
        return terms.of(codes, tenant);
    }

    private static Channel channel(String word, List<FieldProblem> problems) {
        Optional<Channel> channel = Arrays.stream(Channel.values())
                .filter(each -> each.word().equals(word))
                .findFirst();
        if (channel.isEmpty()) {
            problems.add(word == null ? required("channel") : of("channel", "appeals.field.channel-unknown"));
        }
        return channel.orElse(null);
    }

    private static Language language(String tag, Tenant tenant, List<FieldProblem> problems) {
        if (tag == null) {
            return tenant.defaultLanguage();
        }
        Optional<Language> language = Language.ofTag(tag);
        if (language.isEmpty()) {
            problems.add(of("language", "appeals.field.language-unknown"));
        }
        return language.orElse(null);
    }

    private static Applicant applicant(NewApplicant input, String country, List<FieldProblem> problems) {
        if (input == null) {
            return new Applicant(null, null, null);
        }
        String name = limited("applicant.name", PlainText.line(input.name()), NAME_LIMIT, problems);
        String email = limited("applicant.email", PlainText.line(input.email()), EMAIL_LIMIT, problems);
        if (email != null && !EMAIL.matcher(email).matches()) {
            problems.add(of("applicant.email", "appeals.field.email-invalid"));
        }
        String typed = PlainText.clean(input.phone());
        Optional<String> phone = Optional.ofNullable(typed).flatMap(number -> PhoneNumbers.normalized(number, country));
        if (typed != null && phone.isEmpty()) {
            problems.add(of("applicant.phone", "appeals.field.phone-invalid"));
        }
        return new Applicant(name, phone.orElse(null), email);
    }

    private static List<CheckedQuestion> questions(
            List<NewQuestion> inputs, Map<String, CategoryTerms> categories, List<FieldProblem> problems) {
        if (inputs == null || inputs.isEmpty()) {
            problems.add(required("questions"));
            return List.of();
        }
        if (inputs.size() > QUESTIONS_LIMIT) {
            problems.add(new FieldProblem(
                    "questions", "appeals.field.too-many-questions", Map.of("limit", QUESTIONS_LIMIT)));
            return List.of();
        }
        var questions = new ArrayList<CheckedQuestion>();
        for (int i = 0; i < inputs.size(); i++) {
            questions.add(question("questions[" + i + "].", inputs.get(i), categories, problems));
        }
        return questions;
    }

    private static CheckedQuestion question(
            String path, NewQuestion input, Map<String, CategoryTerms> categories, List<FieldProblem> problems) {
        if (input == null) {
            problems.add(required(path + "text"));
            return null;
        }
        CategoryTerms category = category(path + "category", input.category(), categories, problems);
        String text = limited(path + "text", PlainText.clean(input.text()), TEXT_LIMIT, problems);
        if (text == null) {
            problems.add(of(path + "text", "appeals.field.text-required"));
        }
        var particulars = ParticularsCheck.clean(path + "particulars", input.particulars(), problems);
        return new CheckedQuestion(category, text, place(path + "place.", input.place(), problems), particulars);
    }

    /** What a category decides; null when it is none, or none that is in use. */
    static CategoryTerms category(
            String field, String code, Map<String, CategoryTerms> categories, List<FieldProblem> problems) {
        CategoryTerms category = code == null ? null : categories.get(code);
        if (category == null) {
            problems.add(
                    code == null || code.isBlank()
                            ? of(field, "appeals.field.category-required")
                            : of(field, "appeals.field.category-unknown"));
        }
        return category;
    }

    /** A place, cleaned; null when its coordinates are none. */
    static Place place(String path, NewPlace input, List<FieldProblem> problems) {
        if (input == null) {
            return new Place(null, null, null, null);
        }
        String street = limited(path + "street", PlainText.line(input.street()), STREET_LIMIT, problems);
        String house = limited(path + "house", PlainText.line(input.house()), HOUSE_LIMIT, problems);
        boolean together = (input.latitude() == null) == (input.longitude() == null);
        boolean onEarth = input.latitude() == null
                || input.longitude() == null
                || (Math.abs(input.latitude()) <= 90 && Math.abs(input.longitude()) <= 180);
        if (!together || !onEarth) {
            problems.add(of(path + "latitude", "appeals.field.coordinates-invalid"));
            return null;
        }
        return new Place(street, house, input.latitude(), input.longitude());
    }

    private static String limited(String field, String clean, int limit, List<FieldProblem> problems) {
        if (clean != null && clean.length() > limit) {
            problems.add(tooLong(field, limit));
        }
        return clean;
    }
}
