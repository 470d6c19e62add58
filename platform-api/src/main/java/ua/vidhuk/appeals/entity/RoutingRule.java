package ua.vidhuk.appeals.entity;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
 * @param district in which the place lies, or null
 * @param objects beginnings of words, of which one must stand in what was answered to the category's questions; none for any
 * @param time when the question was registered, or null
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
        String priority,
        UUID district,
        List<String> objects,
        RoutingTime time) {

    private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d{1,6})");

    public RoutingRule {
        words = words == null ? List.of() : List.copyOf(words);
        executors = executors == null ? List.of() : List.copyOf(executors);
        objects = objects == null ? List.of() : List.copyOf(objects);
    }

    /**
     * What rules look at.
     *
     * @param categories codes of its category and of those above it
     * @param channel by which the appeal came
     * @param place where it is about
     * @param text the applicant's words
     * @param answers what was answered to the category's questions
     * @param moment when it was registered
     */
    public record Facts(
            List<String> categories, String channel, Spot place, String text, String answers, Moment moment) {

        public Facts {
            categories = List.copyOf(categories);
        }
    }

    /**
     * @param street or null
     * @param house or null
     * @param districts in which it lies
     */
    public record Spot(String street, String house, Set<UUID> districts) {

        public Spot {
            districts = Set.copyOf(districts);
        }
    }

    /**
     * @param at in the zone of the tenant
     * @param open whether the centre works then
     */
    public record Moment(ZonedDateTime at, boolean open) {}

    public boolean fits(Facts facts) {
        return (category == null || facts.categories().contains(category))
                && (channel == null || channel.equals(facts.channel()))
                && fitsPlace(facts.place())
                && fitsText(words, facts.text())
                && fitsText(objects, facts.answers())
                && (time == null
                        || time.fits(facts.moment().at(), facts.moment().open()));
    }

    private boolean fitsPlace(Spot place) {
        return (street == null || street.equalsIgnoreCase(place.street()))
                && (district == null || place.districts().contains(district))
                && fitsHouse(place.house());
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

    private static boolean fitsText(List<String> beginnings, String text) {
        if (beginnings.isEmpty()) {
            return true;
        }
        String folded = " " + folded(text);
        return beginnings.stream()
                .map(RoutingRule::folded)
                .anyMatch(each -> !each.isEmpty() && folded.contains(" " + each));
    }

    /** Its words alone, with a space between them; an apostrophe is part of a word, and of none when compared, however it is typed. */
    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("['`\\u2019\\u02BC]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /**
     * Whether this rule fits whatever another fits, so that the other is never asked where it stands behind this one.
     *
     * @param above the codes of a category and of those above it
     */
    boolean covers(RoutingRule other, Function<String, List<String>> above) {
        return (category == null
                        || other.category != null && above.apply(other.category).contains(category))
                && (channel == null || channel.equals(other.channel))
                && (street == null || street.equalsIgnoreCase(other.street))
                && (district == null || district.equals(other.district))
                && (houseFrom == null || other.houseFrom != null && other.houseFrom >= houseFrom)
                && (houseTo == null || other.houseTo != null && other.houseTo <= houseTo)
                && coversWords(words, other.words)
                && coversWords(objects, other.objects)
                && RoutingTime.covers(time, other.time);
    }

    private static boolean coversWords(List<String> wide, List<String> narrow) {
        return wide.isEmpty()
                || !narrow.isEmpty()
                        && narrow.stream().map(RoutingRule::folded).allMatch(each -> wide.stream()
                                .map(RoutingRule::folded)
                                .anyMatch(every -> !every.isEmpty() && each.startsWith(every)));
    }
}
