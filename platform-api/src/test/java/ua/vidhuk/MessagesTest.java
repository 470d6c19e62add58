package ua.vidhuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import ua.vidhuk.appeals.entity.AppealState;
import ua.vidhuk.appeals.entity.AssignmentState;
import ua.vidhuk.appeals.entity.Channel;
import ua.vidhuk.appeals.entity.Priority;
import ua.vidhuk.appeals.entity.QuestionState;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.files.entity.FileStage;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.messaging.entity.NoticeState;
import ua.vidhuk.onboarding.entity.RequestState;
import ua.vidhuk.petitions.entity.LegalRequirement;
import ua.vidhuk.petitions.entity.PetitionState;
import ua.vidhuk.petitions.entity.PetitionTransition;
import ua.vidhuk.problems.entity.ProblemType;

/** The words of the rooms: there in every language, readable as patterns, and taking the same arguments. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Pattern KEY = Pattern.compile("[a-z]+\\.[a-z-]+\\.[a-z0-9.-]*[a-z0-9]");

    private static final Map<Language, Map<String, String>> TEXTS = readAll();

    static List<String> rooms() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files.map(each -> each.getFileName().toString().replaceFirst("_\\w\\w\\.properties", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomSpeaksAllLanguagesWithTheSameKeys(String room) throws IOException {
        Set<String> expected = bundle(room, Language.UK).keySet();
        for (Language language : Language.values()) {
            assertThat(bundle(room, language).keySet())
                    .as("%s in %s", room, language)
                    .isEqualTo(expected);
        }
        assertThat(expected).allSatisfy(key -> assertThat(key).startsWith(room + "."));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextIsAPatternAndSaysSomething(Language language) {
        TEXTS.get(language).forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThatCode(() -> new MessageFormat(text, language.locale()))
                    .as(key)
                    .doesNotThrowAnyException();
        });
    }

    @Test
    void takesTheSameArgumentsInEveryLanguage() {
        TEXTS.get(Language.UK).forEach((key, text) -> {
            Set<String> expected = new MessageFormat(text).getArgumentNames();
            for (Language language : Language.values()) {
                String other = TEXTS.get(language).get(key);
                assertThat(new MessageFormat(other).getArgumentNames())
                        .as("%s in %s", key, language)
                        .isEqualTo(expected);
            }
        });
    }

    @Test
    void saysEveryProblem() {
        List<ProblemType> problems = Rooms.CLASSES.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(ProblemType.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(ProblemType.class::cast)
                .toList();

        assertThat(problems).hasSizeGreaterThan(20).allSatisfy(each -> {
            assertThat(each.status()).isBetween(400, 599);
            assertThat(TEXTS.get(Language.UK)).containsKey(each.messageKey());
        });
    }

    @Test
    void saysEveryWordOfTheDomain() {
        var keys = new ArrayList<String>();
        Arrays.stream(QuestionState.values()).forEach(each -> keys.add("appeals.state." + each.word()));
        Arrays.stream(AppealState.values()).forEach(each -> keys.add("appeals.appeal-state." + each.word()));
        Arrays.stream(Transition.values()).forEach(each -> keys.add("appeals.transition." + each.word()));
        Arrays.stream(Transition.values()).forEach(each -> keys.add("appeals.step." + each.word()));
        Arrays.stream(Channel.values()).forEach(each -> keys.add("appeals.channel." + each.word()));
        Arrays.stream(Priority.values()).forEach(each -> keys.add("appeals.priority." + each.word()));
        Arrays.stream(AssignmentState.values())
                .filter(each -> each != AssignmentState.WITHDRAWN)
                .forEach(each -> keys.add("appeals.assignment." + each.word()));
        Arrays.stream(PetitionState.values()).forEach(each -> keys.add("petitions.state." + each.word()));
        Arrays.stream(PetitionTransition.values()).forEach(each -> keys.add("petitions.transition." + each.word()));
        Arrays.stream(PetitionTransition.values()).forEach(each -> keys.add("petitions.step." + each.word()));
        Arrays.stream(LegalRequirement.values()).forEach(each -> keys.add("petitions.requirement." + each.word()));
        Arrays.stream(RequestState.values()).forEach(each -> keys.add("onboarding.state." + each.word()));
        Arrays.stream(FileStage.values()).forEach(each -> keys.add("files.stage." + each.label()));
        Arrays.stream(NoticeState.values()).forEach(each -> keys.add("messaging.state." + Operation.word(each)));

        assertThat(TEXTS.get(Language.UK)).containsKeys(keys.toArray(String[]::new));
    }

    @Test
    void saysEveryKeyThatStandsInTheCode() throws IOException {
        Set<String> known = TEXTS.get(Language.UK).keySet();
        var groups = new TreeSet<String>();
        known.forEach(key -> groups.add(group(key)));
        var missing = new TreeSet<String>();
        for (JavaClass type : Rooms.CLASSES) {
            for (String constant : constantsOf(type)) {
                boolean isKey = KEY.matcher(constant).matches() && groups.contains(group(constant));
                if (isKey && !known.contains(constant)) {
                    missing.add(constant + " of " + type.getSimpleName());
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    private static String group(String key) {
        return key.substring(0, key.indexOf('.', key.indexOf('.') + 1) + 1);
    }

    private static Set<String> constantsOf(JavaClass type) throws IOException {
        var constants = new TreeSet<String>();
        String file = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream bytes = MessagesTest.class.getResourceAsStream(file)) {
            new ClassReader(bytes).accept(new LoadedTexts(constants), 0);
        }
        return constants;
    }

    private static Map<Language, Map<String, String>> readAll() {
        var all = new TreeMap<Language, Map<String, String>>();
        try {
            for (Language language : Language.values()) {
                var texts = new TreeMap<String, String>();
                for (String room : rooms()) {
                    texts.putAll(bundle(room, language));
                }
                all.put(language, texts);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the bundles could not be read", e);
        }
        return all;
    }

    private static Map<String, String> bundle(String room, Language language) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(room + "_" + language.tag() + ".properties"))) {
            properties.load(reader);
        }
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    /** The texts that the methods of a class load. */
    private static final class LoadedTexts extends ClassVisitor {

        private final Set<String> found;

        LoadedTexts(Set<String> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitLdcInsn(Object constant) {
                    if (constant instanceof String text) {
                        found.add(text);
                    }
                }
            };
        }
    }
}
