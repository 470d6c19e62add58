package ua.vidhuk.appeals.entity;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * To whom a question goes by itself (P16). A condition that is not set fits everything.
 *
 * @param name by which the staff knows the rule
 * @param category code of a category; those below it are meant as well; or null
 * @param channel by which the appeal came, or null
 * @param street as the tenant calls it, or null
 * @param houseFrom the lowest number of a house, or null
 * @param houseTo the highest number of a house, or null
 * @param words beginnings of words, of which one must stand in the text; none for any text
 * @param executors codes of the enterprises that get it
 * @param responsible code of the one that answers for the whole
 * @param priority to which it is raised, or null
 */
public record RoutingRule(
        String name,
        String category,
        String channel,
        String street,
        Integer houseFrom,
        Integer houseTo,
        List<String> words,
        List<String> executors,
        String responsible,
        String priority) {

    public RoutingRule {
        words = words == null ? List.of() : List.copyOf(words);
        executors = executors == null ? List.of() : List.copyOf(executors);
    }

    private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d{1,6})");

    /**
     * What rules look at.
     *
     * @param categories codes of its category and of those above it
     * @param channel by which the appeal came
     * @param street or null
     * @param house or null
     * @param text the applicant's words
     */
    public record Facts(List<String> categories, String channel, String street, String house, String text) {

        public Facts {
            categories = List.copyOf(categories);
        }
    }

    public boolean fits(Facts facts) {
        return (category == null || facts.categories().contains(category))
                && (channel == null || channel.equals(facts.channel()))
                && (street == null || street.equalsIgnoreCase(facts.street()))
                && fitsHouse(facts.house())
                && fitsText(facts.text());
    }

    private boolean fitsHouse(String house) {
        if (houseFrom == null && houseTo == null) {
            return true;
        }
        var matcher = NUMBER.matcher(house == null ? "" : house);
        if (!matcher.find()) {
            return false;
        }
        int number = Integer.parseInt(matcher.group(1));
        return (houseFrom == null || number >= houseFrom) && (houseTo == null || number <= houseTo);
    }

    private boolean fitsText(String text) {
        if (words.isEmpty()) {
            return true;
        }
        String folded = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        return words.stream().anyMatch(each -> folded.contains(" " + each.toLowerCase(Locale.ROOT)));
    }
}
