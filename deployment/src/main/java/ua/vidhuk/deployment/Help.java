package ua.vidhuk.deployment;

/** What {@code ./vidhuk help} says. */
final class Help {

    private static final String TEXT =
            """
            Vidhuk on one machine, everything on the loopback address.

              ./vidhuk up [--detach] [--data DIR] [--port N] [--empty] [--search lucene|elasticsearch]
                    starts the platform, in the background with --detach; --empty: without sample tenants;
                    --search elasticsearch: with a node of Elasticsearch instead of the index within the application
              ./vidhuk status [--json] [--data DIR]
              ./vidhuk down [--data DIR]
              ./vidhuk token --user NAME [--password P]
                    prints a bearer token for the JSON API
              ./vidhuk import appeals FILE.csv --tenant SLUG [--user NAME] [--dry-run]
                          [--map COLUMN=FIELD ...] [--category WORD=CODE ...] [--default-category CODE]
                    loads appeals, all or none
              ./vidhuk call --tenant SLUG [--number N] [--line N] [--agent LOGIN] [--ring S] [--talk S] | --many N
                    does what a telephone exchange does: rings now, or tells of many calls of today
              ./vidhuk index check | index rebuild [--user NAME] [--password P]
                    compares the search index with the database, or builds it anew while the old one answers
              ./vidhuk tenant create SLUG --name NAME [--katottg CODE] [--admin EMAIL]
              ./vidhuk tenant create --from HROMADAS.csv [--limit N] [--without-identity]
              ./vidhuk codifier load HROMADAS.csv | tenant provision [--watch] | tenant survey
                    communities that can be picked on /onboarding; makes those whose requests were approved; looks how all are
              ./vidhuk tenant apply FILE.json ... | tenant list [--json]
                    creates tenants, or goes on where it was broken off; lists them
              ./vidhuk tenant share FILE.json ...
                    shares catalogue entries with all tenants; tenant flow finishes what broke off
              ./vidhuk tenant catalog SLUG FILE.json
                    adopts shared entries and adds a tenant's own
              ./vidhuk tenant load SLUG streets|enterprises|categories|staff|service-cards FILE [--map COLUMN=OURS,...] [--dry-run]
                    loads a list, all or none; ./vidhuk tenant template KIND prints its columns
              ./vidhuk tenant suspend SLUG | tenant resume SLUG | tenant history SLUG
                    makes a tenant read-only, and ends that; who changed which setting
              ./vidhuk tenant export SLUG FILE.zip | tenant import FILE.zip
                    everything of a tenant in one archive, for another installation
              ./vidhuk tenant delete SLUG [--after-days 30] | tenant delete --due [SLUG ...] [--without-identity]
                    read-only at once; deletes after the delay and prints a proof
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
