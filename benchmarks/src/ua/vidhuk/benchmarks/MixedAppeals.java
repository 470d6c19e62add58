package ua.vidhuk.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.search.entity.DocumentKey;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchKind;
import ua.vidhuk.search.entity.TextField;
import ua.vidhuk.tenancy.entity.TenantSlug;

/**
 * Any number of appeals out of real ones: sentences of the same category put together anew, so that categories are as
 * frequent as they really are; streets, executors and tenants by a law of the few large and many small. Always the same.
 */
final class MixedAppeals {

    static final List<String> STATES = List.of("closed", "done", "in-progress", "routed", "registered", "rework");

    private static final List<String> STREETS = List.of("Київська", "Соборна", "Шевченка", "Героїв України",
            "Преображенська", "Вокзальна", "Полтавська", "Кропивницького", "Лесі Українки", "Садова", "Набережна",
            "Інгульська", "Тельнова", "Чміленка", "Миру", "Зелена", "Лісова", "Польова", "Шкільна", "Молодіжна",
            "Франка", "Грушевського", "Незалежності", "Промислова", "Козацька", "Вишнева", "Яблунева", "Весняна");
    private static final List<String> NAMES = List.of("Бондаренко", "Шевченко", "Коваленко", "Ткаченко", "Кравчук",
            "Олійник", "Мельник", "Поліщук", "Савченко", "Руденко", "Мороз", "Лисенко", "Гончар", "Павленко");
    private static final List<String> CHANNELS = List.of("phone", "web", "email");
    private static final Instant FIRST = Instant.parse("2024-11-01T00:00:00Z");
    private static final long SECONDS = 2L * 365 * 24 * 3600;

    private final List<AppealText> real;
    private final Map<String, List<String>> sentences = new HashMap<>();
    private final int tenants;

    MixedAppeals(List<AppealText> real, int tenants) {
        this.real = real;
        this.tenants = tenants;
        for (AppealText each : real) {
            var own = sentences.computeIfAbsent(each.kind(), any -> new ArrayList<>());
            own.addAll(List.of(each.text().split("(?<=[.!?])\\s+(?=\\p{Lu})")));
        }
    }

    /** One of so many: 0 is the most frequent. */
    private static int skewed(Random random, int number) {
        return (int) (Math.pow(number + 1.0, random.nextDouble()) - 1);
    }

    TenantSlug tenant(Random random) {
        return new TenantSlug("t" + skewed(random, tenants));
    }

    String street(Random random) {
        return STREETS.get(skewed(random, STREETS.size()));
    }

    String person(Random random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    AppealText text(Random random) {
        return real.get(random.nextInt(real.size()));
    }

    static String phone(Random random) {
        return String.format("+38067%07d", random.nextInt(10_000_000));
    }

    SearchDocument appeal(int number) {
        var random = new Random(number * 0x9E3779B97F4A7C15L);
        var id = new UUID(number, random.nextLong());
        AppealText model = text(random);
        String category = "c" + Math.floorMod(model.kind().hashCode(), 1000);
        var facets = new EnumMap<FacetField, Set<String>>(FacetField.class);
        facets.put(FacetField.STATE, Set.of(STATES.get(skewed(random, STATES.size()))));
        facets.put(FacetField.CATEGORY, Set.of(category));
        facets.put(FacetField.EXECUTOR, Set.of(category + "-" + skewed(random, 8)));
        facets.put(FacetField.CHANNEL, Set.of(CHANNELS.get(skewed(random, CHANNELS.size()))));
        var at = FIRST.plusSeconds((long) (random.nextDouble() * SECONDS));
        return new SearchDocument(
                new DocumentKey(tenant(random), SearchKind.QUESTION, id),
                "uk",
                texts(number, model, random),
                facets,
                Set.of("APPEAL_READ", "enterprise:" + facets.get(FacetField.EXECUTOR)),
                at,
                at.plusSeconds(30L * 24 * 3600),
                id.toString());
    }

    private Map<TextField, String> texts(int number, AppealText model, Random random) {
        List<String> own = sentences.get(model.kind());
        var body = new StringBuilder(own.get(random.nextInt(own.size())));
        for (int more = random.nextInt(3); more > 0; more--) {
            body.append(' ').append(own.get(random.nextInt(own.size())));
        }
        return Map.of(
                TextField.NUMBER, String.format("КР-2026-%06d", number),
                TextField.BODY, body.toString(),
                TextField.PLACE, "вулиця " + street(random) + ", " + (1 + skewed(random, 150)),
                TextField.PEOPLE, person(random) + " Олена\n" + phone(random),
                TextField.NOTES, "Доручення виконано, роботи проведено " + own.get(random.nextInt(own.size())));
    }
}
