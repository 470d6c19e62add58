package ua.vidhuk.web.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import ua.vidhuk.language.entity.Language;

/** Writes the sample pages as files that a browser can open without a server: {@code PagePreview target/preview}. */
final class PagePreview {

    private PagePreview() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        String sheet = ThemeSheet.of(Accent.parse(Samples.brovary().accent()));
        Files.writeString(folder.resolve("theme.css"), sheet);
        for (Map.Entry<String, PageModel> page : SamplePages.all().entrySet()) {
            for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
                boolean platform = page.getKey().startsWith("platform");
                var screen = Samples.screen(Language.UK, platform ? null : Samples.brovary(), theme, "/");
                String html = new String(
                        new PageWriter().render(page.getValue(), screen).toByteArray(), StandardCharsets.UTF_8);
                Files.writeString(folder.resolve(page.getKey() + "-" + theme.tag() + ".html"), local(html));
            }
        }
    }

    private static String local(String html) {
        return html.replaceAll("/assets/[0-9a-f]{12}/", "../classes/assets/")
                .replaceAll("\"/brovary/theme.css[^\"]*\"", "\"theme.css\"");
    }
}
