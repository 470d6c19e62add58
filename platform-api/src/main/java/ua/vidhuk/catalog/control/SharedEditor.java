package ua.vidhuk.catalog.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import ua.vidhuk.catalog.control.CatalogEditor.Wish;
import ua.vidhuk.catalog.entity.CatalogField;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.catalog.entity.CatalogProblem;
import ua.vidhuk.catalog.entity.FieldType;
import ua.vidhuk.catalog.entity.SharedEntry;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;

/** Publishes versions of shared entries; the owner's process brings them to whoever adopted them (decision 45). */
@ApplicationScoped
public class SharedEditor {

    @Inject
    SharedBook shared;

    /** Shares a new entry, or publishes the next version of one; what changes nothing is no version. */
    public SharedEntry save(CatalogKind kind, String code, Wish wish, String by) {
        JsonObject fields = read(kind, code, wish.fields());
        if (wish.version() == 0) {
            if (!shared.add(kind, code, new NewVersion(fields, wish.active(), null, "created", by))) {
                throw new ProblemException(CatalogProblem.CODE_TAKEN);
            }
            return find(kind, code);
        }
        return become(seen(kind, code, wish.version()), fields, wish.active(), by);
    }

    /** Publishes a version that is as an earlier one was; the ones between stay where they are. */
    public SharedEntry restore(CatalogKind kind, String code, long seen, long earlier, String by) {
        SharedEntry entry = seen(kind, code, seen);
        SharedEntry wanted = shared.find(kind, code, earlier).orElseThrow(SharedEditor::notFound);
        return become(entry, wanted.fields(), wanted.active(), by);
    }

    /**
     * @throws ProblemException {@code entry-not-found}
     */
    public SharedEntry find(CatalogKind kind, String code) {
        return shared.find(kind, code).orElseThrow(SharedEditor::notFound);
    }

    private SharedEntry seen(CatalogKind kind, String code, long version) {
        SharedEntry entry = find(kind, code);
        if (entry.version() != version) {
            throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
        }
        return entry;
    }

    private SharedEntry become(SharedEntry entry, JsonObject fields, boolean active, String by) {
        boolean same = fields.equals(entry.fields()) && active == entry.active();
        if (!same && !shared.change(entry, new NewVersion(fields, active, null, "edited", by))) {
            throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
        }
        return find(entry.kind(), entry.code());
    }

    /** What an entry refers to is each tenant's own, so a code is checked for its form alone. */
    private static JsonObject read(CatalogKind kind, String code, JsonObject sent) {
        var reading = new FieldReading(file -> false);
        JsonObject fields = reading.read(kind, sent == null ? JsonValue.EMPTY_JSON_OBJECT : sent);
        if (!code.matches(CatalogEditor.CODE)) {
            reading.problems().add(FieldProblem.of("code", "catalog.field.code"));
        }
        for (CatalogField field : kind.fields()) {
            boolean wrong = field.type() == FieldType.REFERENCE
                    && fields.get(field.name()) instanceof JsonString target
                    && (!target.getString().matches(CatalogEditor.CODE)
                            || field.name().equals("parent")
                                    && target.getString().equals(code));
            if (wrong) {
                reading.problems().add(FieldProblem.of(field.name(), "catalog.field.reference"));
            }
        }
        if (!reading.problems().isEmpty()) {
            throw new InvalidInputException(reading.problems());
        }
        return fields;
    }

    private static ProblemException notFound() {
        return new ProblemException(CatalogProblem.ENTRY_NOT_FOUND);
    }
}
