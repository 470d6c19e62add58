package ua.vidhuk.files.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vidhuk.files.entity.FileRefusedException;
import ua.vidhuk.files.entity.FileStage;
import ua.vidhuk.files.entity.FileType;
import ua.vidhuk.files.entity.FilesProblem;
import ua.vidhuk.files.entity.NewFile;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.language.entity.Language;

class FileExaminationTest {

    private static final int LIMIT = 64 * 1024;

    private final FileExamination examination = examination();

    @Test
    void findsTheTypeInTheBytesNotInTheName() {
        assertThat(typeOf("a.pdf", Pictures.jpeg())).isEqualTo(FileType.JPEG);
        assertThat(typeOf("a.jpg", Pictures.png())).isEqualTo(FileType.PNG);
        assertThat(typeOf("a.exe", Pictures.pdf())).isEqualTo(FileType.PDF);
        assertThat(typeOf(null, Pictures.webpWithMetadata())).isEqualTo(FileType.WEBP);
    }

    @Test
    void refusesPicturesWhosePlaceItCannotTakeOut() {
        assertRefused(FilesProblem.TYPE_NOT_ALLOWED, Pictures.heic());
        assertRefused(FilesProblem.TYPE_NOT_ALLOWED, Pictures.gif());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "MZ\u0090\u0000",
                "PK\u0003\u0004",
                "#!/bin/sh\n",
                "just words"
            })
    void refusesOtherTypesWhateverTheyAreCalled(String content) {
        assertThatThrownBy(() -> examine("photo.jpg", content.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(FileRefusedException.class, refused -> assertThat(refused.type())
                        .isEqualTo(FilesProblem.TYPE_NOT_ALLOWED));
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused(FilesProblem.EMPTY, new byte[0]);
    }

    @Test
    void refusesAFileThatIsTooLargeAndReadsNoFurther() {
        assertRefused(FilesProblem.TOO_LARGE, Arrays.copyOf(Pictures.jpeg(), LIMIT + 1));

        var endless = new NewFile("a.jpg", endless(), FileStage.BEFORE);
        assertThatThrownBy(() -> examination.examine(endless)).isInstanceOf(FileRefusedException.class);
    }

    @Test
    void refusesADamagedPicture() {
        byte[] whole = Pictures.jpeg();
        assertRefused(FilesProblem.DAMAGED, Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void takesPlaceAndOwnerOutOfPictures() {
        assertThat(Pictures.tells(examine("a.jpg", Pictures.jpegWithMetadata(6)).content()))
                .isFalse();
        assertThat(Pictures.tells(examine("a.png", Pictures.pngWithMetadata()).content()))
                .isFalse();
        assertThat(Pictures.tells(examine("a.webp", Pictures.webpWithMetadata()).content()))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhatToDoInEveryLanguage(Language language) {
        for (FilesProblem problem : FilesProblem.values()) {
            var limits = Map.of("limit", 8, "megabytes", 10);
            assertThat(Messages.text(language, problem.messageKey(), limits)).isNotBlank();
        }
        var many = Messages.text(Language.UK, FilesProblem.TOO_MANY.messageKey(), Map.of("limit", 8));
        assertThat(many).endsWith("щонайбільше 8 файлів.");
    }

    private void assertRefused(FilesProblem problem, byte[] content) {
        assertThatThrownBy(() -> examine("a.jpg", content))
                .isInstanceOfSatisfying(FileRefusedException.class, refused -> assertThat(refused.type())
                        .isEqualTo(problem));
    }

    private FileType typeOf(String name, byte[] content) {
        return examine(name, content).type();
    }

    private ExaminedFile examine(String name, byte[] content) {
        return examination.examine(NewFile.of(name, content, FileStage.BEFORE));
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 0xFF;
            }
        };
    }

    private static FileExamination examination() {
        var examination = new FileExamination();
        examination.maxBytes = LIMIT;
        examination.sniffer = new TypeSniffer();
        return examination;
    }
}
