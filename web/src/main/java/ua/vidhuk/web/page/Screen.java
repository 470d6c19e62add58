package ua.vidhuk.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.search.boundary.NewsDesk;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.web.assets.Assets;

/**
 * What every template has besides its model: the reader's words, the tenant, addresses, and who is signed in. Knows
 * nothing of any one page.
 */
public final class Screen {

    private final Words words;
    private final Tenant tenant;
    private final String base;
    private final Visit visit;
    private final Actor actor;
    private final WhenInWords times;

    Screen(Words words, Tenant tenant, String base, Visit visit, Actor actor, Instant now) {
        this.words = words;
        this.tenant = tenant;
        this.base = base;
        this.visit = visit;
        this.actor = actor;
        this.times = new WhenInWords(words, tenant == null ? ZoneOffset.UTC : tenant.timeZone(), now);
    }

    /** The text of a key. */
    public String text(String key) {
        return words.text(key);
    }

    /** The text of a key with one argument. */
    public String text(String key, String name, Object value) {
        return words.text(key, Map.of(name, value));
    }

    /** The text of a key with two arguments. */
    public String text(String key, String name1, Object value1, String name2, Object value2) {
        var arguments = new HashMap<String, Object>();
        arguments.put(name1, value1);
        arguments.put(name2, value2);
        return words.text(key, arguments);
    }

    /** The text of the first known of these keys; for codes that come from data. */
    public String firstOf(String... keys) {
        return words.firstOf(keys);
    }

    /** A text of the data in the reader's language. */
    public String text(LocalizedText text) {
        return text.in(words.language());
    }

    /** A text of the data, by language tag. */
    public String text(Map<String, String> byTag) {
        return new LocalizedText(byTag).in(words.language());
    }

    public Words words() {
        return words;
    }

    public Language language() {
        return words.language();
    }

    /** The languages to choose from. */
    public List<Language> languages() {
        return tenant == null ? List.of(Language.values()) : tenant.languages();
    }

    /** What {@code data-bs-theme} says, or null when the reader's system decides. */
    public String themeAttribute() {
        return visit.theme() == Theme.SYSTEM ? null : visit.theme().tag();
    }

    /** The themes that the reader might turn to from this one. */
    public List<Theme> otherThemes() {
        return Stream.of(Theme.values()).filter(each -> each != visit.theme()).toList();
    }

    /** The address of the tenant's colours, or null on pages of the platform as a whole. */
    public String themeSheet() {
        return tenant == null ? null : base + "/theme.css?v=" + tenant.accent().substring(1);
    }

    public Optional<Tenant> tenant() {
        return Optional.ofNullable(tenant);
    }

    /** The centre's phone, e-mail, address or hours, or nothing. */
    public String contact(String name) {
        return tenant == null || !tenant.contacts().containsKey(name)
                ? null
                : text(tenant.contacts().get(name));
    }

    /** The address of a page of this tenant: {@code link("/report")}. */
    public String link(String path) {
        return base + path;
    }

    /** The address of this same page in another language or theme. */
    public String here(String name, String value) {
        String address = visit.address();
        return base + address + (address.indexOf('?') < 0 ? '?' : '&') + name + '=' + value;
    }

    /** The address of a file of ours that browsers may keep for ever. */
    public String asset(String name) {
        return Assets.address(name);
    }

    /** A phone number as {@code tel:} takes it. */
    public String tel(String phone) {
        return "tel:" + phone.replaceAll("[^+0-9]", "");
    }

    /** A value inside a query. */
    public String query(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public When when(Instant moment) {
        return times.of(moment);
    }

    /** The day of a moment where the tenant is. */
    public LocalDate localDay(Instant moment) {
        return moment.atZone(tenant == null ? ZoneOffset.UTC : tenant.timeZone())
                .toLocalDate();
    }

    /** A day in the reader's words, without the year. */
    public String day(LocalDate day) {
        return times.day(day);
    }

    public String length(Duration length) {
        return times.length(length);
    }

    /** The address at which news of the tenant are told, from where they stood when this page was begun. */
    public String live() {
        String address = link("/workspace/live");
        return visit.news() == NewsDesk.UNKNOWN ? address : address + "?from=" + visit.news();
    }

    /** htmx asked for a part of the page. */
    public boolean fragment() {
        return visit.fragment();
    }

    /** Path and query of this page below the tenant's base. */
    public String address() {
        return visit.address();
    }

    public Actor actor() {
        return actor;
    }

    /** The first letters of the actor's names. */
    public String initials() {
        return Arrays.stream(actor.displayName().split("\\s+"))
                .filter(each -> !each.isEmpty())
                .limit(2)
                .map(each -> each.substring(0, each.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    /** The address of the tenant's coat of arms, or null when it has none. */
    public String arms() {
        return tenant == null || tenant.arms() == null ? null : base + "/arms.png?v=" + tenant.arms();
    }

    /** The centre's further phones, a line each: a name and a number. */
    public List<String> phones() {
        String lines = contact("phones");
        return lines == null ? List.of() : lines.lines().toList();
    }

    /** The first letter of the tenant's name, which stands where it has no coat of arms. */
    public String monogram() {
        String name = tenant == null ? text("web.product") : text(tenant.name());
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
