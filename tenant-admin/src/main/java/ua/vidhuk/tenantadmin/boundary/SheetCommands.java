package ua.vidhuk.tenantadmin.boundary;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.vidhuk.onboarding.entity.ListKind;
import ua.vidhuk.tenantadmin.control.SheetImport;
import ua.vidhuk.tenantadmin.control.SheetTemplate;
import ua.vidhuk.tenantadmin.control.TenantAdminException;

/** {@code tenant load} and {@code tenant template}. */
record SheetCommands(AdminEnvironment environment) {

    private static final int SHOWN = 50;

    /** The head of a sheet of this kind, to be filled in; as a workbook when a file is named. */
    void template(List<String> rest) {
        var arguments = Arguments.of(rest, Set.of());
        var kind = kind(arguments.word(0, "kind"));
        if (arguments.words().size() < 2) {
            environment.say(String.join(",", kind.columns()));
        } else {
            var file = Path.of(arguments.words(2).word(1, "file"));
            SheetTemplate.write(kind, file);
            environment.say(file + " has the columns, those in bold must be filled in");
        }
    }

    void load(List<String> rest) {
        var arguments = Arguments.of(rest, Set.of("--dry-run", "--map")).words(3);
        var kind = kind(arguments.word(1, "kind"));
        var file = Path.of(arguments.word(2, "file"));
        boolean dryRun = arguments.has("--dry-run");
        var result = new SheetImport(environment.database(), environment.identity())
                .run(arguments.word(0, "tenant"), kind, file, mapping(arguments), dryRun);
        result.problems().stream().limit(SHOWN).forEach(each -> environment.say(each.toString()));
        if (!result.problems().isEmpty()) {
            throw new TenantAdminException(
                    "Nothing was loaded: " + result.problems().size() + " problems in " + result.rows()
                            + " rows, the first " + SHOWN + " at most stand above.");
        }
        environment.sayWithoutLink(result.withoutLink());
        environment.say(result.rows() + (dryRun ? " rows could be loaded" : " rows were loaded"));
    }

    /** {@code --map "Назва=name,Місто=settlement"}. */
    private static Map<String, String> mapping(Arguments arguments) {
        var mapping = new HashMap<String, String>();
        for (String pair : arguments.value("--map").map(each -> each.split(",")).orElse(new String[0])) {
            var sides = pair.split("=", 2);
            if (sides.length < 2) {
                throw new TenantAdminException("--map wants COLUMN=OURS,COLUMN=OURS, not \"" + pair + "\".");
            }
            mapping.put(sides[0].strip(), sides[1].strip());
        }
        return mapping;
    }

    private static ListKind kind(String word) {
        return ListKind.ofWord(word)
                .orElseThrow(() -> new TenantAdminException(
                        "A sheet is of streets, enterprises, categories, staff or service-cards, not of " + word
                                + "."));
    }
}
