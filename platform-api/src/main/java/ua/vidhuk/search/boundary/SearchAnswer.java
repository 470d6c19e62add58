package ua.vidhuk.search.boundary;

import java.util.List;
import java.util.Map;
import ua.vidhuk.search.entity.QueryMistake;

/**
 * What was found.
 *
 * @param total how many there are
 * @param items of this page
 * @param facets how many there are of what
 * @param meant for what words were taken that stand nowhere, by what was typed
 * @param mistakes what in the query was not understood
 * @param next cursor of the next page, or null at the end
 */
public record SearchAnswer(
        long total,
        List<SearchHit> items,
        List<SearchFacet> facets,
        Map<String, String> meant,
        List<SearchMistake> mistakes,
        String next) {

    /**
     * What could not be understood.
     *
     * @param problem unknown-field, unknown-value, no-value, no-date, open-quote, only-excluded or too-long
     * @param typed the part of the query
     * @param known what could stand there
     */
    public record SearchMistake(String problem, String typed, List<String> known) {

        static SearchMistake of(QueryMistake mistake) {
            return new SearchMistake(mistake.problem().word(), mistake.typed(), mistake.known());
        }
    }
}
