package ua.vidhuk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.vidhuk.language.entity.Language;

/** Over the bundles of all rooms and of the pages; what the rooms themselves say is tested beside them. */
class MessagesTest {

    private static final List<Path> PAGES = List.of(Path.of("src/main"));
    private static final List<Path> BUNDLES = List.of(Path.of("../platform-api/src/main"), Path.of("src/main"));
    private static final Pattern BUNDLE = Pattern.compile("([a-z-]+)_(uk|ru|en)\\.properties");
    private static final Pattern USED = Pattern.compile("\"((?:%s)\\.[a-z0-9][A-Za-z0-9.-]*)\"");

    @Test
    void everyKeyStandsInEveryLanguage() throws IOException {
        for (var room : bundles().entrySet()) {
            Set<String> all = new TreeSet<>();
            room.getValue().values().forEach(each -> all.addAll(each.stringPropertyNames()));
            for (Language language : Language.values()) {
                Properties texts = room.getValue().getOrDefault(language.tag(), new Properties());
                Set<String> missing = new TreeSet<>(all);
                missing.removeIf(key -> !texts.getProperty(key, "").isBlank());
                assertThat(missing)
                        .as("keys of messages/%s that have no text in %s", room.getKey(), language.tag())
                        .isEmpty();
            }
        }
    }

    @Test
    void everyTextTakesTheSameArgumentsInEveryLanguage() throws IOException {
        for (var room : bundles().entrySet()) {
            Properties ukrainian = room.getValue().get(Language.UK.tag());
            room.getValue().forEach((tag, texts) -> texts.stringPropertyNames()
                    .forEach(key -> assertThat(arguments(texts.getProperty(key)))
                            .as("arguments of %s in %s", key, tag)
                            .isEqualTo(arguments(ukrainian.getProperty(key)))));
        }
    }

    @Test
    void everyKeyThatSourcesAndTemplatesNameHasAText() throws IOException {
        var bundles = bundles();
        Pattern used = Pattern.compile(USED.pattern().formatted(String.join("|", bundles.keySet())));
        var unknown = new TreeSet<String>();
        for (Path file : files(PAGES, ".*\\.(java|jte)")) {
            used.matcher(Files.readString(file))
                    .results()
                    .map(each -> each.group(1))
                    .forEach(key -> {
                        String room = key.substring(0, key.indexOf('.'));
                        if (!isText(bundles.get(room).get(Language.UK.tag()), key) && !isNoKey(key)) {
                            unknown.add(key + " in " + file.getFileName());
                        }
                    });
        }
        assertThat(unknown).isEmpty();
    }

    /** A key, or the beginning of keys to which a word of the data is added. */
    private static boolean isText(Properties texts, String key) {
        return key.endsWith(".")
                ? texts.stringPropertyNames().stream().anyMatch(each -> each.startsWith(key))
                : texts.containsKey(key);
    }

    /** Names of files begin like rooms, too. */
    private static boolean isNoKey(String key) {
        return key.endsWith(".css") || key.endsWith(".js");
    }

    private static Set<String> arguments(String pattern) {
        return new MessageFormat(pattern).getArgumentNames();
    }

    private static TreeMap<String, TreeMap<String, Properties>> bundles() throws IOException {
        var bundles = new TreeMap<String, TreeMap<String, Properties>>();
        for (Path file : files(BUNDLES, ".*/messages/[^/]+\\.properties")) {
            var name = BUNDLE.matcher(file.getFileName().toString());
            assertThat(name.matches()).as("the name of %s", file).isTrue();
            var texts = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
            bundles.computeIfAbsent(name.group(1), any -> new TreeMap<>()).put(name.group(2), texts);
        }
        return bundles;
    }

    private static List<Path> files(List<Path> folders, String form) throws IOException {
        var found = new ArrayList<Path>();
        for (Path source : folders) {
            try (Stream<Path> files = Files.walk(source)) {
                found.addAll(
                        files.filter(each -> each.toString().replace('\\', '/').matches(form))
                                .collect(Collectors.toList()));
            }
        }
        return found;
    }
}
