package ua.vidhuk.petitions.control;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as people write it on paper: in any order of its parts, with or without the patronymic, with any apostrophe.
 *
 * @param parts in lower case and alphabetical order, without the patronymic
 */
record PersonName(List<String> parts) {

    private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ`´ʹ]");
    private static final Pattern PATRONYMIC =
            Pattern.compile(".+(ович|евич|йович|івна|ївна|овна|евна|инична|ьич|лліч|кич)$");
    private static final int LEAST = 2;

    static PersonName of(String written) {
        String plain = APOSTROPHE
                .matcher(Normalizer.normalize(written, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll("");
        var parts = new ArrayList<>(Arrays.stream(plain.split("[^\\p{L}-]+"))
                .filter(each -> each.length() > 1)
                .toList());
        // Given name, patronymic, family name; or the family name first.
        for (int place = 1; place <= 2 && parts.size() > LEAST; place++) {
            if (PATRONYMIC.matcher(parts.get(place)).matches()) {
                parts.remove(place);
            }
        }
        return new PersonName(parts.stream().sorted().toList());
    }

    /** Whether there are a given name and a family name. */
    boolean isWhole() {
        return parts.size() >= LEAST;
    }

    /** Patterns of PostgreSQL's {@code like}, all of which fit whoever has this name. */
    String[] patterns() {
        return parts.stream().map(each -> "%" + each + "%").toArray(String[]::new);
    }

    /** The parts in one line. */
    String text() {
        return String.join(" ", parts);
    }
}
