package ua.vidhuk.petitions.boundary;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A petition in the list of the country.
 *
 * @param tenant slug of the community
 * @param tenantNames its names, by language tag
 * @param address of the petition's page
 * @param topic code
 * @param topicNames by language tag
 * @param state word of the state
 * @param signatures how many there were half a minute ago, or now when nobody signs
 */
public record CountryRow(
        String tenant,
        Map<String, String> tenantNames,
        UUID id,
        String address,
        String number,
        String title,
        String topic,
        Map<String, String> topicNames,
        String state,
        Instant publishedAt,
        Instant collectingUntil,
        int threshold,
        long signatures) {}
