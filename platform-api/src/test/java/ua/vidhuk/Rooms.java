package ua.vidhuk;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The table of rooms: which there are, from the ground up, and what each may use. */
final class Rooms {

    static final Set<String> GROUND = Set.of(
            "language",
            "problems",
            "persistence",
            "tenancy",
            "requests",
            "identity",
            "calendar",
            "outbox",
            "audit",
            "files",
            "messaging",
            "search");

    static final Set<String> BUSINESS =
            Set.of("appeals", "intake", "petitions", "monitoring", "onboarding", "knowledge");

    /** From the ground up: a room uses only rooms above it in this list. */
    static final Map<String, Set<String>> MAY_USE = table();

    /** What the rooms consist of. */
    static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private Rooms() {}

    private static Map<String, Set<String>> table() {
        var table = new LinkedHashMap<String, Set<String>>();
        table.put("language", Set.of());
        table.put("problems", Set.of("language"));
        table.put("persistence", Set.of("language", "problems"));
        table.put("tenancy", Set.of("language", "problems", "persistence"));
        table.put("requests", Set.of("problems", "tenancy", "language"));
        table.put("identity", Set.of("tenancy", "problems", "language", "requests", "persistence"));
        table.put("outbox", Set.of("tenancy", "persistence"));
        table.put("audit", Set.of("identity", "tenancy", "persistence"));
        table.put("calendar", Set.of("language", "problems", "identity", "audit", "persistence", "outbox"));
        table.put("files", Set.of("language", "problems", "persistence", "tenancy", "identity", "outbox"));
        table.put("messaging", Set.of("language", "tenancy", "outbox", "persistence"));
        table.put("search", Set.of("language", "problems", "persistence", "tenancy", "identity", "requests"));
        table.put("catalog", Set.of("language", "problems", "tenancy", "identity", "persistence", "search", "files"));
        table.put(
                "places",
                Set.of("language", "problems", "tenancy", "identity", "audit", "calendar", "persistence", "search"));
        table.put("appeals", with(GROUND, "catalog", "places"));
        table.put("intake", with(GROUND, "appeals", "catalog"));
        table.put("petitions", with(GROUND, "catalog"));
        table.put("monitoring", with(GROUND, "catalog"));
        table.put("onboarding", with(GROUND));
        table.put("knowledge", with(GROUND, "catalog", "places"));
        return table;
    }

    private static Set<String> with(Set<String> ground, String... above) {
        var all = new TreeSet<>(ground);
        all.addAll(List.of(above));
        return Set.copyOf(all);
    }
}
