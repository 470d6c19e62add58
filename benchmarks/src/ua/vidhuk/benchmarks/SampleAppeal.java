package ua.vidhuk.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * The appeal with this number in the row of all that are sent: a call with one question, as operators write them down.
 * Every second applicant leaves an e-mail address too, to which the product then writes.
 */
record SampleAppeal(int number) {

    private static final List<String> TEXTS = List.of(
            "Батареї холодні з учорашнього вечора, у квартирі двоє малих дітей. У диспетчерській кажуть, що аварія.",
            "Другий день немає холодної води в усьому під'їзді, просимо підвезти воду й сказати, коли усунуть.",
            "Яма на проїжджій частині навпроти школи, вчора пробили два колеса. Глибока, після дощу її не видно.",
            "Не світять ліхтарі на всій вулиці, діти йдуть зі школи в темряві. Зверталися вже минулого тижня.",
            "Сміття не вивозять тиждень, баки переповнені, вітер розносить пакети по двору й дитячому майданчику.",
            "Ліфт стоїть третій день, на дев'ятому поверсі мешкає людина на візку. Просимо назвати строк ремонту.",
            "Впала гілка на дах гаража, ще дві тріснуті висять над тротуаром. Потрібна бригада з підйомником.");
    private static final List<String> STREETS =
            List.of("вулиця Київська", "бульвар Незалежності", "вулиця Героїв України", "вулиця Шевченка");

    String text() {
        return TEXTS.get(number % TEXTS.size()) + " Заявка оператора " + number + ".";
    }

    String street() {
        return STREETS.get(number % STREETS.size());
    }

    String house() {
        return String.valueOf(number % 90 + 1);
    }

    double latitude() {
        return 50.50 + number % 200 / 10_000.0;
    }

    double longitude() {
        return 30.78 + number % 300 / 10_000.0;
    }

    String applicantName() {
        return "Олена Ковальчук " + number % 997;
    }

    String phone() {
        return String.format(Locale.ROOT, "+38044%07d", number % 10_000_000);
    }

    /** An address, or null for every second applicant. */
    String email() {
        return number % 2 == 0 ? "olena." + number + "@example.net" : null;
    }

    String json(String category) {
        String email = email() == null ? "" : ",\"email\":\"" + email() + "\"";
        return "{\"channel\":\"phone\",\"language\":\"uk\",\"applicant\":{\"name\":\"" + applicantName()
                + "\",\"phone\":\""
                + phone() + "\"" + email + "},\"questions\":[{\"category\":\"" + category + "\",\"text\":\"" + text()
                + "\",\"place\":{\"street\":\"" + street() + "\",\"house\":\"" + house() + "\",\"latitude\":"
                + latitude()
                + ",\"longitude\":" + longitude() + "}}]}";
    }
}
