package ua.vidhuk.catalog.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Objects;
import ua.vidhuk.catalog.entity.CatalogEntry;
import ua.vidhuk.catalog.entity.CatalogEntry.Adoption;
import ua.vidhuk.catalog.entity.CatalogField;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.catalog.entity.CatalogProblem;
import ua.vidhuk.catalog.entity.FieldType;
import ua.vidhuk.catalog.entity.SharedEntry;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;

/** Changes entries; each change is a version of its own, and none is ever lost. */
@ApplicationScoped
public class CatalogEditor {

    static final String CODE = "[a-z0-9][a-z0-9-]{0,59}";

    @Inject
    EntryBook entries;

    @Inject
    SharedBook shared;

    @Inject
    CatalogFiles files;

    /**
     * What somebody wants an entry to be.
     *
     * @param version that was seen; 0 for an entry that is new
     * @param active whether it is in use
     */
    public record Wish(long version, JsonObject fields, boolean active) {}

    /** Adds an entry of the tenant's own, or changes one. */
    public CatalogEntry save(CatalogKind kind, String code, Wish wish, String by) {
        if (wish.version() == 0) {
            JsonObject fields = read(kind, code, wish.fields());
            if (!entries.add(kind, code, new NewVersion(fields, wish.active(), null, "created", by))) {
                throw new ProblemException(CatalogProblem.CODE_TAKEN);
            }
            return find(kind, code);
        }
        CatalogEntry entry = seen(kind, code, wish.version());
        return become(entry, read(kind, code, wish.fields()), wish.active(), "edited", by);
    }

    /** Makes a version that is as an earlier one was; the ones between stay where they are. */
    public CatalogEntry restore(CatalogKind kind, String code, long seen, long earlier, String by) {
        CatalogEntry entry = seen(kind, code, seen);
        CatalogEntry wanted = entries.find(kind, code, earlier).orElseThrow(CatalogEditor::notFound);
        return become(entry, wanted.fields(), wanted.active(), "restored", by);
    }

    /** Adopts a shared entry. One of the tenant's own with its code becomes it, and keeps what it says as overridden. */
    public CatalogEntry adopt(CatalogKind kind, String code, String by) {
        SharedEntry wanted = shared.find(kind, code).filter(SharedEntry::active).orElseThrow(CatalogEditor::notFound);
        var fresh = new Adoption(code, wanted.version(), new HashMap<>());
        if (entries.add(kind, code, new NewVersion(wanted.fields(), true, fresh, "adopted", by))) {
            return find(kind, code);
        }
        CatalogEntry own = entries.find(kind, code)
                .filter(each -> !each.isAdopted())
                .orElseThrow(() -> new ProblemException(CatalogProblem.ALREADY_ADOPTED));
        JsonObject fields = Overrides.over(wanted.fields(), own.fields());
        var adoption = Overrides.after(fresh, wanted.fields(), fields, wanted);
        write(own, new NewVersion(fields, own.active(), adoption, "adopted", by));
        return find(kind, code);
    }

    /**
     * Decides about a field that is overridden.
     *
     * @param take whether the shared value holds from now on; else the own one stays, until the shared one changes again
     */
    public CatalogEntry decide(CatalogEntry seen, String field, boolean take, String by) {
        CatalogEntry entry = seen(seen.kind(), seen.code(), seen.version());
        if (!entry.isAdopted() || !entry.adoption().overridden().containsKey(field)) {
            throw new InvalidInputException(FieldProblem.of("field", "catalog.field.not-overridden"));
        }
        SharedEntry now = shared.find(entry.kind(), entry.adoption().code()).orElseThrow(CatalogEditor::notFound);
        var overridden = new HashMap<>(entry.adoption().overridden());
        JsonObject fields = entry.fields();
        if (take) {
            overridden.remove(field);
            fields = Overrides.with(fields, field, now.fields());
        } else {
            overridden.put(field, now.version());
        }
        var adoption = new Adoption(now.code(), entry.adoption().version(), overridden);
        write(entry, new NewVersion(fields, entry.active(), adoption, take ? "took-shared" : "kept-own", by));
        return find(entry.kind(), entry.code());
    }

    /**
     * @throws ProblemException {@code changed-meanwhile}, when somebody was quicker
     */
    public CatalogEntry seen(CatalogKind kind, String code, long version) {
        CatalogEntry entry = find(kind, code);
        if (entry.version() != version) {
            throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
        }
        return entry;
    }

    /**
     * @throws ProblemException {@code entry-not-found}
     */
    public CatalogEntry find(CatalogKind kind, String code) {
        return entries.find(kind, code).orElseThrow(CatalogEditor::notFound);
    }

    private CatalogEntry become(CatalogEntry entry, JsonObject fields, boolean active, String act, String by) {
        boolean same = fields.equals(entry.fields()) && active == entry.active();
        if (!same) {
            write(entry, new NewVersion(fields, active, adoptionOf(entry, fields), act, by));
        }
        return find(entry.kind(), entry.code());
    }

    private Adoption adoptionOf(CatalogEntry entry, JsonObject fields) {
        Adoption adoption = entry.adoption();
        if (adoption == null) {
            return null;
        }
        SharedEntry adopted = shared.find(entry.kind(), adoption.code(), adoption.version())
                .orElse(new SharedEntry(
                        entry.kind(),
                        adoption.code(),
                        adoption.version(),
                        Json.createObjectBuilder().build(),
                        false,
                        Instant.EPOCH,
                        ""));
        return Overrides.after(adoption, entry.fields(), fields, adopted);
    }

    private void write(CatalogEntry entry, NewVersion wanted) {
        if (!entries.change(entry.id(), entry.version(), wanted)) {
            throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
        }
    }

    private JsonObject read(CatalogKind kind, String code, JsonObject sent) {
        var reading = new FieldReading(files::isKept);
        JsonObject fields =
                reading.read(kind, sent == null ? Json.createObjectBuilder().build() : sent);
        if (!code.matches(CODE)) {
            reading.problems().add(FieldProblem.of("code", "catalog.field.code"));
        }
        for (CatalogField field : kind.fields()) {
            if (field.type() == FieldType.REFERENCE && !leadsSomewhere(field, code, fields)) {
                reading.problems().add(FieldProblem.of(field.name(), "catalog.field.reference"));
            }
        }
        if (!reading.problems().isEmpty()) {
            throw new InvalidInputException(reading.problems());
        }
        return fields;
    }

    /** Whether the code is of an entry, and the way up from it does not come back here. */
    private boolean leadsSomewhere(CatalogField field, String code, JsonObject fields) {
        String next = target(fields, field.name());
        var passed = new HashSet<String>();
        while (next != null) {
            var found = entries.find(field.refersTo(), next);
            boolean comesBack = field.name().equals("parent") && Objects.equals(next, code);
            if (found.isEmpty() || comesBack || !passed.add(next)) {
                return false;
            }
            next = target(found.get().fields(), field.name());
        }
        return true;
    }

    private static String target(JsonObject fields, String name) {
        return fields.get(name) instanceof JsonString code ? code.getString() : null;
    }

    private static ProblemException notFound() {
        return new ProblemException(CatalogProblem.ENTRY_NOT_FOUND);
    }
}
