package ua.vidhuk.search.entity;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Permission;

/**
 * Who searches: what they have been granted, and which texts they may search and see. A part of every query.
 *
 * @param grants a document is found when it names one of them
 * @param fields texts that are searched, marked and shown
 */
public record SearchReader(Set<String> grants, Set<TextField> fields) {

    /** What everybody has. */
    public static final String PUBLIC = "public";

    /** What visitors have in place of permissions; staff finds the thing itself. */
    public static final String VISITOR = "visitor";

    /** Whoever is not signed in, or is and has no office. */
    public static final SearchReader ANYBODY = new SearchReader(
            Set.of(PUBLIC, VISITOR),
            EnumSet.complementOf(EnumSet.of(TextField.PEOPLE, TextField.NOTES, TextField.FILES)));

    public SearchReader {
        if (grants.isEmpty()) {
            throw new IllegalArgumentException("who has no grant finds nothing, and must not ask");
        }
        grants = Set.copyOf(grants);
        fields = Set.copyOf(fields);
    }

    /** What a permission grants. */
    public static String grant(Permission permission) {
        return permission.name();
    }

    /** What an enterprise's own staff is granted. */
    public static String grant(UUID enterprise) {
        return "enterprise:" + enterprise;
    }

    /** Staff at their work. Applicants are found by those alone who see every appeal (P13). */
    public static SearchReader of(Actor actor) {
        var grants = new LinkedHashSet<String>(Set.of(PUBLIC));
        actor.permissions().forEach(each -> grants.add(grant(each)));
        actor.enterprises().forEach(each -> grants.add(grant(each)));
        var fields = EnumSet.allOf(TextField.class);
        if (!actor.may(Permission.APPEAL_READ)) {
            fields.remove(TextField.PEOPLE);
        }
        return new SearchReader(grants, fields);
    }
}
