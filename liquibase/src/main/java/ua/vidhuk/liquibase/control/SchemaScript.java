package ua.vidhuk.liquibase.control;

import java.util.List;
import java.util.stream.Collectors;
import ua.vidhuk.liquibase.entity.ChangeSetSql;
import ua.vidhuk.liquibase.entity.SchemaName;

/**
 * The SQL that makes a tenant's schema: one text for one round trip and one transaction. Derived from the change sets when
 * it is asked for the first time, so that it cannot fall behind them.
 */
final class SchemaScript {

    private static final String OWNER =
            """
            do $$ begin
              if not exists (select from pg_roles where rolname = '%1$s') then create role %1$s nologin; end if;
            end $$;
            grant tenant_common to %1$s with inherit true, set false;
            grant %1$s to current_user with inherit true, set true;
            create schema if not exists %1$s authorization %1$s;
            grant %1$s to %2$s with inherit false, set true;
            """;
    private static final String BECOME = "set local role %1$s;\nset local search_path to %1$s, platform;\n";

    private final ChangeSetReader.Tree tree;
    private final String deployment;

    /**
     * @param deployment ten digits that tell this run from others, as Liquibase writes them
     */
    SchemaScript(ChangeSetReader.Tree tree, String deployment) {
        this.tree = tree;
        this.deployment = deployment;
    }

    /** Role, grants, schema, Liquibase's books and every change set; for a schema that is not there, or empty. */
    String whole(SchemaName schema) {
        var text = new StringBuilder(owner(schema));
        text.append(BECOME.formatted(schema));
        tree.books().forEach(each -> text.append(each).append(";\n"));
        int order = 0;
        for (ChangeSetSql each : tree.changeSets()) {
            text.append(statements(each)).append(Books.note(each, ++order, false, deployment));
        }
        return text.toString();
    }

    /** Role, grants and the empty schema; each can be repeated. */
    static String owner(SchemaName schema) {
        return OWNER.formatted(schema, PlatformMigration.APPLICATION_LOGIN);
    }

    /** Becomes the schema's role until the end of the transaction. */
    static String become(SchemaName schema) {
        return BECOME.formatted(schema);
    }

    /** One change set and its note in the books. */
    String one(ChangeSetSql changeSet, int order, boolean before) {
        return statements(changeSet) + Books.note(changeSet, order, before, deployment);
    }

    List<ChangeSetSql> changeSets() {
        return tree.changeSets();
    }

    /** The line break before the semicolon ends a comment that a statement may end with. */
    private static String statements(ChangeSetSql changeSet) {
        return changeSet.statements().stream().map(each -> each + "\n;\n").collect(Collectors.joining());
    }
}
