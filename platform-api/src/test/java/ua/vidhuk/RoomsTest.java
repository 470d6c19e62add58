package ua.vidhuk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static ua.vidhuk.Rooms.GROUND;
import static ua.vidhuk.Rooms.MAY_USE;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which room may use which, and in which direction boundary, control and entity look. */
class RoomsTest {

    private static final Path SOURCES = Path.of("src/main/java/ua/vidhuk");
    private static final Pattern USES = Pattern.compile("\\bUses (.*?)\\.(?:\\s|$)", Pattern.DOTALL);
    private static final Pattern ROOM = Pattern.compile("\\{@code\\s+(\\w+)}");

    static Set<String> rooms() {
        return MAY_USE.keySet();
    }

    @Test
    void everyPackageIsARoomOfTheTable() throws IOException {
        try (var folders = Files.list(SOURCES)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(rooms());
        }
    }

    @Test
    void aRoomStandsAboveEverythingThatItUses() {
        var order = new ArrayList<>(MAY_USE.keySet());

        MAY_USE.forEach((room, used) -> assertThat(order.subList(0, order.indexOf(room)))
                .as("rooms below %s", room)
                .containsAll(used));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyWhatTheTableAllows(String room) {
        Set<String> allowed = new TreeSet<>(MAY_USE.get(room));
        allowed.add(room);

        classes()
                .that()
                .resideInAPackage(packagesOf(room))
                .should()
                .onlyDependOnClassesThat(isOutsideTheRoomsOrIn(allowed))
                .because("dependencies point downwards only, and what a room must do because of another's event travels"
                        + " through the outbox (design, 3)")
                .check(Rooms.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomsDescriptionNamesWhatItUses(String room) throws IOException {
        String text = Files.readString(SOURCES.resolve(room).resolve("package-info.java"))
                .replaceAll("\\s*\\n \\* ?", " ");
        var uses = USES.matcher(text);
        assertThat(uses.find()).as("package-info of %s says what it uses", room).isTrue();
        String sentence = uses.group(1);
        Set<String> named = ROOM.matcher(sentence)
                .results()
                .map(each -> each.group(1))
                .filter(rooms()::contains)
                .collect(toCollection(TreeSet::new));
        if (sentence.contains("the ground")) {
            named.addAll(GROUND);
        }

        assertThat(named).as("%s: %s", room, sentence).containsExactlyInAnyOrderElementsOf(MAY_USE.get(room));
    }

    @Test
    void onlyIntakeUsesAnotherBusinessRoom() {
        MAY_USE.forEach((room, used) -> {
            if (Rooms.BUSINESS.contains(room)) {
                assertThat(used.stream().filter(Rooms.BUSINESS::contains).toList())
                        .as("business rooms that %s uses", room)
                        .isEqualTo(room.equals("intake") ? List.of("appeals") : List.of());
            }
        });
    }

    @Test
    void controlKnowsNoBoundary() {
        noClasses()
                .that()
                .resideInAPackage("ua.vidhuk.*.control..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ua.vidhuk.*.boundary..")
                .because("business does not know by which way it is called; what it needs from a boundary, such as a"
                        + " transaction, it names in an interface of its own (StaffSource, Sealing)")
                .check(Rooms.CLASSES);
    }

    @Test
    void entitiesKnowOnlyEntities() {
        noClasses()
                .that()
                .resideInAPackage("ua.vidhuk.*.entity..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are boundary or control of a room, save converters of types and the words of messages",
                        each -> isBoundaryOrControl(each)
                                && !each.getPackageName().equals("ua.vidhuk.persistence.control")
                                && !each.getPackageName().equals("ua.vidhuk.language.control")))
                .because(
                        "entities carry behaviour that needs nothing but themselves; a column names its converter, and a"
                                + " problem its words")
                .check(Rooms.CLASSES);
    }

    @Test
    void jsonIsReadAndWrittenAtTheBoundaryAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("ua.vidhuk.*.boundary..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .because("HTTP ends at the boundary; control throws the room's own exceptions")
                .check(Rooms.CLASSES);
    }

    private static boolean isBoundaryOrControl(JavaClass type) {
        return type.getPackageName().matches("ua\\.vidhuk\\.\\w+\\.(boundary|control)");
    }

    private static String packagesOf(String room) {
        return "ua.vidhuk." + room + "..";
    }

    private static DescribedPredicate<JavaClass> isOutsideTheRoomsOrIn(Set<String> allowed) {
        return DescribedPredicate.describe(
                "are in the rooms " + allowed + " or in none",
                each -> !each.getPackageName().startsWith("ua.vidhuk.")
                        || allowed.contains(each.getPackageName().split("\\.")[2]));
    }
}
