package ua.vidhuk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Makes errors as Ukrainian writers make them: what they wrote in place of which letters, and how often. */
final class TypingErrors {

    private static final int LONG_ENOUGH = 5;
    private static final long SEED = 20261123;

    private final Map<String, String> wholeWords = new HashMap<>();
    private final List<Slip> slips = new ArrayList<>();
    private final Random random = new Random(SEED);

    /** Letters, and what stood there instead; one of the two may be empty. */
    private record Slip(String right, String wrong) {}

    /**
     * @param file CSV with the columns wrong, right and count
     */
    TypingErrors(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.toLowerCase(java.util.Locale.ROOT).split(",");
            boolean words = cells.length == 3 && cells[0].chars().allMatch(Character::isLetter)
                    && cells[1].chars().allMatch(Character::isLetter);
            if (words && !cells[2].equals("count")) {
                wholeWords.putIfAbsent(cells[1], cells[0]);
                slip(cells[1], cells[0]).ifPresent(each -> {
                    for (int i = 0; i < Integer.parseInt(cells[2]); i++) {
                        slips.add(each);
                    }
                });
            }
        }
    }

    /** The one place in which two words differ; none when they differ in more than two letters. */
    private static Optional<Slip> slip(String right, String wrong) {
        int from = 0;
        while (from < Math.min(right.length(), wrong.length()) && right.charAt(from) == wrong.charAt(from)) {
            from++;
        }
        int end = 0;
        while (end < Math.min(right.length(), wrong.length()) - from
                && right.charAt(right.length() - 1 - end) == wrong.charAt(wrong.length() - 1 - end)) {
            end++;
        }
        var slip = new Slip(right.substring(from, right.length() - end), wrong.substring(from, wrong.length() - end));
        boolean small = slip.right().length() + slip.wrong().length() <= 2;
        return small && !right.equals(wrong) ? Optional.of(slip) : Optional.empty();
    }

    /** The query with an error in its longest word; none when no error of the list fits. */
    Optional<String> in(String query) {
        String longest = "";
        for (String each : query.split("[\\s.,\"-]+")) {
            longest = each.length() > longest.length() && each.chars().allMatch(Character::isLetter) ? each : longest;
        }
        if (longest.length() < LONG_ENOUGH) {
            return Optional.empty();
        }
        String word = longest;
        return misspelt(word).map(each -> query.replace(word, each));
    }

    private Optional<String> misspelt(String word) {
        String known = wholeWords.get(word.toLowerCase(java.util.Locale.ROOT));
        if (known != null) {
            return Optional.of(known);
        }
        for (int tried = 0; tried < 10_000; tried++) {
            Slip slip = slips.get(random.nextInt(slips.size()));
            int at = slip.right().isEmpty() ? doubled(word, slip) : word.indexOf(slip.right(), 1);
            if (at > 0) {
                return Optional.of(
                        word.substring(0, at) + slip.wrong() + word.substring(at + slip.right().length()));
            }
        }
        return Optional.empty();
    }

    /** Letters that are too many mostly double one that is there. */
    private static int doubled(String word, Slip slip) {
        return word.indexOf(slip.wrong(), 1);
    }
}
