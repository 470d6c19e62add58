package ua.vidhuk.search.control;

import java.util.Map;
import java.util.Set;

/** Words that say little by themselves, and what abbreviations stand for. */
final class WeakWords {

    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("вул", "вулиця"),
            Map.entry("ул", "улица"),
            Map.entry("просп", "проспект"),
            Map.entry("прт", "проспект"),
            Map.entry("пров", "провулок"),
            Map.entry("бул", "бульвар"),
            Map.entry("бульв", "бульвар"),
            Map.entry("пл", "площа"),
            Map.entry("буд", "будинок"),
            Map.entry("кв", "квартира"),
            Map.entry("мн", "мікрорайон"),
            Map.entry("мкрн", "мікрорайон"),
            Map.entry("тел", "телефон"));

    private static final Set<String> WEAK = Set.of(
            """
            а але без був була були було в вже ви від він вона вони все для до є з за зі із і й його їх коли ми мені
            мій на над наш не ні о об по при про прошу просимо під та так також те ти то той тут у це цей чи що щоб
            як який яка які яке я бо біля між через вулиця вулиці вулицю вулицею проспект проспекті провулок
            провулку бульвар площа площі будинок будинку місто міста місті м р квартира прохання и но из к от со это
            что чтобы как или нет он она они мы вы улица улице улицы дом доме г the a an of in on at to and or is
            are for street st house vulytsia vul"""
                    .split("\\s+"));

    private WeakWords() {}

    /** What an abbreviation stands for; the word itself when it is none. */
    static String whole(String plain) {
        return ABBREVIATIONS.getOrDefault(plain.replace("-", ""), plain);
    }

    static boolean isWeak(String plain) {
        return WEAK.contains(plain);
    }
}
