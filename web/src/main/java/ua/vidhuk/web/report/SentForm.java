package ua.vidhuk.web.report;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import ua.vidhuk.files.entity.FileStage;
import ua.vidhuk.files.entity.NewFile;

/**
 * The last page of a report as it is sent: what was typed, and the files.
 *
 * <p>Files are chosen on the last page, so that they travel once and together with the appeal: a server that took them
 * earlier would have to keep strangers' files without an appeal, and a page cannot carry them on in hidden fields.
 */
record SentForm(ReportForm form, List<NewFile> files) {

    private static final int FIELD_BYTES = 64 * 1024;

    static SentForm read(List<EntityPart> parts) throws IOException {
        var typed = new MultivaluedHashMap<String, String>();
        var files = new ArrayList<NewFile>();
        for (EntityPart part : parts) {
            if (part.getFileName().isEmpty()) {
                typed.putSingle(part.getName(), text(part));
            } else if (!part.getFileName().get().isBlank()) {
                files.add(new NewFile(part.getFileName().get(), part.getContent(), FileStage.BEFORE));
            }
        }
        return new SentForm(ReportForm.of(typed), List.copyOf(files));
    }

    private static String text(EntityPart part) throws IOException {
        try (InputStream content = part.getContent()) {
            return new String(content.readNBytes(FIELD_BYTES), StandardCharsets.UTF_8);
        }
    }
}
