package ua.vidhuk.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.web.portal.Catalogue;

/** What is wrong with the answers on one page of a report; the rooms check all of it once more when it is sent. */
final class FormCheck {

    static final int TEXT_LIMIT = 4_000;
    static final int SAID_LIMIT = 1_000;
    static final int NAME_LIMIT = 200;
    static final int STREET_LIMIT = 200;
    static final int HOUSE_LIMIT = 20;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@.]{2,}");
    private static final int PHONE_DIGITS_LEAST = 9;
    private static final int PHONE_DIGITS_MOST = 15;

    private final ReportForm form;
    private final Catalogue catalogue;
    private final List<FieldProblem> problems = new ArrayList<>();

    private FormCheck(ReportForm form, Catalogue catalogue) {
        this.form = form;
        this.catalogue = catalogue;
    }

    static FormProblems of(Step step, ReportForm form, Catalogue catalogue) {
        var check = new FormCheck(form, catalogue);
        switch (step) {
            case WHAT -> check.what();
            case WHERE -> check.where();
            case DETAILS -> check.details();
            case CONTACT -> check.contact();
            case CHECK -> {}
        }
        return new FormProblems(check.problems);
    }

    private void what() {
        if (catalogue.category(form.get("category")).isEmpty()) {
            wrong("category", "web.report.wrong.category");
        }
    }

    private void where() {
        limit("street", STREET_LIMIT);
        limit("house", HOUSE_LIMIT);
        if (form.has("house") && !form.has("street")) {
            wrong("street", "web.report.wrong.street");
        }
    }

    private void details() {
        if (!form.has("text")) {
            wrong("text", "web.report.wrong.text");
        }
        limit("text", TEXT_LIMIT);
        form.values().keySet().stream()
                .filter(each -> each.startsWith(ReportForm.SAID))
                .forEach(each -> limit(each, SAID_LIMIT));
    }

    private void contact() {
        if (!form.has("reply")) {
            wrong("reply", "web.report.wrong.reply");
        }
        if (!form.wantsReply()) {
            return;
        }
        if (!form.has("name")) {
            wrong("name", "web.report.wrong.name");
        }
        limit("name", NAME_LIMIT);
        if (!form.has("phone") && !form.has("email")) {
            wrong("phone", "web.report.wrong.contact");
        }
        if (form.has("phone") && !isPhone(form.get("phone"))) {
            wrong("phone", "web.report.wrong.phone");
        }
        if (form.has("email") && !EMAIL.matcher(form.get("email")).matches()) {
            wrong("email", "web.report.wrong.email");
        }
    }

    private static boolean isPhone(String typed) {
        long digits = typed.chars().filter(Character::isDigit).count();
        return digits >= PHONE_DIGITS_LEAST
                && digits <= PHONE_DIGITS_MOST
                && typed.chars().allMatch(c -> Character.isDigit(c) || " +()-.".indexOf(c) >= 0);
    }

    private void limit(String field, int limit) {
        if (form.get(field).length() > limit) {
            problems.add(new FieldProblem(field, "web.report.wrong.too-long", Map.of("limit", limit)));
        }
    }

    private void wrong(String field, String key) {
        problems.add(FieldProblem.of(field, key));
    }
}
