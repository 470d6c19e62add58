package ua.vidhuk.tenantadmin.control;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import ua.vidhuk.onboarding.entity.ListKind;

/** An empty workbook with the columns of a list, the required ones in bold, to be filled in. */
public final class SheetTemplate {

    private SheetTemplate() {}

    /**
     * @throws TenantAdminException when it cannot be written
     */
    public static void write(ListKind kind, Path file) {
        try (var out = Files.newOutputStream(file)) {
            write(kind, out);
        } catch (IOException e) {
            throw new TenantAdminException(file + " cannot be written.", e);
        }
    }

    private static void write(ListKind kind, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Vidhuk", "1.0")) {
            var sheet = book.newWorksheet(kind.word());
            List<String> columns = kind.columns();
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(0, i, columns.get(i));
                sheet.width(i, Math.max(12, columns.get(i).length() + 4));
                if (kind.requiredColumns().contains(columns.get(i))) {
                    sheet.style(0, i).bold().set();
                }
                // A phone or a code that begins with a nought stays as it was typed.
                sheet.style(0, i).format("@").set();
            }
            sheet.freezePane(0, 1);
        }
    }
}
