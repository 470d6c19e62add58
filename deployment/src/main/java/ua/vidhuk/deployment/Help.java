package ua.vidhuk.deployment;

/** What {@code ./vidhuk help} says. */
final class Help {

    private static final String TEXT =
            """
            Vidhuk on one machine, everything on the loopback address.

              ./vidhuk up [--detach] [--data DIR] [--port N] [--empty]
                    starts the platform, in the background with --detach; --empty: without sample tenants
              ./vidhuk status [--json] [--data DIR]
              ./vidhuk down [--data DIR]
              ./vidhuk token --user NAME [--password P]
                    prints a bearer token for the JSON API
              ./vidhuk import appeals FILE.csv --tenant SLUG [--user NAME] [--dry-run]
                          [--map COLUMN=FIELD ...] [--category WORD=CODE ...] [--default-category CODE]
                    loads appeals, all or none
              ./vidhuk tenant apply FILE.json ... | tenant list [--json]
                    creates or updates tenants; lists them
              ./vidhuk tenant upgrade [--lanes N]
                    brings every tenant to the newest change set, N at a time; can be broken off and repeated

            The platform takes the ports N to N+5 (N is 8080 unless given): pages, Keycloak, PostgreSQL, SMTP, IMAP,
            mail page. The data folder is .vidhuk in the project unless given.""";

    private Help() {}

    static int print(Console console) {
        console.say(TEXT);
        return 0;
    }
}
