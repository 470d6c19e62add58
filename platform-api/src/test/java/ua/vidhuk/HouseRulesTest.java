package ua.vidhuk;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The rules of the house that the compiler does not know. */
class HouseRulesTest {

    private static final int LONGEST_FILE = 250;

    /** Files that may be longer, each with its reason. */
    private static final Map<String, String> LONGER = Map.of(
            "Question.java", "each transition is a method of the aggregate, and its guards belong together",
            "Petition.java", "each transition is a method of the aggregate");

    @Test
    void transactionsBeginAtTheBoundary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("ua.vidhuk.*.boundary..")
                .should()
                .beAnnotatedWith(Transactional.class)
                .because("one call of a boundary is one transaction, and control takes part in its caller's")
                .check(Rooms.CLASSES);
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat()
                .resideInAPackage("ua.vidhuk.*.boundary..")
                .because("one call of a boundary is one transaction, and control takes part in its caller's")
                .check(Rooms.CLASSES);
    }

    @Test
    void whatTheContainerLooksUpIsLookedUpOnce() {
        fields().that(are(DescribedPredicate.describe("looked up by the container", HouseRulesTest::isLookedUp)))
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(ApplicationScoped.class)
                .because("in a bean of a request each request repeats the look-up, which costs two thirds of the"
                        + " throughput")
                .check(Rooms.CLASSES);
    }

    @Test
    void nothingWritesToTheConsole() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .because("what is worth saying is logged, with tenant and request")
                .check(Rooms.CLASSES);
    }

    @Test
    void timeIsOfJavaTimeAndComesFromAClock() {
        noClasses()
                .should()
                .callConstructor(Date.class)
                .orShould()
                .callConstructor(Date.class, long.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Calendar.class)
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("a test sets the clock that is injected, and no other")
                .check(Rooms.CLASSES);
        noFields()
                .should()
                .haveRawType(Date.class)
                .because("a Date lives only as long as a foreign interface asks for one")
                .check(Rooms.CLASSES);
    }

    @Test
    void namesSayWhatAThingIsFor() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils)(\\$.*)?")
                .because("such a name hides that its responsibility was not found")
                .check(Rooms.CLASSES);
    }

    @Test
    void nobodyMocks() {
        assertThat(getClass().getClassLoader().getResource("org/mockito/Mockito.class"))
                .as("Mockito on the class path of the tests")
                .isNull();
    }

    @Test
    void partsAreInjectedIntoPackagePrivateFields() {
        fields().that()
                .areAnnotatedWith(Inject.class)
                .should()
                .bePackagePrivate()
                .because("a test in the same package puts the parts together by hand")
                .check(Rooms.CLASSES);
    }

    @Test
    void filesAreShortEnoughToBeReadAtOnce() throws IOException {
        var tooLong = new TreeMap<String, Integer>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                int lines = Files.readAllLines(file).size();
                if (lines > LONGEST_FILE
                        && !LONGER.containsKey(file.getFileName().toString())) {
                    tooLong.put(file.getFileName().toString(), lines);
                }
            }
        }

        assertThat(tooLong)
                .as("files of more than %d lines: look for the missing name", LONGEST_FILE)
                .isEmpty();
    }

    private static boolean isLookedUp(JavaField field) {
        JavaClass type = field.getRawType();
        return type.isAssignableTo(EntityManager.class)
                || field.isAnnotatedWith(PersistenceContext.class)
                || field.isAnnotatedWith(Resource.class);
    }
}
