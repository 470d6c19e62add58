package ua.vidhuk.tenantadmin.control;

import java.util.Locale;
import java.util.Map;

/** Ukrainian in Latin letters, by the Cabinet's resolution No. 55 of 27.01.2010. */
final class Transliteration {

    private static final Map<Character, String> INITIAL = Map.of('є', "ye", 'ї', "yi", 'й', "y", 'ю', "yu", 'я', "ya");
    private static final String FROM = "абвгґдеєжзиіїйклмнопрстуфхцчшщюя";
    private static final String[] TO =
            ("a b v h g d e ie zh z y i i i k l m n o p r s t u f kh ts ch sh shch iu ia").split(" ");

    private Transliteration() {}

    static String of(String ukrainian) {
        var latin = new StringBuilder();
        char before = ' ';
        for (char c : ukrainian.toLowerCase(Locale.ROOT).toCharArray()) {
            int place = FROM.indexOf(c);
            if (c == 'г' && before == 'з') {
                latin.append("gh");
            } else if (!Character.isLetter(before) && before != '\'' && before != '’' && INITIAL.containsKey(c)) {
                latin.append(INITIAL.get(c));
            } else if (place >= 0) {
                latin.append(TO[place]);
            } else if (c != 'ь' && c != '\'' && c != '’') {
                latin.append(c);
            }
            before = c;
        }
        return latin.toString();
    }
}
