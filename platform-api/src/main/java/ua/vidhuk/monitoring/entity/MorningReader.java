package ua.vidhuk.monitoring.entity;

import java.util.List;
import java.util.Objects;

/**
 * Who gets the morning report by letter; each part may be null when it is typed.
 *
 * @param roles labels of roles whose staff gets it
 * @param emails addresses of named officials
 * @param categories codes of the categories that are their field; empty for all
 */
public record MorningReader(List<String> roles, List<String> emails, List<String> categories) {

    public MorningReader {
        roles = said(roles);
        emails = said(emails);
        categories = said(categories);
    }

    private static List<String> said(List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream().filter(Objects::nonNull).distinct().toList();
    }
}
