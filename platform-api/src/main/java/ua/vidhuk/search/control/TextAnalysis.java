package ua.vidhuk.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes tokens of texts, the same for what is indexed and for what is sought, whatever the engine: words by their basic
 * forms, house numbers («буд. 12а», «12-А», «12 a»), phones as anybody types them, registration numbers, compounds.
 */
@ApplicationScoped
public class TextAnalysis {

    /** Grows when tokens or fields change, so that an index made by an older version is made anew. */
    static final int VERSION = 5;

    private static final Pattern TOKEN = Pattern.compile(
            """
            (?<number>(?<![\\p{L}\\d])\\p{L}{1,8}+-\\d{4}-\\d{1,9}(?!\\d)|(?<![\\d-])\\d{4}-\\d{6}(?!\\d))\
            |(?<phone>(?<![\\p{L}\\d])\\+?\\d(?:[\\s().\\u2011-]{0,3}\\d){8,12}(?![\\p{L}\\d])|(?<![\\p{L}\\d-])\\d{1,3}-\\d{2}-\\d{2}(?![\\d-]))\
            |(?=\\d)(?<=(?iu:буд\\.?|будинок|будинку|дом|№)\\s{0,2})(?<house>\\d{1,4}\\s?[-–/]?\\s?\\p{L})(?![\\p{L}\\d])\
            |(?<letter>\\d{1,4}[-–/]?\\p{L})(?![\\p{L}\\d])\
            |(?<digits>\\d+)\
            |(?<word>\\p{L}[\\p{L}\\u0301]*(?:['’ʼ‘`´′][\\p{L}\\u0301]+)*(?:[-‑–]\\p{L}[\\p{L}\\u0301'’ʼ]*)*)""");
    private static final Pattern HYPHEN = Pattern.compile("[-‑–]");
    private static final String LATIN = "abvghdecko";
    private static final String CYRILLIC = "абвггдеско";
    private static final int LONGEST = 40;

    private final Stems stems = new Stems();

    /**
     * The tokens of a text, in its order.
     *
     * @param language of the text, for words that do not show their own; null when it may be any
     */
    List<Token> tokens(String text, String language) {
        String own = language == null ? null : languageOf(text, language);
        var tokens = new ArrayList<Token>();
        TOKEN.matcher(text).results().forEach(each -> add(each, own, tokens));
        return tokens;
    }

    private void add(MatchResult match, String language, List<Token> tokens) {
        if (match.group("word") != null) {
            words(match, language, tokens);
        } else if (match.group("phone") != null) {
            tokens.add(whole(match, phone(match.group())));
        } else if (match.group("number") != null) {
            tokens.add(whole(match, RegistrationToken.forms(match.group())));
        } else if (match.group("digits") != null) {
            tokens.add(whole(match, List.of(shortened(match.group()))));
        } else {
            tokens.add(whole(match, List.of(house(match.group()))));
        }
    }

    private static Token whole(MatchResult match, List<String> forms) {
        return new Token(forms.getFirst(), forms, false, match.start(), match.end());
    }

    /** A compound is its parts, and with the first of them the whole. */
    private void words(MatchResult match, String language, List<Token> tokens) {
        String plain = Letters.plain(match.group());
        String[] parts = HYPHEN.split(plain);
        String abbreviated = WeakWords.whole(plain);
        if (parts.length == 1 || !abbreviated.equals(plain)) {
            tokens.add(word(abbreviated, language, Set.of(), match.start(), match.end()));
            return;
        }
        int at = match.start();
        for (int i = 0; i < parts.length; i++) {
            int end = Math.min(at + parts[i].length(), match.end());
            Set<String> also = i == 0 ? Set.copyOf(stems.of(String.join("", parts), language)) : Set.of();
            tokens.add(word(parts[i], language, also, at, i == parts.length - 1 ? match.end() : end));
            at = end + 1;
        }
    }

    private Token word(String plain, String language, Set<String> also, int start, int end) {
        var forms = new LinkedHashSet<String>();
        stems.of(plain, language).forEach(each -> forms.add(shortened(each)));
        also.forEach(each -> forms.add(shortened(each)));
        return new Token(shortened(Letters.bare(plain)), List.copyOf(forms), WeakWords.isWeak(plain), start, end);
    }

    /** Basic forms of a word that somebody typed. */
    List<String> stemsOf(String plain) {
        return stems.of(plain, null);
    }

    boolean isUkrainian(String plain) {
        return stems.isUkrainian(plain);
    }

    /** The last nine digits, and those with which a phone may be called in its town. */
    private static List<String> phone(String text) {
        String digits = text.replaceAll("\\D", "");
        var forms = new ArrayList<String>();
        for (int length : new int[] {9, 7, 6, 5}) {
            if (digits.length() >= length) {
                forms.add("tel" + digits.substring(digits.length() - length));
            }
        }
        return List.copyOf(forms);
    }

    private static String house(String text) {
        String joined = Letters.plain(text).replaceAll("[\\s/–-]", "");
        int last = LATIN.indexOf(joined.charAt(joined.length() - 1));
        return last < 0 ? joined : joined.substring(0, joined.length() - 1) + CYRILLIC.charAt(last);
    }

    private static String shortened(String form) {
        return form.length() <= LONGEST ? form : form.substring(0, LONGEST);
    }

    /** The language that the letters show; the one given when they show none. */
    static String languageOf(String text, String otherwise) {
        String plain = Letters.plain(text);
        if (Letters.areUkrainian(plain.replace("'", ""))) {
            return "uk";
        }
        return Letters.areRussian(plain) ? "ru" : otherwise;
    }
}
