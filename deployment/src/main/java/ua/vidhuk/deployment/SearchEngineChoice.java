package ua.vidhuk.deployment;

/** Which search engine the application is told to use: {@code lucene}, which needs no server, or {@code elasticsearch}. */
enum SearchEngineChoice {
    LUCENE,
    ELASTICSEARCH;

    static final String OPTION = "--search";

    static SearchEngineChoice of(Options options) {
        return switch (options.value(OPTION).orElse("lucene")) {
            case "lucene" -> LUCENE;
            case "elasticsearch" -> ELASTICSEARCH;
            default -> throw new LauncherException("The option " + OPTION + " is lucene or elasticsearch.");
        };
    }
}
