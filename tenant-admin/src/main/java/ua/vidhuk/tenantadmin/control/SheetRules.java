package ua.vidhuk.tenantadmin.control;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.onboarding.entity.ListKind;

/** What a cell of each column must be like. */
record SheetRules(Sql sql, ListKind kind) {

    private static final Set<String> KINDS =
            Set.of("executive-body", "utility", "emergency-service", "state-body", "service-centre");
    private static final Set<String> OWNERSHIPS = Set.of("municipal", "private", "state");
    private static final Set<String> ROLES =
            Set.of("operator", "executor", "controller", "manager", "moderator", "front-office", "tenant-admin");
    private static final String CODE = "[a-z0-9][a-z0-9-]{0,59}";

    /** As Keycloak keeps them; it would write capitals small and find nobody again. */
    private static final String USERNAME = "[a-z0-9][a-z0-9._@-]{1,59}";

    void check(Sheet sheet) throws SQLException {
        sheet.require("code", cell -> cell.matches(CODE), "must be lower-case Latin letters, digits and hyphens");
        sheet.require("kind", KINDS::contains, "must be one of " + new TreeSet<>(KINDS));
        sheet.require("ownership", OWNERSHIPS::contains, "must be one of " + new TreeSet<>(OWNERSHIPS));
        sheet.require("email", cell -> cell.matches("[^\\s@]+@[^\\s@]+"), "must be an e-mail address");
        sheet.require("response_hours", cell -> cell.matches("[1-9]\\d{0,3}"), "must be hours from 1 to 9999");
        sheet.require("socially_significant", cell -> cell.matches("yes|no"), "must be yes or no");
        sheet.require("emergency", cell -> cell.matches("yes|no"), "must be yes or no");
        if (kind == ListKind.STAFF) {
            ofStaff(sheet);
        }
        if (kind == ListKind.SERVICE_CARDS) {
            ofCards(sheet);
        }
        references(sheet);
    }

    private static void ofCards(Sheet sheet) {
        for (String language : List.of("uk", "ru", "en")) {
            sheet.require("name_" + language, cell -> cell.length() <= 300, "must have 300 characters at most");
            sheet.require("fee_" + language, cell -> cell.length() <= 300, "must have 300 characters at most");
        }
        sheet.require("term_days", cell -> cell.matches("[1-9]\\d{0,3}"), "must be days from 1 to 9999");
        sheet.require("term_unit", cell -> cell.matches("calendar|working"), "must be calendar or working");
        sheet.require(
                "audience", cell -> cell.matches("person|business|everybody"), "must be person, business or everybody");
        sheet.require(
                "life_events",
                cell -> CatalogKind.LIFE_EVENTS.containsAll(List.of(cell.split(" +"))),
                "must be life events: some of " + CatalogKind.LIFE_EVENTS + ", separated by spaces");
        for (String language : List.of("uk", "ru", "en")) {
            sheet.require("steps_" + language, CardRows::areSteps, "must have lines like: what is done | who | days");
            sheet.require(
                    "forms_" + language,
                    CardRows::areForms,
                    "must have lines like: name of the form | its address | address of a sample");
        }
    }

    private static void ofStaff(Sheet sheet) {
        sheet.require(
                "username",
                cell -> cell.matches(USERNAME),
                "must be 2 to 60 lower-case Latin letters, digits, dots, underscores, hyphens or @");
        sheet.require(
                "roles",
                cell -> ROLES.containsAll(List.of(cell.split(" +"))),
                "must be some of " + new TreeSet<>(ROLES) + ", separated by spaces");
        var seen = new HashSet<String>();
        sheet.require("email", cell -> seen.add(cell.toLowerCase(java.util.Locale.ROOT)), "stands in an earlier row");
    }

    private void references(Sheet sheet) throws SQLException {
        if (kind != ListKind.STREETS && kind != ListKind.ENTERPRISES) {
            var enterprises = new HashSet<>(sql.texts("select code from catalog_enterprise"));
            sheet.require("executor", enterprises::contains, "is the code of no enterprise here");
            sheet.require("body", enterprises::contains, "is the code of no enterprise here");
            sheet.require("enterprise", enterprises::contains, "is the code of no enterprise here");
        }
        if (kind == ListKind.CATEGORIES) {
            var categories = new HashSet<>(sql.texts("select code from catalog_category"));
            sheet.rows().forEach(row -> categories.add(row.get("code")));
            sheet.require("parent", categories::contains, "is the code of no category, here or in the file");
        }
    }
}
