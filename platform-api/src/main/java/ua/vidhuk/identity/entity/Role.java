package ua.vidhuk.identity.entity;

import static ua.vidhuk.identity.entity.Permission.ABSENCE_ANNOUNCE;
import static ua.vidhuk.identity.entity.Permission.APPEAL_DECIDE;
import static ua.vidhuk.identity.entity.Permission.APPEAL_PUBLISH;
import static ua.vidhuk.identity.entity.Permission.APPEAL_READ;
import static ua.vidhuk.identity.entity.Permission.APPEAL_REGISTER;
import static ua.vidhuk.identity.entity.Permission.APPEAL_ROUTE;
import static ua.vidhuk.identity.entity.Permission.APPEAL_SEND;
import static ua.vidhuk.identity.entity.Permission.APPEAL_VERIFY;
import static ua.vidhuk.identity.entity.Permission.ARTICLE_EDIT;
import static ua.vidhuk.identity.entity.Permission.ASSIGNMENT_EXECUTE;
import static ua.vidhuk.identity.entity.Permission.ASSIGNMENT_READ;
import static ua.vidhuk.identity.entity.Permission.CATALOG_EDIT;
import static ua.vidhuk.identity.entity.Permission.CATALOG_READ;
import static ua.vidhuk.identity.entity.Permission.CATALOG_SHARE;
import static ua.vidhuk.identity.entity.Permission.DEADLINE_EXTEND;
import static ua.vidhuk.identity.entity.Permission.PETITION_ANSWER;
import static ua.vidhuk.identity.entity.Permission.PETITION_ENTER;
import static ua.vidhuk.identity.entity.Permission.PETITION_MODERATE;
import static ua.vidhuk.identity.entity.Permission.PETITION_SIGN;
import static ua.vidhuk.identity.entity.Permission.PETITION_WRITE;
import static ua.vidhuk.identity.entity.Permission.SETTINGS_CHANGE;
import static ua.vidhuk.identity.entity.Permission.TENANT_MANAGE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A role in a tenant, and what it permits. */
public enum Role {
    OPERATOR(APPEAL_REGISTER, APPEAL_READ, APPEAL_ROUTE, APPEAL_PUBLISH, CATALOG_READ, ABSENCE_ANNOUNCE),
    EXECUTOR(ASSIGNMENT_READ, ASSIGNMENT_EXECUTE, CATALOG_READ, ABSENCE_ANNOUNCE),
    CONTROLLER(APPEAL_READ, APPEAL_VERIFY, DEADLINE_EXTEND, CATALOG_READ, ABSENCE_ANNOUNCE),
    MANAGER(
            APPEAL_READ,
            APPEAL_DECIDE,
            APPEAL_PUBLISH,
            ARTICLE_EDIT,
            DEADLINE_EXTEND,
            CATALOG_READ,
            ABSENCE_ANNOUNCE,
            PETITION_ANSWER),
    MODERATOR(CATALOG_READ, ABSENCE_ANNOUNCE, PETITION_MODERATE, PETITION_ANSWER, PETITION_ENTER),
    FRONT_OFFICE(APPEAL_REGISTER, CATALOG_READ, ABSENCE_ANNOUNCE, PETITION_ENTER),
    TENANT_ADMIN(APPEAL_READ, ARTICLE_EDIT, CATALOG_READ, ABSENCE_ANNOUNCE, CATALOG_EDIT, SETTINGS_CHANGE),
    REGION_ANALYST(CATALOG_READ, ABSENCE_ANNOUNCE),
    PLATFORM_ADMIN(TENANT_MANAGE, CATALOG_SHARE),
    RESIDENT(APPEAL_SEND, PETITION_WRITE, PETITION_SIGN);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    /** The role of a name as it stands in tokens: {@code tenant-admin}; empty for names that mean nothing here. */
    public static Optional<Role> ofName(String name) {
        return Arrays.stream(values()).filter(each -> each.label().equals(name)).findFirst();
    }

    /** The names of the roles that have a permission. */
    public static List<String> labelsWith(Permission permission) {
        return Arrays.stream(values())
                .filter(each -> each.permissions.contains(permission))
                .map(Role::label)
                .toList();
    }

    /** The name in tokens and tables: {@code tenant-admin}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
