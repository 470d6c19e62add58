package ua.vidhuk.appeals.boundary;

import java.util.Map;

/**
 * What applicants thought of an executor's work in the last ninety days (P6).
 *
 * @param enterprise code
 * @param enterpriseNames by language tag
 * @param count how many rated
 * @param mean of the scores, 1 to 5, to a tenth
 * @param satisfied how many of a hundred gave 4 or 5
 */
public record ExecutorRating(
        String enterprise, Map<String, String> enterpriseNames, long count, double mean, int satisfied) {}
