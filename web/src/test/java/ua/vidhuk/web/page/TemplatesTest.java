package ua.vidhuk.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.web.portal.PlatformHome;

class TemplatesTest {

    private static final Pattern INLINE = Pattern.compile(" style=| on[a-z]+=\"|<style|<script(?![^>]* src=)");
    private static final Pattern BARE_KEY = Pattern.compile(">\\s*(web|appeals|problems)\\.[a-z.-]+\\s*<");

    @TestFactory
    Stream<DynamicTest> everyPageRendersInEveryLanguage() {
        return SamplePages.all().entrySet().stream().flatMap(page -> Stream.of(Language.values())
                .map(language -> DynamicTest.dynamicTest(
                        page.getKey() + " " + language.tag(), () -> check(page.getValue(), language))));
    }

    @TestFactory
    Stream<DynamicTest> everyPageOfASuspendedTenantSaysSo() {
        return SamplePages.all().entrySet().stream()
                .filter(page -> !page.getKey().startsWith("problem-"))
                .flatMap(page -> Stream.of(Language.values())
                        .map(language -> DynamicTest.dynamicTest(
                                page.getKey() + " " + language.tag(), () -> saysSo(page.getValue(), language))));
    }

    @Test
    void theFrontPageStaysSmallWithEveryHromadaOfTheCountry() {
        var all = new PlatformHome("", Samples.many(1469), 1469);
        assertThat(html(all, Language.UK, null))
                .hasSizeLessThan(60_000)
                .containsPattern("1\\D?469")
                .contains("Показано перші 60");
    }

    @Test
    void aListLeavesOutTheColumnsThatAreNotChosen() {
        var pages = SamplePages.all();
        assertThat(html(pages.get("workspace-list"), Language.UK))
                .contains("row-who", "row-state", "row-due", "<span>Де і хто виконує</span>", "<span>Строк</span>");
        assertThat(html(pages.get("workspace-list-columns"), Language.UK))
                .contains("row-what", "row-state", "ws-without-who", "ws-without-due", "<span>Стан</span>")
                .doesNotContain("row-who", "row-due", "<span>Де і хто виконує</span>", "<span>Строк</span>")
                .containsPattern("value=\"state\" checked")
                .containsPattern("value=\"due\"(?! checked)");
    }

    private static void saysSo(PageModel model, Language language) {
        var notice = Words.in(language).text("web.layout.suspended");
        assertThat(html(model, language, Samples.brovary("brovary", true))).contains(notice);
        assertThat(html(model, language, Samples.brovary())).doesNotContain(notice);
    }

    private static void check(PageModel model, Language language) {
        String html = html(model, language);
        assertThat(html.strip()).startsWith("<!doctype html>").contains("<html lang=\"" + language.tag() + "\"");
        assertThat(html).containsOnlyOnce("<h1").containsOnlyOnce("<main");
        assertThat(INLINE.matcher(html).find())
                .as("the content security policy forbids what stands inline")
                .isFalse();
        assertThat(BARE_KEY.matcher(html).find()).as("an untranslated key").isFalse();
    }

    private static String html(PageModel model, Language language) {
        return html(model, language, Samples.brovary());
    }

    private static String html(PageModel model, Language language, Tenant tenant) {
        var screen = Samples.screen(language, tenant, Theme.SYSTEM, "/");
        return new String(new PageWriter().render(model, screen).toByteArray(), StandardCharsets.UTF_8);
    }
}
