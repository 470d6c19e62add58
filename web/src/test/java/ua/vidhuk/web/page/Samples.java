package ua.vidhuk.web.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ua.vidhuk.catalog.boundary.CategoryView;
import ua.vidhuk.catalog.boundary.CategoryView.AskedView;
import ua.vidhuk.catalog.boundary.EnterpriseView;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.tenancy.entity.TenantKind;
import ua.vidhuk.tenancy.entity.TenantSlug;
import ua.vidhuk.web.portal.Catalogue;

/** A tenant, a catalogue and a reader for tests of pages. */
public final class Samples {

    public static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private Samples() {}

    public static Tenant brovary() {
        return brovary("brovary", false);
    }

    public static Tenant brovary(String slug, boolean suspended) {
        return new Tenant(
                new TenantSlug(slug),
                TenantKind.HROMADA,
                "UA",
                null,
                ZoneId.of("Europe/Kyiv"),
                List.of(Language.UK, Language.RU, Language.EN),
                text("Бровари", "Бровары", "Brovary"),
                text(
                        "Контакт-центр Броварської міської ради",
                        "Контакт-центр Броварского городского совета",
                        "Contact Centre of Brovary City Council"),
                Map.of(
                        "phone", same("+380 44 000 15 05"),
                        "email", same("kontakt@brovary.example"),
                        "address", same("вулиця Героїв України, 15"),
                        "hours",
                                text(
                                        "Пн–Пт 8:00–20:00, Сб 9:00–16:00; аварії — цілодобово",
                                        "Пн–Пт 8:00–20:00, Сб 9:00–16:00; аварии — круглосуточно",
                                        "Mon–Fri 8:00–20:00, Sat 9:00–16:00; accidents round the clock")),
                "#1b6e3c",
                "БР",
                suspended);
    }

    public static List<Tenant> many(int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> brovary("brovary-" + each, false))
                .toList();
    }

    public static Catalogue catalogue() {
        return new Catalogue(
                List.of(
                        category("utilities", null, "Житлово-комунальне господарство", false),
                        category("cold-water", "utilities", "Холодне водопостачання", true),
                        category("hot-water", "utilities", "Гаряча вода", false),
                        category("heating", "utilities", "Опалення", true),
                        category("sewerage", "utilities", "Каналізація та зливостоки", true),
                        category("waste", "utilities", "Вивезення побутових відходів", false),
                        category("improvement", null, "Благоустрій", false),
                        category("roads", "improvement", "Дороги, тротуари, снігоприбирання", false),
                        category("lighting", "improvement", "Вуличне освітлення", false),
                        category("consultation", null, "Інформація та консультація", false)),
                List.of(
                        enterprise("rescue", "Броварський пожежно-рятувальний загін", "emergency-service", null),
                        enterprise("water", "КП «Броваритепловодоенергія»", "utility", "+380 44 000 15 10"),
                        enterprise(
                                "executive",
                                "Виконавчий комітет Броварської міської ради Броварського району Київської області",
                                "executive-body",
                                "+380 44 000 15 00")),
                List.of("бульвар Незалежності", "вулиця Героїв України", "вулиця Київська"));
    }

    /** What a template has besides its model. */
    public static Screen screen(Language language, Tenant tenant, Theme theme, String address) {
        var visit = new Visit();
        visit.begin(theme, address, false);
        String base = tenant == null ? "" : "/" + tenant.slug().value();
        return new Screen(Words.in(language), tenant, base, visit, Actor.ANONYMOUS, NOW);
    }

    public static LocalizedText text(String uk, String ru, String en) {
        return new LocalizedText(Map.of("uk", uk, "ru", ru, "en", en));
    }

    private static LocalizedText same(String text) {
        return new LocalizedText(Map.of("uk", text));
    }

    private static CategoryView category(String code, String parent, String name, boolean emergency) {
        return new CategoryView(
                code,
                parent,
                Map.of("uk", name),
                false,
                emergency,
                null,
                null,
                "water",
                List.of(
                        new AskedView(Map.of("uk", "Чи є вода в сусідів?"), List.of()),
                        new AskedView(
                                Map.of("uk", "Де саме?"),
                                List.of(Map.of("uk", "у квартирі"), Map.of("uk", "у підʼїзді")))));
    }

    private static EnterpriseView enterprise(String code, String name, String kind, String phone) {
        return new EnterpriseView(
                code,
                Map.of("uk", name),
                kind,
                "municipal",
                null,
                phone,
                code + "@brovary.example",
                null,
                Map.of("uk", "Уся громада, крім сіл за Десною"),
                Map.of("uk", "Пн–Пт 8:00–17:00"),
                List.of(Map.of("uk", "Черговий диспетчер, цілодобово: 15-05")));
    }
}
